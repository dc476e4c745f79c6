import CommandConventions
import FileSystem
import Kernel

/// groupadd(8): adds a group.
struct Groupadd: ShadowProgram {
  static let name = "groupadd"

  private var group = ""
  private var id: GroupID?
  private var isForced = false
  private var isNotUnique = false
  private var isSystem = false
  private var hash: String?
  private var members: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: groupadd [options] GROUP

    Options:
      -f, --force                   succeed if the group is there, and take
                                    another ID if that of -g is in use
      -g, --gid GID                 the group ID
      -h, --help                    display this help message and exit
      -o, --non-unique              take a group ID that another has
      -p, --password PASSWORD       the hash of the password
      -r, --system                  a system group
      -U, --users USERS             the members


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "fg:hK:op:rR:P:U:",
      [
        "force": .none, "gid": .required, "key": .required, "non-unique": .none, "password": .required,
        "system": .none, "root": .required, "prefix": .required, "users": .required,
      ], helpLetter: "h")
    while let option = try options.next() {
      let value = option.argument ?? ""
      switch option.name {
      case "f", "force": isForced = true
      case "g", "gid":
        guard let number = GroupID(value) else { throw .failure("invalid group ID '\(value)'", ExitStatus(3)) }
        id = number
      case "o", "non-unique": isNotUnique = true
      case "p", "password": hash = value
      case "r", "system": isSystem = true
      case "U", "users": members = AccountDatabase.list(value)
      default: throw .notSimulated("-\(option.name)")
      }
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    group = name
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    guard AccountDatabase.isValidName(group) else {
      return try await process.fail("'\(group)' is not a valid group name", ExitStatus(3))
    }
    var database = AccountDatabase(on: process.machine)
    if database.group[group] != nil {
      if isForced { return .success }
      return try await process.fail("group '\(group)' already exists", ExitStatus(9))
    }
    var wanted = id
    if let id, !isNotUnique, database.groupIDs.contains(id) {
      guard isForced else { return try await process.fail("GID '\(id)' already exists", ExitStatus(4)) }
      wanted = nil
    }
    if let status = try await refusal("/etc/group", ExitStatus(10), process) { return status }
    let gid = wanted ?? database.freeGroupID(isSystem: isSystem)
    database.addGroup(group, gid)
    if let hash, var row = database.gshadow[group] {
      row[1] = hash
      database.gshadow[group] = row
    }
    for member in members { database.setMember(member, of: group, true) }
    try database.save()
    process.logAccount("group added to /etc/group: name=\(group), GID=\(gid)")
    process.logAccount("group added to /etc/gshadow: name=\(group)")
    process.logAccount("new group: name=\(group), GID=\(gid)")
    return .success
  }
}
