import Kernel
import TLS

/// What is known of an encrypted connection.
struct SmtpdTLSState: Hashable, Sendable, Codable {
  var information: TLSInformation
  var asksForCertificate = false
  var hasClientCertificate = false
  var isTrusted = false
  var clientName = ""
  var issuerName = ""
  /// The digests of the client's certificate and of its key: "AB:CD:…".
  var fingerprint: String?
  var keyFingerprint: String?
  /// The name that the client has asked for, where there is a certificate for it.
  var serverName: String?

  /// "TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)"
  private var cipher: String {
    "\(information.version) with cipher \(information.cipher) "
      + "(\(information.usedBits)/\(information.algorithmBits) bits)"
  }

  /// Keys and signatures of version 1.3, the server's or the client's.
  private static func details(_ pairs: [(String, String, String)]) -> String {
    pairs.filter { !$0.1.isEmpty }.map { name, value, detail in
      " \(name) \(value)" + (detail.isEmpty || name == "key-exchange" && detail.isEmpty ? "" : " (\(detail))")
    }.joined()
  }

  private var serverDetails: String {
    SmtpdTLSState.details([
      ("key-exchange", information.keyExchange, information.keyExchangeDetail),
      ("server-signature", information.serverSignature, information.serverSignatureDetail),
      ("server-digest", information.serverDigest, ""),
    ])
  }

  private var clientDetails: String {
    SmtpdTLSState.details([
      ("client-signature", information.clientSignature, information.clientSignatureDetail),
      ("client-digest", information.clientDigest, ""),
    ])
  }

  /// Notes who the client is by its certificate.
  mutating func note(_ certificate: Certificate?, digest: String) {
    guard let certificate else { return }
    clientName = certificate.subjectCommonName ?? ""
    issuerName = certificate.issuerCommonName ?? ""
    fingerprint = certificate.fingerprint(digest).map(SmtpdTLSState.written)
    keyFingerprint = certificate.keyFingerprint(digest).map(SmtpdTLSState.written)
  }

  private static func written(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: ":")
  }

  /// What smtpd_tls_loglevel 1 shows, behind the name of the client.
  func summary(of client: String) -> String {
    let trust = !hasClientCertificate ? "Anonymous" : isTrusted ? "Trusted" : "Untrusted"
    let name = serverName.map { " to \($0)" } ?? ""
    return "\(trust) TLS connection established from \(client)\(name): \(cipher)\(serverDetails)\(clientDetails)"
  }

  /// The lines of a Received field.
  var receivedLines: [String] {
    var lines = ["\t(using \(cipher)"]
    if !serverDetails.isEmpty { lines.append("\t\(serverDetails)") }
    if !clientDetails.isEmpty { lines.append("\t\(clientDetails)") }
    lines[lines.count - 1] += ")"
    if hasClientCertificate {
      lines.append(
        "\t(Client CN \"\(clientName)\", Issuer \"\(issuerName)\" (\(isTrusted ? "verified OK" : "not verified")))")
    } else {
      lines.append(
        asksForCertificate ? "\t(Client did not present a certificate)" : "\t(No client certificate requested)")
    }
    return lines
  }
}

extension Smtpd {
  /// A handshake has gone one step further: it is logged when it is done, or has failed.
  static func handshakeAdvanced(_ end: ConnectionEnd, _ engine: TLSEngine, on machine: Machine) {
    guard let session = machine.service(Smtpd.self)?.sessions[end] else { return }
    let daemon = Daemon(machine: machine, pid: session.pid)
    let title = session.client.title
    for step in engine.takeTrace() { daemon.log(step) }
    switch engine.state {
    case .established:
      guard let information = engine.information else { return }
      var state = SmtpdTLSState(information: information)
      state.asksForCertificate = engine.settings.asksForCertificate
      state.hasClientCertificate = engine.peerCertificate != nil
      state.isTrusted = state.hasClientCertificate && engine.verification.code == 0
      state.note(engine.peerCertificate, digest: daemon.configuration.text("smtpd_tls_fingerprint_digest"))
      state.serverName = engine.chosenServerName
      if daemon.configuration.integer("smtpd_tls_loglevel") >= 1 { daemon.log(state.summary(of: title)) }
      let refusal = refusal(state, title, daemon)
      machine.withService(Smtpd.self) { smtpd in
        smtpd.sessions[end]?.tlsRefusal = refusal
        smtpd.sessions[end]?.tls = state
        smtpd.sessions[end]?.isAwaitingTLS = false
      }
      if daemon.configuration.boolean("smtpd_tls_wrappermode") { greet(end, on: machine) }
    case .failed(let failure):
      daemon.log("SSL_accept error from \(title): \(failure.code == 5 ? "lost connection" : "-1")")
      for error in failure.errors { daemon.warn("TLS library problem: \(error.logLine)") }
      machine.withService(Smtpd.self) { smtpd in
        smtpd.sessions[end]?.isAwaitingTLS = false
        smtpd.sessions[end]?.counts["STARTTLS"]?.successes -= 1
      }
    case .handshake, .closed: break
    }
  }

  /// What a client hears that has to show a good certificate and has not: parameter smtpd_tls_req_ccert.
  private static func refusal(_ state: SmtpdTLSState, _ title: String, _ daemon: Daemon) -> String? {
    let configuration = daemon.configuration
    guard configuration.boolean("smtpd_tls_req_ccert"), SmtpdTLS.level(configuration) == .encrypt, !state.isTrusted
    else { return nil }
    let reason = state.hasClientCertificate ? "Client certificate not trusted" : "No client certificate presented"
    daemon.log("NOQUEUE: abort: TLS from \(title): \(reason)")
    return "421 4.7.1 \(configuration.text("myhostname")) Error: \(reason)"
  }
}
