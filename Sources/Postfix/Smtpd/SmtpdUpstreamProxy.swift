import DNS
import FileSystem
import Kernel
import SMTP

/// What a load balancer says in front of all (parameter smtpd_upstream_proxy_protocol): "PROXY TCP4 203.0.113.1
/// 192.0.2.1 4711 25", version 1 of HAProxy's protocol.
struct SmtpdUpstreamProxy {
  /// Why a line is refused.
  struct Damage: Error, Hashable {
    /// For the log.
    let text: String
  }

  let client: SocketAddress
  let server: SocketAddress

  init(_ line: [UInt8]) throws(Damage) {
    let text = String(lossless: line)
    guard text.hasPrefix("PROXY ") else {
      throw Damage(text: line.count < 16 ? "short protocol header" : "unrecognized protocol header")
    }
    let words = text.split { $0 == " " || $0 == "\r" }.map(String.init)
    guard words.count > 1, ["TCP4", "TCP6"].contains(words[1]) else {
      throw Damage(text: "bad or missing protocol type")
    }
    func address(_ index: Int, _ name: String) throws(Damage) -> IPAddress {
      guard words.count > index, let address = IPAddress(words[index]), address.isV4 == (words[1] == "TCP4") else {
        throw Damage(text: "bad or missing \(name) address")
      }
      return address
    }
    func port(_ index: Int, _ name: String) throws(Damage) -> UInt16 {
      guard words.count > index, let port = UInt16(words[index]), port > 0 else {
        throw Damage(text: "bad or missing \(name) port")
      }
      return port
    }
    let (clientAddress, serverAddress) = (try address(2, "client"), try address(3, "server"))
    let (clientPort, serverPort) = (try port(4, "client"), try port(5, "server"))
    client = SocketAddress(clientAddress, clientPort)
    server = SocketAddress(serverAddress, serverPort)
  }
}

extension SmtpdDialog {
  /// Whether the client is first to say for whom it speaks, and waits for that.
  ///
  /// - Returns: false where the session begins at once.
  mutating func awaitsUpstream() -> Bool {
    let value = configuration.text("smtpd_upstream_proxy_protocol")
    guard !value.isEmpty, !isStandAlone, session.upstream == nil else { return false }
    guard value == "haproxy" else {
      flushLog()
      daemon.die(Fatal("unsupported smtpd_upstream_proxy_protocol value: \(value)"))
      return true
    }
    session.upstream = .awaited
    session.isSleeping = false
    return true
  }

  /// Takes the line of the load balancer, if it has come.
  mutating func takeUpstream() {
    guard session.upstream == .awaited else { return }
    let pending = session.lines.pendingBytes
    guard !pending.isEmpty || session.clientIsGone else { return }
    session.upstream = .known
    guard let line = session.lines.next(), line.isComplete else {
      // All that comes at once has to be in one piece.
      let isVersion1 = pending.starts(with: Array("PROXY ".utf8))
      let reason =
        isVersion1
        ? "missing protocol header terminator"
        : pending.count < 16 ? "short protocol header" : "unrecognized protocol header"
      return refuseUpstream(pending.isEmpty ? "EOF" : "\(reason): \(SmtpdText.escaped(pending.prefix(100)))")
    }
    do throws(SmtpdUpstreamProxy.Damage) {
      let origin = try SmtpdUpstreamProxy(line.bytes)
      session.client = SmtpdClient(origin.client, on: machine, looksUpName: false) { _ in }
      session.server = origin.server
      session.realClient = session.client
      begin()
      session.realClient = session.client
    } catch {
      refuseUpstream("\(error.text): \(SmtpdText.escaped(pending.prefix(100)))")
    }
  }

  /// Without knowing who is there nobody is served.
  mutating func refuseUpstream(_ reason: String) {
    session.upstream = .known
    warn("haproxy read: \(reason)")
    let from = SocketAddress(session.client.ip ?? .loopback4, UInt16(session.client.port) ?? 0)
    session.client = SmtpdClient(
      from, on: machine, looksUpName: configuration.boolean("smtpd_peername_lookup")
    ) { _ in }
    session.client.setTitle(configuration)
    log("connect from \(session.client.title)")
    // Where what the client has said lies unread, its connection is reset before it sees a reply.
    if reason == "timeout error" {
      reply("421 4.3.0 \(configuration.text("myhostname")) Server local error")
    }
    session.hangsUp = true
    flushLog()
  }
}
