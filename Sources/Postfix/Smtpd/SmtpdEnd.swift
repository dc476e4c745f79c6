import FileSystem
import Kernel
import Simulation

/// The end of a session, whoever has brought it about.
extension SmtpdDialog {
  /// Begins to wait for the client, for so long as parameter smtpd_timeout allows.
  mutating func watchClient() {
    session.timeoutCount += 1
    guard !session.isSleeping else { return }
    let seconds = configuration.seconds(
      session.upstream == .awaited ? "smtpd_upstream_proxy_timeout" : "smtpd_timeout")
    machine.send(
      SmtpdMessage.timeout(session.end, session.timeoutCount), to: Smtpd.self, after: .seconds(Int64(seconds)))
  }

  /// The client has been silent for too long.
  mutating func timeOut() {
    if session.upstream == .awaited { return refuseUpstream("timeout error") }
    session.reason = "timeout"
    reply("421 4.4.2 \(configuration.text("myhostname")) Error: timeout exceeded")
    session.hangsUp = true
  }

  /// The connection is gone.
  mutating func loseClient(_ reason: String) {
    session.reason = reason
    session.hangsUp = true
  }

  /// Logs how the session went, and tells the postmaster where parameter notify_classes wants it.
  mutating func finish() {
    if let reason = session.reason { logReason(reason) }
    flushLog()
    if !isStandAlone { notifyPostmaster() }
    resetMail()
    log("disconnect from \(session.client.title)\(counts)")
    flushLog()
    SmtpdLimit.disconnect(self)
  }

  private mutating func logReason(_ reason: String) {
    switch session.content?.kind {
    case .data?:
      log("\(reason) after DATA (\(session.transaction.actualSize) bytes) from \(session.client.title)")
    case .chunk(let left, _)? where left > 0 && session.content?.refusal == nil:
      log("\(reason) after BDAT (\(session.transaction.actualSize) bytes) from \(session.client.title)")
    default:
      if session.place == "END-OF-MESSAGE", reason == "lost connection" { return }
      log("\(reason) after \(session.place) from \(session.client.title)")
    }
  }

  /// " ehlo=1 mail=0/1 commands=1/2"
  private var counts: String {
    var text = ""
    var (total, successes) = (0, 0)
    for name in smtpdCommands.map({ $0.name }) + ["UNKNOWN"] {
      guard let count = session.counts[name], count.total > 0 else { continue }
      text += " \(name.lowercased())=\(SmtpdDialog.ratio(count.successes, count.total))"
      total += count.total
      successes += count.successes
    }
    return text + " commands=\(SmtpdDialog.ratio(successes, total))"
  }

  private static func ratio(_ successes: Int, _ total: Int) -> String {
    successes == total && total > 0 ? "\(total)" : "\(successes)/\(total)"
  }
}
