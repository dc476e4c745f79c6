import InternetMessage
import Kernel

/// Mail that the mail system itself writes.
package enum InternalMail {
  /// Puts a message into the queue.
  ///
  /// - Parameter lines: of the message, from the first header field on; Received and Date come in front.
  /// - Returns: its queue ID; nil when it was not taken.
  package static func send(
    _ lines: [String], from sender: String, to recipient: String, flags: CleanupFlags, traceFlags: Int = 0,
    for client: Daemon
  ) -> String? {
    guard var session = begin(from: sender, to: [recipient], flags: flags, traceFlags: traceFlags, for: client) else {
      return nil
    }
    for line in lines { session.putLine(line, on: client.machine) }
    return end(&session, for: client)
  }

  /// Begins a message with its envelope and the fields that all have.
  package static func begin(
    from sender: String, to recipients: [String], flags: CleanupFlags, traceFlags: Int = 0, for client: Daemon
  ) -> CleanupSession? {
    let machine = client.machine
    guard var session = try? Cleanup.open(flags, for: client) else { return nil }
    let time = machine.now
    session.put(QueueRecord(.time, "\(time.seconds) \(time.subsecondNanoseconds / 1000)"), on: machine)
    session.put(.attribute("log_message_origin", "local"), on: machine)
    if traceFlags > 0 { session.put(.attribute("trace_flags", "\(traceFlags)"), on: machine) }
    session.put(QueueRecord(.sender, sender), on: machine)
    for recipient in recipients { session.put(QueueRecord(.recipient, recipient), on: machine) }
    session.put(QueueRecord(.message), on: machine)
    let configuration = client.configuration
    session.putLine(
      "Received: by \(configuration.text("myhostname")) (\(configuration.text("mail_name")))", on: machine)
    session.putLine("\tid \(session.queueID); \(MailDate.header(time))", on: machine)
    session.putLine("Date: \(MailDate.header(time))", on: machine)
    return session
  }

  /// Ends a message.
  package static func end(_ session: inout CleanupSession, for client: Daemon) -> String? {
    session.put(QueueRecord(.extracted), on: client.machine)
    session.put(QueueRecord(.end), on: client.machine)
    let outcome = session.finish(on: client.machine)
    return outcome.status.isEmpty ? session.queueID : nil
  }
}
