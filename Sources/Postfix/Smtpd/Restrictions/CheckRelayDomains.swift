import Kernel

/// check_relay_domains, of former times
struct CheckRelayDomains: SmtpdRestriction {
  let name = "check_relay_domains"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let recipient = dialog.session.transaction.recipient else { return .undecided }
    dialog.warn(
      "support for restriction \"check_relay_domains\" will be removed from Postfix; use "
        + "\"reject_unauth_destination\" instead")
    if dialog.daemon.matches(domain: dialog.session.client.name, "relay_domains") == .match { return .permit }
    if try dialog.isAuthorized(destination: recipient) { return .permit }
    return dialog.reject(
      .policy, dialog.configuration.integer("relay_domains_reject_code"), "5.7.1",
      "<\(recipient)>: Recipient address rejected: Relay access denied")
  }
}
