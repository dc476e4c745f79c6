import InternetMessage
import SMTP

/// Whether an address is one that mail can be delivered to, as far as tables know.
extension SmtpdDialog {
  mutating func checkListed(recipient: String) throws(SmtpdStop) -> SmtpdVerdict {
    guard !configuration.list("receive_override_options").contains("no_unknown_recipient_checks"),
      !session.checks.hasCheckedRecipient
    else { return .undecided }
    session.checks.hasCheckedRecipient = true
    return try checkTables(recipient, .recipient)
  }

  mutating func checkListed(sender: String) throws(SmtpdStop) -> SmtpdVerdict {
    guard !configuration.list("receive_override_options").contains("no_unknown_recipient_checks"),
      !session.checks.hasCheckedSender
    else { return .undecided }
    session.checks.hasCheckedSender = true
    return try checkTables(sender, .sender)
  }

  private mutating func checkTables(_ address: String, _ subject: SmtpdSubject) throws(SmtpdStop) -> SmtpdVerdict {
    let resolution = resolve(address)
    if resolution.flags.contains(.failure) { throw lookupFailure(address) }
    let recipient = resolution.recipient
    for parameter in ["recipient_canonical_maps", "canonical_maps", "virtual_alias_maps"] {
      if try isListed(recipient, parameter, address) { return .undecided }
    }
    let dsn = subject == .sender ? "5.1.0" : "5.1.1"
    if resolution.transport == "error" {
      let (status, text) = SmtpdAccess.divide(resolution.nextHop, dsn)
      let code = resolution.addressClass == .alias ? configuration.integer("unknown_virtual_alias_reject_code") : 550
      return reject(
        .bounce, code, self.status(status, for: subject), "<\(address)>: \(subject.rawValue) rejected: \(text)")
    }
    guard let (parameter, code, table) = tables(of: resolution.addressClass), !configuration.text(parameter).isEmpty
    else { return .undecided }
    if resolution.addressClass == .local, isAlwaysThere(recipient) { return .undecided }
    if try isListed(recipient, parameter, address) { return .undecided }
    let place = configuration.boolean("show_user_unknown_table_name") ? " in \(table) table" : ""
    return reject(
      .bounce, configuration.integer(code), dsn, "<\(address)>: \(subject.rawValue) rejected: User unknown\(place)")
  }

  /// The parameter with the recipients of an address class, that with the reply's code, and its name.
  private func tables(of addressClass: Resolution.AddressClass) -> (String, String, String)? {
    switch addressClass {
    case .local: ("local_recipient_maps", "unknown_local_recipient_reject_code", "local recipient")
    case .virtual: ("virtual_mailbox_maps", "unknown_virtual_mailbox_reject_code", "virtual mailbox")
    case .relay: ("relay_recipient_maps", "unknown_relay_recipient_reject_code", "relay recipient")
    case .alias, .other: nil
    }
  }

  /// Addresses that the mail system itself takes mail for.
  private func isAlwaysThere(_ recipient: String) -> Bool {
    let local = MailAddress(recipient).local.lowercased()
    return [configuration.text("double_bounce_sender").lowercased(), "postmaster", "mailer-daemon"].contains(local)
  }

  private mutating func isListed(_ key: String, _ parameter: String, _ shown: String) throws(SmtpdStop) -> Bool {
    let maps = Maps(parameter, configuration.text(parameter), flags: SmtpdDialog.mapFlags)
    guard !maps.isEmpty else { return false }
    switch AddressLookup(daemon).find(key, in: maps).found {
    case .value: return true
    case .nothing: return false
    case .problem(_, let isLasting): throw isLasting ? configurationError() : lookupFailure(shown)
    }
  }

  /// The logins that own a sender address: smtpd_sender_login_maps.
  mutating func owners(of sender: String) throws(SmtpdStop) -> [String]? {
    let resolution = resolve(sender)
    if resolution.flags.contains(.failure) { throw lookupFailure(sender) }
    let maps = Maps(
      "smtpd_sender_login_maps", configuration.text("smtpd_sender_login_maps"), flags: SmtpdDialog.mapFlags)
    guard !maps.isEmpty else { return nil }
    switch AddressLookup(daemon).find(resolution.recipient, in: maps).found {
    case .value(let text, _): return ListText.split(text)
    case .nothing: return nil
    case .problem: throw lookupFailure(sender)
    }
  }
}
