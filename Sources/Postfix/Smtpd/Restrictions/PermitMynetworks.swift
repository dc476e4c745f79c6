/// permit_mynetworks
struct PermitMynetworks: SmtpdRestriction {
  let name = "permit_mynetworks"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    switch dialog.compareClient("mynetworks") {
    case .match: return .permit
    case .noMatch: return .undecided
    case .problem: throw dialog.lookupFailure(check.name)
    }
  }
}
