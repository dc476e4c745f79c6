/// Who a client has proved to be, by AUTH.
struct SmtpdLogin: Hashable, Sendable, Codable {
  var method: String
  var user: String

  /// The mechanisms of the Cyrus library on this host, with the properties that options may forbid.
  private static let all: [(name: String, isPlaintext: Bool, isAnonymous: Bool)] = [
    ("SCRAM-SHA-512", false, false), ("SCRAM-SHA-384", false, false), ("SCRAM-SHA-256", false, false),
    ("SCRAM-SHA-224", false, false), ("SCRAM-SHA-1", false, false), ("DIGEST-MD5", false, false),
    ("CRAM-MD5", false, false), ("NTLM", false, false), ("PLAIN", true, false), ("LOGIN", true, false),
    ("ANONYMOUS", false, true),
  ]

  /// The mechanisms that are offered, by parameters smtpd_sasl_security_options and
  /// smtpd_sasl_tls_security_options.
  static func mechanisms(_ configuration: MainConfiguration, isEncrypted: Bool) -> [String] {
    let options = Set(
      configuration.list(isEncrypted ? "smtpd_sasl_tls_security_options" : "smtpd_sasl_security_options"))
    return all.filter { mechanism in
      !(mechanism.isPlaintext && options.contains("noplaintext"))
        && !(mechanism.isAnonymous && options.contains("noanonymous"))
    }.map { $0.name }
  }

  /// What ends a process whose parameters name a SASL server that there is not.
  static func check(_ daemon: Daemon) throws(Fatal) {
    let configuration = daemon.configuration
    guard configuration.boolean("smtpd_sasl_auth_enable") else { return }
    switch configuration.text("smtpd_sasl_type") {
    case "cyrus", "dovecot": break
    case let other:
      throw Fatal(
        "SASL per-process initialization failed", after: [.warning("unsupported SASL server implementation: \(other)")])
    }
    if mechanisms(configuration, isEncrypted: false).isEmpty, !configuration.boolean("smtpd_tls_auth_only") {
      throw Fatal("no SASL authentication mechanisms")
    }
  }

  /// Whether Dovecot, which is not there on this host, would be asked.
  static func isUnreachable(_ daemon: Daemon) -> Fatal? {
    let configuration = daemon.configuration
    guard configuration.boolean("smtpd_sasl_auth_enable"), configuration.text("smtpd_sasl_type") == "dovecot" else {
      return nil
    }
    let path = configuration.text("smtpd_sasl_path")
    return Fatal(
      "no SASL authentication mechanisms",
      after: [.warning("SASL: Connect to Dovecot auth socket '\(path)' failed: No such file or directory")])
  }
}

/// An exchange of AUTH between its lines.
struct SmtpdAuthentication: Hashable, Sendable, Codable {
  var mechanism: String
  var user: String?
}
