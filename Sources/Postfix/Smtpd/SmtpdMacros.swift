import InternetMessage

/// The names that a text of smtpd(8) for its clients may use: rbl_reply_maps, default_rbl_reply, smtpd_reject_footer.
enum SmtpdMacros {
  /// - Returns: nil for a name that is none of them.
  static func value(_ name: String, _ dialog: SmtpdDialog) -> String? {
    let session = dialog.session
    switch name {
    case "client": return session.client.title
    case "client_address": return session.client.address
    case "client_name": return session.client.name
    case "client_port": return session.client.port
    case "reverse_client_name": return session.client.reverseName
    case "server_address": return "\(session.server.address)"
    case "server_port": return "\(session.server.port)"
    case "server_name", "myhostname": return dialog.configuration.text("myhostname")
    case "helo_name": return session.heloName ?? ""
    case "localtime": return String(MailDate.short(dialog.machine.now).dropFirst(4))
    case "mail_name", "mail_version": return dialog.configuration.text(name)
    default:
      if name.hasPrefix("sender") { return part(name.dropFirst(6), session.transaction.sender) }
      if name.hasPrefix("recipient") { return part(name.dropFirst(9), session.transaction.recipient) }
      return nil
    }
  }

  /// The characters that a value may have: parameter smtpd_expansion_filter.
  static func allowed(_ configuration: MainConfiguration) -> [UInt8] {
    CharacterEscapes.bytes(of: configuration.text("smtpd_expansion_filter"))
  }

  /// A value with an underscore in place of each character that may not be in it.
  static func filtered(_ value: String, _ allowed: Set<UInt8>) -> String {
    String(lossless: value.bytes.map { allowed.contains($0) ? $0 : UInt8(ascii: "_") })
  }

  private static func part(_ suffix: Substring, _ address: String?) -> String? {
    guard let address else { return "" }
    switch suffix {
    case "": return address.isEmpty ? "<>" : address
    case "_name": return address.isEmpty ? "<>" : MailAddress(address).local
    case "_domain": return MailAddress(address).domain ?? ""
    default: return nil
    }
  }
}
