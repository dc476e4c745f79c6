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
    if level == "dane" || level == "dane-only" || support == "dnssec" {
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
    apply(daemon, dialect, site)
    isUnavailable = SmtpTLSPolicy.missingFile(daemon, dialect) != nil
    if isUnavailable, level == .may { level = .none }
    if level == .dane || level == .daneOnly {
      // Without DNSSEC nobody can tell that a record is genuine.
      if configuration.text(dialect.parameter("dns_support_level")) != "dnssec" {
        daemon.warn("\(SmtpTLSPolicy.domain(site)): dane configured with dnssec lookups disabled")
      }
      level = level == .dane ? .may : .encrypt
    }
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

  /// Takes what the policy table says about the destination.
  private mutating func apply(_ daemon: Daemon, _ dialect: SmtpDialect, _ site: String) {
    let parameter = dialect.parameter("tls_policy_maps")
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed])
    guard !maps.isEmpty, let text = entry(for: site, maps, daemon) else { return }
    var words = ListText.splitWithBraces(text)
    guard !words.isEmpty else { return }
    let word = words.removeFirst()
    guard let found = Level(word.lowercased()) else {
      daemon.warn("\(maps.title), next-hop destination: \"\(site)\": invalid security level \"\(word)\"")
      return
    }
    level = found
    for attribute in words {
      let parts = attribute.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "match": names += parts[1].split(separator: ":").map(String.init)
      case "protocols": protocols = parts[1]
      case "ciphers": ciphers = parts[1]
      default: break
      }
    }
  }

  private func entry(for site: String, _ maps: Maps, _ daemon: Daemon) -> String? {
    if let text = daemon.find(site, in: maps).text { return text }
    guard !site.hasPrefix("[") else { return nil }
    var name = SmtpTLSPolicy.domain(site)[...]
    if name != site, let text = daemon.find(String(name), in: maps).text { return text }
    while let dot = name.dropFirst().firstIndex(of: ".") {
      name = name[dot...]
      if let text = daemon.find(String(name), in: maps).text { return text }
    }
    return nil
  }
}

extension String {
  fileprivate var replacingColons: String { String(map { $0 == ":" ? "," : $0 }) }
}
