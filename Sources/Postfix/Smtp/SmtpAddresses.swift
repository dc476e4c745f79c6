import DNS
import Kernel

/// An address that a destination's mail may be brought to.
struct SmtpAddress: Hashable, Sendable, Codable {
  var host: String
  var address: IPAddress
  var preference: Int
}

/// Finds the addresses of a destination by its MX and address records (RFC 5321 §5.1).
struct SmtpAddresses {
  private let daemon: Daemon
  private let dialect: SmtpDialect
  private let families: [DNS.RecordType]
  /// What is wrong, when nothing was found.
  private(set) var problem: DeliveryStatus?
  /// Whether this host is one of the mail exchangers, so that mail must not go to those that come after it.
  private(set) var isExchanger = false

  init(_ daemon: Daemon, _ dialect: SmtpDialect) {
    self.daemon = daemon
    self.dialect = dialect
    let protocols = daemon.configuration.list("inet_protocols")
    let all = protocols.contains("all")
    let possible = [DNS.RecordType.A, .AAAA].filter { type in
      all || protocols.contains(type == .A ? "ipv4" : "ipv6")
    }
    // Which kind of address comes first.
    let preference = daemon.configuration.text(dialect.parameter("address_preference")).lowercased()
    families = preference == "ipv6" ? possible.reversed() : possible
  }

  private static let notFound = "Host or domain name not found. Name service error for name="

  // MARK: Hosts

  /// The addresses of a host.
  ///
  /// - Parameter detectsLoops: whether an address of this host is an error.
  mutating func ofHost(_ host: String, detectsLoops: Bool) -> [SmtpAddress] {
    let found = addresses(of: host, preference: 0)
    guard detectsLoops, found.contains(where: isOwn) else { return found }
    problem = DeliveryStatus("5.4.6", "mail for \(host) loops back to myself")
    return []
  }

  private mutating func addresses(of host: String, preference: Int) -> [SmtpAddress] {
    if let address = IPAddress(host) { return [SmtpAddress(host: host, address: address, preference: preference)] }
    let lookups = daemon.configuration.list(dialect.parameter("host_lookup"))
    var found: [IPAddress] = []
    if lookups.isEmpty || lookups.contains("dns"), !isWithoutDNS { found = queried(host) }
    if found.isEmpty, lookups.contains("native") || isWithoutDNS {
      found = (daemon.machine.addresses(of: host) ?? []).filter { families.contains($0.isV4 ? .A : .AAAA) }
      if found.isEmpty { problem = unresolvable(host) }
    }
    return found.map { SmtpAddress(host: host, address: $0, preference: preference) }
  }

  private var isWithoutDNS: Bool {
    let level = daemon.configuration.text(dialect.parameter("dns_support_level"))
    return level.isEmpty ? daemon.configuration.boolean("disable_dns_lookups") : level == "disabled"
  }

  /// What getaddrinfo(3) says of a name without an address.
  private func unresolvable(_ host: String) -> DeliveryStatus {
    let (first, text) = (isSoft ? "4" : "5", "unable to look up host \(host): ")
    if case .answer(let response) = daemon.machine.query(host, .MX), response.code == .noError {
      return DeliveryStatus(first + ".3.0", text + "No address associated with hostname")
    }
    return DeliveryStatus(first + ".4.4", text + "Name or service not known")
  }

  private var isSoft: Bool { problem?.isTemporary == true }

  private mutating func queried(_ host: String) -> [IPAddress] {
    var found: [IPAddress] = []
    var failure: (status: String, text: String)?
    for type in families {
      switch outcome(host, type) {
      case .found(let records):
        found += records.compactMap { if case .address(let address) = $0.data { address } else { nil } }
      case .failed(let status, let text):
        // What may pass outweighs what will not.
        if failure?.status.hasPrefix("4") != true { failure = (status, text) }
      }
    }
    if found.isEmpty, let failure {
      let status = isSoft ? "4" + failure.status.dropFirst() : failure.status
      problem = DeliveryStatus(status, failure.text)
    }
    return found
  }

  private enum Outcome {
    case found([Record])
    case failed(status: String, text: String)
  }

  private func outcome(_ name: String, _ type: DNS.RecordType) -> Outcome {
    let text = SmtpAddresses.notFound + "\(name) type=\(type.rawValue): "
    guard daemon.process?.hasNameServers != false, case .answer(let response) = daemon.machine.query(name, type) else {
      return .failed(status: "4.4.3", text: text + "Host not found, try again")
    }
    switch response.code {
    case .noError:
      let records = response.answers.filter { $0.type == type }
      if records.isEmpty {
        return .failed(status: "5.4.4", text: text + "Host found but no data record of requested type")
      }
      let lookup = "Error looking up name=\(name) type=\(type.rawValue): "
      switch DNSReplyFilter(daemon, dialect.parameter("dns_reply_filter")).filtered(records, log: { daemon.log($0) }) {
      case .kept(let records): return .found(records)
      case .nothing: return .failed(status: "4.7.0", text: lookup + "DNS reply filter drops all results")
      case .invalid: return .failed(status: "4.4.3", text: lookup + "Invalid DNS reply filter syntax")
      }
    case .nameError: return .failed(status: "5.4.4", text: text + "Host not found")
    case .serverFailure: return .failed(status: "4.4.3", text: text + "Host not found, try again")
    case .formatError, .notImplemented, .refused:
      return .failed(status: "5.4.3", text: text + "Non-recoverable error")
    }
  }

  // MARK: Domains

  /// The addresses of a domain's mail exchangers, best first; of the domain itself where it has none.
  mutating func ofDomain(_ domain: String, detectsLoops: Bool) -> [SmtpAddress] {
    if IPAddress(domain) != nil || isWithoutDNS { return ofHost(domain, detectsLoops: detectsLoops) }
    switch outcome(domain, .MX) {
    case .failed(let status, let text):
      if status == "5.4.4" { return ofHost(domain, detectsLoops: detectsLoops) }
      problem = DeliveryStatus(status, text)
      guard daemon.configuration.boolean("ignore_mx_lookup_error") else { return [] }
      return ofHost(domain, detectsLoops: detectsLoops)
    case .found(let records):
      var exchangers: [(preference: Int, host: String)] = []
      for record in records {
        guard case .mailExchanger(let preference, let host) = record.data else { continue }
        exchangers.append((Int(preference), host))
      }
      if exchangers.count == 1, exchangers[0].host.isEmpty || exchangers[0].host == "." {
        problem = DeliveryStatus("5.1.0", "Domain \(domain) does not accept mail (nullMX)")
        return []
      }
      return ofExchangers(exchangers.sorted { $0.preference < $1.preference }, of: domain, detectsLoops)
    }
  }

  private mutating func ofExchangers(
    _ exchangers: [(preference: Int, host: String)], of domain: String, _ detectsLoops: Bool
  ) -> [SmtpAddress] {
    var found: [SmtpAddress] = []
    for exchanger in exchangers {
      found += addresses(of: exchanger.host, preference: exchanger.preference)
    }
    guard let best = found.first else {
      if daemon.configuration.boolean(dialect.parameter("defer_if_no_mx_address_found")) {
        problem = problem?.asTemporary
      }
      daemon.warn("no MX host for \(domain) has a valid address record")
      return []
    }
    if detectsLoops, let own = found.first(where: isOwn) {
      isExchanger = true
      found.removeAll { $0.preference >= own.preference }
      if found.isEmpty {
        problem =
          exchangers.first?.preference != best.preference
          ? DeliveryStatus("4.4.4", "unable to find primary relay for \(domain)")
          : DeliveryStatus("5.4.6", "mail for \(domain) loops back to myself")
      }
    }
    return shuffled(found)
  }

  /// Addresses of the same preference in any order (smtp_randomize_addresses).
  private func shuffled(_ addresses: [SmtpAddress]) -> [SmtpAddress] {
    guard daemon.configuration.boolean(dialect.parameter("randomize_addresses")) else { return addresses }
    var groups: [Int: [SmtpAddress]] = [:]
    for address in addresses { groups[address.preference, default: []].append(address) }
    return groups.keys.sorted().flatMap { key -> [SmtpAddress] in
      guard let group = groups[key], group.count > 1 else { return groups[key] ?? [] }
      return group.shuffled(using: &daemon.machine.world.random)
    }
  }

  private func isOwn(_ candidate: SmtpAddress) -> Bool {
    if daemon.configuration.interfaces?.own.contains(where: { $0.address == candidate.address }) == true {
      return true
    }
    return daemon.configuration.list("proxy_interfaces").contains { name in
      IPAddress(name) == candidate.address || daemon.machine.addresses(of: name)?.contains(candidate.address) == true
    }
  }
}
