import DNS
import Kernel
import SMTP
import TLS

/// A mail server somewhere else: takes mail as its table says, and keeps it for `peers`.
struct RemoteMailServer: Service {
  static let name = "remote-mail-server"

  private struct Session: Codable {
    var smtp: ServerSession
    var lines = LineReader()
    var client: IPAddress
    /// STARTTLS was said; the engine is an attachment of the machine.
    var isEncrypted = false
  }

  private var server: RemoteServer
  private var sessions: [ConnectionEnd: Session] = [:]
  /// What it has accepted.
  private(set) var inbox: [ServerSession.Message] = []
  /// Clients, senders and recipients that have been here, each as one line.
  private var known: [String] = []

  init(_ server: RemoteServer) {
    self.server = server
  }

  /// Makes a machine this server.
  static func install(_ server: RemoteServer, on machine: Machine) {
    machine.setService(RemoteMailServer(server))
    for port in server.ports { try? machine.listen(self, on: SocketAddress(.any4, port), pid: 1) }
  }

  /// Forgets what it accepted, and whom it has seen.
  mutating func clear() {
    inbox = []
    known = []
  }

  static func handle(_ event: ServiceEvent, on machine: Machine) {
    switch event {
    case .accepted(let end, let client, let address):
      let actions = machine.withService(self) { service -> [ServerSession.Action] in
        var rules = service.server.rules
        if service.server.loginPorts.contains(address.port) { rules.login = service.server.login }
        var session = Session(smtp: ServerSession(rules), client: client.address)
        defer { service.sessions[end] = session }
        return session.smtp.start()
      }
      perform(actions ?? [], on: end, machine)
    case .received(let end, let bytes):
      guard let plain = decrypt(bytes, on: end, machine) else {
        drop(end, machine)
        return
      }
      machine.withService(self) { $0.sessions[end]?.lines.append(plain) }
      while let actions = machine.withService(self, { $0.nextActions(end) }) ?? nil {
        perform(actions, on: end, machine)
      }
    case .closed(let end): drop(end, machine)
    case .connected, .connectionFailed, .message, .signaled, .childEnded: break
    }
  }

  /// What the next line of a client leads to; nil when there is none yet.
  private mutating func nextActions(_ end: ConnectionEnd) -> [ServerSession.Action]? {
    guard var session = sessions[end], let line = session.lines.next() else { return nil }
    sessions[end] = nil
    defer { sessions[end] = session }
    var owner = Owner(server: server, client: session.client, known: known)
    let actions = session.smtp.receive(line.bytes, owner: &owner)
    known = owner.known
    inbox += owner.accepted
    return actions
  }

  private static func perform(_ actions: [ServerSession.Action], on end: ConnectionEnd, _ machine: Machine) {
    var output: [UInt8] = []
    for action in actions {
      switch action {
      case .send(let line): output += Array(line.utf8) + [13, 10]
      case .startTLS:
        send(output, on: end, machine)
        output = []
        if !encrypt(end, machine) { drop(end, machine) }
      case .close:
        send(output, on: end, machine)
        output = []
        drop(end, machine)
      }
    }
    send(output, on: end, machine)
  }

  private static func drop(_ end: ConnectionEnd, _ machine: Machine) {
    machine.withService(self) { $0.sessions[end] = nil }
    machine.attachments[end] = nil
    machine.close(end)
  }

  // MARK: Encryption

  /// Begins TLS on a connection; what the client has said too early is forgotten.
  private static func encrypt(_ end: ConnectionEnd, _ machine: Machine) -> Bool {
    guard let server = machine.service(self)?.server else { return false }
    var settings = TLSSettings(role: .server)
    // What Python's ssl offers a server, and so many of those that are written in it.
    settings.cipherList =
      "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
    settings.leastVersion = .tls12
    settings.certificateChain = server.certificate
    settings.privateKey = server.privateKey
    guard let engine = try? TLSEngine(settings, seed: machine.world.random.next(), now: machine.now) else {
      return false
    }
    machine.attachments[end] = engine
    machine.withService(self) { service in
      service.sessions[end]?.isEncrypted = true
      _ = service.sessions[end]?.lines.takeRest()
    }
    return true
  }

  /// What a client's bytes say; nil when the connection is of no more use.
  private static func decrypt(_ bytes: [UInt8], on end: ConnectionEnd, _ machine: Machine) -> [UInt8]? {
    guard machine.service(self)?.sessions[end]?.isEncrypted == true else { return bytes }
    guard let engine = machine.attachments[end] as? TLSEngine else { return nil }
    let wasEstablished = engine.state == .established
    engine.receive(bytes)
    machine.send(engine.takeOutput(), on: end)
    switch engine.state {
    case .handshake: return []
    case .established: break
    case .closed, .failed: return nil
    }
    if !wasEstablished { machine.withService(self) { $0.sessions[end]?.smtp.secured() } }
    return engine.read()
  }

  private static func send(_ bytes: [UInt8], on end: ConnectionEnd, _ machine: Machine) {
    guard !bytes.isEmpty else { return }
    guard machine.service(self)?.sessions[end]?.isEncrypted == true else {
      machine.send(bytes, on: end)
      return
    }
    guard let engine = machine.attachments[end] as? TLSEngine else { return }
    engine.write(bytes)
    machine.send(engine.takeOutput(), on: end)
  }

  /// Decides about recipients and messages of one client.
  private struct Owner: ServerSession.Owner {
    let server: RemoteServer
    let client: IPAddress
    var known: [String]
    var accepted: [ServerSession.Message] = []

    mutating func refusal(of recipient: String, from sender: String) -> String? {
      let (local, domain) = Owner.parts(recipient)
      if let domains = server.domains, !domains.contains(domain) { return server.relayReply }
      if let reply = server.refusedUsers[local] { return reply }
      guard let greylistReply = server.greylistReply else { return nil }
      let key = "\(client) \(sender.lowercased()) \(recipient.lowercased())"
      guard !known.contains(key) else { return nil }
      known.append(key)
      return greylistReply
    }

    mutating func refusal(of message: ServerSession.Message) -> String? {
      let replies = server.refusedAtEnd
      return message.recipients.lazy.compactMap { replies[Owner.parts($0).local] }.first
    }

    mutating func accept(_ message: ServerSession.Message) {
      accepted.append(message)
    }

    private static func parts(_ address: String) -> (local: String, domain: String) {
      let parts = address.lowercased().split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
