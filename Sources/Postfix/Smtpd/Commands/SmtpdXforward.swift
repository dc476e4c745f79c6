import DNS

/// XFORWARD: lets a content filter pass on whom a message came from, for the log (XFORWARD_README).
enum SmtpdXforward: SmtpdCommand {
  static let name = "XFORWARD"

  private static let attributes = SmtpdAttributes(
    command: name, hosts: "smtpd_authorized_xforward_hosts",
    names: ["ADDR", "HELO", "IDENT", "NAME", "PORT", "PROTO", "SOURCE"],
    badValue: "Error: bad attribute value syntax", badName: "Error: bad attribute name")

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    let isGood = attributes.take(words, &dialog) { attribute, dialog in
      if !attribute.isUnavailable, let complaint = complaint(attribute) { return complaint }
      dialog.session.forwarded[attribute.name] =
        attribute.isUnavailable ? "unknown" : SmtpdText.printable(attribute.value)
      return nil
    }
    if isGood { dialog.reply("250 2.0.0 Ok") }
    return isGood
  }

  private static func complaint(_ attribute: SmtpdAttribute) -> String? {
    let (value, shown) = (attribute.value, SmtpdText.printable(attribute.value))
    switch attribute.name {
    case "NAME": return HostName.isValid(value) ? nil : "Error: Bad hostname syntax: \(shown)"
    case "ADDR":
      let bare = value.uppercased().hasPrefix("IPV6:") ? String(value.dropFirst(5)) : value
      return IPAddress(bare) == nil ? "Error: Bad address syntax: \(shown)" : nil
    case "PORT": return UInt16(value) == nil ? "Error: Bad TCP client port syntax: \(shown)" : nil
    case "SOURCE": return ["LOCAL", "REMOTE"].contains(value.uppercased()) ? nil : "Bad SOURCE value: \(shown)"
    default: return nil
    }
  }
}
