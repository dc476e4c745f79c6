import DNS

/// permit_naked_ip_address
struct PermitNakedIPAddress: SmtpdRestriction {
  let name = "permit_naked_ip_address"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.warn(
      "restriction permit_naked_ip_address is deprecated. Use permit_mynetworks or permit_sasl_authenticated instead")
    guard let helo = dialog.session.heloName, helo.utf8.allSatisfy({ (46...58).contains($0) && $0 != 47 }) else {
      return .undecided
    }
    let verdict = dialog.rejectInvalidLiteral(helo)
    return verdict == .undecided ? .permit : verdict
  }
}
