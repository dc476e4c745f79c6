import InternetMessage
import Kernel

/// A copy of a message that goes on to other addresses, as a message of its own.
struct LocalForward: Hashable, Sendable, Codable {
  var sender: String
  /// The address for Delivered-To.
  var delivered: String
  var recipients: [DeliveryRequest.Recipient]

  /// Puts it into the queue.
  ///
  /// - Returns: its queue ID; nil when it was not taken.
  func send(_ content: [UInt8], _ request: DeliveryRequest, _ daemon: Daemon) -> String? {
    let machine = daemon.machine
    guard var session = try? Cleanup.open(flags(request, daemon), for: daemon) else { return nil }
    let time = request.arrival
    session.put(QueueRecord(.time, "\(time.seconds) \(time.subsecondNanoseconds / 1000)"), on: machine)
    putAttributes(request, into: &session, machine)
    session.put(QueueRecord(.sender, sender), on: machine)
    for recipient in recipients {
      if !recipient.dsnOriginal.isEmpty {
        session.put(.attribute("dsn_orig_rcpt", recipient.dsnOriginal), on: machine)
      }
      if !recipient.notify.isEmpty {
        session.put(.attribute("notify_flags", "\(recipient.notify.rawValue)"), on: machine)
      }
      if !recipient.original.isEmpty { session.put(QueueRecord(.originalRecipient, recipient.original), on: machine) }
      session.put(QueueRecord(.recipient, recipient.address), on: machine)
    }
    session.put(QueueRecord(.message), on: machine)
    let configuration = daemon.configuration
    session.putLine(
      "Received: by \(configuration.text("myhostname")) (\(configuration.text("mail_name")))", on: machine)
    session.putLine("\tid \(session.queueID); \(MailDate.header(machine.now))", on: machine)
    if configuration.list("prepend_delivered_header").contains("forward") {
      session.putLine("Delivered-To: \(delivered.lowercased())", on: machine)
    }
    let newline = UInt8(10)
    var lines = content.split(separator: newline, omittingEmptySubsequences: false)
    let endsOpen = lines.last?.isEmpty == false
    if !endsOpen { lines.removeLast() }
    for line in lines { session.put(QueueRecord(.text, Array(line)), on: machine) }
    return InternalMail.end(&session, for: daemon)
  }

  private func flags(_ request: DeliveryRequest, _ daemon: Daemon) -> CleanupFlags {
    let flags = CleanupFlags.internal.detectingUTF8("forward", daemon.configuration)
    return request.isSMTPUTF8 ? flags.union(.smtpUTF8) : flags
  }

  private func putAttributes(_ request: DeliveryRequest, into session: inout CleanupSession, _ machine: Machine) {
    let client = request.client
    let values = [
      ("envelope_id", request.envelopeID), ("ret_flags", request.returnFlags > 0 ? "\(request.returnFlags)" : ""),
      ("trace_flags", request.flags.contains(.record) ? "\(request.flags.rawValue)" : ""),
      ("encoding", request.encoding == "8bit" ? "8bit" : ""), ("rewrite_context", request.rewriteContext),
      ("log_client_name", client.logName), ("log_client_address", client.logAddress),
      ("log_client_port", client.logPort), ("log_helo_name", client.logHello),
      ("log_protocol_name", client.logProtocol), ("client_name", client.name),
      ("reverse_client_name", client.reverseName), ("client_address", client.address), ("client_port", client.port),
      ("helo_name", client.hello), ("protocol_name", client.protocolName),
    ]
    for (name, value) in values where !value.isEmpty { session.put(.attribute(name, value), on: machine) }
  }
}
