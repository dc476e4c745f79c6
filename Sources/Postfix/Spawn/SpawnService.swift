import Kernel

/// What the arguments of a service in master.cf tell spawn(8).
struct SpawnService: Hashable, Sendable {
  private(set) var command: [String] = []
  private(set) var user: UInt32 = 0
  private(set) var group: UInt32 = 0

  /// - Throws: `Fatal`, with which the process ends.
  init(_ words: [String], _ configuration: MainConfiguration, on machine: Machine) throws(Fatal) {
    var hasUser = false
    for (index, word) in words.enumerated() {
      if word.lowercased().hasPrefix("user=") {
        try setAccount(String(word.dropFirst("user=".utf8.count)), on: machine)
        hasUser = true
      } else if word.lowercased().hasPrefix("argv=") {
        command = [String(word.dropFirst("argv=".utf8.count))] + words[(index + 1)...]
        break
      } else {
        throw Fatal("unknown attribute name: \(word)")
      }
    }
    guard hasUser else { throw Fatal("missing user= attribute") }
    guard !command.isEmpty else { throw Fatal("missing argv= attribute") }
    let owner = machine.user(named: configuration.text("mail_owner"))
    if user == 0 { throw Fatal("request to deliver as root") }
    if user == owner?.id { throw Fatal("request to deliver as mail system owner") }
    if group == 0 { throw Fatal("request to use privileged group id 0") }
    if group == owner?.group { throw Fatal("request to use mail system owner group id \(group)") }
  }

  private mutating func setAccount(_ text: String, on machine: Machine) throws(Fatal) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let found = machine.user(named: parts[0]) else { throw Fatal("unknown user name: \(parts[0])") }
    (user, group) = (found.id, found.group)
    guard parts.count > 1, !parts[1].isEmpty else { return }
    guard let named = machine.group(named: parts[1]) else { throw Fatal("unknown group name: \(parts[1])") }
    group = named.id
  }
}
