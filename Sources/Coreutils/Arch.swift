import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// arch(1): the machine's architecture.
struct Arch: GNUProgram {
  static let name = "arch"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]...
    Print the machine's architecture.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    if let operand = try line.operands().first { throw .usage("extra operand \(operand.quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.write("x86_64\n")
    return .success
  }
}
