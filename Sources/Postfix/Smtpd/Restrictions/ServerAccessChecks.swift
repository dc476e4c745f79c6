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
  private func servers(of domain: String, _ dialog: inout SmtpdDialog) -> [String]? {
    if type == .A { return [domain] }
    var domain = domain
    while true {
      switch dialog.machine.query(domain, type) {
      case .noServer:
        dialog.warn("Unable to look up \(type) host for \(domain): Host not found, try again")
        return nil
      case .answer(let response):
        let names = response.answers.compactMap { record -> String? in
          switch record.data {
          case .mailExchanger(_, let name), .name(let name): return name
          default: return nil
          }
        }
        if !names.isEmpty { return names }
        if response.code == .nameError {
          dialog.warn("Unable to look up \(type) host for \(domain): Host not found")
          return nil
        }
        if type == .MX { return [domain] }
        guard let dot = domain.firstIndex(of: "."), domain.index(after: dot) != domain.endIndex else { return nil }
        domain = String(domain[domain.index(after: dot)...])
      }
    }
  }
}
