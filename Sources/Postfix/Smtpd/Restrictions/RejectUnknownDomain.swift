import InternetMessage

/// reject_unknown_sender_domain, reject_unknown_recipient_domain
struct RejectUnknownDomain: SmtpdRestriction {
  let name: String
  let party: SmtpdParty

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let address = party.address(dialog) else { return .undecided }
    let resolution = dialog.resolve(address)
    if resolution.flags.contains(.failure) { throw dialog.lookupFailure(address) }
    guard let domain = MailAddress(resolution.recipient).domain,
      [.other, .relay].contains(resolution.addressClass), !(domain.hasPrefix("[") && domain.hasSuffix("]"))
    else { return .undecided }
    let isSender = party == .sender
    let subject = party.subject.rawValue
    let text = "<\(address)>: \(subject) rejected: Domain not found"
    switch SmtpdDomain.lookupForMail(domain, &dialog) {
    case .found: return .undecided
    case .missing:
      return dialog.reject(
        .policy, dialog.configuration.integer("unknown_address_reject_code"), isSender ? "4.1.8" : "4.1.2", text)
    case .refusesMail:
      return dialog.reject(
        .policy, isSender ? 550 : 556, isSender ? "5.7.27" : "5.1.10",
        "<\(address)>: \(subject) rejected: Domain \(domain) does not accept mail (nullMX)")
    case .problem:
      let action = dialog.temporaryAction("unknown_address_tempfail_action")
      return dialog.deferIfPermit(450, isSender ? "4.1.8" : "4.1.2", text, as: action)
    }
  }
}
