import DNS
import InternetMessage
import Kernel

/// check_sender_mx_access and its kin: a table decides by the hosts that serve a domain.
struct ServerAccessCheck: SmtpdRestriction {
  enum Key: Sendable {
    case client, reverseClient, helo, sender, recipient
  }

  let name: String
  let key: Key
  /// MX, NS or A.
  let type: DNS.RecordType
  var argument: SmtpdRestrictionArgument { .table }

  init(_ name: String, by key: Key, _ type: DNS.RecordType) {
    self.name = name
    self.key = key
    self.type = type
  }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    let session = dialog.session
    let found: (what: String, shown: String, subject: SmtpdSubject)?
    switch key {
    case .client: found = session.client.name == "unknown" ? nil : (session.client.name, session.client.title, .client)
    case .reverseClient:
      let reverse = session.client.reverseName
      found = reverse == "unknown" ? nil : (reverse, reverse, .reverseClient)
    case .helo: found = session.heloName.map { ($0, $0, .helo) }
    case .sender: found = session.transaction.sender.flatMap { $0.isEmpty ? nil : ($0, $0, .sender) }
    case .recipient: found = session.transaction.recipient.flatMap { $0.isEmpty ? nil : ($0, $0, .recipient) }
    }
    guard let found else { return .undecided }
    let access = SmtpdAccess(check, name: found.shown, subject: found.subject)
    let verdict = try look(found.what, access, &dialog) ?? .undecided
    try dialog.forbidPermission(verdict, name, found.what)
    return verdict
  }

  private func look(
    _ name: String, _ access: SmtpdAccess, _ dialog: inout SmtpdDialog
  ) throws(SmtpdStop) -> SmtpdVerdict? {
    let domain = MailAddress(name).domain ?? name
    if domain.hasPrefix("[") {
      guard type != .NS, domain.hasSuffix("]") else { return nil }
      var literal = String(domain.dropFirst().dropLast())
      if literal.lowercased().hasPrefix("ipv6:") { literal = String(literal.dropFirst(5)) }
      guard let address = IPAddress(literal) else { return nil }
      return try access.look(address: "\(address)", &dialog)
    }
    guard let servers = servers(of: domain, &dialog) else { return nil }
    for server in servers {
      if type != .A, let verdict = try access.look(domain: server, &dialog) { return verdict }
      guard let addresses = dialog.machine.addresses(of: server), !addresses.isEmpty else {
        guard type != .A else { continue }
        dialog.warn(
          "Unable to look up \(type) host \(server) for \(access.check.subject.rawValue) \(access.check.name): "
            + "Name or service not known")
        continue
      }
      for address in addresses {
        if let verdict = try access.look(address: "\(address)", &dialog) { return verdict }
      }
    }
    return nil
  }

  /// The names of the hosts; nil where that can't be found out, which has been logged.
  ///
  /// A domain without mail exchangers is its own; one without name servers has those of the domain above it.
  private func servers(of name: String, _ dialog: inout SmtpdDialog) -> [String]? {
    if type == .A { return [name] }
    var domain = Substring(name)
    while true {
      guard case .answer(let response) = dialog.machine.query(String(domain), type), response.code != .serverFailure
      else {
        dialog.warn("Unable to look up \(type) host for \(domain): Host not found, try again")
        return nil
      }
      let names = response.answers.compactMap { record -> String? in
        switch record.data {
        case .mailExchanger(_, let name), .name(let name): return name
        default: return nil
        }
      }
      if !names.isEmpty { return names }
      if type == .MX { return [name] }
      let above = domain.firstIndex(of: ".").map { domain[domain.index(after: $0)...] } ?? ""
      guard !above.isEmpty else {
        let reason =
          response.code == .nameError ? "Host not found" : "Host found but no data record of requested type"
        dialog.warn("Unable to look up \(type) host for \(shown(dialog) ?? name): \(reason)")
        return nil
      }
      domain = above
    }
  }

  /// What the domain is taken from, as messages name it.
  private func shown(_ dialog: SmtpdDialog) -> String? {
    switch key {
    case .client: dialog.session.client.name
    case .reverseClient: dialog.session.client.reverseName
    case .helo: dialog.session.heloName
    case .sender: dialog.session.transaction.sender
    case .recipient: dialog.session.transaction.recipient
    }
  }
}
