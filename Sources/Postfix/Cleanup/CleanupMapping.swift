import InternetMessage

/// Address rewriting of cleanup(8): canonical(5), masquerading, virtual(5).
struct CleanupMapping {
  private let daemon: Daemon
  private let session: CleanupSession
  private let configuration: MainConfiguration
  private let lookup: AddressLookup

  /// Where an address stands.
  enum Place {
    case envelope, header
  }

  init(_ daemon: Daemon, _ session: CleanupSession) {
    self.daemon = daemon
    self.session = session
    configuration = daemon.configuration
    lookup = AddressLookup(daemon)
  }

  /// Completes an address in internal form.
  func rewrite(_ address: String) -> String {
    guard !address.isEmpty else { return address }
    return LocalPart.unquoted(TrivialRewrite.rewrite(LocalPart.quoted(address), .local, on: daemon))
  }

  // MARK: Canonical addresses and masquerading

  /// A sender as the tables have it; nil when one of them could not be asked.
  func sender(_ address: String, _ place: Place) -> String? {
    guard session.flags.contains(.mapping) else { return address }
    let word = place == .envelope ? "envelope_sender" : "header_sender"
    return map(address, "sender_canonical_maps", "sender_canonical_classes", word)
      .flatMap { map($0, "canonical_maps", "canonical_classes", word) }
      .map { masquerade($0, word) }
  }

  func recipient(_ address: String, _ place: Place) -> String? {
    guard session.flags.contains(.mapping) else { return address }
    let word = place == .envelope ? "envelope_recipient" : "header_recipient"
    return map(address, "recipient_canonical_maps", "recipient_canonical_classes", word)
      .flatMap { map($0, "canonical_maps", "canonical_classes", word) }
      .map { masquerade($0, word) }
  }

  private static let maximumRecursion = 10

  private func map(_ address: String, _ parameter: String, _ classes: String, _ word: String) -> String? {
    let maps = Maps(parameter, configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    guard !maps.isEmpty, configuration.list(classes).contains(word), !address.isEmpty else { return address }
    let propagates = configuration.list("propagate_unmatched_extensions").contains("canonical")
    var address = address
    for _ in 0..<CleanupMapping.maximumRecursion {
      switch lookup.map(address, in: maps, propagatesExtension: propagates, daemon: daemon) {
      case .nothing: return address
      case .problem:
        daemon.warn(
          "\(session.queueID): \(parameter) map lookup problem for \(LocalPart.quoted(address)) "
            + "-- message not accepted, try again later")
        return nil
      case .addresses(let found):
        if found.count > 1 {
          daemon.warn("\(session.queueID): multi-valued \(parameter) entry for \(LocalPart.quoted(address))")
        }
        guard let first = found.first, first.lowercased() != address.lowercased() else {
          return found.first ?? address
        }
        address = first
      }
    }
    daemon.warn(
      "\(session.queueID): unreasonable \(parameter) map nesting for \(LocalPart.quoted(address)) "
        + "-- message not accepted, try again later")
    return nil
  }

  /// Strips hosts off domains that masquerade_domains names.
  private func masquerade(_ address: String, _ word: String) -> String {
    let domains = configuration.list("masquerade_domains")
    guard !domains.isEmpty, configuration.list("masquerade_classes").contains(word) else { return address }
    let parts = MailAddress(address)
    guard let domain = parts.domain?.lowercased() else { return address }
    let exceptions = configuration.list("masquerade_exceptions")
    guard !exceptions.contains(where: { $0.lowercased() == parts.local.lowercased() }) else { return address }
    for item in domains {
      let isKept = item.hasPrefix("!")
      let parent = (isKept ? item.dropFirst() : item[...]).lowercased()
      guard domain == parent || domain.hasSuffix("." + parent) else { continue }
      return isKept || domain == parent ? address : MailAddress(local: parts.local, domain: String(parent)).text
    }
    return address
  }

  // MARK: Virtual aliases

  static func virtualAliases(_ configuration: MainConfiguration) -> Maps {
    Maps(
      "virtual_alias_maps", configuration.text("virtual_alias_maps"), flags: [.locks, .foldFixed, .utf8])
  }

  func virtual(_ address: String, _ maps: Maps) -> AddressLookup.Mapping {
    let propagates = configuration.list("propagate_unmatched_extensions").contains("virtual")
    return lookup.map(address, in: maps, propagatesExtension: propagates, daemon: daemon)
  }
}
