import DNS
import Kernel

/// XCLIENT: lets a test or a proxy say who the client is (XCLIENT_README).
enum SmtpdXclient: SmtpdCommand {
  static let name = "XCLIENT"
  static let options: SmtpdCommandOptions = [.isAllowedWithoutTLS, .endsGroup]

  private static let attributes = SmtpdAttributes(
    command: name, hosts: "smtpd_authorized_xclient_hosts",
    names: ["ADDR", "DESTADDR", "DESTPORT", "HELO", "LOGIN", "NAME", "PORT", "PROTO", "REVERSE_NAME"],
    badValue: "Bad attribute value syntax", badName: "Bad XCLIENT attribute name")

  /// What is known of the client when all attributes have been taken.
  private struct Identity {
    var client: SmtpdClient
    var helo: String?
    var protocolName: String
  }

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    let session = dialog.session
    var identity = Identity(client: session.client, helo: session.heloName, protocolName: session.protocolName)
    let isGood = attributes.take(words, &dialog) { attribute, dialog in take(attribute, into: &identity, &dialog) }
    guard isGood else { return false }
    identity.client.setTitle(dialog.configuration)
    return restart(identity, &dialog)
  }

  /// - Returns: what is wrong with an attribute.
  private static func take(
    _ attribute: SmtpdAttribute, into identity: inout Identity, _ dialog: inout SmtpdDialog
  ) -> String? {
    let (name, value, shown) = (attribute.name, attribute.value, SmtpdText.printable(attribute.value))
    let isMissing = attribute.isUnavailable || attribute.isTemporarilyUnavailable
    switch name {
    case "NAME", "REVERSE_NAME":
      guard isMissing || HostName.isValid(value) else { return "Bad \(name) syntax: \(shown)" }
      let status: SmtpdClient.NameStatus =
        isMissing ? (attribute.isTemporarilyUnavailable ? .temporary : .permanent) : .found
      let host = isMissing ? "unknown" : value
      if name == "NAME" { (identity.client.name, identity.client.nameStatus) = (host, status) }
      (identity.client.reverseName, identity.client.reverseNameStatus) = (host, status)
    case "ADDR":
      guard let address = takeAddress(value, isMissing) else { return "Bad ADDR syntax: \(shown)" }
      (identity.client.address, identity.client.literal) = address
    case "PORT":
      guard isMissing || UInt16(value) != nil else { return "Bad TCP client port syntax: \(shown)" }
      identity.client.port = isMissing ? "unknown" : value
    case "HELO": identity.helo = isMissing ? nil : shown
    case "PROTO":
      guard ["SMTP", "ESMTP"].contains(value.uppercased()) else { return "Bad PROTO syntax: \(shown)" }
      identity.protocolName = value.uppercased()
    case "LOGIN": dialog.session.login = isMissing ? nil : SmtpdLogin(method: "XCLIENT", user: value)
    default: break
    }
    return nil
  }

  private static func takeAddress(_ value: String, _ isMissing: Bool) -> (String, String)? {
    if isMissing { return ("unknown", "unknown") }
    let bare = value.uppercased().hasPrefix("IPV6:") ? String(value.dropFirst(5)) : value
    guard let address = IPAddress(bare) else { return nil }
    return ("\(address)", address.isV4 ? "\(address)" : "IPv6:\(address)")
  }

  /// The session begins anew, as that of another client.
  private static func restart(_ identity: Identity, _ dialog: inout SmtpdDialog) -> Bool {
    dialog.session.client = identity.client
    dialog.resetMail()
    dialog.session.heloName = identity.helo
    dialog.session.protocolName = identity.protocolName
    dialog.session.place = "CONNECT"
    dialog.session.checks = SmtpdChecks()
    return dialog.greet()
  }
}
