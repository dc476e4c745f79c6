import FileSystem
import Kernel
import TLS

/// Encryption of a conversation (RFC 3207).
extension SmtpJob {
  mutating func beginHandshake(_ daemon: Daemon) {
    guard let session else { return }
    var settings = TLSSettings(role: .client)
    let configuration = daemon.configuration
    if let file = try? daemon.machine.files.read(configuration.text(dialect.parameter("tls_CAfile"))) {
      settings.trusted = file
    } else {
      settings.trusted = SmtpJob.certificates(in: configuration.text(dialect.parameter("tls_CApath")), daemon)
    }
    settings.serverName = nil
    guard let engine = try? TLSEngine(settings, seed: daemon.machine.world.random.next(), now: daemon.machine.now)
    else { return handshakeFailed("initialization", daemon) }
    daemon.machine.attachments[session.end] = engine
    self.session?.stage = .handshake
    engine.start()
    daemon.machine.send(engine.takeOutput(), on: session.end)
    setTimer("starttls_timeout", daemon)
  }

  /// All certificates of a directory.
  private static func certificates(in directory: String, _ daemon: Daemon) -> [UInt8] {
    guard !directory.isEmpty, let entries = try? daemon.machine.files.entries(of: directory) else { return [] }
    return entries.filter { $0.name.hasSuffix(".pem") || $0.name.hasSuffix(".crt") }.flatMap { entry in
      (try? daemon.machine.files.read(directory + "/" + entry.name)) ?? []
    }
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
      if session.stage == .handshake { handshakeFailed("handshake", daemon) } else { connectionLost(daemon) }
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
    let isTrusted = engine.verification.code == 0
    let isMatched = isTrusted && matches(engine.peerCertificate, session.policy.names)
    let logLevel = Int(daemon.configuration.text(dialect.parameter("tls_loglevel"))) ?? 0
    if session.policy.checksName {
      if !isTrusted {
        daemon.log("certificate verification failed for \(session.nameWithPort): \(engine.verification.text)")
      }
    }
    if logLevel >= 1, let information = engine.information {
      let word =
        engine.peerCertificate == nil
        ? "Anonymous" : !isTrusted ? "Untrusted" : isMatched && session.policy.checksName ? "Verified" : "Trusted"
      daemon.log("\(word) TLS connection established to \(session.nameWithPort): \(SmtpJob.summary(information))")
    }
    if session.policy.checksName, !isMatched {
      return failSite(DeliveryStatus("4.7.5", "Server certificate not verified"), daemon)
    }
    if session.policy.isWrapped {
      self.session?.stage = .greeting
      setTimer("helo_timeout", daemon)
    } else {
      sayHello(true, daemon)
    }
  }

  private func matches(_ certificate: Certificate?, _ names: [String]) -> Bool {
    guard let certificate else { return false }
    return names.contains { certificate.isFor(host: $0) }
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
    return text
  }

  mutating func handshakeFailed(_ reason: String, _ daemon: Daemon) {
    guard let session else { return }
    if reason == "handshake" { daemon.log("SSL_connect error to \(session.nameWithPort): -1") }
    if reason == "lost connection" { daemon.log("SSL_connect error to \(session.nameWithPort): lost connection") }
    let status = DeliveryStatus("4.7.5", "Cannot start TLS: handshake failure")
    guard !session.policy.isMandatory else { return failSite(status, daemon, saysGoodbye: false) }
    daemon.log("\(request.queueID): \(status.reason)")
    retryPlain(daemon)
    proceed(daemon)
  }
}
