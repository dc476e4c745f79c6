/// reject_multi_recipient_bounce
struct RejectMultiRecipientBounce: SmtpdRestriction {
  let name = "reject_multi_recipient_bounce"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    let transaction = dialog.session.transaction
    let allowed = dialog.session.place == "DATA" || dialog.session.place == "END-OF-MESSAGE" ? 1 : 0
    guard transaction.sender == "", transaction.recipientCount > allowed else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("multi_recipient_bounce_reject_code"), "5.5.3",
      "<\(check.name)>: \(check.subject.rawValue) rejected: Multi-recipient bounce")
  }
}
