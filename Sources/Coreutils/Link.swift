import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// link(1): link(2) and nothing more.
struct Link: GNUProgram {
  static let name = "link"

  private var operands: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) FILE1 FILE2
      or:  \(name) OPTION
    Make FILE2 a hard link to FILE1.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    operands = try line.operands()
    guard let first = operands.first else { throw .usage("missing operand") }
    if operands.count == 1 { throw .usage("missing operand after \(first.quoted)") }
    if operands.count > 2 { throw .usage("extra operand \(operands[2].quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      try process.files.makeLink(operands[1], to: operands[0])
    } catch {
      return try await process.fail(
        "cannot create link \(operands[1].quotedName) to \(operands[0].quotedName): \(error.message)")
    }
    return .success
  }
}
