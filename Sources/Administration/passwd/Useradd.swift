import CommandConventions
import FileSystem
import Kernel

/// useradd(8): adds a user.
struct Useradd: ShadowProgram {
  static let name = "useradd"

  private var settings = UseraddSettings()

  static func help(_ name: String) -> String { UseraddSettings.usage }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    try settings.read(line)
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    if settings.showsDefaults { return try await showDefaults(process) }
    let name = settings.name
    guard settings.takesBadNames || AccountDatabase.isValidName(name) else {
      return try await process.fail("invalid user name '\(name)': use --badname to ignore", ExitStatus(3))
    }
    if let status = try await refusal("/etc/passwd", .failure, process) { return status }
    var database = AccountDatabase(on: machine)
    if machine.user(named: name) != nil {
      return try await process.fail("user '\(name)' already exists", ExitStatus(9))
    }
    for group in ([settings.group].compactMap { $0 } + settings.groups) where database.groupID(group) == nil {
      return try await process.fail("group '\(group)' does not exist", ExitStatus(6))
    }
    let makesGroup = settings.group == nil && !settings.hasNoOwnGroup && database.definitions.isYes("USERGROUPS_ENAB")
    if makesGroup, machine.group(named: name) != nil {
      return try await process.fail(
        "group \(name) exists - if you want to add this user to that group, use -g.", ExitStatus(9))
    }
    let id = settings.id ?? database.freeUserID(isSystem: settings.isSystem)
    if !settings.isNotUnique, database.userIDs.contains(id) {
      return try await process.fail("UID \(id) is not unique", ExitStatus(4))
    }
    let group =
      settings.group.flatMap { database.groupID($0) }
      ?? (makesGroup ? database.freeGroupID(isSystem: settings.isSystem, preferred: id) : defaultGroup(machine))
    let row = [
      name, "x", String(id), String(group), settings.comment,
      settings.home ?? Path.join(settings.base ?? value("HOME", machine) ?? "/home", name),
      settings.shell ?? value("SHELL", machine) ?? "/bin/sh",
    ]
    if makesGroup { addGroup(group, &database, process) }
    add(row, &database, process)
    try database.save()
    guard let user = machine.user(named: name) else { return .failure }
    try await makeHome(user, database.definitions, process)
    return .success
  }

  private func addGroup(_ id: GroupID, _ database: inout AccountDatabase, _ process: Process) {
    let name = settings.name
    database.addGroup(name, id)
    process.logAccount("group added to /etc/group: name=\(name), GID=\(id)")
    process.logAccount("group added to /etc/gshadow: name=\(name)")
    process.logAccount("new group: name=\(name), GID=\(id)")
  }

  private func add(_ row: [String], _ database: inout AccountDatabase, _ process: Process) {
    let name = settings.name
    var entry = database.newShadowEntry(name, hash: settings.hash ?? "!", isSystem: settings.isSystem)
    entry.inactiveDays = settings.inactive
    entry.expiry = settings.expiry
    database.passwd[name] = row
    database.shadow[name] = entry.row
    if !settings.isSystem { database.addSubordinateIDs(name) }
    process.logAccount(
      "new user: name=\(name), UID=\(row[2]), GID=\(row[3]), home=\(row[5]), shell=\(row[6]), "
        + "from=\(process.terminalPath)")
    for wanted in settings.groups {
      guard let group = database.groupID(wanted).flatMap({ process.machine.group(withID: $0)?.name }) else { continue }
      database.setMember(name, of: group, true)
      process.logAccount("add '\(name)' to group '\(group)'")
      process.logAccount("add '\(name)' to shadow group '\(group)'")
    }
  }

  private func makeHome(_ user: User, _ definitions: LoginDefinitions, _ process: Process) async throws(Errno) {
    let wants = settings.createsHome ?? (!settings.isSystem && definitions.isYes("CREATE_HOME"))
    guard wants else { return }
    let files = process.machine.files
    if files.exists(user.home) {
      try await process.report("warning: the home directory \(user.home) already exists.")
      try await process.report("Not copying any file from skel directory into it.")
      return
    }
    let mask = UInt16(definitions.number("UMASK", 0o022))
    let mode = definitions["HOME_MODE"].flatMap { UInt16($0, radix: 8) } ?? 0o777 & ~mask
    do throws(Errno) {
      try HomeDirectory.make(
        for: user, mode: FileMode(rawValue: mode), skeleton: settings.skeleton ?? "/etc/skel", on: process.machine)
    } catch {
      try await process.report("cannot create directory \(user.home)")
    }
  }

  // MARK: Defaults

  private func value(_ name: String, _ machine: Machine) -> String? {
    let lines = ((try? machine.files.read("/etc/default/useradd")) ?? []).split(separator: 10)
    return lines.map { String(lossless: $0) }.last { $0.hasPrefix(name + "=") }
      .map { String($0.dropFirst(name.utf8.count + 1)) }
  }

  private func defaultGroup(_ machine: Machine) -> GroupID {
    value("GROUP", machine).flatMap { AccountDatabase(on: machine).groupID($0) } ?? 100
  }

  private func showDefaults(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    try await process.write(
      """
      GROUP=\(defaultGroup(machine))
      HOME=\(value("HOME", machine) ?? "/home")
      INACTIVE=\(value("INACTIVE", machine) ?? "-1")
      EXPIRE=\(value("EXPIRE", machine) ?? "")
      SHELL=\(value("SHELL", machine) ?? "/bin/sh")
      SKEL=\(value("SKEL", machine) ?? "/etc/skel")
      CREATE_MAIL_SPOOL=\(value("CREATE_MAIL_SPOOL", machine) ?? "no")
      LOG_INIT=\(value("LOG_INIT", machine) ?? "yes")

      """)
    return .success
  }
}
