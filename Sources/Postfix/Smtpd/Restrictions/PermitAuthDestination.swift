/// permit_auth_destination
struct PermitAuthDestination: SmtpdRestriction {
  let name = "permit_auth_destination"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let recipient = dialog.session.transaction.recipient else { return .undecided }
    return try dialog.isAuthorized(destination: recipient) ? .permit : .undecided
  }
}
