/// reject_unknown_client_hostname: the client's address and name don't lead to each other.
struct RejectUnknownClientHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    let client = dialog.session.client
    guard client.nameStatus != .found else { return .undecided }
    let code = client.nameStatus == .permanent ? dialog.configuration.integer("unknown_client_reject_code") : 450
    return dialog.reject(
      .policy, code, "4.7.1", "Client host rejected: cannot find your hostname, [\(client.address)]")
  }
}

/// reject_unknown_reverse_client_hostname: the client's address has no name.
struct RejectUnknownReverseClientHostname: SmtpdRestriction {
  let name = "reject_unknown_reverse_client_hostname"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    let client = dialog.session.client
    guard client.reverseNameStatus != .found else { return .undecided }
    let code =
      client.reverseNameStatus == .permanent ? dialog.configuration.integer("unknown_client_reject_code") : 450
    return dialog.reject(
      .policy, code, "4.7.1", "Client host rejected: cannot find your reverse hostname, [\(client.address)]")
  }
}

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

/// permit_inet_interfaces
struct PermitInetInterfaces: SmtpdRestriction {
  let name = "permit_inet_interfaces"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.isOwnAddress ? .permit : .undecided
  }
}

/// permit_sasl_authenticated
struct PermitSASLAuthenticated: SmtpdRestriction {
  let name = "permit_sasl_authenticated"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.session.login != nil ? .permit : .undecided
  }
}

/// permit_tls_clientcerts, permit_tls_all_clientcerts
struct PermitTLSClientCertificates: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    name == "permit_tls_all_clientcerts" && dialog.session.tls?.isTrusted == true ? .permit : .undecided
  }
}

/// reject_plaintext_session
struct RejectPlaintextSession: SmtpdRestriction {
  let name = "reject_plaintext_session"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard dialog.session.tls == nil else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("plaintext_reject_code"), "4.7.1", "Session encryption is required")
  }
}

/// reject_unauth_pipelining: the client sends commands without waiting where it may not.
struct RejectUnauthPipelining: SmtpdRestriction {
  let name = "reject_unauth_pipelining"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    let session = dialog.session
    guard session.lines.hasPending, session.protocolName != "ESMTP" || session.place == "DATA" else {
      return .undecided
    }
    return dialog.reject(
      .protocol, 503, "5.5.0",
      "<\(check.name)>: \(check.subject.rawValue) rejected: Improper use of SMTP command pipelining")
  }
}
