/// EHLO: as HELO, and the server says what it can do beside the basic protocol (RFC 5321 §4.1.1.1).
enum SmtpdEhlo: SmtpdCommand {
  static let name = "EHLO"
  static let options: SmtpdCommandOptions = [.isJunk, .isAllowedWithoutTLS, .endsGroup]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    guard try SmtpdHelo.greet(words, &dialog, protocolName: "ESMTP") else { return false }
    let discarded = SmtpdEhlo.discardable.filter { dialog.session.discardedKeywords.contains($0.lowercased()) }
    if !discarded.isEmpty, !dialog.session.discardedKeywords.contains("silent-discard") {
      dialog.log("discarding EHLO keywords: \(discarded.joined(separator: " "))")
    }
    let lines = [dialog.configuration.text("myhostname")] + keywords(dialog)
    for (index, line) in lines.enumerated() { dialog.reply("250\(index + 1 < lines.count ? "-" : " ")\(line)") }
    return true
  }

  /// The keywords that parameter smtpd_discard_ehlo_keywords can take away.
  private static let discardable = [
    "8BITMIME", "AUTH", "PIPELINING", "SIZE", "VERP", "VRFY", "ETRN", "STARTTLS", "XCLIENT", "XFORWARD",
    "ENHANCEDSTATUSCODES", "DSN", "SMTPUTF8", "CHUNKING",
  ]

  /// The keywords that are offered, with their values.
  private static func keywords(_ dialog: SmtpdDialog) -> [String] {
    let (configuration, session) = (dialog.configuration, dialog.session)
    let discarded = session.discardedKeywords
    // A client that a mail filter refuses is not offered anything.
    if session.milters?.verdict?.hasPrefix("5") == true { return ["ENHANCEDSTATUSCODES"] }
    var result: [String] = []
    func offer(_ keyword: String, _ text: String? = nil, when condition: Bool = true) {
      if condition, !discarded.contains(keyword.lowercased()) { result.append(text ?? keyword) }
    }
    let limit = configuration.integer("message_size_limit")
    offer("PIPELINING")
    offer("SIZE", limit > 0 ? "SIZE \(limit)" : "SIZE")
    offer("VRFY", when: !configuration.boolean("disable_vrfy_command"))
    offer("ETRN")
    offer("STARTTLS", when: dialog.offersTLS)
    if dialog.offersLogin {
      let mechanisms = SmtpdLogin.mechanisms(configuration, isEncrypted: session.tls != nil).joined(separator: " ")
      offer("AUTH", "AUTH \(mechanisms)")
      offer("AUTH", "AUTH=\(mechanisms)", when: configuration.boolean("broken_sasl_auth_clients"))
    }
    offer("VERP", "XVERP", when: dialog.isAuthorized("smtpd_authorized_verp_clients"))
    offer(
      "XCLIENT", "XCLIENT NAME ADDR PROTO HELO REVERSE_NAME PORT LOGIN DESTADDR DESTPORT",
      when: dialog.isAuthorized("smtpd_authorized_xclient_hosts"))
    offer(
      "XFORWARD", "XFORWARD NAME ADDR PROTO HELO SOURCE PORT IDENT",
      when: dialog.isAuthorized("smtpd_authorized_xforward_hosts"))
    offer("ENHANCEDSTATUSCODES")
    offer("8BITMIME")
    offer("DSN")
    offer("SMTPUTF8", when: configuration.boolean("smtputf8_enable"))
    offer("CHUNKING")
    return result
  }
}
