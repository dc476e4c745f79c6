import FileSystem
import Kernel

/// The settings of /etc/login.defs (login.defs(5)).
struct LoginDefinitions {
  private var values: [String: String] = [:]

  init(on machine: Machine) {
    for line in ((try? machine.files.read("/etc/login.defs")) ?? []).split(separator: 10) {
      let words = line.split(maxSplits: 1) { $0 == 32 || $0 == 9 }.map { String(lossless: $0) }
      guard words.count == 2, !words[0].hasPrefix("#") else { continue }
      var value = words[1][...]
      while let first = value.first, first == " " || first == "\t" || first == "\"" { value.removeFirst() }
      while let last = value.last, last == " " || last == "\t" || last == "\"" { value.removeLast() }
      values[words[0]] = String(value)
    }
  }

  subscript(name: String) -> String? { values[name] }

  func number(_ name: String, _ standard: Int) -> Int {
    guard let text = values[name] else { return standard }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) ?? standard }
    if text.hasPrefix("0"), text.count > 1 { return Int(text, radix: 8) ?? standard }
    return Int(text) ?? standard
  }

  func isYes(_ name: String) -> Bool { values[name]?.lowercased() == "yes" }

  /// PATH for a user who logs in.
  func path(of user: User) -> String {
    let text =
      user.id == 0
      ? values["ENV_ROOTPATH"] ?? values["ENV_SUPATH"] ?? "/usr/local/sbin:/usr/local/bin:/sbin:/bin:/usr/sbin:/usr/bin"
      : values["ENV_PATH"] ?? "/usr/local/bin:/bin:/usr/bin"
    return text.hasPrefix("PATH=") ? String(text.dropFirst(5)) : text
  }
}
