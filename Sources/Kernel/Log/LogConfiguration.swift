import FileSystem

/// rsyslog.conf(5) with the files that it includes, as far as this world's messages need it.
///
/// Understood are selectors, property filters, "&" and "stop", the old directives for files, and
/// `module(load=…)`; other statements have no effect.
struct LogConfiguration: Hashable, Sendable, Codable {
  private(set) var rules: [LogRule] = []
  /// The local sockets are read (imuxsock).
  private(set) var readsSockets = false
  /// A further socket: the one in the chroot of the mail system.
  private(set) var furtherSockets: [String] = []
  /// Times as "Jan  5 09:00:00" in place of RFC 3339's.
  private(set) var hasTraditionalTimes = false
  private(set) var owner = "root"
  private(set) var group = "root"
  private(set) var mode: FileMode = 0o644
  private(set) var umask: FileMode = 0o022
  /// What rsyslogd complains about.
  private(set) var complaints: [String] = []

  init(_ path: String, _ files: Files) {
    read(path, files, depth: 0)
  }

  private mutating func read(_ path: String, _ files: Files, depth: Int) {
    guard depth < 8, let bytes = try? files.read(path) else { return }
    for line in bytes.split(separator: 10) {
      var text = Substring(String(lossless: line)).drop { $0 == " " || $0 == "\t" }
      while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
      guard let first = text.first, first != "#" else { continue }
      switch first {
      case "$": directive(text.dropFirst(), files, depth)
      case ":": property(text)
      case "&": further(text.dropFirst())
      default: statement(text, files, depth)
      }
    }
  }

  private func words(_ text: Substring) -> [String] {
    text.split { $0 == " " || $0 == "\t" }.map(String.init)
  }

  private mutating func directive(_ text: Substring, _ files: Files, _ depth: Int) {
    let words = words(text)
    guard words.count > 1 else { return }
    switch words[0].lowercased() {
    case "fileowner": owner = words[1]
    case "filegroup": group = words[1]
    case "filecreatemode": mode = UInt16(words[1], radix: 8).map { FileMode(rawValue: $0) } ?? mode
    case "umask": umask = UInt16(words[1], radix: 8).map { FileMode(rawValue: $0) } ?? umask
    case "modload": readsSockets = readsSockets || words[1].hasPrefix("imuxsock")
    case "addunixlistensocket": furtherSockets.append(words[1])
    case "actionfiledefaulttemplate": hasTraditionalTimes = words[1] == "RSYSLOG_TraditionalFileFormat"
    case "includeconfig": include(words[1], files, depth)
    default: break
    }
  }

  /// The files of "/etc/rsyslog.d/*.conf" in the order of their names, or one file.
  private mutating func include(_ pattern: String, _ files: Files, _ depth: Int) {
    let name = Path.lastComponent(pattern)
    guard let star = name.firstIndex(of: "*") else {
      read(pattern, files, depth: depth + 1)
      return
    }
    let (start, end) = (name[..<star], name[name.index(after: star)...])
    let directory = Path.directory(pattern)
    for entry in (try? files.entries(of: directory)) ?? []
    where entry.name.hasPrefix(start) && entry.name.hasSuffix(end) && !entry.name.hasPrefix(".") {
      read(Path.join(directory, entry.name), files, depth: depth + 1)
    }
  }

  private mutating func property(_ text: Substring) {
    let parts = text.dropFirst().split(separator: ",", maxSplits: 2).map { $0.drop { $0 == " " || $0 == "\t" } }
    guard parts.count == 3 else { return }
    let comparison = parts[1].filter { $0 != " " && $0 != "\t" }
    guard let open = parts[2].firstIndex(of: "\""),
      let close = parts[2][parts[2].index(after: open)...].firstIndex(of: "\"")
    else { return }
    let isNegated = comparison.hasPrefix("!")
    let filter = LogRule.Filter.property(
      parts[0].filter { $0 != " " }, comparison: isNegated ? String(comparison.dropFirst()) : comparison,
      isNegated: isNegated, value: String(parts[2][parts[2].index(after: open)..<close]))
    rules.append(LogRule(filter: filter, actions: [action(parts[2][parts[2].index(after: close)...])]))
  }

  private mutating func further(_ text: Substring) {
    guard !rules.isEmpty else { return }
    rules[rules.count - 1].actions.append(action(text))
  }

  private mutating func statement(_ text: Substring, _ files: Files, _ depth: Int) {
    if text.hasPrefix("module(") || text.hasPrefix("input(") || text.hasPrefix("global(") {
      if text.contains("\"imuxsock\"") { readsSockets = true }
      if text.contains("RSYSLOG_TraditionalFileFormat") { hasTraditionalTimes = true }
      return
    }
    if text.hasPrefix("include(") {
      if let pattern = LogConfiguration.parameter("file", in: text) { include(pattern, files, depth) }
      return
    }
    let selector = text.prefix { $0 != " " && $0 != "\t" }
    guard selector.contains("."), selector.count < text.count else { return }
    do throws(LogRule.Filter.Failure) {
      rules.append(
        LogRule(filter: try LogRule.Filter.selector(selector), actions: [action(text[selector.endIndex...])]))
    } catch {
      complaints.append(error.message)
    }
  }

  private func action(_ text: Substring) -> LogRule.Action {
    var text = text.drop { $0 == " " || $0 == "\t" }
    if text.hasPrefix("action("), let file = LogConfiguration.parameter("file", in: text) { return .file(file) }
    if text == "stop" || text == "~" { return .stop }
    if text.hasPrefix("-") { text.removeFirst() }
    guard text.hasPrefix("/") else { return .elsewhere }
    return .file(String(text.prefix { $0 != ";" && $0 != " " && $0 != "\t" }))
  }

  /// The value of `name="value"` in a statement.
  private static func parameter(_ name: String, in text: Substring) -> String? {
    for part in text.split(whereSeparator: { " \t(,".contains($0) }) where part.lowercased().hasPrefix(name + "=\"") {
      return String(part.dropFirst(name.count + 2).prefix { $0 != "\"" })
    }
    return nil
  }
}
