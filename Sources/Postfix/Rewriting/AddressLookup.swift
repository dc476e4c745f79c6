import InternetMessage

/// The keys under which an address is looked up in a table, most special first (postmap(1), "table search
/// order" of access(5), canonical(5), virtual(5) and transport(5)).
package struct AddressLookup {
  package struct Keys: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// user+extension@domain
    package static let full = Keys(rawValue: 1)
    /// user@domain
    package static let withoutExtension = Keys(rawValue: 2)
    /// user, where the domain is one of this host
    package static let localPart = Keys(rawValue: 4)
    /// user@, likewise
    package static let localPartAt = Keys(rawValue: 8)
    /// @domain
    package static let atDomain = Keys(rawValue: 16)
    /// domain
    package static let domain = Keys(rawValue: 32)
    /// The domains above it: without a dot in front, or with.
    package static let parents = Keys(rawValue: 64)
    package static let dottedParents = Keys(rawValue: 128)

    package static let standard: Keys = [.full, .withoutExtension, .localPart, .atDomain]
  }

  /// What was found, and the extension that was left out of the key.
  package struct Result: Hashable, Sendable {
    package var found: Maps.Found
    /// With the delimiter: "+news".
    package var extensionText: String?
  }

  private let daemon: Daemon
  private let delimiters: String
  private let ownerRequestSpecial: Bool

  package init(_ daemon: Daemon) {
    self.daemon = daemon
    delimiters = daemon.configuration.text("recipient_delimiter")
    ownerRequestSpecial = daemon.configuration.boolean("owner_request_special")
  }

  /// Looks an address in internal form up.
  package func find(_ address: String, in maps: Maps, keys: Keys = .standard) -> Result {
    guard !maps.isEmpty else { return Result(found: .nothing) }
    // Tables are asked for the quoted form first, and for the plain one as they were in former times.
    let quoted = LocalPart.quoted(address)
    let result = search(quoted, in: maps, keys)
    guard case .nothing = result.found, quoted != address else { return result }
    return search(address, in: maps, keys)
  }

  private func search(_ address: String, in maps: Maps, _ keys: Keys) -> Result {
    let parts = MailAddress(address)
    let divided = parts.split(delimiters: delimiters, ownerRequestSpecial: ownerRequestSpecial)
    let bare = divided.map { MailAddress(local: $0.base, domain: parts.domain).text }
    let suffix = divided.map { String(parts.local.dropFirst($0.base.count)) }
    func look(_ key: String, onlyFixed: Bool = true, _ suffix: String? = nil) -> Result? {
      let found = daemon.find(key, in: maps, onlyFixed: onlyFixed)
      return found == .nothing ? nil : Result(found: found, extensionText: suffix)
    }
    if keys.contains(.full), let result = look(address, onlyFixed: false) { return result }
    if keys.contains(.withoutExtension), let bare, let result = look(bare, suffix) { return result }
    guard let domain = parts.domain else { return Result(found: .nothing) }
    if keys.contains(.localPart) || keys.contains(.localPartAt) {
      switch daemon.isLocal(domain: domain) {
      case .problem: return Result(found: .problem(table: maps.title))
      case .match:
        if keys.contains(.localPart) {
          if let result = look(parts.local) { return result }
          if let divided, let result = look(divided.base, suffix) { return result }
        }
        if keys.contains(.localPartAt) {
          if let result = look(parts.local + "@") { return result }
          if let divided, let result = look(divided.base + "@", suffix) { return result }
        }
      case .noMatch: break
      }
    }
    if keys.contains(.atDomain), let result = look("@" + domain) { return result }
    if keys.contains(.domain) {
      for key in domainKeys(domain, keys) {
        if let result = look(key) { return result }
      }
    }
    return Result(found: .nothing)
  }

  private func domainKeys(_ domain: String, _ keys: Keys) -> [String] {
    var result = [domain]
    var rest = Substring(domain)
    while let dot = rest.dropFirst().utf8.firstIndex(of: UInt8(ascii: ".")) {
      if keys.contains(.dottedParents) { result.append(String(rest[dot...])) }
      rest = rest[rest.utf8.index(after: dot)...]
      if keys.contains(.parents), !rest.isEmpty { result.append(String(rest)) }
    }
    return result
  }
}
