import FileSystem
import Kernel

/// What `sudo -l` prints.
struct SudoListing {
  let policy: SudoPolicy
  let host: String
  /// Cells of the screen; nil for no limit.
  let width: Int?

  func text(isLong: Bool) -> String {
    let name = policy.user.name
    guard !policy.rules.isEmpty else { return "User \(name) is not allowed to run sudo on \(host).\n" }
    var text = ""
    let entries = policy.sudoers.defaults.filter { $0.scope.isEmpty }.map { entry in
      let parts = entry.text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return entry.text }
      var value = ""
      for character in parts[1] { value += (character == ":" || character == "," ? "\\" : "") + String(character) }
      return parts[0] + "=" + value
    }
    if !entries.isEmpty {
      text += "Matching Defaults entries for \(name) on \(host):\n"
      text += wrapped("    " + entries.joined(separator: ", "), indent: 4) + "\n"
    }
    text += "User \(name) may run the following commands on \(host):\n"
    return text + policy.rules.map { isLong ? long($0) : short($0) }.joined()
  }

  /// A line, broken between words where it is too long.
  private func wrapped(_ line: String, indent: Int) -> String {
    guard let width else { return line + "\n" }
    var result = ""
    var rest = Array(line.utf8)
    var have = width
    while rest.count > have {
      var end = rest[..<have].lastIndex(of: 32) ?? rest[have...].firstIndex(of: 32)
      if let found = end, rest[..<found].allSatisfy({ $0 == 32 }) { end = rest[have...].firstIndex(of: 32) }
      guard let end else { break }
      result += String(lossless: rest[..<end]) + "\n"
      rest = [UInt8](repeating: 32, count: indent) + rest[end...].drop { $0 == 32 }
      have = width
    }
    return result + String(lossless: rest) + "\n"
  }

  private func runAs(_ command: Sudoers.Command) -> String {
    func names(_ items: [Sudoers.Item]) -> String {
      policy.sudoers.expanded(items).map(\.shown).joined(separator: ", ")
    }
    guard let users = command.runAsUsers else { return "(root)" }
    let first = users.isEmpty ? policy.user.name : names(users)
    return command.runAsGroups.isEmpty ? "(\(first))" : "(\(first) : \(names(command.runAsGroups)))"
  }

  private func short(_ rule: Sudoers.Rule) -> String {
    var lines: [String] = []
    var present = ""
    var needsPassword: Bool?
    for command in rule.commands {
      let runAs = runAs(command)
      var words = ""
      if runAs != present || lines.isEmpty {
        lines.append("    \(runAs) ")
        present = runAs
        needsPassword = nil
      } else {
        words = ", "
      }
      if command.needsPassword != needsPassword, let needs = command.needsPassword {
        words += needs ? "PASSWD: " : "NOPASSWD: "
        needsPassword = needs
      }
      words += policy.sudoers.expanded([command.item]).map(\.shown).joined(separator: ", ")
      lines[lines.count - 1] += words
    }
    return lines.map { wrapped($0, indent: 8) }.joined()
  }

  private func long(_ rule: Sudoers.Rule) -> String {
    var text = ""
    var present: String?
    for command in rule.commands {
      let key = runAs(command) + (command.needsPassword == false ? "!" : "")
      if key != present {
        present = key
        text += "\nSudoers entry:\n"
        let users =
          command.runAsUsers.map { policy.sudoers.expanded($0).map(\.shown).joined(separator: ", ") } ?? "root"
        text += "    RunAsUsers: \(users)\n"
        if !command.runAsGroups.isEmpty {
          text +=
            "    RunAsGroups: \(policy.sudoers.expanded(command.runAsGroups).map(\.shown).joined(separator: ", "))\n"
        }
        if command.needsPassword == false { text += "    Options: !authenticate\n" }
        text += "    Commands:\n"
      }
      for item in policy.sudoers.expanded([command.item]) { text += "\t\(item.shown)\n" }
    }
    return text
  }
}
