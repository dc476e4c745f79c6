import InternetMessage
import SMTP

/// RCPT: names a recipient (RFC 5321 §4.1.1.3).
enum SmtpdRcpt: SmtpdCommand {
  static let name = "RCPT"
  static let options: SmtpdCommandOptions = [.takesAddress]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    guard dialog.isInTransaction else { return dialog.refuse("503 5.5.1 Error: need MAIL command") }
    if dialog.session.content != nil { return dialog.refuse("503 5.5.1 Error: RCPT after BDAT") }
    guard words.count >= 3, words[1].text.lowercased() == "to:" else {
      return dialog.refuse("501 5.5.4 Syntax: RCPT TO:<address>")
    }
    guard !words[2].isMalformed else { return dialog.refuse("501 5.1.3 Bad recipient address syntax") }
    if dialog.exceeds(.recipients) {
      return dialog.refuse("450 4.7.1 Error: too many recipients from \(dialog.session.client.address)", .policy)
    }
    guard let address = dialog.address(words[2], "RCPT", isEmptyAllowed: false) else {
      return dialog.refuse("501 5.1.3 Bad recipient address syntax")
    }
    var parameters = Parameters()
    for word in words.dropFirst(3) {
      guard let complaint = parameters.take(word.text, dialog) else { continue }
      if let unknown = parameters.unknownNotice {
        dialog.warn("unknown DSN NOTIFY command value \"\(unknown.word)\" in \"\(unknown.list)\"")
      }
      return dialog.refuse(complaint)
    }
    // As it was typed, where nothing else is said.
    var typed = words[2].text
    if typed.hasPrefix("<"), typed.hasSuffix(">") { typed = String(typed.dropFirst().dropLast()) }
    parameters.original = parameters.original ?? "rfc822;\(typed)"
    let limit = dialog.configuration.integer("smtpd_recipient_limit")
    if limit > 0, dialog.session.transaction.recipientCount >= limit {
      dialog.reply("452 4.5.3 Error: too many recipients")
      dialog.session.transaction.badRecipientCount += 1
      let overshoot = dialog.configuration.integer("smtpd_recipient_overshoot_limit")
      return dialog.session.transaction.badRecipientCount <= overshoot
    }
    if dialog.lacksDeclaration(address) {
      dialog.reply("553 5.6.7 Must declare SMTPUTF8 to send unicode address")
      return false
    }
    if let refusal = try dialog.checkRecipient(address) {
      dialog.reply(refusal)
      return false
    }
    let saved = dialog.session.transaction.recipient
    dialog.session.transaction.recipient = address
    let refusal = dialog.milterVerdict()
    dialog.session.transaction.recipient = saved
    if let refusal {
      dialog.reply(refusal)
      return false
    }
    guard dialog.mayPassFilter(), try dialog.openMessage() else {
      dialog.reply("451 4.3.0 Error: queue file write error")
      return false
    }
    put(address, parameters, &dialog)
    dialog.reply("250 2.1.5 Ok")
    return true
  }

  private static func put(_ address: String, _ parameters: Parameters, _ dialog: inout SmtpdDialog) {
    dialog.session.transaction.recipientCount += 1
    if dialog.session.transaction.recipient == nil { dialog.session.transaction.recipient = address }
    // What goes to cleanup(8) gets an original recipient there.
    let original = parameters.original ?? (dialog.isStandAlone ? "rfc822;" + LocalPart.quoted(address) : nil)
    if !parameters.notify.isEmpty { dialog.put(.attribute("notify_flags", "\(parameters.notify.rawValue)")) }
    if let original { dialog.put(.attribute("dsn_orig_rcpt", original)) }
    dialog.put(QueueRecord(.recipient, address))
  }

  /// Parameters of delivery status notifications (RFC 3461 §4).
  private struct Parameters {
    var notify: NotifyFlags = []
    var original: String?
    /// A word of NOTIFY that there is not, and the list it stands in.
    var unknownNotice: (word: String, list: String)?

    /// - Returns: what is wrong with a parameter.
    mutating func take(_ word: String, _ dialog: SmtpdDialog) -> String? {
      let upper = word.uppercased()
      let value = String(word.drop { $0 != "=" }.dropFirst())
      let isDisabled = dialog.session.discardedKeywords.contains("dsn")
      if upper.hasPrefix("NOTIFY=") {
        if isDisabled { return "501 5.7.1 DSN support is disabled" }
        let known = ["never", "success", "failure", "delay"]
        if let unknown = ListText.split(value).first(where: { !known.contains($0.lowercased()) }) {
          unknownNotice = (unknown, value)
        }
        guard notify.isEmpty, let flags = NotifyFlags(value.lowercased()), !flags.isEmpty else {
          return "501 5.5.4 Error: Bad NOTIFY parameter syntax"
        }
        notify = flags
      } else if upper.hasPrefix("ORCPT=") {
        if isDisabled { return "501 5.7.1 DSN support is disabled" }
        guard original == nil, let semicolon = value.firstIndex(of: ";"), semicolon != value.startIndex,
          let decoded = ExtendedText.decoded(String(value[value.index(after: semicolon)...]))
        else { return "501 5.5.4 Error: Bad ORCPT parameter syntax" }
        original = value[...semicolon] + decoded
      } else {
        return "555 5.5.4 Unsupported option: \(word)"
      }
      return nil
    }
  }
}
