/// QUIT: ends the session (RFC 5321 §4.1.1.10).
enum SmtpdQuit: SmtpdCommand {
  static let name = "QUIT"
  static let options: SmtpdCommandOptions = [.isAllowedWithoutTLS]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    dialog.reply("221 2.0.0 Bye")
    dialog.session.hangsUp = true
    return true
  }
}
