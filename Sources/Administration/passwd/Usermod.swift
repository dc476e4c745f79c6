import CommandConventions
import FileSystem
import Kernel

/// usermod(8): changes a user.
struct Usermod: ShadowProgram {
  static let name = "usermod"

  private var settings = UsermodSettings()

  static func help(_ name: String) -> String { UsermodSettings.usage }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    try settings.read(line)
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    guard let old = machine.user(named: settings.name) else {
      return try await process.fail("user '\(settings.name)' does not exist", ExitStatus(6))
    }
    var database = AccountDatabase(on: machine)
    for group in ([settings.group].compactMap { $0 } + (settings.groups ?? [])) where database.groupID(group) == nil {
      return try await process.fail("group '\(group)' does not exist", ExitStatus(6))
    }
    if let name = settings.newName, name != old.name {
      guard AccountDatabase.isValidName(name) else {
        return try await process.fail("invalid user name '\(name)': use --badname to ignore", ExitStatus(3))
      }
      if machine.user(named: name) != nil {
        return try await process.fail("user '\(name)' already exists", ExitStatus(9))
      }
    }
    if let id = settings.id, id != old.id, !settings.isNotUnique, database.userIDs.contains(id) {
      return try await process.fail("UID '\(id)' already exists", ExitStatus(4))
    }
    if let status = try await refusal("/etc/passwd", .failure, process) { return status }
    if let shell = settings.shell, !shell.isEmpty, !machine.files.mayRun(shell) {
      try await process.report("Warning: missing or non-executable shell '\(shell)'")
    }
    guard settings.changes(old) else {
      try await process.report("no changes")
      return .success
    }
    return try await change(old, &database, process)
  }

  private func change(_ old: User, _ database: inout AccountDatabase, _ process: Process) async throws(Errno)
    -> ExitStatus
  {
    let user = changed(old, database)
    guard var row = database.passwd[old.name], row.count > 6 else { return .failure }
    row = [user.name, row[1], String(user.id), String(user.group), user.comment, user.home, settings.shell ?? row[6]]
    database.passwd[old.name] = row
    if var entry = database.shadow[old.name].flatMap(ShadowEntry.init) {
      entry.name = user.name
      try await changePassword(&entry, process)
      if let expiry = settings.expiry { entry.expiry = expiry < 0 ? nil : expiry }
      if let inactive = settings.inactive { entry.inactiveDays = inactive < 0 ? nil : inactive }
      if settings.hash != nil { entry.lastChange = database.today }
      database.shadow[old.name] = entry.row
    }
    log(old, user, process)
    changeGroups(old, user, &database, process)
    try database.save()
    return try await moveFiles(old, user, process)
  }

  private func changed(_ old: User, _ database: AccountDatabase) -> User {
    var user = old
    user.name = settings.newName ?? old.name
    user.id = settings.id ?? old.id
    user.group = settings.group.flatMap { database.groupID($0) } ?? old.group
    user.comment = settings.comment ?? old.comment
    user.home = settings.home ?? old.home
    user.shell = settings.shell ?? old.shell
    return user
  }

  private func changePassword(_ entry: inout ShadowEntry, _ process: Process) async throws(Errno) {
    if let hash = settings.hash { entry.hash = hash }
    if settings.isLocked, !entry.hash.hasPrefix("!") { entry.hash = "!" + entry.hash }
    guard settings.isUnlocked, entry.hash.hasPrefix("!") else { return }
    if entry.hash.utf8.count == 1 {
      try await process.report("unlocking the user's password would result in a passwordless account.")
      try await process.writeError("You should set a password with usermod -p to unlock this user's password.\n")
    } else {
      entry.hash.removeFirst()
    }
  }

  private func log(_ old: User, _ user: User, _ process: Process) {
    let name = old.name
    if old.name != user.name { process.logAccount("change user name '\(name)' to '\(user.name)'") }
    if settings.hash != nil { process.logAccount("change user '\(name)' password") }
    if settings.isLocked { process.logAccount("lock user '\(name)' password") }
    if settings.isUnlocked { process.logAccount("unlock user '\(name)' password") }
    if old.id != user.id { process.logAccount("change user '\(name)' UID from '\(old.id)' to '\(user.id)'") }
    if old.group != user.group {
      process.logAccount("change user '\(name)' GID from '\(old.group)' to '\(user.group)'")
    }
    if old.home != user.home { process.logAccount("change user '\(name)' home from '\(old.home)' to '\(user.home)'") }
    if old.shell != user.shell {
      process.logAccount("change user '\(name)' shell from '\(old.shell)' to '\(user.shell)'")
    }
  }

  private func changeGroups(_ old: User, _ user: User, _ database: inout AccountDatabase, _ process: Process) {
    if old.name != user.name {
      for group in database.memberships(of: old.name) {
        database.setMember(old.name, of: group, false)
        database.setMember(user.name, of: group, true)
      }
    }
    guard let groups = settings.groups else { return }
    let wanted = groups.compactMap { database.groupID($0) }.compactMap { process.machine.group(withID: $0)?.name }
    let present = database.memberships(of: user.name)
    for group in database.group.rows.map({ $0[0] }) {
      let isWanted = wanted.contains(group)
      if isWanted, !settings.removesGroups, !present.contains(group) {
        database.setMember(user.name, of: group, true)
        process.logAccount("add '\(user.name)' to group '\(group)'")
        process.logAccount("add '\(user.name)' to shadow group '\(group)'")
      } else if present.contains(group), settings.removesGroups ? isWanted : !isWanted && !settings.appends {
        database.setMember(user.name, of: group, false)
        process.logAccount("delete '\(user.name)' from group '\(group)'")
        process.logAccount("delete '\(user.name)' from shadow group '\(group)'")
      }
    }
  }

  private func moveFiles(_ old: User, _ user: User, _ process: Process) async throws(Errno) -> ExitStatus {
    let files = process.machine.files
    if settings.movesHome, old.home != user.home, files.exists(old.home) {
      if files.exists(user.home) {
        return try await process.fail("directory \(user.home) exists", ExitStatus(12))
      }
      try files.rename(old.home, to: user.home)
    }
    if old.id != user.id, files.exists(user.home) {
      try HomeDirectory.changeOwner(user.home, from: old.id, to: user, files)
    }
    return .success
  }
}

extension Files {
  /// Whether there is a program at a path.
  func mayRun(_ path: String) -> Bool {
    (try? status(path))?.isRegular == true && mayAccess(.execute, path)
  }
}
