import InternetMessage
import SMTP

/// What happens to recipients when a server, or the way to it, does not do what it should.
extension SmtpJob {
  private func report(_ daemon: Daemon) -> DeliveryReport { DeliveryReport(daemon, request) }

  var relay: String { session?.nameWithPort ?? "none" }

  var times: DeliveryTimes {
    var times = DeliveryTimes(request)
    times.connected = connected
    times.reuseCount = session?.reuseCount ?? 0
    return times
  }

  /// Whether an error leaves recipients to another server.
  private func qualifiesForBackup(_ status: DeliveryStatus, _ daemon: Daemon) -> Bool {
    (status.isTemporary || status.isPermanent && daemon.configuration.boolean("soft_bounce")) && !isFinalServer
  }

  /// All recipients that are left fail for the reason in `problem`, or wait for another server.
  ///
  /// - Parameter throttles: whether the destination itself is at fault.
  mutating func failAll(throttles: Bool, _ daemon: Daemon) {
    guard let problem else { return }
    if qualifiesForBackup(problem, daemon) {
      daemon.log("\(request.queueID): \(problem.reason)")
      for index in recipients.indices where marks[index] == .open { marks[index] = .kept }
      return
    }
    if connected == nil { connected = daemon.machine.now }
    var isDeferred = false
    for index in recipients.indices where marks[index] == .open {
      if report(daemon).failed(recipients[index], relay: relay, problem, times: times) == .deferred {
        isDeferred = true
      }
      marks[index] = .dealtWith
    }
    if isDeferred {
      hasDeferred = true
      if throttles, !hasCompletedSession, hopProblem == nil { hopProblem = problem }
    }
  }

  /// One recipient fails, or waits for another server.
  mutating func fail(_ index: Int, _ status: DeliveryStatus, _ daemon: Daemon) {
    problem = status
    if qualifiesForBackup(status, daemon) {
      daemon.log("\(request.queueID): \(status.reason)")
      marks[index] = .kept
      return
    }
    if report(daemon).failed(recipients[index], relay: relay, status, times: times) == .deferred { hasDeferred = true }
    marks[index] = .dealtWith
  }

  /// A server has taken the message for a recipient.
  mutating func succeed(_ index: Int, _ reply: Reply, asProbe: Bool = false, _ daemon: Daemon) {
    var recipient = recipients[index]
    if session?.features.contains(.dsn) == true { recipient.notify.remove(.success) }
    var status = DeliveryStatus(
      asProbe ? "2.0.0" : SmtpJob.status(of: reply), reply.text
    ).quoting(reply.text, of: session?.host ?? "")
    status.action = dialect == .smtp ? "relayed" : "delivered"
    if report(daemon).sent(recipient, relay: relay, status, times: times) == .deferred { hasDeferred = true }
    marks[index] = .dealtWith
  }

  /// The enhanced status code of a reply, or one that fits its class.
  static func status(of reply: Reply) -> String {
    reply.status?.description ?? "\(reply.code / 100).0.0"
  }

  /// What a server's refusal means: "host … said: …".
  ///
  /// - Parameter text: what stands between the server's name and its reply.
  func refusal(_ reply: Reply, _ text: String, inReplyTo command: String? = nil) -> DeliveryStatus {
    let name = session?.name ?? ""
    let tail = command.map { " (in reply to \($0))" } ?? ""
    return DeliveryStatus(SmtpJob.status(of: reply), "host \(name) \(text): \(reply.text)\(tail)")
      .quoting(reply.text, of: session?.host ?? "")
  }

  /// The destination is at fault: all recipients fail, and the session ends.
  mutating func failSite(_ status: DeliveryStatus, _ daemon: Daemon, saysGoodbye: Bool = true) {
    problem = status
    failAll(throttles: true, daemon)
    endSession(daemon, saysGoodbye: saysGoodbye)
    proceed(daemon)
  }

  /// The message is refused for all recipients that are left.
  mutating func failMessage(_ status: DeliveryStatus, _ daemon: Daemon) {
    problem = status
    failAll(throttles: false, daemon)
  }

  // MARK: Broken conversations

  /// What was being done, in words.
  private var activity: String {
    switch session?.stage {
    case .greeting: "receiving the initial server greeting"
    case .ehlo: "performing the \(dialect == .smtp ? "EHLO" : "LHLO") handshake"
    case .helo: "performing the HELO handshake"
    case .startTLS, .handshake: "receiving the STARTTLS response"
    case .authentication: "receiving the SASL authentication response"
    case .origin(let number): number == 0 ? "sending XFORWARD name/address" : "sending XFORWARD protocol/helo_name"
    case .mail: "sending MAIL FROM"
    case .revival: "sending RSET probe"
    case .recipient: "sending RCPT TO"
    case .data: "sending DATA command"
    case .end: "sending end of data -- message may be sent more than once"
    case .reset: "sending final RSET"
    case .connecting, nil: "connecting"
    }
  }

  /// The connection is gone.
  mutating func connectionLost(_ daemon: Daemon) {
    guard let session else { return }
    if session.stage == .handshake { return handshakeFailed("lost connection", daemon) }
    if session.stage == .revival { return revivalFailed(daemon) }
    failSite(
      DeliveryStatus("4.4.2", "lost connection with \(session.name) while \(activity)"), daemon, saysGoodbye: false)
  }

  /// The server has said nothing for too long.
  mutating func timedOut(_ daemon: Daemon) {
    guard let session else { return }
    guard session.stage != .connecting else { return connectionFailed(.ETIMEDOUT, daemon) }
    if session.stage == .revival { return revivalFailed(daemon) }
    failSite(
      DeliveryStatus("4.4.2", "conversation with \(session.name) timed out while \(activity)"), daemon,
      saysGoodbye: false)
  }
}
