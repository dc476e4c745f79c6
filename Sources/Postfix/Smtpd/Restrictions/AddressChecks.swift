import InternetMessage

/// Which of the addresses of a transaction.
enum SmtpdParty: Sendable {
  case sender, recipient

  func address(_ dialog: SmtpdDialog) -> String? {
    let transaction = dialog.session.transaction
    switch self {
    case .sender: return transaction.sender.flatMap { $0.isEmpty ? nil : $0 }
    case .recipient: return transaction.recipient
    }
  }

  var subject: SmtpdSubject { self == .sender ? .sender : .recipient }
}

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
    switch SmtpdDomain.lookupForMail(domain, on: dialog.machine) {
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

/// reject_unverified_sender, reject_unverified_recipient: a probe finds out whether mail to the address arrives.
struct RejectUnverifiedAddress: SmtpdRestriction {
  let name: String
  let party: SmtpdParty

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let address = party.address(dialog), !address.isEmpty else { return .undecided }
    let configuration = dialog.configuration
    let entry = Verify.query(address, for: dialog.daemon)
    if entry.status == .unknown {
      let count = configuration.integer("address_verify_poll_count")
      if dialog.session.retries + 1 < count {
        throw .pause(SmtpdPause(seconds: configuration.seconds("address_verify_poll_delay")))
      }
    }
    let prefix = party == .sender ? "unverified_sender" : "unverified_recipient"
    let dsn = party == .sender ? "4.1.0" : "4.1.1"
    let what = "<\(address)>: \(party.subject.rawValue) rejected:"
    let reason = configuration.text("\(prefix)_reject_reason")
    switch entry.status {
    case .good: return .undecided
    case .unknown, .temporary:
      let action = dialog.temporaryAction("\(prefix)_tempfail_action")
      return dialog.deferIfPermit(
        configuration.integer("\(prefix)_defer_code"), dsn,
        "\(what) \(reason.isEmpty ? "unverified address: \(entry.text.prefix(250))" : reason)", as: action)
    case .bad:
      let code = configuration.integer("\(prefix)_reject_code")
      if code / 100 == 2 { return .undecided }
      let word = code / 100 == 5 ? "undeliverable" : "unverified"
      return dialog.reject(
        .policy, code, dsn, "\(what) \(reason.isEmpty ? "\(word) address: \(entry.text)" : reason)")
    }
  }
}

/// reject_unlisted_sender, reject_unlisted_recipient
struct RejectUnlisted: SmtpdRestriction {
  let name: String
  let party: SmtpdParty

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let address = party.address(dialog), !address.isEmpty else { return .undecided }
    return party == .sender ? try dialog.checkListed(sender: address) : try dialog.checkListed(recipient: address)
  }
}

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
