import CommandConventions
import FileSystem
import Kernel

/// dirname(1): paths without their last part.
struct Dirname: GNUProgram {
  static let name = "dirname"

  private var names: [String] = []
  private var terminator = "\n"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION] NAME...
    Print each NAME without its last part and the slashes before it; '.' where there are none.

      -z, --zero     end each line with NUL, not newline
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+z", ["zero": .none])
    while try options.next() != nil { terminator = "\0" }
    names = options.operands
    guard !names.isEmpty else { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    for name in names { try await process.write(Path.directory(name) + terminator) }
    return .success
  }
}
