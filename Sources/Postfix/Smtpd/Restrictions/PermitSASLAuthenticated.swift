/// permit_sasl_authenticated
struct PermitSASLAuthenticated: SmtpdRestriction {
  let name = "permit_sasl_authenticated"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.session.login != nil ? .permit : .undecided
  }
}
