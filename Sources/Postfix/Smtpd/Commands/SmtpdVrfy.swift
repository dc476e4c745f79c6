/// VRFY: asks whether mail for an address would be taken (RFC 5321 §4.1.1.6).
enum SmtpdVrfy: SmtpdCommand {
  static let name = "VRFY"
  static let options: SmtpdCommandOptions = [.isJunk, .endsGroup, .takesAddress]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    let configuration = dialog.configuration
    if configuration.boolean("disable_vrfy_command") { return dialog.refuse("502 5.5.1 VRFY command is disabled") }
    // An address may hold spaces, as programs that know no better write it.
    var words = words
    if configuration.boolean("smtputf8_enable"), words.count > 2, words.last?.text.uppercased() == "SMTPUTF8" {
      words.removeLast()
    }
    guard words.count > 1 else { return dialog.refuse("501 5.5.4 Syntax: VRFY address [SMTPUTF8]") }
    let text = words.dropFirst().map(\.text).joined(separator: " ")
    guard let address = dialog.address(SmtpdToken(text: text), "VRFY", isEmptyAllowed: false) else {
      return dialog.refuse("501 5.1.3 Bad recipient address syntax")
    }
    if let refusal = try dialog.checkRecipient(address) {
      dialog.reply(refusal)
      return false
    }
    dialog.reply("252 2.0.0 \(text)")
    return true
  }
}
