/// DATA: the message follows (RFC 5321 §4.1.1.4).
enum SmtpdData: SmtpdCommand {
  static let name = "DATA"
  static let options: SmtpdCommandOptions = [.endsGroup]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    if dialog.session.content != nil { return dialog.refuse("503 5.5.1 Error: DATA after BDAT") }
    guard dialog.session.transaction.recipientCount > 0 else {
      return dialog.refuse(
        dialog.isInTransaction ? "554 5.5.1 Error: no valid recipients" : "503 5.5.1 Error: need RCPT command")
    }
    guard words.count == 1 else { return dialog.refuse("501 5.5.4 Syntax: DATA") }
    if let refusal = try dialog.checkData() {
      dialog.reply(refusal)
      return false
    }
    if let refusal = dialog.milterVerdict() {
      dialog.reply(refusal)
      return false
    }
    dialog.session.content = SmtpdContent(kind: .data)
    dialog.beginContent()
    dialog.reply("354 End data with <CR><LF>.<CR><LF>")
    return true
  }
}
