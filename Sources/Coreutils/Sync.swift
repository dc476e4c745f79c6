import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// sync(1): nothing is ever left unwritten here.
struct Sync: GNUProgram {
  static let name = "sync"

  private var files: [String] = []
  private var isData = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION] [FILE]...
    Write what is cached of each FILE, or of everything, to the disk.

      -d, --data             only the contents of FILEs
      -f, --file-system      the file systems of the FILEs
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("df", ["data": .none, "file-system": .none])
    var isFileSystem = false
    while let option = try options.next() {
      if option.name == "d" || option.name == "data" { isData = true } else { isFileSystem = true }
    }
    files = options.operands
    if isData, isFileSystem { throw .failure("cannot specify both --data and --file-system") }
    if files.isEmpty, isData { throw .failure("--data needs at least one argument") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for file in files {
      do throws(Errno) {
        try process.close(try await process.open(file, [.read, .nonBlocking]))
      } catch {
        try await process.report("error opening \(file.quotedName)", error)
        status = .failure
      }
    }
    return status
  }
}
