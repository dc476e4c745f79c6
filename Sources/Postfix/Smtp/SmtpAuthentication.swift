import InternetMessage
import SMTP

/// What the next line from the server asks for, while the client logs in.
enum SmtpAuthentication: Hashable, Sendable, Codable {
  /// Nothing more.
  case result
  case userName(String, password: String)
  case password(String)
}

/// Logging in: parameters smtp_sasl_* (SASL_README).
extension SmtpJob {
  /// After EHLO and STARTTLS: logs in where there is a password for the server, and goes on.
  mutating func proceedToAuthentication(_ daemon: Daemon) {
    guard let session, daemon.configuration.boolean(dialect.parameter("sasl_auth_enable")),
      session.features.contains(.authentication)
    else { return ready(daemon) }
    let (password, hasFailed) = findPassword(daemon)
    if hasFailed {
      daemon.warn("\(request.queueID): \(dialect.parameter("sasl_password_maps")) lookup error")
      return failSite(
        DeliveryStatus("4.3.0", "local data error while talking to \(session.name)"), daemon)
    }
    guard let password else {
      self.session?.features.remove(.authentication)
      return ready(daemon)
    }
    let parts = password.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    begin(user: parts[0], password: parts.count > 1 ? parts[1] : "", daemon)
  }

  private func findPassword(_ daemon: Daemon) -> (password: String?, hasFailed: Bool) {
    let parameter = dialect.parameter("sasl_password_maps")
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    guard !maps.isEmpty, let session else { return (nil, false) }
    if dialect == .smtp, daemon.configuration.boolean("smtp_sender_dependent_authentication"), !request.sender.isEmpty {
      switch AddressLookup(daemon).find(request.sender, in: maps).found {
      case .value(let text, _): return (text, false)
      case .problem: return (nil, true)
      case .nothing: break
      }
    }
    for key in [session.host, site] {
      switch daemon.find(key, in: maps) {
      case .value(let text, _): return (text, false)
      case .problem: return (nil, true)
      case .nothing: break
      }
    }
    return (nil, false)
  }

  private mutating func begin(user: String, password: String, _ daemon: Daemon) {
    guard let session else { return }
    let options = daemon.configuration.list(
      dialect.parameter(session.isEncrypted ? "sasl_tls_security_options" : "sasl_security_options"))
    guard !session.mechanisms.isEmpty else {
      return failSite(
        DeliveryStatus(
          "4.7.0",
          "SASL authentication failed: server \(session.name) offered no compatible authentication mechanisms for "
            + "this type of connection security"), daemon)
    }
    let usable = session.mechanisms.filter { mechanism in
      ["PLAIN", "LOGIN"].contains(mechanism) && !options.contains("noplaintext")
    }
    if usable.contains("PLAIN") {
      self.session?.stage = .authentication(.result)
      send("AUTH PLAIN " + Base64.encoded([0] + Array(user.utf8) + [0] + Array(password.utf8)), daemon)
    } else if usable.contains("LOGIN") {
      self.session?.stage = .authentication(.userName(user, password: password))
      send("AUTH LOGIN", daemon)
    } else {
      daemon.warn("SASL authentication failure: No worthy mechs found")
      var status = DeliveryStatus(
        "4.7.0",
        "SASL authentication failed; cannot authenticate to server \(session.name): no mechanism available")
      (status.diagnosticType, status.diagnosticText) = ("x-sasl", "no mechanism available")
      return failSite(status, daemon)
    }
    setTimer("helo_timeout", daemon)
  }

  mutating func takeAuthentication(_ reply: Reply, _ step: SmtpAuthentication, _ daemon: Daemon) {
    guard let session else { return }
    if reply.code / 100 == 3 {
      switch step {
      case .userName(let user, let password):
        self.session?.stage = .authentication(.password(password))
        return send(Base64.encoded(Array(user.utf8)), daemon)
      case .password(let password):
        self.session?.stage = .authentication(.result)
        return send(Base64.encoded(Array(password.utf8)), daemon)
      case .result: return send("*", daemon)
      }
    }
    if reply.isPositive { return ready(daemon) }
    var status = DeliveryStatus(
      SmtpJob.status(of: reply), "SASL authentication failed; server \(session.name) said: \(reply.text)"
    ).quoting(reply.text, of: session.host)
    if daemon.configuration.boolean(dialect.parameter("sasl_auth_soft_bounce")) { status = status.asTemporary }
    failSite(status, daemon)
  }
}
