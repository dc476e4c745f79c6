/// check_client_access and its kin: a table decides by what is known of the client, or by an address.
struct AccessCheck: SmtpdRestriction {
  enum Key: Sendable {
    case client, reverseClient, helo, sender, recipient, etrn, login, certificate
  }

  let name: String
  let key: Key
  var argument: SmtpdRestrictionArgument { .table }

  init(_ name: String, by key: Key) {
    self.name = name
    self.key = key
  }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    let session = dialog.session
    switch key {
    case .client:
      let access = SmtpdAccess(check, name: session.client.title, subject: .client)
      if let verdict = try access.look(domain: session.client.name, &dialog) { return verdict }
      return try access.look(address: session.client.address, &dialog) ?? .undecided
    case .reverseClient:
      let access = SmtpdAccess(check, name: session.client.reverseName, subject: .reverseClient)
      let verdict = try access.look(domain: session.client.reverseName, &dialog) ?? .undecided
      try dialog.forbidPermission(verdict, name, session.client.reverseName)
      return verdict
    case .helo:
      guard let helo = session.heloName else { return .undecided }
      return try SmtpdAccess(check, name: helo, subject: .helo).look(domain: helo, &dialog) ?? .undecided
    case .sender:
      guard let sender = session.transaction.sender else { return .undecided }
      let access = SmtpdAccess(check, name: sender, subject: .sender)
      guard sender.isEmpty else { return try access.look(mailAddress: sender, &dialog) ?? .undecided }
      return try access.look(dialog.configuration.text("smtpd_null_access_lookup_key"), &dialog) ?? .undecided
    case .recipient:
      guard let recipient = session.transaction.recipient else { return .undecided }
      return try SmtpdAccess(check, name: recipient, subject: .recipient)
        .look(mailAddress: recipient, &dialog) ?? .undecided
    case .etrn:
      guard let domain = session.checks.etrnName else { return .undecided }
      return try SmtpdAccess(check, name: domain, subject: .etrn).look(domain: domain, &dialog) ?? .undecided
    case .login:
      guard dialog.configuration.boolean("smtpd_sasl_auth_enable") else {
        dialog.warn("restriction `\(name)' ignored: no SASL support")
        return .undecided
      }
      guard let user = session.login?.user else { return .undecided }
      return try SmtpdAccess(check, name: user, subject: .login).look(user, &dialog) ?? .undecided
    case .certificate:
      if !dialog.configuration.boolean("smtpd_tls_ask_ccert") {
        dialog.warn("\(name) is requested, but \"smtpd_tls_ask_ccert = no\"")
      }
      return .undecided
    }
  }
}
