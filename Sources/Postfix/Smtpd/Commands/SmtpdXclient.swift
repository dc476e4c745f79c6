import DNS
import Kernel
import SMTP

/// XCLIENT: lets a test or a proxy say who the client is (XCLIENT_README).
enum SmtpdXclient: SmtpdCommand {
  static let name = "XCLIENT"
  static let options: SmtpdCommandOptions = [.isAllowedWithoutTLS, .endsGroup]

  private static let attributes: Set<String> = [
    "ADDR", "DESTADDR", "DESTPORT", "HELO", "LOGIN", "NAME", "PORT", "PROTO", "REVERSE_NAME",
  ]

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    if dialog.isInTransaction { return dialog.refuse("503 5.5.1 Error: MAIL transaction in progress") }
    guard words.count >= 2 else { return dialog.refuse("501 5.5.4 Syntax: XCLIENT attribute=value...") }
    guard dialog.isAuthorized("smtpd_authorized_xclient_hosts") else {
      return dialog.refuse("550 5.7.0 Error: insufficient authorization")
    }
    var client = dialog.session.client
    var helo = dialog.session.heloName
    var protocolName = dialog.session.protocolName
    for word in words.dropFirst() {
      guard let equals = word.text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        return dialog.refuse("501 5.5.4 Error: attribute=value expected")
      }
      let attribute = word.text[..<equals].uppercased()
      let text = String(word.text[word.text.utf8.index(after: equals)...])
      guard let value = ExtendedText.decoded(text), value.utf8.count <= 255 else {
        return dialog.refuse("501 5.5.4 Bad attribute value syntax: \(SmtpdText.printable(text))")
      }
      guard attributes.contains(attribute) else {
        return dialog.refuse("501 5.5.4 Bad XCLIENT attribute name: \(attribute)")
      }
      let isMissing = value.uppercased() == "[UNAVAILABLE]" || value.uppercased() == "[TEMPUNAVAIL]"
      let isTemporary = value.uppercased() == "[TEMPUNAVAIL]"
      switch attribute {
      case "NAME", "REVERSE_NAME":
        guard isMissing || HostName.isValid(value) else {
          return dialog.refuse("501 5.5.4 Bad \(attribute) syntax: \(SmtpdText.printable(value))")
        }
        let status: SmtpdClient.NameStatus = isMissing ? (isTemporary ? .temporary : .permanent) : .found
        if attribute == "NAME" { (client.name, client.nameStatus) = (isMissing ? "unknown" : value, status) }
        client.reverseName = isMissing ? "unknown" : value
        client.reverseNameStatus = status
      case "ADDR":
        guard let address = takeAddress(value, isMissing) else {
          return dialog.refuse("501 5.5.4 Bad ADDR syntax: \(SmtpdText.printable(value))")
        }
        (client.address, client.literal) = address
      case "PORT":
        guard isMissing || UInt16(value) != nil else {
          return dialog.refuse("501 5.5.4 Bad TCP client port syntax: \(SmtpdText.printable(value))")
        }
        client.port = isMissing ? "unknown" : value
      case "HELO": helo = isMissing ? nil : SmtpdText.printable(value)
      case "PROTO":
        guard ["SMTP", "ESMTP"].contains(value.uppercased()) else {
          return dialog.refuse("501 5.5.4 Bad PROTO syntax: \(SmtpdText.printable(value))")
        }
        protocolName = value.uppercased()
      case "LOGIN": dialog.session.login = isMissing ? nil : SmtpdLogin(method: "XCLIENT", user: value)
      default: break
      }
    }
    client.title = "\(client.name)[\(client.address)]"
    return restart(client, helo, protocolName, &dialog)
  }

  private static func takeAddress(_ value: String, _ isMissing: Bool) -> (String, String)? {
    if isMissing { return ("unknown", "unknown") }
    let bare = value.uppercased().hasPrefix("IPV6:") ? String(value.dropFirst(5)) : value
    guard let address = IPAddress(bare) else { return nil }
    return ("\(address)", address.isV4 ? "\(address)" : "IPv6:\(address)")
  }

  /// The session begins anew, as that of another client.
  private static func restart(
    _ client: SmtpdClient, _ helo: String?, _ protocolName: String, _ dialog: inout SmtpdDialog
  ) -> Bool {
    dialog.session.client = client
    dialog.resetMail()
    dialog.session.heloName = helo
    dialog.session.protocolName = protocolName
    dialog.session.place = "CONNECT"
    dialog.session.checks = SmtpdChecks()
    return dialog.greet()
  }
}
