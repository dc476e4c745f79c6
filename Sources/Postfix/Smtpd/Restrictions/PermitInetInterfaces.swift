/// permit_inet_interfaces
struct PermitInetInterfaces: SmtpdRestriction {
  let name = "permit_inet_interfaces"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.isOwnAddress ? .permit : .undecided
  }
}
