import FileSystem

/// What smtp_tls_policy_maps says of one destination: "secure match=example.com protocols=TLSv1.2".
struct SmtpTLSPolicyEntry {
  /// An entry that can't be used: nothing is sent there (TLS_README).
  struct Damage: Error, Hashable {
    /// For the log.
    let text: String
  }

  let level: SmtpTLSPolicy.Level
  private(set) var names: [String] = []
  private(set) var fingerprints: [String] = []
  private(set) var trustAnchorFiles: [String] = []
  private(set) var protocols: String?
  private(set) var ciphers: String?
  /// Attributes that mean nothing where there is no encryption.
  private(set) var ignored: [String] = []
  private(set) var exclusions: String?
  private(set) var serverName: String?

  init(_ text: String) throws(Damage) {
    var words = ListText.split(text)
    guard !words.isEmpty else { throw Damage(text: "invalid empty policy") }
    let word = words.removeFirst()
    guard let level = SmtpTLSPolicy.Level(word.lowercased()) else {
      throw Damage(text: "invalid security level \"\(word)\"")
    }
    self.level = level
    guard level > .none else {
      ignored = words
      return
    }
    for attribute in words { try apply(attribute) }
  }

  private mutating func apply(_ attribute: String) throws(Damage) {
    let parts = attribute.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty else {
      let why = parts.count == 2 ? "missing attribute name" : "missing '=' after attribute name"
      throw Damage(text: "malformed attribute/value pair \"\(attribute)\": \(why)")
    }
    let (name, value) = (parts[0], parts[1])
    switch name.lowercased() {
    case "ciphers":
      try requireValue(name, value)
      try set(\.ciphers, name, value)
    case "protocols": try set(\.protocols, name, value)
    case "exclude": try set(\.exclusions, name, value)
    case "servername":
      try set(\.serverName, name, value)
      guard HostName.isValid(value) else { throw Damage(text: "\"\(attribute)\" specifies an invalid hostname") }
    case "match":
      try requireValue(name, value)
      switch level {
      case .verify, .secure: names += value.split(separator: ":").map(String.init)
      case .fingerprint: fingerprints += value.split(separator: "|").map(String.init)
      default: throw misplaced(name)
      }
    case "tafile":
      guard level == .verify || level == .secure else { throw misplaced(name) }
      try requireValue(name, value)
      trustAnchorFiles.append(value)
    case "connection_reuse":
      guard ["yes", "no"].contains(value.lowercased()) else {
        throw Damage(text: "attribute \"\(name)\" has bad value: \"\(value)\"")
      }
    default: throw Damage(text: "invalid attribute name: \"\(name)\"")
    }
  }

  private func requireValue(_ name: String, _ value: String) throws(Damage) {
    if value.isEmpty { throw Damage(text: "attribute \"\(name)\" has empty value") }
  }

  private mutating func set(
    _ place: WritableKeyPath<SmtpTLSPolicyEntry, String?>, _ name: String, _ value: String
  ) throws(Damage) {
    guard self[keyPath: place] == nil else {
      throw Damage(text: "attribute \"\(name)\" is specified multiple times")
    }
    self[keyPath: place] = value
  }

  private func misplaced(_ name: String) -> Damage {
    Damage(text: "attribute \"\(name)\" invalid at security level \"\(level.name)\"")
  }
}
