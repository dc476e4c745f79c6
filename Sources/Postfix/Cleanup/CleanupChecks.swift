import FileSystem
import InternetMessage
import SMTP

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
    let parameter =
      switch headerClass {
      case .primary where !isMIME: "header_checks"
      case .nested where !isMIME: "nested_header_checks"
      default: "mime_header_checks"
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
  ///
  /// - Parameter offset: where it begins in the body of its part.
  mutating func checkBody(_ text: [UInt8], at offset: Int, _ daemon: Daemon) -> [UInt8]? {
    let limit = daemon.configuration.integer("body_checks_size_limit")
    guard limit == 0 || offset < limit, !text.isEmpty else { return text }
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
      return .keep
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
      refuse(text, daemon)
      note("reject", context, content, reason, daemon)
    case "WARN": note("warning", context, content, text, daemon)
    case "INFO": note("info", context, content, text, daemon)
    case "PASS":
      note("pass", context, content, text, daemon)
      flags.subtract([.filter, .milter])
    case "DISCARD":
      note("discard", context, content, text, daemon)
      flags.insert(.discard)
      flags.subtract([.filter, .milter])
    case "HOLD":
      if flags.isDisjoint(with: [.hold, .discard]) {
        note("hold", context, content, text, daemon)
        flags.insert(.hold)
      }
    case "DUNNO", "OK": break
    case "IGNORE": return .drop
    case "STRIP":
      note("strip", context, content, text, daemon)
      return .drop
    case "PREPEND", "REPLACE": return edit(verb, text, parameter, context, content, daemon)
    case "BCC", "REDIRECT", "FILTER": addDestination(verb, text, parameter, context, content, daemon)
    default: daemon.warn("unknown command in \(parameter) map: \(action)")
    }
    return .keep
  }

  private mutating func refuse(_ text: String, _ daemon: Daemon) {
    var words = text.isEmpty ? "5.7.1 message content rejected" : text
    if EnhancedStatus.prefix(of: words) == nil { words = "5.7.1 " + words }
    if !words.hasPrefix("4"), !words.hasPrefix("5") {
      daemon.warn("bad DSN action in \(text) -- need 4.x.x or 5.x.x")
      words = "4" + words.dropFirst()
    }
    reason = words
    errors.insert(words.hasPrefix("4") ? .defer : .content)
    flags.subtract([.filter, .milter])
  }

  private mutating func edit(
    _ verb: String, _ text: String, _ parameter: String, _ context: String, _ content: String, _ daemon: Daemon
  ) -> Verdict {
    guard !text.isEmpty else {
      daemon.warn("\(verb) action without text in \(parameter) map")
      return .keep
    }
    if context == "header", HeaderField.nameLength(text.bytes) == nil {
      daemon.warn("bad \(verb) header text \"\(text)\" in \(parameter) map -- need \"headername: headervalue\"")
      return .keep
    }
    note(verb.lowercased(), context, content, text, daemon)
    return verb == "REPLACE" ? .replace(text) : .prepend(text)
  }

  /// Somebody or something else that the message goes to.
  private mutating func addDestination(
    _ verb: String, _ text: String, _ parameter: String, _ context: String, _ content: String, _ daemon: Daemon
  ) {
    let hasAt = text.utf8.contains(UInt8(ascii: "@"))
    switch verb {
    case "REDIRECT":
      guard hasAt else {
        return daemon.warn("bad REDIRECT target \"\(text)\" in \(parameter) map -- need user@domain")
      }
      redirect = text
      note("redirect", context, content, text, daemon)
      flags.subtract([.filter, .milter])
    case "BCC":
      guard hasAt else {
        return daemon.warn("bad BCC address \"\(text)\" in \(parameter) map -- need user@domain")
      }
      laterCopies.append(text)
      note("bcc", context, content, text, daemon)
    default:
      guard !text.isEmpty else { return daemon.warn("missing FILTER command argument in \(parameter) map") }
      guard text.utf8.contains(UInt8(ascii: ":")) else {
        return daemon.warn("bad FILTER command \(text) in \(parameter) -- need transport:destination")
      }
      filter = text
      note("filter", context, content, text, daemon)
    }
  }

  /// A line without the characters of parameter message_strip_characters; nil when it has one that
  /// message_reject_characters names.
  mutating func checkCharacters(_ text: [UInt8], _ daemon: Daemon) -> [UInt8]? {
    guard flags.contains(.filter) else { return text }
    let refused = CharacterEscapes.bytes(of: daemon.configuration.text("message_reject_characters"))
    if !refused.isEmpty, text.contains(where: refused.contains) {
      refuse("disallowed character", daemon)
      note("reject", "content", String(lossless: text), reason, daemon)
      return nil
    }
    let stripped = CharacterEscapes.bytes(of: daemon.configuration.text("message_strip_characters"))
    return stripped.isEmpty ? text : text.filter { !stripped.contains($0) }
  }

  private func note(_ action: String, _ context: String, _ content: String, _ text: String?, _ daemon: Daemon) {
    // As C has it, a text ends at a zero byte.
    let shown = String(content.prefix(200).prefix { $0 != "\0" })
    var line = "\(queueID): \(action): \(context) \(shown) from \(attributes["log_message_origin"] ?? "local");"
    if let sender { line += " from=<\(daemon.configuration.logged(sender))>" }
    if let lastRecipient { line += " to=<\(daemon.configuration.logged(lastRecipient, isEmptyPlain: false))>" }
    if let name = attributes["log_protocol_name"] { line += " proto=\(name)" }
    if let name = attributes["log_helo_name"] { line += " helo=<\(name)>" }
    if let text, !text.isEmpty { line += ": \(text)" }
    daemon.log(line)
  }
}
