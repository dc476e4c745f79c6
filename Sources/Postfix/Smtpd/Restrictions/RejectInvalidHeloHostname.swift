import DNS

/// reject_invalid_helo_hostname
struct RejectInvalidHeloHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let helo = dialog.session.heloName else { return .undecided }
    if helo.hasPrefix("[") { return dialog.rejectInvalidLiteral(helo) }
    let bare = SmtpdHostName.withoutRoot(helo)
    guard !HostName.isValid(bare), IPAddress(bare) == nil else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("invalid_hostname_reject_code"), "5.5.2",
      "<\(helo)>: Helo command rejected: Invalid name")
  }
}
