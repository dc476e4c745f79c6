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

  /// What it needs is not there.
  var isUnavailable = false
  /// The settings can't be used: no mail goes there.
  private(set) var isInvalid = false

  var isMandatory: Bool { level >= .encrypt }
  /// Whether the certificate has to be the right one.
  var checksName: Bool { level == .verify || level == .secure }

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
    if let path = missingFile(daemon, dialect), !level.isEmpty, level != "none" {
      daemon.warn("error opening chain file: \(path): No such file or directory")
    }
    let support = configuration.text(dialect.parameter("dns_support_level"))
    if level == "dane" || support == "dnssec" {
      daemon.warn("DNSSEC validation may be unavailable")
      daemon.warn(
        "reason: dnssec_probe '\(configuration.text("dnssec_probe"))' received a response that is not DNSSEC validated")
    }
  }

  /// The certificate that is set and not there; without it there is no encryption at all.
  private static func missingFile(_ daemon: Daemon, _ dialect: SmtpDialect) -> String? {
    let path = daemon.configuration.text(dialect.parameter("tls_cert_file"))
    return path.isEmpty || daemon.machine.files.exists(path) ? nil : path
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
    let (own, hasFingerprints) = apply(daemon, dialect, site)
    isInvalid = !own
    guard own else { return }
    isUnavailable = SmtpTLSPolicy.missingFile(daemon, dialect) != nil
    if isUnavailable, level == .may { level = .none }
    checkDane(daemon, dialect, site)
    if level == .fingerprint, !hasFingerprints, parameter("tls_fingerprint_cert_match").isEmpty {
      daemon.warn(
        "nexthop domain \(site): configured at fingerprint security level, but with no fingerprints to match.")
      isInvalid = true
    }
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
  /// - Returns: whether that can be used, and whether it names fingerprints.
  private mutating func apply(
    _ daemon: Daemon, _ dialect: SmtpDialect, _ site: String
  ) -> (isUsable: Bool, hasFingerprints: Bool) {
    let parameter = dialect.parameter("tls_policy_maps")
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    guard !maps.isEmpty else { return (true, false) }
    // Only the name of a domain has others above it.
    var name = site[...]
    while true {
      let place = "\(parameter), next-hop destination \"\(name)\""
      switch daemon.find(String(name), in: maps) {
      case .problem:
        daemon.warn("\(place): policy table lookup error")
        return (false, false)
      case .value(let text, _): return take(text, place, daemon)
      case .nothing:
        guard HostName.isValid(site), let dot = name.dropFirst().firstIndex(of: ".") else { return (true, false) }
        name = name[dot...]
      }
    }
  }

  private mutating func take(
    _ text: String, _ place: String, _ daemon: Daemon
  ) -> (isUsable: Bool, hasFingerprints: Bool) {
    do throws(SmtpTLSPolicyEntry.Damage) {
      let entry = try SmtpTLSPolicyEntry(text)
      for attribute in entry.ignored {
        daemon.warn("\(place): ignoring attribute \"\(attribute)\" with TLS disabled")
      }
      (level, names, protocols, ciphers) = (entry.level, entry.names, entry.protocols, entry.ciphers)
      return (true, entry.hasFingerprints)
    } catch {
      daemon.warn("\(place): \(error.text)")
      return (false, false)
    }
  }
}

extension String {
  fileprivate var replacingColons: String { String(map { $0 == ":" ? "," : $0 }) }
}
