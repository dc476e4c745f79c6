import DNS
import Kernel
import SMTP

/// A mail server somewhere else: takes mail as its table says, and keeps it for `peers`.
struct RemoteMailServer: Service {
  static let name = "remote-mail-server"

  private struct Session: Codable {
    var smtp: ServerSession
    var lines = LineReader()
    var client: IPAddress
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
      machine.withService(self) { $0.sessions[end]?.lines.append(bytes) }
      while let actions = machine.withService(self, { $0.nextActions(end) }) ?? nil {
        perform(actions, on: end, machine)
      }
    case .closed(let end):
      machine.withService(self) { $0.sessions[end] = nil }
      machine.close(end)
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
      case .startTLS, .close:
        machine.send(output, on: end)
        output = []
        machine.withService(self) { $0.sessions[end] = nil }
        machine.close(end)
      }
    }
    machine.send(output, on: end)
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
