import CommandConventions
import FileSystem
import Kernel

/// groupdel(8): removes a group.
struct Groupdel: ShadowProgram {
  static let name = "groupdel"

  private var group = ""
  private var isForced = false

  static func help(_ name: String) -> String {
    """
    Usage: groupdel [options] GROUP

    Options:
      -h, --help                    display this help message and exit
      -f, --force                   even if it is a user's primary group


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "hfR:P:", ["force": .none, "root": .required, "prefix": .required], helpLetter: "h")
    while let option = try options.next() {
      guard option.name == "f" || option.name == "force" else { throw .notSimulated("-\(option.name)") }
      isForced = true
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    group = name
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var database = AccountDatabase(on: process.machine)
    guard let row = database.group[group], row.count > 2, let id = GroupID(row[2]) else {
      return try await process.fail("group '\(group)' does not exist", ExitStatus(6))
    }
    if !isForced, let user = process.machine.users.first(where: { $0.group == id }) {
      return try await process.fail("cannot remove the primary group of user '\(user.name)'", ExitStatus(8))
    }
    if let status = try await refusal("/etc/group", ExitStatus(10), process) { return status }
    database.group[group] = nil
    database.gshadow[group] = nil
    try database.save()
    process.logAccount("group '\(group)' removed from /etc/group")
    process.logAccount("group '\(group)' removed from /etc/gshadow")
    process.logAccount("group '\(group)' removed")
    return .success
  }
}
