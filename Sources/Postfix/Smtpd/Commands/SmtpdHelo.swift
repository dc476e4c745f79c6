/// HELO: the client says who it is (RFC 5321 §4.1.1.1).
enum SmtpdHelo: SmtpdCommand {
  static let name = "HELO"
  static let options: SmtpdCommandOptions = [.isJunk, .isAllowedWithoutTLS, .endsGroup]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    guard try greet(words, &dialog, protocolName: "SMTP") else { return false }
    dialog.reply("250 \(dialog.configuration.text("myhostname"))")
    return true
  }

  /// What HELO and EHLO have in common.
  ///
  /// - Returns: false when that is refused, and has been said.
  static func greet(
    _ words: [SmtpdToken], _ dialog: inout SmtpdDialog, protocolName: String
  ) throws(SmtpdPause) -> Bool {
    let verb = protocolName == "SMTP" ? "HELO" : "EHLO"
    guard words.count >= 2 else { return dialog.refuse("501 Syntax: \(verb) hostname") }
    let name = SmtpdText.printable(words.dropFirst().map(\.text).joined(separator: " "))
    if !dialog.configuration.boolean("smtpd_delay_reject"), let refusal = try dialog.checkHelo(name) {
      dialog.reply(refusal)
      return false
    }
    let saved = dialog.session.heloName
    dialog.session.heloName = name
    let refusal = dialog.milterVerdict()
    dialog.session.heloName = saved
    if let refusal, refusal.hasPrefix("421") {
      dialog.reply(refusal)
      return false
    }
    dialog.session.heloName = nil
    dialog.resetMail()
    dialog.session.heloName = name
    dialog.session.protocolName = protocolName
    return true
  }
}
