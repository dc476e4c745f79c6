/// reject_plaintext_session
struct RejectPlaintextSession: SmtpdRestriction {
  let name = "reject_plaintext_session"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard dialog.session.tls == nil else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("plaintext_reject_code"), "4.7.1", "Session encryption is required")
  }
}
