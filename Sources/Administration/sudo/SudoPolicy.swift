import FileSystem
import Kernel
import Patterns

/// What sudoers(5) says of one user on this host.
struct SudoPolicy {
  let sudoers: Sudoers
  let machine: Machine
  let user: User

  private var groupNames: [String] {
    machine.credentials(of: user).supplementaryGroups.compactMap { machine.group(withID: $0)?.name }
  }

  private func isUser(_ text: String, _ wanted: User) -> Bool {
    if text.hasPrefix("%#") {
      return GroupID(text.dropFirst(2)).map { machine.credentials(of: wanted).isMember(of: $0) } ?? false
    }
    if text.hasPrefix("%") {
      guard let group = machine.group(named: String(text.dropFirst())) else { return false }
      return machine.credentials(of: wanted).isMember(of: group.id)
    }
    if text.hasPrefix("#") { return UserID(text.dropFirst()) == wanted.id }
    return text == wanted.name
  }

  private func isHost(_ text: String) -> Bool {
    let name = machine.state.hostName
    let short = name.prefix { $0 != "." }
    let full = HostEntry(name, on: machine)?.name ?? name
    if text == name || text == short || text.lowercased() == full.lowercased() { return true }
    return machine.state.interfaces.contains { interface in
      interface.addresses.contains { $0.address.description == text }
    }
  }

  /// The rules that are about the user on this host.
  var rules: [Sudoers.Rule] {
    sudoers.rules.filter { rule in
      Sudoers.verdict(sudoers.expanded(rule.users)) { isUser($0, user) } == true
        && Sudoers.verdict(sudoers.expanded(rule.hosts), isHost) == true
    }
  }

  /// Whether any rule names the user, for whichever host.
  var isKnown: Bool {
    sudoers.rules.contains { Sudoers.verdict(sudoers.expanded($0.users)) { isUser($0, user) } == true }
  }

  /// Whether one of the user's commands needs no password.
  var hasFreeCommand: Bool { rules.contains { $0.commands.contains { $0.needsPassword == false } } }

  // MARK: Deciding

  /// Whether a command may be run, and whether for a password; nil where no rule speaks of it.
  func decision(_ path: String, _ arguments: [String], as target: User, group: Group?) -> (
    isAllowed: Bool, needsPassword: Bool
  )? {
    for rule in rules.reversed() {
      for command in rule.commands.reversed() where runsAs(command, target, group) {
        let items = sudoers.expanded([command.item])
        guard let verdict = Sudoers.verdict(items, { SudoPolicy.matches($0, path, arguments) }) else { continue }
        return (verdict, command.needsPassword ?? true)
      }
    }
    return nil
  }

  private func runsAs(_ command: Sudoers.Command, _ target: User, _ group: Group?) -> Bool {
    let users =
      command.runAsUsers.map { $0.isEmpty ? [Sudoers.Item(text: user.name)] : $0 } ?? [Sudoers.Item(text: "root")]
    guard Sudoers.verdict(sudoers.expanded(users), { isUser($0, target) }) == true else { return false }
    guard let group, !machine.credentials(of: target).isMember(of: group.id) else { return true }
    return Sudoers.verdict(sudoers.expanded(command.runAsGroups)) { $0 == group.name || $0 == "#\(group.id)" } == true
  }

  /// Whether a command of sudoers is the one called.
  private static func matches(_ text: String, _ path: String, _ arguments: [String]) -> Bool {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let pattern = words.first else { return false }
    if pattern.hasSuffix("/") {
      guard Path.directory(path) + "/" == pattern else { return false }
    } else {
      guard pattern == path || Glob(pattern, options: .guardsSlash).matches(path) else { return false }
    }
    guard words.count > 1 else { return true }
    if words[1] == "\"\"" { return arguments.isEmpty }
    return Glob(words[1]).matches(arguments.joined(separator: " "))
  }
}
