import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// unlink(1): unlink(2) and nothing more.
struct Unlink: GNUProgram {
  static let name = "unlink"

  private var operands: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) FILE
      or:  \(name) OPTION
    Remove FILE with unlink(2).

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    operands = try line.operands()
    if operands.isEmpty { throw .usage("missing operand") }
    if operands.count > 1 { throw .usage("extra operand \(operands[1].quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      try process.files.remove(operands[0])
    } catch {
      return try await process.fail("cannot unlink \(operands[0].quotedName): \(error.message)")
    }
    return .success
  }
}
