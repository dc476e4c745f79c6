import FileSystem
import Kernel

/// The files of users and groups, to be changed together.
struct AccountDatabase {
  let machine: Machine
  let definitions: LoginDefinitions
  var passwd: AccountFile
  var shadow: AccountFile
  var group: AccountFile
  var gshadow: AccountFile
  var subuid: AccountFile
  var subgid: AccountFile

  init(on machine: Machine) {
    self.machine = machine
    definitions = LoginDefinitions(on: machine)
    passwd = AccountFile(.passwd, on: machine)
    shadow = AccountFile(.shadow, on: machine)
    group = AccountFile(.group, on: machine)
    gshadow = AccountFile(.gshadow, on: machine)
    subuid = AccountFile(.subuid, on: machine)
    subgid = AccountFile(.subgid, on: machine)
  }

  func save() throws(Errno) {
    for file in [passwd, shadow, group, gshadow, subuid, subgid] { try file.save() }
  }

  /// The days since 1970.
  var today: Int { Int(machine.now.seconds / 86_400) }

  // MARK: Users

  var userIDs: Set<UserID> { Set(passwd.rows.compactMap { $0.count > 2 ? UserID($0[2]) : nil }) }

  /// A free user ID: above those in use, or for the system below 1000.
  func freeUserID(isSystem: Bool) -> UserID {
    AccountDatabase.free(
      userIDs, isSystem ? definitions.number("SYS_UID_MIN", 100) : definitions.number("UID_MIN", 1000),
      isSystem ? definitions.number("SYS_UID_MAX", 999) : definitions.number("UID_MAX", 60_000), goesDown: isSystem)
  }

  private static func free(_ used: Set<UInt32>, _ least: Int, _ most: Int, goesDown: Bool) -> UInt32 {
    let range = UInt32(least)...UInt32(max(least, most))
    if goesDown { return range.last { !used.contains($0) } ?? range.lowerBound }
    let highest = used.filter { range.contains($0) }.max()
    if let highest, highest < range.upperBound { return highest + 1 }
    return range.first { !used.contains($0) } ?? range.lowerBound
  }

  /// A new user's row of shadow(5), with the ages of login.defs.
  func newShadowEntry(_ name: String, hash: String = "!", isSystem: Bool = false) -> ShadowEntry {
    var entry = ShadowEntry(name: name, hash: hash, lastChange: today)
    guard !isSystem else { return entry }
    entry.minimumDays = definitions.number("PASS_MIN_DAYS", 0)
    entry.maximumDays = definitions.number("PASS_MAX_DAYS", 99_999)
    entry.warningDays = definitions.number("PASS_WARN_AGE", 7)
    return entry
  }

  /// Gives a user a range of subordinate IDs.
  mutating func addSubordinateIDs(_ name: String) {
    func next(_ file: AccountFile, _ prefix: String) -> [String] {
      let count = definitions.number("SUB_\(prefix)_COUNT", 65_536)
      let ends = file.rows.compactMap { row in
        row.count > 2 ? Int(row[1]).flatMap { start in Int(row[2]).map { start + $0 } } : nil
      }
      let start = max(definitions.number("SUB_\(prefix)_MIN", 100_000), ends.max() ?? 0)
      return [name, String(start), String(count)]
    }
    subuid[name] = next(subuid, "UID")
    subgid[name] = next(subgid, "GID")
  }

  // MARK: Groups

  var groupIDs: Set<GroupID> { Set(group.rows.compactMap { $0.count > 2 ? GroupID($0[2]) : nil }) }

  /// A free group ID; the preferred one if that is free.
  func freeGroupID(isSystem: Bool, preferred: GroupID? = nil) -> GroupID {
    if let preferred, !groupIDs.contains(preferred) { return preferred }
    return AccountDatabase.free(
      groupIDs, isSystem ? definitions.number("SYS_GID_MIN", 100) : definitions.number("GID_MIN", 1000),
      isSystem ? definitions.number("SYS_GID_MAX", 999) : definitions.number("GID_MAX", 60_000), goesDown: isSystem)
  }

  mutating func addGroup(_ name: String, _ id: GroupID) {
    group[name] = [name, "x", String(id), ""]
    gshadow[name] = [name, "!", "", ""]
  }

  /// A group by its name or number.
  func groupID(_ text: String) -> GroupID? {
    machine.group(named: text)?.id ?? GroupID(text).flatMap { machine.group(withID: $0)?.id }
  }

  /// The names of the groups that list a user.
  func memberships(of name: String) -> [String] {
    group.rows.filter { $0.count > 3 && AccountDatabase.list($0[3]).contains(name) }.map { $0[0] }
  }

  /// Makes a user a member of a group, or none.
  mutating func setMember(_ name: String, of groupName: String, _ isMember: Bool) {
    func changed(_ list: String) -> String {
      var names = AccountDatabase.list(list).filter { $0 != name }
      if isMember { names = AccountDatabase.list(list).contains(name) ? AccountDatabase.list(list) : names + [name] }
      return names.joined(separator: ",")
    }
    if var row = group[groupName], row.count > 3 {
      row[3] = changed(row[3])
      group[groupName] = row
    }
    if var row = gshadow[groupName], row.count > 3 {
      row[3] = changed(row[3])
      gshadow[groupName] = row
    }
  }

  static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

  // MARK: Names

  /// Whether shadow's programs take a name for a user or group.
  static func isValidName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, bytes.count <= 32 else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) && byte >= 65 }
    guard isLetter(first) || first == UInt8(ascii: "_") else { return false }
    for (index, byte) in bytes.enumerated().dropFirst() {
      let isDigit = (48...57).contains(byte)
      let isMark = byte == 45 || byte == 46 || byte == 95 || byte == 36 && index == bytes.count - 1
      guard isLetter(byte) || isDigit || isMark else { return false }
    }
    return true
  }
}
