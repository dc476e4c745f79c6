import CommandConventions
import FileSystem
import Kernel

/// The colours of ls(1), as LS_COLORS has them.
struct ListingColors {
  private var codes: [String: String] = [
    "lc": "\u{1B}[", "rc": "m", "rs": "0", "di": "01;34", "ln": "01;36", "pi": "33", "so": "01;35", "bd": "01;33",
    "cd": "01;33", "ex": "01;32", "do": "01;35", "su": "37;41", "sg": "30;43", "st": "37;44", "ow": "34;42",
    "tw": "30;42",
  ]
  private var suffixes: [(suffix: String, code: String)] = []
  private var isStarted = false

  /// The terminals that have colours without LS_COLORS saying so.
  private static let terminals = [
    "Eterm", "ansi", "*color*", "con[0-9]*x[0-9]*", "cons25", "console", "cygwin", "*direct*", "dtterm", "gnome",
    "hurd", "jfbterm", "konsole", "kterm", "linux", "linux-c", "mlterm", "putty", "rxvt*", "screen*", "st",
    "terminator", "tmux*", "vt100", "vt220", "xterm*",
  ]

  /// Whether the terminal has colours, as COLORTERM or TERM says.
  static func knows(_ environment: Environment) -> Bool {
    if !(environment["COLORTERM"] ?? "").isEmpty { return true }
    let terminal = environment["TERM"] ?? ""
    return terminals.contains { ShellPattern.matches($0, terminal) }
  }

  /// nil where neither LS_COLORS nor the terminal knows colours.
  init?(_ environment: Environment) {
    let text = environment["LS_COLORS"]
    if (text ?? "").isEmpty, !ListingColors.knows(environment) { return nil }
    for entry in (text ?? "").split(separator: ":") {
      guard let equals = entry.firstIndex(of: "=") else { continue }
      let value = String(entry[entry.index(after: equals)...])
      if entry.first == "*" {
        suffixes.append((String(entry[entry.index(after: entry.startIndex)..<equals]), value))
      } else {
        codes[String(entry[..<equals])] = value
      }
    }
  }

  /// A colour that is set and is more than the normal one.
  private func code(_ name: String) -> String? {
    guard let code = codes[name], !code.isEmpty, code != "0", code != "00" else { return nil }
    return code
  }

  private func code(of file: ListedFile, _ name: String, isTarget: Bool) -> String? {
    guard let status = isTarget ? file.targetStatus : file.status else { return code("mi") ?? code("or") }
    switch status.type {
    case .directory:
      let isSticky = status.mode.contains(.sticky)
      let isOpen = status.mode.rawValue & 0o002 != 0
      return isSticky && isOpen
        ? code("tw") ?? code("di")
        : isOpen ? code("ow") ?? code("di") : isSticky ? code("st") ?? code("di") : code("di")
    case .symbolicLink:
      if file.targetStatus == nil, let orphan = code("or") { return orphan }
      if codes["ln"] == "target", file.targetStatus != nil {
        return code(of: file, file.linkTarget ?? "", isTarget: true)
      }
      return code("ln")
    case .fifo: return code("pi")
    case .socket: return code("so")
    case .blockDevice: return code("bd")
    case .characterDevice: return code("cd")
    case .regular:
      if status.mode.contains(.setUserID), let found = code("su") { return found }
      if status.mode.contains(.setGroupID), let found = code("sg") { return found }
      if status.mode.rawValue & 0o111 != 0, let found = code("ex") { return found }
      if status.linkCount > 1, let found = code("mh") { return found }
      return suffixes.last { name.hasSuffix($0.suffix) }?.code ?? code("fi")
    }
  }

  /// A name in its colour; `shown` is what is written, with quotes.
  mutating func paint(_ shown: String, of file: ListedFile, isTarget: Bool = false) -> String {
    let name = isTarget ? file.linkTarget ?? "" : file.name
    guard let code = code(of: file, name, isTarget: isTarget) else { return shown }
    let (left, right) = (codes["lc"] ?? "", codes["rc"] ?? "")
    let reset = codes["ec"] ?? left + (codes["rs"] ?? "0") + right
    let start = isStarted ? "" : left + (codes["rs"] ?? "0") + right
    isStarted = true
    return start + left + code + right + shown + reset
  }
}
