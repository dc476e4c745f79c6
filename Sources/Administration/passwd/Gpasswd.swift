import CommandConventions
import FileSystem
import Kernel

/// gpasswd(1): changes the members, administrators and password of a group.
struct Gpasswd: ShadowProgram {
  static let name = "gpasswd"

  private enum Action {
    case add(String)
    case delete(String)
    case setMembers([String])
    case setAdministrators([String])
    case removePassword
    case restrict
    case password
  }

  private var action = Action.password
  private var group = ""

  static func help(_ name: String) -> String {
    """
    Usage: gpasswd [option] GROUP

    Options:
      -a, --add USER                add USER to GROUP
      -d, --delete USER             remove USER from GROUP
      -h, --help                    display this help message and exit
      -r, --remove-password         remove the group's password
      -R, --restrict                let nobody join by the password
      -M, --members USER,...        the members of GROUP
      -A, --administrators ADMIN,...
                                    the administrators of GROUP
    Only -A and -M can be given together.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "a:A:d:ghM:Q:rR",
      [
        "add": .required, "administrators": .required, "delete": .required, "members": .required, "root": .required,
        "remove-password": .none, "restrict": .none,
      ], helpLetter: "h")
    while let option = try options.next() {
      let value = option.argument ?? ""
      switch option.name {
      case "a", "add": action = .add(value)
      case "d", "delete": action = .delete(value)
      case "M", "members": action = .setMembers(AccountDatabase.list(value))
      case "A", "administrators": action = .setAdministrators(AccountDatabase.list(value))
      case "r", "remove-password": action = .removePassword
      case "R", "restrict": action = .restrict
      default: throw .notSimulated("-\(option.name)")
      }
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    group = name
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    var users: [String] = []
    switch action {
    case .add(let user): users = [user]
    case .setMembers(let names), .setAdministrators(let names): users = names
    default: break
    }
    for user in users where machine.user(named: user) == nil {
      return try await process.fail("user '\(user)' does not exist", ExitStatus(3))
    }
    var database = AccountDatabase(on: machine)
    guard database.group[group] != nil else {
      return try await process.fail("group '\(group)' does not exist in /etc/group", ExitStatus(3))
    }
    let own = machine.user(withID: process.credentials.realUser)?.name ?? ""
    let administrators = AccountDatabase.list(database.gshadow[group].flatMap { $0.count > 2 ? $0[2] : nil } ?? "")
    guard process.credentials.realUser == 0 || administrators.contains(own) else {
      return try await process.fail("Permission denied.")
    }
    if let status = try await change(&database, process) { return status }
    try database.save()
    return .success
  }

  /// Makes the change; the status where there is none to be made.
  private func change(_ database: inout AccountDatabase, _ process: Process) async throws(Errno) -> ExitStatus? {
    let members = AccountDatabase.list(database.group[group].flatMap { $0.count > 3 ? $0[3] : nil } ?? "")
    switch action {
    case .add(let user):
      try await process.write("Adding user \(user) to group \(group)\n")
      database.setMember(user, of: group, true)
      process.logAccount("user \(user) added by root to group \(group)")
    case .delete(let user):
      try await process.write("Removing user \(user) from group \(group)\n")
      guard members.contains(user) else {
        return try await process.fail("user '\(user)' is not a member of '\(group)'", ExitStatus(3))
      }
      database.setMember(user, of: group, false)
      process.logAccount("user \(user) removed by root from group \(group)")
    case .setMembers(let names):
      for old in members { database.setMember(old, of: group, false) }
      for name in names { database.setMember(name, of: group, true) }
    case .setAdministrators(let names): setShadow(2, names.joined(separator: ","), &database)
    case .removePassword: setShadow(1, "", &database)
    case .restrict: setShadow(1, "!", &database)
    case .password:
      try await process.write("Changing the password for group \(group)\n")
      try await process.standardOutput.flush()
      guard let first = try await process.readPassword("New Password: "),
        let second = try await process.readPassword("Re-enter new password: ")
      else { return .failure }
      guard first == second else { return try await process.fail("They don't match; try again") }
      setShadow(1, PasswordHash.make(first, &process.machine.world.random, method: "$6$"), &database)
    }
    return nil
  }

  private func setShadow(_ field: Int, _ value: String, _ database: inout AccountDatabase) {
    var row = database.gshadow[group] ?? [group, "!", "", ""]
    guard row.indices.contains(field) else { return }
    row[field] = value
    database.gshadow[group] = row
  }
}
