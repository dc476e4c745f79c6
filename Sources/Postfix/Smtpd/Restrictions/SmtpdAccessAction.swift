import InternetMessage
import SMTP

/// The right-hand sides of access(5).
extension SmtpdAccess {
  /// Does what an entry says.
  ///
  /// - Parameter shown: the key, for messages.
  func act(_ value: String, _ shown: String, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    let verb = value.prefix { $0 != " " && $0 != "\t" }
    let text = String(value.dropFirst(verb.count).drop { $0 == " " || $0 == "\t" })
    let what = "<\(check.name)>: \(check.subject.rawValue)"
    switch verb.uppercased() {
    case "DUNNO": return .undecided
    case "REJECT":
      let (dsn, words) = SmtpdAccess.divide(text, "5.7.1")
      return dialog.reject(
        .policy, dialog.configuration.integer("access_map_reject_code"),
        dialog.status(dsn, for: check.subject),
        "\(what) rejected: \(words.isEmpty ? "Access denied" : words)")
    case "DEFER":
      let (dsn, words) = SmtpdAccess.divide(text, "4.7.1")
      return dialog.reject(
        .policy, dialog.configuration.integer("access_map_defer_code"),
        dialog.status(dsn, for: check.subject),
        "\(what) rejected: \(words.isEmpty ? "Access denied" : words)")
    case "WARN", "INFO":
      dialog.logWhatsUp(verb.lowercased(), text)
      return .undecided
    case "FILTER", "HOLD", "DISCARD", "REDIRECT", "BCC", "PREPEND":
      return change(verb.uppercased(), text, shown, &dialog)
    case "DEFER_IF_PERMIT":
      let (dsn, words) = SmtpdAccess.divide(text, "4.7.1")
      return dialog.deferIfPermit(
        450, dialog.status(dsn, for: check.subject),
        "\(what) rejected: \(words.isEmpty ? "Service unavailable" : words)")
    case "DEFER_IF_REJECT":
      let (dsn, words) = SmtpdAccess.divide(text, "4.7.1")
      dialog.deferIfReject(
        450, dialog.status(dsn, for: check.subject),
        "\(what) rejected: \(words.isEmpty ? "Service unavailable" : words)")
      return .undecided
    case "OK", "RELAY":
      dialog.logPermission(String(verb), check.subject, check.name, from: table)
      return .permit
    default: return try actFurther(value, verb, text, &dialog)
    }
  }

  /// Numbers, and restrictions.
  private func actFurther(
    _ value: String, _ verb: Substring, _ text: String, _ dialog: inout SmtpdDialog
  ) throws(SmtpdStop) -> SmtpdVerdict {
    if !value.isEmpty, value.utf8.allSatisfy({ (48...57).contains($0) }) {
      dialog.logPermission(String(verb), check.subject, check.name, from: table)
      return .permit
    }
    if verb.utf8.count == 3, !text.isEmpty, let code = Int(verb), (400...599).contains(code) {
      let (dsn, words) = SmtpdAccess.divide(text, "\(code / 100).7.1")
      return dialog.reject(
        .policy, code, dialog.status(dsn, for: check.subject),
        "<\(check.name)>: \(check.subject.rawValue) rejected: \(words.isEmpty ? "Access denied" : words)")
    }
    if value.utf8.contains(UInt8(ascii: ":")) {
      dialog.warn("access table \(table) has entry with lookup table: \(value)")
      dialog.warn("do not specify lookup tables inside SMTPD access maps")
      dialog.warn("define a restriction class and specify its name instead.")
      throw dialog.configurationError()
    }
    guard dialog.session.checks.recursion <= 100 else {
      dialog.warn("access table \(table) entry \(value) causes unreasonable recursion")
      throw dialog.configurationError()
    }
    let words = SmtpdRestrictionList.words(value)
    guard !words.isEmpty else {
      dialog.warn("access table \(table) entry \(value) has empty value")
      return .permit
    }
    return try dialog.evaluate(words, check)
  }

  /// Actions that change the message, and let it go on.
  private func change(
    _ verb: String, _ text: String, _ shown: String, _ dialog: inout SmtpdDialog
  ) -> SmtpdVerdict {
    guard dialog.session.transaction.sender != nil else {
      dialog.warn(
        "access table \(table): with smtpd_delay_reject=no, action \(verb) is always skipped in Client host or "
          + "Helo command restrictions")
      return .undecided
    }
    let what = "<\(check.name)>: \(check.subject.rawValue)"
    let entry = "access table \(table) entry \"\(shown)\""
    switch verb {
    case "HOLD":
      guard !dialog.session.transaction.flags.contains(.hold) else { return .undecided }
      dialog.logWhatsUp("hold", "\(what) \(text.isEmpty ? "triggers HOLD action" : text)")
      dialog.session.transaction.flags.insert(.hold)
    case "DISCARD":
      dialog.logWhatsUp("discard", "\(what) \(text.isEmpty ? "triggers DISCARD action" : text)")
      dialog.session.transaction.flags.insert(.discard)
      dialog.session.transaction.isDiscarded = true
      return .permit
    case "FILTER" where text.isEmpty: dialog.warn("\(entry) has FILTER entry without value")
    case "FILTER" where !text.contains(":"): dialog.warn("\(entry) requires transport:destination")
    case "FILTER":
      dialog.logWhatsUp("filter", "\(what) triggers FILTER \(text)")
      dialog.session.transaction.filter = text
    case "REDIRECT" where !text.contains("@"), "BCC" where !text.contains("@"):
      dialog.warn("\(entry) requires user@domain target")
    case "REDIRECT":
      dialog.logWhatsUp("redirect", "\(what) triggers REDIRECT \(text)")
      dialog.session.transaction.redirect = text
    case "BCC":
      dialog.logWhatsUp("bcc", "\(what) triggers BCC \(text)")
      dialog.session.transaction.copies.append(text)
    default:
      if text.isEmpty || HeaderField(text.bytesOfText) == nil {
        dialog.warn("\(entry) requires header: text")
      } else {
        dialog.session.transaction.prepended.append(text)
      }
    }
    return .undecided
  }

  /// An enhanced status code in front of a text, and the text.
  static func divide(_ text: String, _ standard: String) -> (dsn: String, text: String) {
    guard let found = EnhancedStatus.prefix(of: text) else { return (standard, text) }
    return ("\(found.code)", String(text.utf8.dropFirst(found.length).drop { $0 == 32 || $0 == 9 }) ?? "")
  }
}

extension String {
  fileprivate var bytesOfText: [UInt8] { Array(utf8) }
}
