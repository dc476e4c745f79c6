import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// logname(1): the name that one logged in by.
struct Logname: GNUProgram {
  static let name = "logname"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]
    Print the name that the user logged in by.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    if let operand = try line.operands().first { throw .usage("extra operand \(operand.quoted)") }
  }

  /// Nobody logs in on these hosts through login(1), so that there is no such name.
  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.fail("no login name")
  }
}
