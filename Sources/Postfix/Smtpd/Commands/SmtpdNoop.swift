/// NOOP: does nothing (RFC 5321 §4.1.1.9).
enum SmtpdNoop: SmtpdCommand {
  static let name = "NOOP"
  static let options: SmtpdCommandOptions = [.isJunk, .isAllowedWithoutTLS, .endsGroup]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    dialog.reply("250 2.0.0 Ok")
    return true
  }
}
