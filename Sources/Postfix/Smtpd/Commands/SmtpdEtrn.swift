import DNS

/// ETRN: asks for delivery of the mail that waits for a domain (RFC 1985).
enum SmtpdEtrn: SmtpdCommand {
  static let name = "ETRN"
  static let options: SmtpdCommandOptions = [.isJunk, .endsGroup]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    if dialog.configuration.boolean("smtpd_helo_required"), dialog.session.heloName == nil {
      return dialog.refuse("503 Error: send HELO/EHLO first")
    }
    if dialog.isInTransaction { return dialog.refuse("503 Error: MAIL transaction in progress") }
    guard words.count == 2 else { return dialog.refuse("500 Syntax: ETRN domain") }
    var domain = words[1].text
    if domain.hasPrefix("@") || domain.hasPrefix("#") { domain.removeFirst() }
    guard HostName.isValid(domain) && IPAddress(domain) == nil || HostName.isLiteral(domain) else {
      return dialog.refuse("501 Error: invalid parameter syntax")
    }
    if dialog.exceeds(.messages) {
      return dialog.refuse("450 4.7.1 Error: too much mail from \(dialog.session.client.address)", .policy)
    }
    if dialog.isStandAlone {
      dialog.warn("do not use ETRN in \"sendmail -bs\" mode")
      dialog.reply("458 Unable to queue messages")
      return false
    }
    if let refusal = try dialog.checkEtrn(domain) {
      dialog.reply(refusal)
      return false
    }
    let client = dialog.session.client.title
    switch request(domain, dialog) {
    case .done: dialog.reply("250 Queuing started")
    case .isNotConfigured:
      dialog.warn("reject: ETRN \(domain.prefix(100))... from \(client)")
      dialog.reply("459 <\(domain)>: service unavailable")
      return false
    case .isBad:
      dialog.warn("bad ETRN \(domain.prefix(100))... from \(client)")
      dialog.reply("458 Unable to queue messages")
      return false
    case .isDown:
      dialog.warn("unable to talk to fast flush service")
      dialog.reply("458 Unable to queue messages")
      return false
    }
    return true
  }

  /// Only domains of fast_flush_domains have lists of what waits for them.
  private static func request(_ domain: String, _ dialog: SmtpdDialog) -> Flush.Outcome {
    switch dialog.daemon.matches(domain: domain, "fast_flush_domains") {
    case .match: Flush.send(site: domain, on: dialog.daemon.machine)
    case .noMatch: .isNotConfigured
    case .problem: .isDown
    }
  }
}
