import FileSystem
import Kernel
import TLS

/// TLS of the server's side: its engine is an attachment of the machine, by the connection.
enum SmtpdTLS {
  // MARK: Parameters

  enum Level: Int, Comparable, Sendable {
    case none, may, encrypt

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// Parameters smtpd_tls_security_level, smtpd_enforce_tls and smtpd_use_tls; nil for a level that there is not.
  static func level(_ configuration: MainConfiguration) -> Level? {
    let text = configuration.text("smtpd_tls_security_level").lowercased()
    switch text {
    case "":
      if configuration.boolean("smtpd_tls_wrappermode") { return .encrypt }
      return configuration.boolean("smtpd_enforce_tls")
        ? .encrypt : configuration.boolean("smtpd_use_tls") ? .may : Level.none
    case "none": return configuration.boolean("smtpd_tls_wrappermode") ? .encrypt : Level.none
    case "may": return configuration.boolean("smtpd_tls_wrappermode") ? .encrypt : .may
    case "encrypt", "fingerprint", "verify", "secure": return .encrypt
    default: return nil
    }
  }

  /// Complains of a level that there is not, or that makes no sense for a server.
  static func check(_ daemon: Daemon) throws(Fatal) {
    let configuration = daemon.configuration
    let text = configuration.text("smtpd_tls_security_level")
    guard let level = level(configuration) else {
      throw Fatal("Invalid TLS level \"\(text)\"")
    }
    if ["fingerprint", "verify", "secure"].contains(text.lowercased()) {
      daemon.warn("smtpd_tls_security_level: unsupported TLS level \"\(text)\", using \"encrypt\"")
    }
    guard level > .none else { return }
    if configuration.integer("smtpd_tls_loglevel") >= 2 { daemon.log("initializing the server-side TLS engine") }
    SmtpdTLSKeys(daemon).check()
  }

  // MARK: Bytes

  /// Begins the handshake on a connection; what the client has said too early is forgotten.
  ///
  /// - Returns: false when there is no TLS to be had.
  static func begin(_ dialog: inout SmtpdDialog) -> Bool {
    let keys = SmtpdTLSKeys(dialog.daemon)
    guard var settings = keys.settings else { return false }
    let machine = dialog.machine
    let title = dialog.session.client.title
    let isVerbose = dialog.configuration.integer("smtpd_tls_loglevel") >= 2
    if isVerbose { dialog.log("setting up TLS connection from \(title)") }
    do throws(TLSCiphers.Damage) {
      settings.cipherList = try keys.ciphers()
    } catch {
      dialog.warn("\(title): \(error.text)")
      return false
    }
    let engine: TLSEngine
    do throws(TLSFailure) {
      engine = try TLSEngine(settings, seed: machine.world.random.next(), now: machine.now)
    } catch {
      if error.step == .cipherList {
        let isMandatory = level(dialog.configuration) == .encrypt
        let grade = dialog.configuration.text(isMandatory ? "smtpd_tls_mandatory_ciphers" : "smtpd_tls_ciphers")
        dialog.warn("\(title): error setting cipher grade: \"\(grade)\"")
        for problem in error.errors { dialog.warn("TLS library problem: \(problem.logLine)") }
      }
      return false
    }
    let names = SmtpdServerNames(dialog.daemon, client: title)
    if names.areUsed { engine.onServerName { names.choose($0) } }
    machine.attachments[dialog.session.end] = engine
    if isVerbose { dialog.log("\(title): TLS cipher list \"\(settings.cipherList ?? "")\"") }
    dialog.flushLog()
    let early = dialog.session.lines.takeRest()
    // Where TLS comes first, what has come already is its beginning.
    if !dialog.session.hasConnected, !early.isEmpty {
      machine.send(SmtpdMessage.input(dialog.session.end, early), to: Smtpd.self, after: .zero)
    }
    return true
  }

  /// What a client's bytes say; nil when the connection has ended by them.
  static func decrypt(_ bytes: [UInt8], on end: ConnectionEnd, _ machine: Machine) -> [UInt8]? {
    guard let engine = machine.attachments[end] as? TLSEngine else { return bytes }
    let wasEstablished = engine.state == .established
    engine.receive(bytes)
    let output = engine.takeOutput()
    if !output.isEmpty { machine.send(output, on: end) }
    if !wasEstablished { Smtpd.handshakeAdvanced(end, engine, on: machine) }
    switch engine.state {
    case .handshake: return []
    case .established: return engine.read()
    case .closed, .failed:
      let rest = engine.read()
      machine.withService(Smtpd.self) { smtpd in
        smtpd.sessions[end]?.lines.append(rest)
        smtpd.sessions[end]?.clientIsGone = true
      }
      Smtpd.advance(end, on: machine)
      return nil
    }
  }

  /// Sends bytes on a connection, encrypted where that is on.
  static func send(_ bytes: [UInt8], on end: ConnectionEnd, _ machine: Machine) {
    guard !bytes.isEmpty else { return }
    guard let engine = machine.attachments[end] as? TLSEngine, engine.state == .established else {
      if machine.attachments[end] == nil { machine.send(bytes, on: end) }
      return
    }
    engine.write(bytes)
    machine.send(engine.takeOutput(), on: end)
  }

  static func close(_ end: ConnectionEnd, _ machine: Machine) {
    if let engine = machine.attachments[end] as? TLSEngine {
      engine.close()
      let output = engine.takeOutput()
      if !output.isEmpty { machine.send(output, on: end) }
    }
    forget(end, machine)
  }

  static func forget(_ end: ConnectionEnd, _ machine: Machine) {
    machine.attachments[end] = nil
  }
}
