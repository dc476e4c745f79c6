import FileSystem
import Kernel

/// A unit of systemd(1), as its file describes it.
struct Unit {
  /// "postfix@-.service"
  let name: String
  /// Where the file lies, as systemctl(1) says it.
  let path: String
  private let settings: [String: [String]]

  /// Where unit files are looked for, the first one wins.
  static let folders = ["/etc/systemd/system", "/run/systemd/system", "/lib/systemd/system"]

  /// How the search for a unit ends.
  enum Search {
    case found(Unit)
    /// A link to /dev/null stands in its place.
    case masked(path: String)
    case missing
  }

  /// The full name of a unit that was given without its type.
  static func fullName(_ name: String) -> String {
    let types = [".service", ".timer", ".path", ".socket", ".target", ".mount", ".slice"]
    return types.contains { name.hasSuffix($0) } ? name : name + ".service"
  }

  /// The names of all unit files, sorted.
  static func names(on files: Files) -> [String] {
    var names: Set<String> = []
    for folder in folders {
      for entry in (try? files.entries(of: folder)) ?? [] where entry.type != .directory { names.insert(entry.name) }
    }
    return names.sorted()
  }

  /// Looks a unit up by its full name.
  static func search(_ name: String, _ files: Files) -> Search {
    var candidates = [name]
    if let at = name.firstIndex(of: "@"), let dot = name.lastIndex(of: "."), name.index(after: at) < dot {
      candidates.append(String(name[...at]) + String(name[dot...]))
    }
    for candidate in candidates {
      for folder in folders {
        let path = folder + "/" + candidate
        guard let status = try? files.linkStatus(path) else { continue }
        if status.isSymbolicLink, let target = try? files.readLink(path) {
          if target == "/dev/null" { return .masked(path: path) }
          if let other = Unit(Path.lastComponent(target), path: target, files) { return .found(other) }
          continue
        }
        if let unit = Unit(name, path: path, files) { return .found(unit) }
      }
    }
    return .missing
  }

  private init?(_ name: String, path: String, _ files: Files) {
    guard let bytes = try? files.read(path) else { return nil }
    self.name = name
    self.path = path
    var settings: [String: [String]] = [:]
    var section = ""
    for line in bytes.split(separator: 10) {
      let text = String(lossless: line)
      if text.hasPrefix("#") || text.hasPrefix(";") { continue }
      if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
        section = String(text[text.index(after: text.startIndex)..<end])
      } else if let equals = text.firstIndex(of: "=") {
        settings[section + "." + text[..<equals], default: []].append(String(text[text.index(after: equals)...]))
      }
    }
    self.settings = settings
  }

  private func values(_ key: String) -> [String] { (settings[key] ?? []).map(expanded) }

  /// A value with "%i" filled in.
  private func expanded(_ text: String) -> String {
    guard let at = name.firstIndex(of: "@"), let dot = name.lastIndex(of: ".") else { return text }
    let instance = name[name.index(after: at)..<dot]
    return text.split(separator: "%i", omittingEmptySubsequences: false).joined(separator: String(instance))
  }

  private func words(_ key: String) -> [String] {
    values(key).flatMap { $0.split(separator: " ").map(String.init) }
  }

  var description: String { values("Unit.Description").last ?? name }
  /// "postfix.service - Postfix Mail Transport Agent"
  var title: String { "\(name) - \(description)" }
  var documentation: [String] { words("Unit.Documentation") }
  var conflicts: [String] { words("Unit.Conflicts") }
  var partOf: [String] { words("Unit.PartOf") }
  var reloadsWith: [String] { words("Unit.ReloadPropagatedFrom") }
  var requiredPaths: [String] { words("Unit.ConditionPathExists") }
  /// "oneshot", "forking", "notify", "simple".
  var type: String { values("Service.Type").last ?? "simple" }
  var remainsAfterExit: Bool { values("Service.RemainAfterExit").last == "yes" }
  var preStartCommands: [String] { values("Service.ExecStartPre") }
  var startCommands: [String] { values("Service.ExecStart") }
  var stopCommands: [String] { values("Service.ExecStop") }
  var reloadCommands: [String] { values("Service.ExecReload") }
  var wantedBy: [String] { words("Install.WantedBy") }
  var aliases: [String] { words("Install.Alias") }
  var isInstallable: Bool { !wantedBy.isEmpty || !aliases.isEmpty }
}
