import FileSystem
import InternetMessage

/// header_checks(5) and body_checks(5): tables that look at the lines of a message.
extension CleanupSession {
  /// What a check has decided about a line.
  private enum Verdict {
    case keep
    case drop
    case replace(String)
    /// Put a line in front.
    case prepend(String)
  }

  /// A field as the tables leave it; nil when they have dropped it or refused the message.
  mutating func checkHeader(
    _ field: HeaderField, _ headerClass: MIMEParser.HeaderClass, isMIME: Bool, _ daemon: Daemon
  ) -> HeaderField? {
    let parameter: String
    switch headerClass {
    case .primary: parameter = isMIME ? "mime_header_checks" : "header_checks"
    case .part: parameter = "mime_header_checks"
    case .nested: parameter = "nested_header_checks"
    }
    let text = String(lossless: field.text)
    switch check(text, parameter, "header", text, daemon) {
    case .keep: return field
    case .drop: return nil
    case .replace(let new): return HeaderField(new.bytes) ?? field
    case .prepend(let line):
      if let before = HeaderField(line.bytes) { emit(before, daemon) } else { addText(line) }
      return field
    }
  }

  /// A line of text as the tables leave it; nil when it is dropped or the message is refused.
  mutating func checkBody(_ text: [UInt8], _ daemon: Daemon) -> [UInt8]? {
    let limit = daemon.configuration.integer("body_checks_size_limit")
    defer { bodyCheckedBytes += text.count + 2 }
    guard bodyCheckedBytes < limit, !text.isEmpty else { return text }
    let line = String(lossless: text)
    switch check(line, "body_checks", "body", line, daemon) {
    case .keep: return text
    case .drop: return nil
    case .replace(let new): return new.bytes
    case .prepend(let line):
      addText(line)
      return text
    }
  }

  private mutating func check(
    _ key: String, _ parameter: String, _ context: String, _ content: String, _ daemon: Daemon
  ) -> Verdict {
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks])
    guard !maps.isEmpty else { return .keep }
    switch daemon.find(key, in: maps) {
    case .nothing: return .keep
    case .problem:
      daemon.warn("\(queueID): \(parameter) map lookup problem -- message not accepted, try again later")
      errors.insert(.write)
      return .drop
    case .value(let action, _): return perform(action, parameter, context, content, daemon)
    }
  }

  private mutating func perform(
    _ action: String, _ parameter: String, _ context: String, _ content: String, _ daemon: Daemon
  ) -> Verdict {
    let words = action.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" })
    let verb = words.first.map { $0.uppercased() } ?? ""
    let text = words.count > 1 ? String(words[1].drop { $0 == " " || $0 == "\t" }) : ""
    switch verb {
    case "REJECT":
      let words = CleanupSession.withStatus(text.isEmpty ? "message content rejected" : text, "5.7.1")
      reason = words
      errors.insert(words.hasPrefix("4") ? .defer : .content)
      flags.remove(.filter)
      note("reject", context, content, words, daemon)
      return .drop
    case "WARN":
      note("warning", context, content, text, daemon)
      return .keep
    case "INFO":
      note("info", context, content, text, daemon)
      return .keep
    case "DUNNO", "OK": return .keep
    case "IGNORE": return .drop
    case "STRIP":
      note("strip", context, content, text, daemon)
      return .drop
    case "DISCARD":
      note("discard", context, content, text, daemon)
      flags.insert(.discard)
      flags.remove(.filter)
      return .drop
    case "HOLD":
      if !flags.contains(.hold), !flags.contains(.discard) {
        note("hold", context, content, text, daemon)
        flags.insert(.hold)
      }
      return .keep
    case "BCC", "REDIRECT", "FILTER", "PREPEND", "REPLACE":
      return performWithText(verb, text, parameter, context, content, daemon)
    default:
      daemon.warn("unknown command in \(parameter) map: \(action)")
      return .keep
    }
  }

  private mutating func performWithText(
    _ verb: String, _ text: String, _ parameter: String, _ context: String, _ content: String, _ daemon: Daemon
  ) -> Verdict {
    guard !text.isEmpty else {
      let what = ["BCC": "address", "REDIRECT": "address", "FILTER": "destination"][verb] ?? "text"
      daemon.warn("\(verb) action without \(what) in \(parameter) map")
      return .keep
    }
    if context == "header", verb == "REPLACE" || verb == "PREPEND", HeaderField.nameLength(text.bytes) == nil {
      daemon.warn("bad \(verb) header text \"\(text)\" in \(parameter) map -- need \"headername: headervalue\"")
      return .keep
    }
    switch verb {
    case "REPLACE":
      note("replace", context, content, text, daemon)
      return .replace(text)
    case "PREPEND":
      note("prepend", context, content, text, daemon)
      return .prepend(text)
    case "REDIRECT":
      guard text.contains("@") else {
        daemon.warn("bad REDIRECT target \"\(text)\" in \(parameter) map -- need user@domain")
        return .keep
      }
      note("redirect", context, content, text, daemon)
      redirect = text
    case "BCC":
      guard text.contains("@") else {
        daemon.warn("bad BCC address \"\(text)\" in \(parameter) map -- need user@domain")
        return .keep
      }
      note("bcc", context, content, text, daemon)
      laterCopies.append(text)
    default:
      guard text.contains(":") else {
        daemon.warn("bad FILTER command \(text) in \(parameter) -- need transport:destination")
        return .keep
      }
      note("filter", context, content, text, daemon)
      filter = text
    }
    return .keep
  }

  /// A text with its own enhanced status code, or with a given one.
  private static func withStatus(_ text: String, _ status: String) -> String {
    let first = text.prefix { $0 != " " }
    let parts = first.split(separator: ".", omittingEmptySubsequences: false)
    let hasOwn = parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return hasOwn ? text : "\(status) \(text)"
  }

  private func note(_ action: String, _ context: String, _ content: String, _ text: String?, _ daemon: Daemon) {
    let shown = String(content.prefix(200))
    var line = "\(queueID): \(action): \(context) \(shown) from \(attributes["log_message_origin"] ?? "local");"
    if let sender { line += " from=<\(daemon.configuration.logged(sender))>" }
    if let lastRecipient { line += " to=<\(daemon.configuration.logged(lastRecipient, isEmptyPlain: false))>" }
    if let name = attributes["log_protocol_name"] { line += " proto=\(name)" }
    if let name = attributes["log_helo_name"] { line += " helo=<\(name)>" }
    if let text, !text.isEmpty { line += ": \(text)" }
    daemon.log(line)
  }
}
