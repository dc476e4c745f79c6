/// reject_unauth_destination, defer_unauth_destination: this host is no relay for the recipient.
struct RejectUnauthDestination: SmtpdRestriction {
  let name: String
  let isDeferring: Bool

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let recipient = dialog.session.transaction.recipient else { return .undecided }
    if try dialog.isAuthorized(destination: recipient) { return .undecided }
    let code = isDeferring ? 454 : dialog.configuration.integer("relay_domains_reject_code")
    return dialog.reject(.policy, code, isDeferring ? "4.7.1" : "5.7.1", "<\(recipient)>: Relay access denied")
  }
}
