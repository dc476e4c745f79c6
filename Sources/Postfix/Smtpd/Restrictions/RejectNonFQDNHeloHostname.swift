/// reject_non_fqdn_helo_hostname
struct RejectNonFQDNHeloHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let helo = dialog.session.heloName else { return .undecided }
    if helo.hasPrefix("[") { return dialog.rejectInvalidLiteral(helo) }
    let bare = SmtpdHostName.withoutRoot(helo)
    guard !HostName.isValid(bare) || !bare.contains(".") else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("non_fqdn_reject_code"), "5.5.2",
      "<\(helo)>: Helo command rejected: need fully-qualified hostname")
  }
}
