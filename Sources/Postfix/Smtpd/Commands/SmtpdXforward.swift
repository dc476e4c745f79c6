import DNS
import SMTP

/// XFORWARD: lets a content filter pass on whom a message came from, for the log (XFORWARD_README).
enum SmtpdXforward: SmtpdCommand {
  static let name = "XFORWARD"

  private static let attributes: Set<String> = ["ADDR", "HELO", "IDENT", "NAME", "PORT", "PROTO", "SOURCE"]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    if dialog.isInTransaction { return dialog.refuse("503 5.5.1 Error: MAIL transaction in progress") }
    guard words.count >= 2 else { return dialog.refuse("501 5.5.4 Syntax: XFORWARD attribute=value...") }
    guard dialog.isAuthorized("smtpd_authorized_xforward_hosts") else {
      return dialog.refuse("550 5.7.0 Error: insufficient authorization")
    }
    for word in words.dropFirst() {
      guard let equals = word.text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        return dialog.refuse("501 5.5.4 Error: attribute=value expected")
      }
      let attribute = word.text[..<equals].uppercased()
      let text = String(word.text[word.text.utf8.index(after: equals)...])
      guard let value = ExtendedText.decoded(text), value.utf8.count <= 255 else {
        return dialog.refuse("501 5.5.4 Error: bad attribute value syntax: \(SmtpdText.printable(text))")
      }
      guard attributes.contains(attribute) else {
        return dialog.refuse("501 5.5.4 Error: bad attribute name: \(attribute)")
      }
      let isMissing = value.uppercased() == "[UNAVAILABLE]"
      if let complaint = complaint(attribute, value), !isMissing { return dialog.refuse(complaint) }
      dialog.session.forwarded[attribute] = isMissing ? "unknown" : SmtpdText.printable(value)
    }
    dialog.reply("250 2.0.0 Ok")
    return true
  }

  private static func complaint(_ attribute: String, _ value: String) -> String? {
    let shown = SmtpdText.printable(value)
    switch attribute {
    case "NAME": return HostName.isValid(value) ? nil : "501 5.5.4 Error: Bad hostname syntax: \(shown)"
    case "ADDR":
      let bare = value.uppercased().hasPrefix("IPV6:") ? String(value.dropFirst(5)) : value
      return IPAddress(bare) == nil ? "501 5.5.4 Error: Bad address syntax: \(shown)" : nil
    case "PORT": return UInt16(value) == nil ? "501 5.5.4 Error: Bad TCP client port syntax: \(shown)" : nil
    case "SOURCE":
      return ["LOCAL", "REMOTE"].contains(value.uppercased()) ? nil : "501 5.5.4 Bad SOURCE value: \(shown)"
    default: return nil
    }
  }
}
