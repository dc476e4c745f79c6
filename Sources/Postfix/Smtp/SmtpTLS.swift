import FileSystem
import Kernel
import TLS

/// Encryption of a conversation (RFC 3207).
extension SmtpJob {
  mutating func beginHandshake(_ daemon: Daemon) {
    guard let session else { return }
    guard let settings = clientSettings(daemon) else { return handshakeFailed("initialization", daemon) }
    let engine: TLSEngine
    do throws(TLSFailure) {
      engine = try TLSEngine(settings, seed: daemon.machine.world.random.next(), now: daemon.machine.now)
    } catch {
      if error.step == .cipherList {
        daemon.warn("\(session.nameWithPort): error setting cipher grade: \"\(session.policy.ciphers ?? "")\"")
        for problem in error.errors { daemon.warn("TLS library problem: \(problem.logLine)") }
      }
      return handshakeFailed("initialization", daemon)
    }
    daemon.machine.attachments[session.end] = engine
    self.session?.stage = .handshake
    engine.start()
    daemon.machine.send(engine.takeOutput(), on: session.end)
    setTimer("starttls_timeout", daemon)
  }

  /// How the connection shall be encrypted; nil, and a word in the log, where that can't be.
  private func clientSettings(_ daemon: Daemon) -> TLSSettings? {
    guard let session else { return nil }
    let (configuration, policy) = (daemon.configuration, session.policy)
    let logLevel = Int(configuration.text(dialect.parameter("tls_loglevel"))) ?? 0
    if logLevel >= 2 { daemon.log("setting up TLS connection to \(session.nameWithPort)") }
    var settings = TLSSettings(role: .client)
    let list = policy.protocols ?? ""
    guard let protocols = TLSProtocols(list) else {
      daemon.warn("\(session.nameWithPort): Invalid TLS protocol list \"\(list)\": aborting TLS session")
      return nil
    }
    protocols.apply(to: &settings)
    do throws(TLSCiphers.Damage) {
      settings.cipherList = try TLSCiphers(
        grade: policy.ciphers ?? "", exclusions: policy.exclusions ?? [], configuration
      ).list
    } catch {
      daemon.warn("\(session.nameWithPort): \(error.text)")
      return nil
    }
    if logLevel >= 2 { daemon.log("\(session.nameWithPort): TLS cipher list \"\(settings.cipherList ?? "")\"") }
    settings.options = TLSOptions.bits(configuration) { daemon.warn($0) }
    settings.curves = TLSCurves.numbers(configuration) { daemon.warn($0) }
    let depth = configuration.integer(dialect.parameter("tls_scert_verifydepth"))
    settings.verificationDepth = Int32(clamping: depth + 1)
    settings.identities = TLSKeyFiles(daemon, program: dialect.rawValue).identities { _ in } ?? []
    if let anchors = policy.trustAnchors {
      settings.trusted = anchors
      settings.trustsAnyLink = true
    } else {
      settings.trusted = SmtpTLSPolicy.trust(daemon, dialect).certificates { _ in } ?? []
    }
    if policy.checksName || policy.level == .fingerprint { settings.securityLevel = 1 }
    settings.serverName = policy.serverName
    settings.isTraced = logLevel >= 2
    return settings
  }

  /// What the server's bytes say; nil when nothing is to be read from them.
  mutating func decrypted(_ bytes: [UInt8], _ daemon: Daemon) -> [UInt8]? {
    guard let session, session.isEncrypted || session.stage == .handshake else { return bytes }
    guard let engine = daemon.machine.attachments[session.end] as? TLSEngine else {
      connectionLost(daemon)
      return nil
    }
    engine.receive(bytes)
    daemon.machine.send(engine.takeOutput(), on: session.end)
    switch engine.state {
    case .handshake: return nil
    case .established: break
    case .closed, .failed:
      guard session.stage == .handshake else {
        connectionLost(daemon)
        return nil
      }
      var problems: [LibraryError] = []
      if case .failed(let failure) = engine.state { problems = failure.errors }
      handshakeFailed("handshake", daemon, problems)
      return nil
    }
    if session.stage == .handshake {
      handshakeDone(engine, daemon)
      guard self.session != nil else { return nil }
    }
    return engine.read()
  }

  private mutating func handshakeDone(_ engine: TLSEngine, _ daemon: Daemon) {
    guard let session else { return }
    self.session?.isEncrypted = true
    let logLevel = Int(daemon.configuration.text(dialect.parameter("tls_loglevel"))) ?? 0
    if logLevel >= 2 { for step in engine.takeTrace() { daemon.log(step) } }
    let trust = trust(in: engine, session, daemon)
    if logLevel >= 1, let information = engine.information {
      daemon.log(
        "\(trust.rawValue) TLS connection established to \(session.nameWithPort): \(SmtpJob.summary(information))")
    }
    if session.policy.mustMatch, trust != .verified {
      return failSite(DeliveryStatus("4.7.5", "Server certificate not verified"), daemon)
    }
    if session.policy.isWrapped {
      self.session?.stage = .greeting
      setTimer("helo_timeout", daemon)
    } else {
      sayHello(true, daemon)
    }
  }

  /// What is known of the server, as the log has it.
  private enum Trust: String {
    case anonymous = "Anonymous"
    case untrusted = "Untrusted"
    case trusted = "Trusted"
    case verified = "Verified"
  }

  private func trust(in engine: TLSEngine, _ session: SmtpSession, _ daemon: Daemon) -> Trust {
    guard let certificate = engine.peerCertificate else { return .anonymous }
    let policy = session.policy
    if policy.level == .fingerprint { return fingerprintTrust(certificate, session, daemon) }
    guard engine.verification.code == 0 else {
      if policy.mustMatch {
        daemon.log("certificate verification failed for \(session.nameWithPort): \(engine.verification.text)")
      }
      return .untrusted
    }
    return policy.checksName && policy.names.contains { certificate.isFor(host: $0) } ? .verified : .trusted
  }

  /// A certificate that is known by its digest, or that of its key, needs nobody to vouch for it.
  private func fingerprintTrust(_ certificate: Certificate, _ session: SmtpSession, _ daemon: Daemon) -> Trust {
    let digest = daemon.configuration.text(dialect.parameter("tls_fingerprint_digest"))
    let wanted = session.policy.fingerprints ?? []
    let length = Certificate.length(ofDigest: digest) ?? 0
    let usable = wanted.filter { $0.count == length }
    for value in wanted where value.count != length {
      let text = value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
      for selector in [1, 0] {
        daemon.warn("\(session.nameWithPort): unusable TLSA RR: 3 \(selector) 255 \(text)")
      }
    }
    if usable.isEmpty {
      daemon.warn("\(session.nameWithPort): all fingerprints unusable")
      daemon.log(
        "server certificate verification failed for \(session.nameWithPort): "
          + "num=1:unspecified certificate verification error")
      return .untrusted
    }
    let own = [certificate.fingerprint(digest), certificate.keyFingerprint(digest)]
    if usable.contains(where: { own.contains($0) }) { return .verified }
    daemon.log(
      "certificate verification failed for \(session.nameWithPort): not trusted by local or TLSA policy")
    return .untrusted
  }

  /// "TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 …"
  private static func summary(_ information: TLSInformation) -> String {
    func detail(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
    var text =
      "\(information.version) with cipher \(information.cipher) "
      + "(\(information.usedBits)/\(information.algorithmBits) bits)"
    if !information.keyExchange.isEmpty {
      text += " key-exchange \(information.keyExchange)" + detail(information.keyExchangeDetail)
    }
    if !information.serverSignature.isEmpty {
      text += " server-signature \(information.serverSignature)" + detail(information.serverSignatureDetail)
    }
    if !information.serverDigest.isEmpty { text += " server-digest \(information.serverDigest)" }
    if !information.clientSignature.isEmpty {
      text += " client-signature \(information.clientSignature)" + detail(information.clientSignatureDetail)
    }
    if !information.clientDigest.isEmpty { text += " client-digest \(information.clientDigest)" }
    return text
  }

  mutating func handshakeFailed(_ reason: String, _ daemon: Daemon, _ problems: [LibraryError] = []) {
    guard let session else { return }
    if reason == "handshake" { daemon.log("SSL_connect error to \(session.nameWithPort): -1") }
    for problem in problems { daemon.warn("TLS library problem: \(problem.logLine)") }
    if reason == "lost connection" { daemon.log("SSL_connect error to \(session.nameWithPort): lost connection") }
    let status = DeliveryStatus("4.7.5", "Cannot start TLS: handshake failure")
    guard !session.policy.isMandatory else { return failSite(status, daemon, saysGoodbye: false) }
    daemon.log("\(request.queueID): \(status.reason)")
    retryPlain(daemon)
    proceed(daemon)
  }
}
