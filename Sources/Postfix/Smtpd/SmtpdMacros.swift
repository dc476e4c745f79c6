import InternetMessage

/// The names that a text of smtpd(8) for its clients may use: rbl_reply_maps, default_rbl_reply, smtpd_reject_footer.
enum SmtpdMacros {
  /// - Returns: nil for a name that is none of them.
  private static func value(_ name: String, _ dialog: SmtpdDialog) -> String? {
    let session = dialog.session
    switch name {
    case "client": return session.client.title
    case "client_address": return session.client.address
    case "client_name": return session.client.name
    case "client_port": return session.client.port
    case "reverse_client_name": return session.client.reverseName
    case "server_name": return dialog.configuration.text("myhostname")
    case "helo_name": return session.heloName ?? ""
    case "localtime": return String(MailDate.short(dialog.machine.now).dropFirst(4))
    default:
      if name.hasPrefix("sender") { return part(name.dropFirst(6), session.transaction.sender) }
      if name.hasPrefix("recipient") { return part(name.dropFirst(9), session.transaction.recipient) }
      return nil
    }
  }

  /// Expands a template; names that are none are logged.
  ///
  /// - Parameter own: the values of names besides those that all templates may use.
  /// - Returns: the text, and whether nothing was wrong with the template.
  static func expand(
    _ template: String, _ dialog: inout SmtpdDialog, own: @escaping (String) -> String? = { _ in nil }
  ) -> (text: String, isWhole: Bool) {
    let current = dialog
    let unknown = UnknownNames()
    let allowed = Set(SmtpdMacros.allowed(dialog.configuration))
    let (text, expansion) = MacroExpansion.expand(template) { name, _ in
      if let value = own(name) { return value }
      guard let value = value(name, current) else {
        unknown.names.append(name)
        return nil
      }
      return filtered(value, allowed)
    }
    for message in expansion.messages { dialog.daemon.log(message) }
    for name in unknown.names { dialog.warn("unknown macro name \"\(name)\" in expansion request") }
    return (text, expansion.status.isEmpty)
  }

  private final class UnknownNames {
    var names: [String] = []
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
