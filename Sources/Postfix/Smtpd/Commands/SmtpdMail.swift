import SMTP

/// MAIL: begins a mail transaction (RFC 5321 §4.1.1.2).
enum SmtpdMail: SmtpdCommand {
  static let name = "MAIL"
  static let options: SmtpdCommandOptions = [.takesAddress]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    let configuration = dialog.configuration
    // Even where the command fails.
    dialog.session.transaction.isSMTPUTF8 = false
    if configuration.boolean("smtpd_helo_required"), dialog.session.heloName == nil {
      return dialog.refuse("503 5.5.1 Error: send HELO/EHLO first")
    }
    if dialog.isInTransaction { return dialog.refuse("503 5.5.1 Error: nested MAIL command") }
    guard words.count >= 3, words[1].text.lowercased() == "from:" else {
      return dialog.refuse("501 5.5.4 Syntax: MAIL FROM:<address>")
    }
    guard !words[2].isMalformed else { return dialog.refuse("501 5.1.7 Bad sender address syntax") }
    if dialog.exceeds(.messages) {
      return dialog.refuse("450 4.7.1 Error: too much mail from \(dialog.session.client.address)", .policy)
    }
    guard let address = dialog.address(words[2], "MAIL", isEmptyAllowed: true) else {
      return dialog.refuse("501 5.1.7 Bad sender address syntax")
    }
    for word in words.dropFirst(3) {
      if let complaint = take(word.text, &dialog) { return dialog.refuse(complaint) }
    }
    if dialog.session.transaction.verp != nil, address.isEmpty {
      return dialog.refuse("503 5.5.4 Error: XVERP requires non-null sender")
    }
    if let refusal = try dialog.checkSize(sender: address) {
      dialog.reply(refusal)
      return false
    }
    if !configuration.boolean("smtpd_delay_reject"), let refusal = try dialog.checkSender(address) {
      dialog.reply(refusal)
      return false
    }
    dialog.session.transaction.sender = address
    let refusal = dialog.milterVerdict()
    dialog.session.transaction.sender = nil
    if let refusal {
      dialog.resetMail()
      dialog.reply(refusal)
      return false
    }
    if let refusal = try dialog.checkQueue() {
      dialog.reply(refusal)
      return false
    }
    if dialog.lacksDeclaration(address) {
      dialog.resetMail()
      dialog.reply("553 5.6.7 Must declare SMTPUTF8 to send unicode address")
      return false
    }
    dialog.session.transaction.sender = address
    dialog.session.transaction.arrival = dialog.machine.now
    if !configuration.boolean("smtpd_delay_open_until_valid_rcpt"), !dialog.isStandAlone,
      configuration.text("smtpd_proxy_filter").isEmpty, try !dialog.openMessage()
    {
      dialog.resetMail()
      dialog.reply("451 4.3.0 Error: queue file write error")
      return false
    }
    dialog.reply("250 2.1.0 Ok")
    return true
  }

  /// Takes a parameter.
  ///
  /// - Returns: what is wrong with it.
  private static func take(_ word: String, _ dialog: inout SmtpdDialog) -> String? {
    let upper = word.uppercased()
    let value = String(word.drop { $0 != "=" }.dropFirst())
    switch upper.prefix(while: { $0 != "=" }) {
    case "BODY" where upper == "BODY=8BITMIME": dialog.session.transaction.encoding = "8bit"
    case "BODY" where upper == "BODY=7BIT": dialog.session.transaction.encoding = "7bit"
    case "SIZE" where upper.hasPrefix("SIZE="):
      guard !value.isEmpty, value.utf8.allSatisfy({ (48...57).contains($0) }), let size = Int(value) else {
        return "501 5.5.4 Bad message size syntax"
      }
      dialog.session.transaction.declaredSize = size
    case "SMTPUTF8" where upper == "SMTPUTF8" && dialog.configuration.boolean("smtputf8_enable"):
      dialog.session.transaction.isSMTPUTF8 = true
    case "AUTH" where upper.hasPrefix("AUTH=") && dialog.session.protocolName == "ESMTP":
      guard let sender = ExtendedText.decoded(value) else { return "501 5.5.4 Bad AUTH parameter syntax" }
      dialog.session.transaction.loginSender = sender
    case "RET" where upper.hasPrefix("RET="): return takeReturn(value, &dialog)
    case "ENVID" where upper.hasPrefix("ENVID="): return takeEnvelopeID(value, &dialog)
    case "XVERP" where dialog.isAuthorized("smtpd_authorized_verp_clients"):
      let verp = upper.hasPrefix("XVERP=") ? value : dialog.configuration.text("default_verp_delimiters")
      let allowed = dialog.configuration.text("verp_delimiter_filter")
      guard verp.utf8.count == 2, verp.allSatisfy(allowed.contains) else {
        return "501 5.5.4 Error: XVERP needs two characters from \(allowed)"
      }
      dialog.session.transaction.verp = verp
    default: return "555 5.5.4 Unsupported option: \(word)"
    }
    return nil
  }

  private static func takeReturn(_ value: String, _ dialog: inout SmtpdDialog) -> String? {
    if dialog.session.discardedKeywords.contains("dsn") { return "501 5.7.1 DSN support is disabled" }
    let flags = ["FULL": 1, "HDRS": 2][value.uppercased()]
    guard dialog.session.transaction.returnFlags == 0, let flags else { return "501 5.5.4 Bad RET parameter syntax" }
    dialog.session.transaction.returnFlags = flags
    return nil
  }

  private static func takeEnvelopeID(_ value: String, _ dialog: inout SmtpdDialog) -> String? {
    if dialog.session.discardedKeywords.contains("dsn") { return "501 5.7.1 DSN support is disabled" }
    guard dialog.session.transaction.envelopeID.isEmpty, let text = ExtendedText.decoded(value), !text.isEmpty,
      text.utf8.allSatisfy({ (32...126).contains($0) })
    else { return "501 5.5.4 Bad ENVID parameter syntax" }
    dialog.session.transaction.envelopeID = text
    return nil
  }
}

extension SmtpdDialog {
  /// Whether an address is not ASCII and the client has not said so: parameter strict_smtputf8.
  func lacksDeclaration(_ address: String) -> Bool {
    configuration.boolean("strict_smtputf8") && !session.transaction.isSMTPUTF8 && address.utf8.contains { $0 > 127 }
  }
}
