import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// id(1): who one is.
struct Id: GNUProgram {
  static let name = "id"

  private enum Showing {
    case all, user, group, groups
  }

  private var users: [String] = []
  private var showing = Showing.all
  private var showsNames = false
  private var showsReal = false
  private var isNullTerminated = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [USER]...
    Print the user and groups of each USER, or of the process.

      -a             (ignored)
      -Z, --context  (not simulated)
      -g, --group    only the effective group ID
      -G, --groups   all group IDs
      -n, --name     names, not numbers, for -ugG
      -r, --real     the real ID, not the effective one, for -ugG
      -u, --user     only the effective user ID
      -z, --zero     NUL, not whitespace, between entries
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "agnruzGZ",
      [
        "context": .none, "group": .none, "groups": .none, "name": .none, "real": .none, "user": .none, "zero": .none,
      ])
    var choices: Set<String> = []
    while let option = try options.next() {
      switch option.name {
      case "g", "group": choices.insert("g")
      case "G", "groups": choices.insert("G")
      case "u", "user": choices.insert("u")
      case "n", "name": showsNames = true
      case "r", "real": showsReal = true
      case "z", "zero": isNullTerminated = true
      case "Z", "context": throw .failure("--context (-Z) works only on an SELinux-enabled kernel")
      default: break
      }
    }
    users = options.operands
    if choices.count > 1 { throw .failure("cannot print \"only\" of more than one choice") }
    showing = choices.contains("g") ? .group : choices.contains("G") ? .groups : choices.contains("u") ? .user : .all
    if showing == .all {
      if showsNames || showsReal { throw .failure("cannot print only names or real IDs in default format") }
      if isNullTerminated { throw .failure("option --zero not permitted in default format") }
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    guard !users.isEmpty else {
      return try await show(process.credentials, isProcess: true, isLast: true, process)
    }
    var status = ExitStatus.success
    for name in users {
      guard let user = machine.user(named: name) ?? UserID(name).flatMap({ machine.user(withID: $0) }) else {
        try await process.report("\(name.quoted): no such user")
        status = .failure
        continue
      }
      var credentials = machine.credentials(of: user)
      credentials.supplementaryGroups = credentials.supplementaryGroups.filter { $0 != user.group }
      credentials.supplementaryGroups.insert(user.group, at: 0)
      if try await !show(credentials, isProcess: false, isLast: users.count == 1, process).isSuccess {
        status = .failure
      }
    }
    return status
  }

  private func show(_ credentials: Credentials, isProcess: Bool, isLast: Bool, _ process: Process) async throws(Errno)
    -> ExitStatus
  {
    let user = showsReal ? credentials.realUser : credentials.effectiveUser
    let group = showsReal ? credentials.realGroup : credentials.effectiveGroup
    let end = isNullTerminated ? "\0" : "\n"
    var status = ExitStatus.success
    switch showing {
    case .user:
      guard let text = try await word(user, process.machine.user(withID: user)?.name, "user", process, &status) else {
        return .failure
      }
      try await process.write(text + end)
    case .group:
      guard let text = try await word(group, process.machine.group(withID: group)?.name, "group", process, &status)
      else { return .failure }
      try await process.write(text + end)
    case .groups:
      var words: [String] = []
      for id in Id.groups(of: credentials) {
        if let text = try await word(id, process.machine.group(withID: id)?.name, "group", process, &status) {
          words.append(text)
        }
      }
      let separator = isNullTerminated ? "\0" : " "
      try await process.write(words.joined(separator: separator) + (isNullTerminated && !isLast ? "\0\0" : end))
    case .all:
      try await process.write(line(credentials, process) + "\n")
    }
    return status
  }

  private func word(_ id: UInt32, _ name: String?, _ kind: String, _ process: Process, _ status: inout ExitStatus)
    async throws(Errno) -> String?
  {
    guard showsNames else { return String(id) }
    if let name { return name }
    try await process.report("cannot find name for \(kind) ID \(id)")
    status = .failure
    return String(id)
  }

  /// Real group, effective group where it is another, and the supplementary ones.
  static func groups(of credentials: Credentials) -> [GroupID] {
    var ids = [credentials.realGroup]
    if credentials.effectiveGroup != credentials.realGroup { ids.append(credentials.effectiveGroup) }
    for id in credentials.supplementaryGroups where id != credentials.realGroup && id != credentials.effectiveGroup {
      ids.append(id)
    }
    return ids
  }

  private func line(_ credentials: Credentials, _ process: Process) -> String {
    let machine = process.machine
    func user(_ id: UserID) -> String { machine.user(withID: id).map { "\(id)(\($0.name))" } ?? String(id) }
    func group(_ id: GroupID) -> String { machine.group(withID: id).map { "\(id)(\($0.name))" } ?? String(id) }
    var text = "uid=\(user(credentials.realUser)) gid=\(group(credentials.realGroup))"
    if credentials.effectiveUser != credentials.realUser { text += " euid=\(user(credentials.effectiveUser))" }
    if credentials.effectiveGroup != credentials.realGroup { text += " egid=\(group(credentials.effectiveGroup))" }
    let groups = Id.groups(of: credentials)
    return text + " groups=" + groups.map(group).joined(separator: ",")
  }
}
