/// Parameters that list names out of a fixed set, which daemons look at when they start.
enum NamedClasses {
  private struct Row {
    let programs: [String]
    let parameter: String
    /// What the message calls it, where that is another name.
    var title: String?
    let names: [String]
  }

  private static let envelope = ["envelope_sender", "envelope_recipient"]
  private static let header = ["header_sender", "header_recipient"]
  private static let commands = ["alias", "forward", "include"]
  private static let extensions = ["canonical", "virtual", "alias", "forward", "include", "generic"]
  private static let errors = ["bounce", "2bounce", "data", "delay", "policy", "protocol", "resource", "software"]

  /// In the order in which a daemon looks at them.
  private static let rows = [
    Row(programs: ["cleanup"], parameter: "canonical_classes", names: envelope + header),
    Row(
      programs: ["cleanup"], parameter: "sender_canonical_classes", title: "canonical_classes",
      names: ["envelope_sender", "header_sender"]),
    Row(
      programs: ["cleanup"], parameter: "recipient_canonical_classes", title: "canonical_classes",
      names: ["envelope_recipient", "header_recipient"]),
    Row(programs: ["cleanup"], parameter: "masquerade_classes", names: envelope + header),
    Row(programs: ["local"], parameter: "allow_mail_to_files", names: commands),
    Row(programs: ["local"], parameter: "allow_mail_to_commands", names: commands),
    Row(programs: ["smtp"], parameter: "smtp_host_lookup", names: ["dns", "native"]),
    Row(programs: ["lmtp"], parameter: "lmtp_host_lookup", names: ["dns", "native"]),
    Row(programs: ["smtp"], parameter: "smtp_dns_resolver_options", names: ["res_defnames", "res_dnsrch"]),
    Row(programs: ["lmtp"], parameter: "lmtp_dns_resolver_options", names: ["res_defnames", "res_dnsrch"]),
    Row(
      programs: ["cleanup", "local", "smtp", "lmtp"], parameter: "propagate_unmatched_extensions", names: extensions),
    Row(programs: ["local"], parameter: "prepend_delivered_header", names: ["command", "file", "forward"]),
    Row(programs: ["smtpd"], parameter: "notify_classes", names: errors),
  ]

  /// - Throws: `Fatal` for the first name that is none.
  static func check(_ program: String, _ configuration: MainConfiguration) throws(Fatal) {
    for row in rows where row.programs.contains(program) {
      for word in configuration.list(row.parameter) where !row.names.contains(word) {
        let text = configuration.text(row.parameter)
        throw Fatal("unknown \(row.title ?? row.parameter) value \"\(word)\" in \"\(text)\"")
      }
    }
  }
}
