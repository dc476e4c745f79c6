/// Finds queue IDs in outputs and numbers them as they appear, so that identity is kept and chance is not.
struct QueueNames {
  private var numbers: [String: String] = [:]
  private var counts: [Form: Int] = [:]
  private var known: Set<String> = []
  private var pattern: PerlPattern?

  private enum Form {
    case postfix, sendmail, exim

    func placeholder(_ number: Int) -> String {
      func padded(_ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
      }
      switch self {
      case .postfix: return "QUEUEID" + padded(3)
      case .sendmail: return "SMQUEUEID" + padded(5)
      case .exim: return "EXIMID-" + padded(6) + "-00"
      }
    }
  }

  static let placeholder = #"QUEUEID\d{3}"#
  static let sendmail = #"(?:SMQUEUEID\d{5}|(?=[0-9]{0,5}[A-Za-z])[0-9A-Za-z]{8}\d{6})"#
  static let exim = #"(?:EXIMID-\d{6}-00|[12][0-9A-Za-z]{5}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2})"#
  static let short = "[0-9A-F]{6,15}"
  /// With enable_long_queue_ids.
  static let long = "[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,20}"
  static let postfix = "(?:\(placeholder)|\(short)|\(long))"

  /// Where Postfix prints a queue ID. Short ones are just hexadecimal digits, so they are looked for in these
  /// places first, then replaced wherever they are.
  private static let contexts: [PerlPattern] = [
    #"postfix[\w/-]*\[(?:\d+|PID)\]: (?:warning: |fatal: |error: |info: )?@: "#,
    #"queued as @\b"#,
    #"^(?:\t|  )?(?:\(Postfix[^)]*\) )?\s*id @\b"#,
    #"\(Postfix[^)\n]*\)\s+(?:with \w+ )?id @\b"#,
    #"\bid @(?=[;\s]|$)"#,
    #"^@[*!#]? +\d+ (?:"# + Normaliser.day + "|Day)",
    #"^postsuper: @: "#,
    #""queue_id": "@""#,
    #"<(?:\d{14}|YYYYMMDDHHMMSS)\.@\@"#,
    #"X-Postfix-Queue-ID: @\b"#,
    #"\b(?:maildrop|incoming|active|deferred|defer|bounce|hold|corrupt|flush|trace|saved)(?:/[0-9A-Z])*/@\b"#,
    #"\b@\.(?:1[6-9]\d{8}|E{10})/"#,
    #"sender non-delivery notification: @\b"#,
    #"\bnotification: @\b"#,
  ].map { context in
    var text = ""
    var isEscaped = false
    for character in context {
      text += character == "@" && !isEscaped ? "(\(postfix))" : String(character)
      isEscaped = character == "\\" && !isEscaped
    }
    return PerlPattern(text)
  }

  /// One with a letter and a digit that is as long as those of ext4 are is one anywhere.
  private static let anywhereText = "(?<![0-9A-Za-z])(?=[A-F]*[0-9])(?=[0-9]*[A-F])[0-9A-F]{9,12}(?![0-9A-Za-z])"
  private static let anywhere = PerlPattern(anywhereText)
  private static let sendmailName = PerlPattern(sendmail)
  private static let eximName = PerlPattern(exim)
  private static let eximFile = PerlPattern("E" + exim)
  private static let sixDigits = PerlPattern(#"\d{6}"#)
  private static let certain = PerlPattern("\(short)|\(placeholder)")

  /// Takes down the names in an output.
  mutating func learn(_ text: String) {
    let bytes = Array(text.utf8)
    for context in QueueNames.contexts {
      for match in context.matches(in: bytes) {
        let name = match[1]
        if QueueNames.sendmailName.isAll(of: name) || QueueNames.sixDigits.isAll(of: name) { continue }
        let isMixed = name.contains(where: \.isNumber) && name.contains(where: \.isLetter)
        if QueueNames.certain.isAll(of: name) || isMixed { known.insert(name) }
      }
    }
    pattern = nil
  }

  private mutating func number(_ name: String, _ form: Form) -> String {
    if let known = numbers[name] { return known }
    counts[form, default: 0] += 1
    let placeholder = form.placeholder(counts[form] ?? 0)
    numbers[name] = placeholder
    return placeholder
  }

  private mutating func replacement(for name: String) -> String {
    if known.contains(name) || QueueNames.anywhere.isAll(of: name) { return number(name, .postfix) }
    if name.hasPrefix("E"), QueueNames.eximFile.isAll(of: name) {
      return "E" + number(String(name.dropFirst()), .exim)
    }
    if QueueNames.eximName.isAll(of: name) { return number(name, .exim) }
    if QueueNames.sendmailName.isAll(of: name) { return number(name, .sendmail) }
    return name
  }

  /// A text with placeholders for its queue IDs.
  mutating func replacing(in text: String) -> String {
    let pattern = self.pattern ?? makePattern()
    self.pattern = pattern
    let found = pattern.matches(in: Array(text.utf8)).map { $0[0] }
    var replacements = found.map { replacement(for: $0) }[...]
    return pattern.replacing(in: text) { replacements.popFirst() ?? $0[0] }
  }

  private func makePattern() -> PerlPattern {
    let exact = known.sorted { ($0.count, $0) > ($1.count, $1) }
    let parts = exact + ["E?" + QueueNames.exim, QueueNames.sendmail, QueueNames.anywhereText]
    return PerlPattern("(?<![0-9A-Za-z])(?:\(parts.joined(separator: "|")))(?![0-9A-Za-z])")
  }
}
