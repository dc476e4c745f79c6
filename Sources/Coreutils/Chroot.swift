import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// chroot(1): runs a command for which another directory is "/".
struct Chroot: GNUProgram {
  static let name = "chroot"
  static let usageStatus = ExitStatus(125)

  private var operands: [String] = []
  private var skipsChangeDirectory = false
  private var userSpecification: String?
  private var groups: String?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION] NEWROOT [COMMAND [ARG]...]
      or:  \(name) OPTION
    Run COMMAND, or the shell, with NEWROOT as its root directory.

          --groups=G_LIST        supplementary groups g1,g2,..,gN
          --userspec=USER:GROUP  user and group
          --skip-chdir           do not change into '/'
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("+", ["groups": .required, "userspec": .required, "skip-chdir": .none])
    while let option = try options.next() {
      switch option.name {
      case "groups": groups = option.argument
      case "userspec": userSpecification = option.argument
      default: skipsChangeDirectory = true
      }
    }
    operands = options.operands
    if operands.isEmpty { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let root = operands[0]
    do throws(Errno) {
      let status = try process.files.status(root)
      guard status.isDirectory else { throw .ENOTDIR }
      guard process.credentials.isSuperuser else { throw .EPERM }
    } catch {
      return try await process.fail(
        "cannot change root directory to \(root.quotedName): \(error.message)", ExitStatus(125))
    }
    if let userSpecification {
      do throws(Ownership.Fault) {
        let owner = try Ownership(userSpecification, on: process.machine)
        let user = owner.user ?? 0
        process.credentials = Credentials(
          user: user, group: owner.group ?? process.machine.user(withID: user)?.group ?? 0)
      } catch {
        return try await process.fail("invalid user: \(userSpecification.quoted)", ExitStatus(125))
      }
    }
    if let groups {
      process.credentials.supplementaryGroups = groups.split(separator: ",").compactMap {
        process.machine.group(named: String($0))?.id ?? GroupID($0)
      }
    }
    try process.changeRoot(root, andDirectory: !skipsChangeDirectory)
    let shell = process.environment["SHELL"] ?? "/bin/sh"
    let command = operands.count > 1 ? Array(operands.dropFirst()) : [shell, "-i"]
    return try await process.executeOperands(command) { "failed to run command \($0.quoted)" }
  }
}
