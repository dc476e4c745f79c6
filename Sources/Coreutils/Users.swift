import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// users(1): who is logged in. utmp is empty on these hosts, and so is the answer.
struct Users: GNUProgram {
  static let name = "users"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]
    Print who is logged in, according to FILE or /var/run/utmp.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    let operands = try line.operands()
    if operands.count > 1 { throw .usage("extra operand \(operands[1].quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus { .success }
}
