import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// whoami(1): the name of the effective user.
struct Whoami: GNUProgram {
  static let name = "whoami"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]...
    Print the name of the effective user, as id -un does.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    if let operand = try line.operands().first { throw .usage("extra operand \(operand.quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let id = process.credentials.effectiveUser
    guard let user = process.machine.user(withID: id) else {
      return try await process.fail("cannot find name for user ID \(id)")
    }
    try await process.write(user.name + "\n")
    return .success
  }
}
