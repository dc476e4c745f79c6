import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// mkfifo(1): makes named pipes.
struct Mkfifo: GNUProgram {
  static let name = "mkfifo"

  private var names: [String] = []
  private var mode = FileMode(rawValue: 0o666)
  private var hasMode = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... NAME...
    Make a named pipe for each NAME.

      -m, --mode=MODE    its permissions, not a=rw - umask
      -Z                 (ignored)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("m:Z", ["context": .optional, "mode": .required])
    while let option = try options.next() {
      guard option.name == "m" || option.name == "mode" else { continue }
      (mode, hasMode) = (try Mkfifo.mode(option.argument ?? ""), true)
    }
    names = options.operands
    if names.isEmpty { throw .usage("missing operand") }
  }

  /// The mode of a device or pipe: only permissions.
  static func mode(_ text: String) throws(Complaint) -> FileMode {
    guard let change = ModeChange(text) else { throw .failure("invalid mode") }
    let mode = change.apply(to: 0o666, isDirectory: false, umask: 0)
    if mode.rawValue & ~0o777 != 0 { throw .failure("mode must specify only file permission bits") }
    return mode
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in names {
      do throws(Errno) {
        try process.files.make(.fifo, at: name, mode: mode)
        if hasMode { try process.files.setMode(name, mode) }
      } catch {
        try await process.report("cannot create fifo \(name.quotedName)", error)
        status = .failure
      }
    }
    return status
  }
}
