import CommandConventions
import FileSystem
import Kernel

/// userdel(8): removes a user.
struct Userdel: ShadowProgram {
  static let name = "userdel"

  private var user = ""
  private var isForced = false
  private var removesHome = false

  static func help(_ name: String) -> String {
    """
    Usage: userdel [options] LOGIN

    Options:
      -f, --force                   even if the user is logged in
      -h, --help                    display this help message and exit
      -r, --remove                  remove the home directory and the mailbox


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "fhrR:P:Z",
      ["force": .none, "remove": .none, "root": .required, "prefix": .required, "selinux-user": .none],
      helpLetter: "h")
    while let option = try options.next() {
      switch option.name {
      case "f", "force": isForced = true
      case "r", "remove": removesHome = true
      default: throw .notSimulated("-\(option.name)")
      }
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    user = name
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    guard let user = machine.user(named: user) else {
      return try await process.fail("user '\(user)' does not exist", ExitStatus(6))
    }
    if let status = try await refusal("/etc/passwd", .failure, process) { return status }
    if !isForced, let running = machine.processInfos().first(where: { $0.credentials.realUser == user.id }) {
      return try await process.fail("user \(user.name) is currently used by process \(running.pid)", ExitStatus(8))
    }
    var database = AccountDatabase(on: machine)
    process.logAccount("delete user '\(user.name)'")
    database.passwd[user.name] = nil
    database.shadow[user.name] = nil
    database.subuid[user.name] = nil
    database.subgid[user.name] = nil
    let groups = database.memberships(of: user.name)
    for group in groups {
      database.setMember(user.name, of: group, false)
      process.logAccount("delete '\(user.name)' from group '\(group)'")
    }
    if let row = database.group[user.name], row.count > 3, row[3].isEmpty,
      !machine.users.contains(where: { $0.name != user.name && String($0.group) == row[2] })
    {
      database.group[user.name] = nil
      database.gshadow[user.name] = nil
      process.logAccount("removed group '\(user.name)' owned by '\(user.name)'")
      process.logAccount("removed shadow group '\(user.name)' owned by '\(user.name)'")
    }
    for group in groups { process.logAccount("delete '\(user.name)' from shadow group '\(group)'") }
    try database.save()
    return removesHome ? try await removeFiles(user, process) : .success
  }

  private func removeFiles(_ user: User, _ process: Process) async throws(Errno) -> ExitStatus {
    let files = process.machine.files
    let mailbox = "/var/mail/" + user.name
    if files.exists(mailbox) {
      try files.remove(mailbox)
    } else {
      try await process.report("\(user.name) mail spool (\(mailbox)) not found")
    }
    guard let status = try? files.status(user.home) else {
      try await process.report("\(user.name) home directory (\(user.home)) not found")
      return .success
    }
    guard status.owner == user.id || isForced else {
      return try await process.fail("\(user.home) not owned by \(user.name), not removing", ExitStatus(12))
    }
    try HomeDirectory.remove(user.home, files)
    return .success
  }
}
