/// RSET: ends the mail transaction (RFC 5321 §4.1.1.5).
enum SmtpdRset: SmtpdCommand {
  static let name = "RSET"
  static let options: SmtpdCommandOptions = [.isJunk]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    guard words.count == 1 else { return dialog.refuse("501 5.5.4 Syntax: RSET") }
    dialog.resetMail()
    dialog.reply("250 2.0.0 Ok")
    return true
  }
}
