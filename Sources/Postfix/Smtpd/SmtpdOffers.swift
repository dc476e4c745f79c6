import DNS

/// What a client may do here.
extension SmtpdDialog {
  /// Whether STARTTLS is offered.
  var offersTLS: Bool {
    !isStandAlone && session.tls == nil && (SmtpdTLS.level(configuration) ?? .none) > .none
  }

  var requiresTLS: Bool { !isStandAlone && (SmtpdTLS.level(configuration) ?? .none) == .encrypt }

  /// Whether AUTH is offered.
  var offersLogin: Bool {
    guard !isStandAlone, configuration.boolean("smtpd_sasl_auth_enable") else { return false }
    if session.tls == nil, configuration.boolean("smtpd_tls_auth_only") || requiresTLS { return false }
    return !matchesClient("smtpd_sasl_exceptions_networks")
  }

  /// Whether the client stands in a list of hosts and networks.
  func matchesClient(_ parameter: String) -> Bool { compareClient(parameter) == .match }

  /// As `matchesClient`, with what came in between.
  func compareClient(_ parameter: String) -> MatchList.Outcome {
    let list = daemon.matchList(parameter)
    guard let address = session.client.ip else { return .noMatch }
    let name = session.client.name
    return daemon.withTables(else: .problem) { tables, context throws(Fatal) in
      try list.matches(name: name, address: address, tables: &tables, in: context)
    }
  }

  /// Whether the real client, whatever XCLIENT says, may use an extension.
  func isAuthorized(_ parameter: String) -> Bool {
    guard !isStandAlone, !configuration.text(parameter).isEmpty, let address = session.realClient.ip,
      session.client.address == session.realClient.address || parameter == "smtpd_authorized_xclient_hosts"
    else { return false }
    guard session.client.address == session.realClient.address else { return false }
    let list = daemon.matchList(parameter)
    let name = session.client.name
    return daemon.withTables(else: .problem) { tables, context throws(Fatal) in
      try list.matches(name: name, address: address, tables: &tables, in: context)
    } == .match
  }

  /// Whether incomplete addresses of the client are completed as those of this host: parameter
  /// local_header_rewrite_clients.
  func isLocalClient() -> Bool {
    var words = SmtpdRestrictionList.words(configuration.text("local_header_rewrite_clients"))[...]
    while let word = words.popFirst() {
      switch word.lowercased() {
      case "permit_inet_interfaces":
        if isOwnAddress { return true }
      case "permit_mynetworks":
        if matchesClient("mynetworks") { return true }
      case "permit_sasl_authenticated":
        if session.login != nil { return true }
      case "permit_tls_clientcerts", "permit_tls_all_clientcerts":
        if session.tls?.isTrusted == true { return true }
      case "check_address_map": continue
      default:
        let maps = Maps("local_header_rewrite_clients", word, flags: SmtpdDialog.accessFlags)
        if word.utf8.contains(UInt8(ascii: ":")), daemon.find(session.client.address, in: maps).text != nil {
          return true
        }
      }
    }
    return false
  }

  /// Whether the client comes from one of this host's own addresses.
  var isOwnAddress: Bool {
    guard let address = session.client.ip else { return false }
    return configuration.interfaces?.own.contains { $0.address == address } == true
  }
}
