/// STARTTLS: the rest of the session is encrypted (RFC 3207).
enum SmtpdStartTLS: SmtpdCommand {
  static let name = "STARTTLS"
  static let options: SmtpdCommandOptions = [.isAllowedWithoutTLS, .endsGroup]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    guard words.count == 1 else { return dialog.refuse("501 5.5.4 Syntax: STARTTLS") }
    if dialog.isInTransaction { return dialog.refuse("503 5.5.1 Error: MAIL transaction in progress") }
    guard !dialog.isStandAlone, (SmtpdTLS.level(dialog.configuration) ?? .none) > .none else {
      return dialog.refuse("502 5.5.1 Error: command not implemented")
    }
    if dialog.session.tls != nil { return dialog.refuse("554 5.5.1 Error: TLS already active") }
    if dialog.exceeds(.tlsSessions) {
      return dialog.refuse(
        "454 4.7.0 Error: too many new TLS sessions from \(dialog.session.client.address)", .policy)
    }
    guard SmtpdTLSKeys(dialog.daemon).settings != nil else {
      return dialog.refuse("454 4.7.0 TLS not available due to local problem", .resource)
    }
    dialog.reply("220 2.0.0 Ready to start TLS")
    dialog.session.startsTLS = true
    return true
  }
}
