import FileSystem
import Kernel

/// What mail.rc files and the command `set` say.
struct MailSettings {
  var user = ""
  var home = "/"
  var isInteractive = false
  var isVerbose = false
  var isDebugging = false
  /// Variables; one that is only set has an empty value.
  private(set) var variables: [String: String] = [:]
  private(set) var aliases: [String: [String]] = [:]
  /// Header fields that are not shown, in lower case.
  private(set) var ignored: Set<String> = []
  /// Header fields that alone are shown, when there are any.
  private(set) var retained: Set<String> = []

  /// Whether a variable is set.
  subscript(flag name: String) -> Bool { variables[name] != nil }

  subscript(name: String) -> String? { variables[name] }

  /// Reads a file of commands; one that is not there is no error.
  mutating func read(_ process: Process, _ path: String) {
    guard let bytes = try? process.files.read(path) else { return }
    for line in bytes.split(separator: 10) { perform(String(lossless: line)) }
  }

  /// Performs a command that changes settings; false for any other.
  @discardableResult
  mutating func perform(_ line: String) -> Bool {
    var words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard let name = words.first else { return true }
    words.removeFirst()
    switch name {
    case "set", "se": set(words)
    case "unset", "uns": for word in words { variables[word] = nil }
    case "alias", "group", "a", "g":
      guard words.count > 1 else { return words.isEmpty ? false : true }
      aliases[words[0], default: []] += words.dropFirst()
    case "ignore", "discard": ignored.formUnion(words.map { $0.lowercased() })
    case "retain": retained.formUnion(words.map { $0.lowercased() })
    default: return name.hasPrefix("#")
    }
    return true
  }

  private mutating func set(_ words: [String]) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count == 1, parts[0].hasPrefix("no") {
        variables[String(parts[0].dropFirst(2))] = nil
      } else {
        variables[parts[0]] = parts.count > 1 ? parts[1].filter { $0 != "\"" && $0 != "'" } : ""
      }
    }
  }

  /// The lines that `set` prints.
  func listing(_ process: Process) -> [String] {
    var all = variables
    if isInteractive { all["interactive"] = "" }
    if let shell = process.environment["SHELL"] { all["SHELL"] = shell }
    return all.map { "\($0.key)\t\($0.value)" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func isShown(_ field: String) -> Bool {
    let name = field.lowercased()
    return retained.isEmpty ? !ignored.contains(name) : retained.contains(name)
  }

  func expandingAliases(_ names: [String], depth: Int = 0) -> [String] {
    names.flatMap { name -> [String] in
      guard depth < 20, let members = aliases[name] else { return [name] }
      return expandingAliases(members.filter { $0 != name }, depth: depth + 1)
    }
  }

  // MARK: Folders

  var personalMailbox: String { variables["MBOX"].map { expandingFolder($0) } ?? home + "/mbox" }

  func systemMailbox(_ process: Process, of other: String?) -> String {
    if let other { return "/var/mail/" + other }
    return process.environment["MAIL"] ?? "/var/mail/" + user
  }

  /// The path of a folder: "&" is one's mbox, "%" the mailbox, "+x" lies in the folder directory.
  func expandingFolder(_ name: String) -> String {
    if name == "&" { return home + "/mbox" }
    if name == "%" { return "/var/mail/" + user }
    if name.hasPrefix("%") { return "/var/mail/" + name.dropFirst() }
    if name.hasPrefix("~/") { return home + name.dropFirst() }
    if name.hasPrefix("+"), let folder = variables["folder"] {
      return (folder.hasPrefix("/") ? folder : home + "/" + folder) + "/" + name.dropFirst()
    }
    return name
  }

  /// The character set of the locale, as it stands in Content-Type.
  static func characterSet(_ process: Process) -> String {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { process.environment[$0] }.first { !$0.isEmpty } ?? "C"
    return locale.lowercased().hasSuffix("utf-8") || locale.lowercased().hasSuffix("utf8")
      ? "UTF-8" : "ANSI_X3.4-1968"
  }
}
