import FileSystem
import InternetMessage
import Kernel

/// The logs in the queues bounce, defer and trace: what happened to recipients of a message, so that its
/// sender can be told.
package enum BounceLog {
  /// What one entry says.
  package struct Entry: Hashable, Sendable {
    package var recipient = DeliveryRequest.Recipient(
      address: "", original: "", dsnOriginal: "", notify: [], offset: 0)
    package var status = DeliveryStatus("", "")
  }

  /// Adds an entry.
  ///
  /// - Parameter service: the service that does it, whose process has the file.
  package static func append(
    _ queueID: String, to queue: QueueName, recipient: DeliveryRequest.Recipient, status: DeliveryStatus,
    service: String, for client: Daemon
  ) {
    guard case .success(let daemon) = MasterService.acquire(service, .unix, on: client.machine) else {
      client.warn("connect to private/\(service): Connection refused")
      return
    }
    defer { daemon.release() }
    do throws(Errno) {
      try MailQueue(daemon).append(text(recipient, status).bytes, to: queueID, in: queue)
    } catch {
      daemon.warn("open file \(queue.rawValue) \(queueID): \(error.message)")
    }
  }

  private static func text(_ recipient: DeliveryRequest.Recipient, _ status: DeliveryStatus) -> String {
    let address = LocalPart.quoted(recipient.address, isEmptyPlain: true)
    var lines = ["", "<\(address)>: \(status.reason)", "recipient=\(address.isEmpty ? "<>" : address)"]
    if !recipient.original.isEmpty, recipient.original.lowercased() != recipient.address.lowercased() {
      lines.append("original_recipient=\(LocalPart.quoted(recipient.original))")
    }
    if recipient.offset > 0 { lines.append("offset=\(recipient.offset)") }
    if !recipient.dsnOriginal.isEmpty { lines.append("dsn_orig_rcpt=\(recipient.dsnOriginal)") }
    if !recipient.notify.isEmpty { lines.append("notify_flags=\(recipient.notify.rawValue)") }
    for (name, value) in [
      ("status", status.status), ("action", status.action), ("diag_type", status.diagnosticType),
      ("diag_text", status.diagnosticText), ("mta_type", status.serverType), ("mta_mname", status.serverName),
      ("reason", status.reason),
    ] where !value.isEmpty {
      lines.append("\(name)=\(value)")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The entries of a log, in order; none when it is not there.
  package static func entries(_ queueID: String, in queue: QueueName, of mail: MailQueue) -> [Entry] {
    guard let bytes = try? mail.read(queueID, in: queue) else { return [] }
    var found: [Entry] = []
    var current: Entry?
    func value(_ line: String, _ name: String) -> String? {
      line.hasPrefix(name + "=") ? String(line.dropFirst(name.utf8.count + 1)) : nil
    }
    for bytes in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      var line = String(lossless: bytes)
      while line.utf8.last == 32 { line.removeLast() }
      if line.isEmpty {
        if let entry = current { found.append(entry) }
        current = nil
      } else if let address = value(line, "recipient") {
        current = Entry()
        current?.recipient.address = address == "<>" ? "" : LocalPart.unquoted(address)
        current?.status.action = "failed"
      } else if let value = value(line, "original_recipient") {
        current?.recipient.original = LocalPart.unquoted(value)
      } else if let value = value(line, "offset") {
        current?.recipient.offset = Int(value) ?? 0
      } else if let value = value(line, "dsn_orig_rcpt") {
        current?.recipient.dsnOriginal = value
      } else if let value = value(line, "notify_flags") {
        current?.recipient.notify = NotifyFlags(rawValue: Int(value) ?? 0)
      } else {
        for (name, path) in fields {
          if let value = value(line, name) { current?.status[keyPath: path] = value }
        }
      }
    }
    if let entry = current { found.append(entry) }
    return found
  }

  private static var fields: [(String, WritableKeyPath<DeliveryStatus, String>)] {
    [
      ("status", \.status), ("action", \.action), ("diag_type", \.diagnosticType), ("diag_text", \.diagnosticText),
      ("mta_type", \.serverType), ("mta_mname", \.serverName), ("reason", \.reason),
    ]
  }
}
