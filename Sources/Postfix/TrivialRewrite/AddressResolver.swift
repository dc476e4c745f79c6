import DNS
import InternetMessage

/// Finds out where mail for an address goes (trivial-rewrite(8), "resolve").
struct AddressResolver {
  private let daemon: Daemon
  private let configuration: MainConfiguration
  private let rewriter: AddressRewriter
  private let lookup: AddressLookup

  init(_ daemon: Daemon) {
    self.daemon = daemon
    configuration = daemon.configuration
    rewriter = AddressRewriter(configuration, .local)
    lookup = AddressLookup(daemon)
  }

  /// A table could not be asked.
  private struct Failure: Error {}

  /// Resolves an address in internal form.
  ///
  /// - Parameter isVerifying: whether it is for a probe (address_verify_* parameters).
  func resolve(_ address: String, sender: String, isVerifying: Bool = false) -> Resolution {
    // What the queue manager gets to see where it does not come to that.
    var resolution = Resolution(recipient: "NEXTRCPT NOT UPDATED")
    do {
      try resolve(address, sender: sender, Parameters(configuration, isVerifying), into: &resolution)
    } catch {
      resolution.flags.insert(.failure)
    }
    return resolution
  }

  /// The parameters that probes may have for themselves.
  private struct Parameters {
    private let configuration: MainConfiguration
    private let isVerifying: Bool

    init(_ configuration: MainConfiguration, _ isVerifying: Bool) {
      self.configuration = configuration
      self.isVerifying = isVerifying
    }

    private static let forProbes = [
      "local_transport": "address_verify_local_transport", "virtual_transport": "address_verify_virtual_transport",
      "relay_transport": "address_verify_relay_transport",
      "default_transport": "address_verify_default_transport",
      "relayhost": "address_verify_relayhost", "transport_maps": "address_verify_transport_maps",
      "sender_dependent_relayhost_maps": "address_verify_sender_dependent_relayhost_maps",
      "sender_dependent_default_transport_maps": "address_verify_sender_dependent_default_transport_maps",
    ]

    func name(_ name: String) -> String { isVerifying ? Self.forProbes[name] ?? name : name }
    func text(_ name: String) -> String { configuration.text(self.name(name)) }

    func maps(_ name: String) -> Maps {
      Maps(self.name(name), text(name), flags: [.locks, .foldFixed, .noSubstitution, .utf8])
    }
  }

  private func resolve(
    _ address: String, sender: String, _ parameters: Parameters, into resolution: inout Resolution
  ) throws {
    let stripped = try strip(AddressScanner.scan(LocalPart.quoted(address)))
    var remote = stripped.isRemote
    resolution.recipient = AddressPrinter.internalForm(stripped.tokens)
    let written = MailAddress(resolution.recipient).domain ?? ""
    checkDomain(written, &resolution)
    let domain = MailAddress(resolution.recipient).domain ?? ""
    if domain != written {
      // A bare address has got its brackets.
      switch daemon.isLocal(domain: domain) {
      case .match: remote = false
      case .problem: throw Failure()
      case .noMatch: break
      }
    }
    // A command that gets the address as an argument would take it for an option.
    if resolution.recipient.hasPrefix("-"), !configuration.boolean("allow_min_user") {
      resolution.flags.insert(.error)
    }
    guard !resolution.flags.contains(.error) else {
      resolution.addressClass = .other
      return
    }
    if let first = resolution.recipient.utf8.firstIndex(where: { $0 == 64 || $0 == 33 || $0 == 37 }),
      resolution.recipient[first...].dropFirst() != domain
    {
      resolution.flags.insert(.routed)
    }
    let blame =
      try remote
      ? resolveRemote(domain, sender, parameters, &resolution)
      : resolveLocal(domain, parameters, &resolution)
    // A transport with its own next hop: "local:$myhostname".
    if let colon = resolution.transport.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let hop = String(resolution.transport[resolution.transport.utf8.index(after: colon)...])
      resolution.transport = String(resolution.transport[..<colon])
      if !hop.isEmpty { resolution.nextHop = hop }
    }
    if resolution.transport.isEmpty {
      daemon.warn(
        "file \(configuration.directory)/main.cf: parameter \(blame): null transport is not allowed")
      throw Failure()
    }
    try applyTransportMaps(domain, parameters, &resolution)
    let relocated = Maps(
      "relocated_maps", configuration.text("relocated_maps"), flags: [.locks, .foldFixed, .utf8])
    switch lookup.find(resolution.recipient, in: relocated).found {
    case .value(let place, _):
      resolution.transport = "error"
      resolution.nextHop = "5.1.6 User has moved to \(place)"
    case .problem:
      daemon.warn("relocated_maps lookup failure")
      throw Failure()
    case .nothing: break
    }
  }

  // MARK: Stripping local domains

  /// More domains than that are not stripped.
  private static let attempts = 200

  /// Strips local domains off the end until what is left is for another host, or has no domain any more.
  private func strip(_ tokens: [AddressToken]) throws -> (tokens: [AddressToken], isRemote: Bool) {
    let here = [.symbol("@")] + AddressScanner.scan(configuration.text("myhostname"))
    var tokens = tokens
    var saved: [AddressToken]?
    for _ in 0..<AddressResolver.attempts {
      if tokens.count > 1, tokens[tokens.count - 1].isSymbol("."), tokens.contains(where: { $0.isSymbol("@") }),
        !tokens[tokens.count - 2].isSymbol("."), !tokens[tokens.count - 2].isSymbol("@")
      {
        tokens.removeLast()
      }
      if configuration.boolean("resolve_null_domain"), tokens.last?.isSymbol("@") == true { tokens.removeLast() }
      if let at = tokens.lastIndex(where: { $0.isSymbol("@") }) {
        if at + 1 < tokens.count {
          switch daemon.isLocal(domain: AddressPrinter.internalForm(Array(tokens[(at + 1)...]))) {
          case .noMatch: return (tokens, true)
          case .problem: throw Failure()
          case .match: break
          }
        }
        saved = Array(tokens[at...])
        tokens = Array(tokens[..<at])
      }
      if isRouted(tokens) {
        tokens = rewriter.rewrite(tokens)
      } else if let cracked = cracked(tokens) {
        tokens = rewriter.rewrite(cracked)
      } else if tokens.isEmpty || tokens.count == 1 && tokens[0].kind == .quotedString && tokens[0].text.isEmpty {
        tokens = AddressScanner.scan(configuration.text("empty_address_recipient"))
      } else if saved == nil {
        tokens += here
      } else {
        break
      }
    }
    return (tokens + (saved ?? here), false)
  }

  private func isRouted(_ tokens: [AddressToken]) -> Bool {
    tokens.contains {
      $0.isSymbol("@") || rewriter.swapsBangPath && $0.isSymbol("!") || rewriter.hasPercentHack && $0.isSymbol("%")
    }
  }

  /// A quoted local part that has routing operators in it, without its quotes, so that nobody relays by them.
  private func cracked(_ tokens: [AddressToken]) -> [AddressToken]? {
    guard configuration.boolean("resolve_dequoted_address"), tokens.count == 1, tokens[0].kind == .quotedString else {
      return nil
    }
    let text = tokens[0].text
    if text.contains("@") { return AddressScanner.scan(LocalPart.quoted(text)) }
    if rewriter.hasPercentHack, let percent = text.lastIndex(of: "%") {
      return AddressScanner.scan(text.replacingCharacter(at: percent, by: "@"))
    }
    if rewriter.swapsBangPath, text.contains("!") { return AddressScanner.scan(text) }
    return nil
  }

  private func checkDomain(_ domain: String, _ resolution: inout Resolution) {
    if domain.hasPrefix("[") {
      if !HostName.isLiteral(domain) { resolution.flags.insert(.error) }
    } else if HostName.complaint(domain) != nil {
      if configuration.boolean("resolve_numeric_domain"), IPAddress(domain) != nil {
        resolution.recipient =
          MailAddress(
            local: MailAddress(resolution.recipient).local, domain: "[\(domain)]"
          ).text
      } else {
        resolution.flags.insert(.error)
      }
    }
  }

  // MARK: Address classes

  private func isListed(_ domain: String, _ parameter: String, asDomain: Bool = false) throws -> Bool {
    let outcome =
      asDomain ? daemon.matches(domain: domain, parameter) : daemon.matches(word: domain, parameter)
    guard outcome != .problem else {
      daemon.warn("\(parameter) lookup failure")
      throw Failure()
    }
    return outcome == .match
  }

  private func warnIfAlsoListed(_ domain: String, in first: String, and others: [String]) {
    guard configuration.boolean("helpful_warnings") else { return }
    for other in others {
      let isDomain = other == "relay_domains"
      let outcome = isDomain ? daemon.matches(domain: domain, other) : daemon.matches(word: domain, other)
      guard outcome == .match else { continue }
      daemon.warn("do not list domain \(domain) in BOTH \(first) and \(other)")
    }
  }

  private func resolveLocal(
    _ domain: String, _ parameters: Parameters, _ resolution: inout Resolution
  ) throws -> String {
    warnIfAlsoListed(domain, in: "mydestination", and: ["virtual_alias_domains", "virtual_mailbox_domains"])
    resolution.transport = parameters.text("local_transport")
    resolution.nextHop = domain
    resolution.addressClass = .local
    return parameters.name("local_transport")
  }

  private func resolveRemote(
    _ domain: String, _ sender: String, _ parameters: Parameters, _ resolution: inout Resolution
  ) throws -> String {
    if try isListed(domain, "virtual_alias_domains") {
      warnIfAlsoListed(domain, in: "virtual_alias_domains", and: ["virtual_mailbox_domains", "relay_domains"])
      resolution.transport = "error"
      resolution.nextHop =
        "5.1.1 User unknown"
        + (configuration.boolean("show_user_unknown_table_name") ? " in virtual alias table" : "")
      resolution.addressClass = .alias
      return ""
    }
    if try isListed(domain, "virtual_mailbox_domains") {
      warnIfAlsoListed(domain, in: "virtual_mailbox_domains", and: ["relay_domains"])
      resolution.transport = parameters.text("virtual_transport")
      resolution.nextHop = domain
      resolution.addressClass = .virtual
      return parameters.name("virtual_transport")
    }
    var blame = parameters.name("default_transport")
    if try isListed(domain, "relay_domains", asDomain: true) {
      resolution.transport = parameters.text("relay_transport")
      blame = parameters.name("relay_transport")
      resolution.addressClass = .relay
    } else {
      let key = sender.isEmpty ? configuration.text("empty_address_default_transport_maps_lookup_key") : sender
      let found = try senderDependent("sender_dependent_default_transport_maps", key, parameters)
      resolution.transport = found ?? parameters.text("default_transport")
      if found != nil { blame = parameters.name("sender_dependent_default_transport_maps") }
      resolution.addressClass = .other
    }
    let key = sender.isEmpty ? configuration.text("empty_address_relayhost_maps_lookup_key") : sender
    let relay = parameters.text("relayhost")
    let found = try lookupSender("sender_dependent_relayhost_maps", key, parameters)
    switch found {
    case .some(let host) where host.uppercased() != "DUNNO": resolution.nextHop = host
    case .some: resolution.nextHop = domain
    case .none: resolution.nextHop = relay.isEmpty ? domain : relay
    }
    return blame
  }

  private func lookupSender(_ parameter: String, _ key: String, _ parameters: Parameters) throws -> String? {
    switch lookup.find(key, in: parameters.maps(parameter)).found {
    case .value(let value, _): return value
    case .problem:
      daemon.warn("\(parameters.name(parameter)) lookup failure")
      throw Failure()
    case .nothing: return nil
    }
  }

  private func senderDependent(_ parameter: String, _ key: String, _ parameters: Parameters) throws -> String? {
    let found = try lookupSender(parameter, key, parameters)
    return found?.uppercased() == "DUNNO" ? nil : found
  }

  // MARK: transport(5)

  private func applyTransportMaps(
    _ domain: String, _ parameters: Parameters, _ resolution: inout Resolution
  ) throws {
    let maps = parameters.maps("transport_maps")
    guard !maps.isEmpty else { return }
    let style = configuration.list("parent_domain_matches_subdomains").contains("transport_maps")
    let keys: AddressLookup.Keys = [
      .full, .withoutExtension, .localPart, .domain, style ? .parents : .dottedParents,
    ]
    switch lookup.find(resolution.recipient, in: maps, keys: keys).found {
    case .value(let value, _): return update(value, domain, &resolution)
    case .problem:
      daemon.warn("\(maps.title) lookup failure")
      throw Failure()
    case .nothing: break
    }
    switch daemon.find("*", in: maps) {
    case .value(let value, _): update(value, domain, &resolution)
    case .problem: throw Failure()
    case .nothing: break
    }
  }

  /// "transport:nexthop": without a transport it stays, without a next hop it is the domain.
  private func update(_ value: String, _ domain: String, _ resolution: inout Resolution) {
    let colon = value.utf8.firstIndex(of: UInt8(ascii: ":"))
    let transport = colon.map { String(value[..<$0]) } ?? value
    let hop = colon.map { String(value[value.utf8.index(after: $0)...]) } ?? ""
    if transport.isEmpty {
      if !hop.isEmpty { resolution.nextHop = hop }
      return
    }
    resolution.transport = transport
    if !hop.isEmpty {
      resolution.nextHop = hop
    } else if transport == "error" || transport == "retry" {
      resolution.nextHop = "Address is undeliverable"
    } else {
      resolution.nextHop = domain
    }
  }
}

extension String {
  func replacingCharacter(at index: Index, by character: Character) -> String {
    String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
  }
}
