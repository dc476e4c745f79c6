import InternetMessage

/// reject_non_fqdn_sender, reject_non_fqdn_recipient
struct RejectNonFQDNAddress: SmtpdRestriction {
  let name: String
  let party: SmtpdParty

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let address = party.address(dialog) else { return .undecided }
    let domain = MailAddress(address).domain ?? ""
    if domain.hasPrefix("["), domain.hasSuffix("]") { return .undecided }
    let bare = SmtpdHostName.withoutRoot(domain)
    guard bare.isEmpty || !HostName.isValid(bare) || !bare.contains(".") else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("non_fqdn_reject_code"), "4.5.2",
      "<\(address)>: \(party.subject.rawValue) rejected: need fully-qualified address")
  }
}
