import FileSystem
import Kernel
import SMTP
import Simulation
import TLS

/// The connection of a delivery: bytes, lines and replies.
extension SmtpJob {
  // MARK: Events

  mutating func connected(_ daemon: Daemon) {
    guard session?.stage == .connecting else { return }
    session?.begun = daemon.machine.now
    noteDebugging(daemon)
    noteWhetherFinal()
    if session?.policy.isWrapped == true { return beginHandshake(daemon) }
    session?.stage = .greeting
    setTimer("helo_timeout", daemon)
  }

  /// Says that what is wanted of parameter debug_peer_list is not there.
  private func noteDebugging(_ daemon: Daemon) {
    guard let session, !daemon.configuration.list("debug_peer_list").isEmpty else { return }
    let names = [session.host, "\(session.address)"]
    guard names.contains(where: { daemon.matches(domain: $0, "debug_peer_list") == .match }) else { return }
    daemon.warn("postroom: debug_peer_list is simulated for clients of smtpd only, not for \(session.name)")
  }

  mutating func connectionFailed(_ error: Errno, _ daemon: Daemon) {
    guard let session else { return }
    let status = DeliveryStatus("4.4.1", "connect to \(session.nameWithPort): \(error.message)")
    daemon.log(status.reason)
    problem = status
    endSession(daemon)
    proceed(daemon)
  }

  mutating func received(_ bytes: [UInt8], _ daemon: Daemon) {
    guard let plain = decrypted(bytes, daemon) else { return }
    session?.lines.append(plain)
    while let line = session?.lines.next() {
      guard let outcome = session?.replies.receive(String(lossless: line.bytes)) else { continue }
      switch outcome {
      case .reply(let reply): receive(filtered(reply, daemon), daemon)
      case .garbage(let text):
        // It stands for a reply that nobody understands.
        receive(Reply(code: 500, lines: [text]), daemon)
      }
    }
  }

  /// A reply as parameter smtp_reply_filter has it.
  private func filtered(_ reply: Reply, _ daemon: Daemon) -> Reply {
    let parameter = dialect.parameter("reply_filter")
    let maps = Maps(parameter, daemon.configuration.text(parameter))
    guard !maps.isEmpty, reply.lines.count == 1, let line = reply.wireLines.first,
      let text = daemon.find(line, in: maps).text
    else { return reply }
    return Reply(line: text)
  }

  private mutating func receive(_ reply: Reply, _ daemon: Daemon) {
    switch session?.stage {
    case .greeting: takeGreeting(reply, daemon)
    case .ehlo, .helo: takeHello(reply, daemon)
    case .startTLS: takeStartTLS(reply, daemon)
    case .authentication(let step): takeAuthentication(reply, step, daemon)
    case .revival:
      if reply.isPositive { sendOrigin(daemon) } else { revivalFailed(daemon) }
    case .origin(let number): takeOrigin(reply, number, daemon)
    case .mail, .recipient, .data, .end, .reset: takeTransfer(reply, daemon)
    case .connecting, .handshake, nil: break
    }
  }

  // MARK: Output

  /// Sends a command.
  func send(_ command: String, _ daemon: Daemon) {
    send(command.bytes + [13, 10], daemon)
  }

  func send(_ bytes: [UInt8], _ daemon: Daemon) {
    guard let session, !bytes.isEmpty else { return }
    guard session.isEncrypted else { return daemon.machine.send(bytes, on: session.end) }
    guard let engine = daemon.machine.attachments[session.end] as? TLSEngine else { return }
    engine.write(bytes)
    daemon.machine.send(engine.takeOutput(), on: session.end)
  }

  /// How long the other side may take for what it does next: a parameter without its first word.
  mutating func setTimer(_ name: String, _ daemon: Daemon) {
    guard var session else { return }
    session.timerCount += 1
    self.session = session
    let seconds = daemon.configuration.seconds(dialect.parameter(name))
    guard seconds > 0 else { return }
    daemon.machine.send(
      SmtpMessage.timedOut(request.number, count: session.timerCount), to: SmtpAgent.self,
      after: .seconds(Int64(seconds)))
  }
}
