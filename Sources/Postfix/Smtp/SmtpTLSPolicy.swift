import FileSystem
import Kernel
import TLS

/// How a server is talked to in private: parameters smtp_tls_security_level, smtp_tls_policy_maps (TLS_README).
struct SmtpTLSPolicy: Hashable, Sendable, Codable {
  enum Level: Int, Hashable, Sendable, Codable, Comparable {
    case none, may, encrypt, fingerprint, dane, daneOnly, verify, secure

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

    init?(_ text: String) {
      switch text {
      case "none": self = .none
      case "may": self = .may
      case "encrypt": self = .encrypt
      case "fingerprint": self = .fingerprint
      case "dane": self = .dane
      case "dane-only": self = .daneOnly
      case "verify": self = .verify
      case "secure": self = .secure
      default: return nil
      }
    }

    /// As it is written in main.cf.
    var name: String {
      switch self {
      case .daneOnly: "dane-only"
      default: "\(self)"
      }
    }
  }

  var level: Level
  /// TLS is begun at once, without STARTTLS.
  var isWrapped = false
  /// Which names the server's certificate may have.
  var names: [String] = []
  var protocols: String?
  var ciphers: String?
  /// Ciphers that are left out.
  private(set) var exclusions: [String]?
  /// The name that the server is asked to be (SNI).
  private(set) var serverName: String?
  /// Digests of certificates and keys that the server may show.
  private(set) var fingerprints: [[UInt8]]?
  /// PEM: what is trusted in place of all that usually is.
  private(set) var trustAnchors: [UInt8]?

  /// What it needs is not there.
  var isUnavailable = false
  /// The settings can't be used: no mail goes there.
  private(set) var isInvalid = false
  /// Digests as the policy table has them.
  private var fingerprintTexts: [String]?

  var isMandatory: Bool { level >= .encrypt }
  /// Whether the certificate has to be the right one.
  var checksName: Bool { level == .verify || level == .secure }

  /// Whether another certificate than the right one ends the conversation.
  var mustMatch: Bool { checksName || level == .fingerprint }

  static func trust(_ daemon: Daemon, _ dialect: SmtpDialect) -> TLSTrust {
    TLSTrust(
      daemon, file: daemon.configuration.text(dialect.parameter("tls_CAfile")),
      directory: daemon.configuration.text(dialect.parameter("tls_CApath")))
  }

  /// Checks what can be wrong from the beginning.
  ///
  /// - Throws: `Fatal`, with which the process ends.
  static func check(_ configuration: MainConfiguration, _ dialect: SmtpDialect) throws(Fatal) {
    let text = configuration.text(dialect.parameter("tls_security_level"))
    if !text.isEmpty, Level(text) == nil { throw Fatal("Invalid TLS level \"\(text)\"") }
  }

  /// Says at the start of a process what is wrong with its files, and with its name server.
  static func warn(_ daemon: Daemon, _ dialect: SmtpDialect) {
    let configuration = daemon.configuration
    let level = configuration.text(dialect.parameter("tls_security_level"))
    let isUsed = configuration.boolean(dialect.parameter("use_tls"))
    if isUsed || !level.isEmpty && level != "none" { _ = isReady(daemon, dialect) { daemon.log($0) } }
    let support = configuration.text(dialect.parameter("dns_support_level"))
    if level == "dane" || support == "dnssec" {
      daemon.warn("DNSSEC validation may be unavailable")
      daemon.warn(
        "reason: dnssec_probe '\(configuration.text("dnssec_probe"))' received a response that is not DNSSEC validated")
    }
  }

  /// Whether the client's side of TLS can be set up at all: its digest, its certificates, those that it trusts.
  private static func isReady(_ daemon: Daemon, _ dialect: SmtpDialect, log: (Message) -> Void = { _ in }) -> Bool {
    let digest = daemon.configuration.text(dialect.parameter("tls_fingerprint_digest"))
    guard Certificate.knows(digest: digest) else {
      log(.warning("Digest algorithm \"\(digest)\" not found"))
      log(.warning("disabling TLS support"))
      return false
    }
    guard trust(daemon, dialect).certificates(log: log) != nil else { return false }
    return TLSKeyFiles(daemon, program: dialect.rawValue).identities { log(.warning($0)) } != nil
  }

  /// - Parameter site: the destination as it is written.
  init(_ daemon: Daemon, _ dialect: SmtpDialect, site: String, host: String, request: DeliveryRequest) {
    let configuration = daemon.configuration
    func parameter(_ name: String) -> String { configuration.text(dialect.parameter(name)) }
    isWrapped = configuration.boolean(dialect.parameter("tls_wrappermode"))
    if let found = Level(parameter("tls_security_level")) {
      level = found
    } else if configuration.boolean(dialect.parameter("enforce_tls")) {
      level = configuration.boolean(dialect.parameter("tls_enforce_peername")) ? .verify : .encrypt
    } else {
      level = configuration.boolean(dialect.parameter("use_tls")) ? .may : .none
    }
    let own = apply(daemon, dialect, site)
    isInvalid = !own
    guard own else { return }
    applySites(daemon, dialect, [("next-hop destination", site), ("server hostname", host)])
    guard !isInvalid else { return }
    isUnavailable = !SmtpTLSPolicy.isReady(daemon, dialect)
    if isUnavailable, level == .may { level = .none }
    checkDane(daemon, dialect, site)
    setDetails(daemon, dialect, site)
    if isInvalid { return }
    let matches = parameter(level == .secure ? "tls_secure_cert_match" : "tls_verify_cert_match")
    if checksName, names.isEmpty { names = ListText.split(matches.replacingColons) }
    let domain = SmtpTLSPolicy.domain(site)
    names = names.map { word in
      switch word {
      case "nexthop": domain
      case "dot-nexthop": "." + domain
      case "hostname": host
      default: word
      }
    }
  }

  /// What the policy table has left open is as main.cf has it.
  private mutating func setDetails(_ daemon: Daemon, _ dialect: SmtpDialect, _ site: String) {
    guard level > .none else { return }
    let configuration = daemon.configuration
    func parameter(_ name: String) -> String { configuration.text(dialect.parameter(name)) }
    let isMandatory = level > .may
    protocols = protocols ?? parameter(isMandatory ? "tls_mandatory_protocols" : "tls_protocols")
    if serverName == nil {
      let name = parameter("tls_servername")
      if !name.isEmpty, !HostName.isValid(name) {
        daemon.warn("\"\(dialect.parameter("tls_servername")) = \(name)\" specifies an invalid hostname")
        isInvalid = true
        return
      }
      serverName = name.isEmpty ? nil : name
    }
    ciphers = ciphers ?? parameter(isMandatory ? "tls_mandatory_ciphers" : "tls_ciphers")
    var excluded =
      exclusions
      ?? [parameter("tls_exclude_ciphers"), isMandatory ? parameter("tls_mandatory_exclude_ciphers") : ""]
    if isMandatory { excluded.append(level == .encrypt ? "eNULL" : "aNULL") }
    exclusions = excluded.filter { !$0.isEmpty }
    if level == .fingerprint { setFingerprints(daemon, dialect, site) }
    let anchors = parameter("tls_trust_anchor_file")
    guard checksName, trustAnchors == nil, !anchors.isEmpty else { return }
    take(anchorFile: anchors, daemon)
  }

  /// Takes what the table of former times says about a destination and its server: parameter smtp_tls_per_site.
  private mutating func applySites(_ daemon: Daemon, _ dialect: SmtpDialect, _ names: [(kind: String, name: String)]) {
    let (parameter, newer) = (dialect.parameter("tls_per_site"), dialect.parameter("tls_policy_maps"))
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    guard !maps.isEmpty, daemon.configuration.text(newer).isEmpty else { return }
    var found: Level?
    for (index, entry) in names.enumerated() {
      if index > 0, entry.name.lowercased() == names[0].name.lowercased() { continue }
      switch daemon.find(entry.name, in: maps) {
      case .nothing: continue
      case .problem:
        daemon.warn("\(parameter): \(entry.kind) \"\(entry.name)\": per-site table lookup error")
        isInvalid = true
        return
      case .value(let text, _):
        // What is strict outweighs what is lax, and "never" what is just allowed.
        switch text.uppercased() {
        case "NONE": if found == nil || found == .may { found = Level.none }
        case "MAY": if found == nil { found = .may }
        case "MUST_NOPEERMATCH": if found.map({ $0 < .encrypt }) ?? true { found = .encrypt }
        case "MUST": if found.map({ $0 < .verify }) ?? true { found = .verify }
        default:
          daemon.warn("\(parameter): unknown TLS policy '\(text)' for \(entry.kind) \(entry.name)")
          isInvalid = true
          return
        }
      }
    }
    guard let found else { return }
    level = found == .may && level > .may ? level : found
  }

  private mutating func take(anchorFile path: String, _ daemon: Daemon) {
    do throws(Errno) {
      let bytes = try daemon.files.read(path)
      trustAnchors = (trustAnchors ?? []) + bytes
      if Certificate.all(inPEM: bytes).isEmpty { isInvalid = true }
    } catch {
      daemon.warn("error opening trust anchor file: \(path): \(error.message)")
      isInvalid = true
    }
  }

  private mutating func setFingerprints(_ daemon: Daemon, _ dialect: SmtpDialect, _ site: String) {
    var words = fingerprintTexts ?? []
    if words.isEmpty { words = daemon.configuration.list(dialect.parameter("tls_fingerprint_cert_match")) }
    var found: [[UInt8]] = []
    for word in words {
      if let bytes = SmtpTLSPolicy.bytes(hexadecimal: word) {
        // Records are put in front of each other.
        found.insert(bytes, at: 0)
      } else {
        daemon.warn("malformed fingerprint value: \(word.prefix(384))")
      }
    }
    fingerprints = found
    if found.isEmpty {
      daemon.warn(
        "nexthop domain \(site): configured at fingerprint security level, but with no fingerprints to match.")
      isInvalid = true
    }
  }

  /// The bytes of "AB:CD" or "abcd"; nil for what is neither.
  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    var found: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      if !found.isEmpty, rest.first == UInt8(ascii: ":") { rest.removeFirst() }
      guard rest.count >= 2, let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      found.append(byte)
      rest = rest.dropFirst(2)
    }
    return found.isEmpty ? nil : found
  }

  private static func domain(_ site: String) -> String {
    var text = site
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      return String(text[text.index(after: text.startIndex)..<close])
    }
    if let colon = text.firstIndex(of: ":") { text = String(text[..<colon]) }
    return text
  }

  /// Without DNSSEC nobody can tell that a record is genuine.
  private mutating func checkDane(_ daemon: Daemon, _ dialect: SmtpDialect, _ site: String) {
    guard level == .dane || level == .daneOnly else { return }
    let hasDNSSEC = daemon.configuration.text(dialect.parameter("dns_support_level")) == "dnssec"
    if !hasDNSSEC { daemon.warn("\(site): \(level.name) configured with dnssec lookups disabled") }
    if level == .daneOnly, !hasDNSSEC {
      isInvalid = true
    } else {
      level = level == .dane ? .may : .encrypt
    }
  }

  /// Takes what the policy table says about the destination.
  ///
  /// - Returns: whether that can be used.
  private mutating func apply(_ daemon: Daemon, _ dialect: SmtpDialect, _ site: String) -> Bool {
    let parameter = dialect.parameter("tls_policy_maps")
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    guard !maps.isEmpty else { return true }
    // Only the name of a domain has others above it.
    var name = site[...]
    while true {
      let place = "\(parameter), next-hop destination \"\(name)\""
      switch daemon.find(String(name), in: maps) {
      case .problem:
        daemon.warn("\(place): policy table lookup error")
        return false
      case .value(let text, _): return take(text, place, daemon)
      case .nothing:
        guard HostName.isValid(site), let dot = name.dropFirst().firstIndex(of: ".") else { return true }
        name = name[dot...]
      }
    }
  }

  private mutating func take(_ text: String, _ place: String, _ daemon: Daemon) -> Bool {
    do throws(SmtpTLSPolicyEntry.Damage) {
      let entry = try SmtpTLSPolicyEntry(text)
      for attribute in entry.ignored {
        daemon.warn("\(place): ignoring attribute \"\(attribute)\" with TLS disabled")
      }
      (level, names, protocols, ciphers) = (entry.level, entry.names, entry.protocols, entry.ciphers)
      exclusions = entry.exclusions.map { [$0] }
      serverName = entry.serverName
      fingerprintTexts = entry.fingerprints
      for path in entry.trustAnchorFiles { take(anchorFile: path, daemon) }
      return true
    } catch {
      daemon.warn("\(place): \(error.text)")
      return false
    }
  }
}

extension String {
  fileprivate var replacingColons: String { String(map { $0 == ":" ? "," : $0 }) }
}
