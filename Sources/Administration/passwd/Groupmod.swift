import CommandConventions
import FileSystem
import Kernel

/// groupmod(8): changes a group's name or number.
struct Groupmod: ShadowProgram {
  static let name = "groupmod"

  private var group = ""
  private var newName: String?
  private var id: GroupID?
  private var isNotUnique = false
  private var hash: String?
  private var members: [String]?
  private var appends = false

  static func help(_ name: String) -> String {
    """
    Usage: groupmod [options] GROUP

    Options:
      -a, --append                  add the users of -U, and remove none
      -g, --gid GID                 the new group ID
      -h, --help                    display this help message and exit
      -n, --new-name NEW_GROUP      the new name
      -o, --non-unique              take a group ID that another has
      -p, --password PASSWORD       the hash of the password
      -U, --users USERS             the members


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "ag:hn:op:R:P:U:",
      [
        "append": .none, "gid": .required, "new-name": .required, "non-unique": .none, "password": .required,
        "root": .required, "prefix": .required, "users": .required,
      ], helpLetter: "h")
    while let option = try options.next() {
      let value = option.argument ?? ""
      switch option.name {
      case "a", "append": appends = true
      case "g", "gid":
        guard let number = GroupID(value) else { throw .failure("invalid group ID '\(value)'", ExitStatus(3)) }
        id = number
      case "n", "new-name": newName = value
      case "o", "non-unique": isNotUnique = true
      case "p", "password": hash = value
      case "U", "users": members = AccountDatabase.list(value)
      default: throw .notSimulated("-\(option.name)")
      }
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    group = name
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var database = AccountDatabase(on: process.machine)
    guard var row = database.group[group], row.count > 3 else {
      return try await process.fail("group '\(group)' does not exist", ExitStatus(6))
    }
    if let newName, newName != group, database.group[newName] != nil {
      return try await process.fail("group '\(newName)' already exists", ExitStatus(9))
    }
    if let newName, !AccountDatabase.isValidName(newName) {
      return try await process.fail("invalid group name '\(newName)'", ExitStatus(3))
    }
    if let id, !isNotUnique, String(id) != row[2], database.groupIDs.contains(id) {
      return try await process.fail("GID '\(id)' already exists", ExitStatus(4))
    }
    if let status = try await refusal("/etc/group", ExitStatus(10), process) { return status }
    let oldID = row[2]
    if let id { row[2] = String(id) }
    row[0] = newName ?? group
    database.group[group] = row
    if var shadow = database.gshadow[group], shadow.count > 3 {
      shadow[0] = row[0]
      if let hash { shadow[1] = hash }
      database.gshadow[group] = shadow
    }
    if let id, String(id) != oldID {
      database.passwd.change { if $0.count > 3, $0[3] == oldID { $0[3] = String(id) } }
    }
    if let members {
      if !appends {
        for old in AccountDatabase.list(row[3]) { database.setMember(old, of: row[0], false) }
      }
      for member in members { database.setMember(member, of: row[0], true) }
    }
    try database.save()
    let change = (newName.map { ", new name: \($0)" } ?? "") + (id.map { ", new gid: \($0)" } ?? "")
    process.logAccount("group changed in /etc/group (group \(group)/\(oldID)\(change))")
    return .success
  }
}
