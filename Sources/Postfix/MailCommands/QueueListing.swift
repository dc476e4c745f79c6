import FileSystem
import InternetMessage
import Kernel
import Simulation

/// What showq(8) tells of the messages in the queue, for mailq(1) and postqueue(1).
package struct QueueListing {
  /// A message.
  package struct Entry: Sendable {
    package struct Recipient: Sendable {
      package var address: String
      /// Why it could not be delivered yet.
      package var reason: String
    }

    package var queue: QueueName
    package var queueID: String
    package var arrival: Timestamp
    package var size: Int
    package var isForceExpired: Bool
    package var sender: String
    package var recipients: [Recipient]
  }

  package private(set) var entries: [Entry] = []
  /// What kept it from reading the rest of the queue.
  package private(set) var failure: Fatal?

  /// Whether names of messages are long (parameter enable_long_queue_ids), for which the columns are wider.
  private let isWide: Bool

  /// Reads the queue files.
  package init(_ queue: MailQueue, duplicateLimit: Int = 1000) {
    isWide = queue.isLong
    for name in [QueueName.maildrop, .active, .incoming, .deferred, .hold] {
      failure = queue.scanFailure(name)
      guard failure == nil else { return }
      for id in queue.ids(in: name) {
        guard let status = try? queue.status(id, in: name), status.mode.rawValue & 0o100 != 0 else { continue }
        if let entry = QueueListing.entry(id, name, queue, status) { entries.append(entry) }
      }
    }
  }

  private static func entry(_ id: String, _ name: QueueName, _ queue: MailQueue, _ status: FileStatus) -> Entry? {
    guard let bytes = try? queue.read(id, in: name), let message = try? QueuedMessage(bytes),
      let sender = message.sender
    else { return nil }
    // First those that the log of deferrals names, with what it says of them.
    let log = BounceLog.entries(id, in: .defer, of: queue)
    var recipients = log.map { Entry.Recipient(address: $0.recipient.address, reason: $0.status.reason) }
    let logged = Set(recipients.map(\.address))
    for recipient in message.recipients where !recipient.isDone && !logged.contains(recipient.address) {
      recipients.append(
        Entry.Recipient(address: recipient.address.isEmpty ? "MAILER-DAEMON" : recipient.address, reason: ""))
    }
    return Entry(
      queue: name, queueID: id, arrival: message.arrival,
      size: message.contentSize > 0 ? message.contentSize : status.size,
      isForceExpired: status.mode.contains(.expired), sender: sender.isEmpty ? "MAILER-DAEMON" : sender,
      recipients: recipients)
  }

  // MARK: mailq

  /// The list that people read.
  package var text: String {
    guard !entries.isEmpty else { return "Mail queue is empty\n" }
    let kilobytes = entries.reduce(0) { $0 + $1.size }
    let count = entries.count
    return incompleteText + "\n-- \(kilobytes / 1024) Kbytes in \(count) Request\(count == 1 ? "" : "s").\n"
  }

  /// The list without its end.
  var incompleteText: String {
    let heading =
      isWide
      ? "----Queue ID----- --Size-- ---Arrival Time---- --Sender/Recipient------\n"
      : "-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------\n"
    return entries.isEmpty ? "" : heading + entries.map(text).joined(separator: "\n")
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private func text(of entry: Entry) -> String {
    let place = entry.queue == .active ? "*" : entry.queue == .hold ? "!" : ""
    let id = entry.queueID + place + (entry.isForceExpired ? "#" : "")
    let (width, sizeWidth, gap) = isWide ? (17, 8, " ") : (11, 7, "  ")
    var output =
      id + String(repeating: " ", count: max(0, width - id.utf8.count)) + " "
      + QueueListing.right("\(entry.size)", sizeWidth) + " " + MailDate.short(entry.arrival) + gap
      + LocalPart.quoted(entry.sender) + "\n"
    // Addresses stand below the sender, two columns to the right of short names' dates.
    let margin = isWide ? 47 : 41
    var lastReason = ""
    for recipient in entry.recipients {
      if recipient.reason != lastReason {
        lastReason = recipient.reason
        let reason = "(\(lastReason.isEmpty ? "reason unavailable" : lastReason))"
        output += QueueListing.right(reason, 78) + "\n"
      }
      output += QueueListing.right("", margin) + LocalPart.quoted(recipient.address) + "\n"
    }
    return output
  }

  // MARK: JSON

  /// A line of JSON a message (postqueue -j).
  package var json: String {
    entries.map { entry -> String in
      let recipients = entry.recipients.map { recipient -> String in
        let reason = recipient.reason.isEmpty ? "" : ", \"delay_reason\": \"\(QueueListing.escaped(recipient.reason))\""
        return "{\"address\": \"\(QueueListing.escaped(LocalPart.quoted(recipient.address)))\"\(reason)}"
      }
      return "{\"queue_name\": \"\(entry.queue.rawValue)\", \"queue_id\": \"\(entry.queueID)\", "
        + "\"arrival_time\": \(entry.arrival.seconds), \"message_size\": \(entry.size), "
        + "\"forced_expire\": \(entry.isForceExpired), "
        + "\"sender\": \"\(QueueListing.escaped(LocalPart.quoted(entry.sender)))\", "
        + "\"recipients\": [\(recipients.joined(separator: ", "))]}\n"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += "\\" + String(scalar)
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      default:
        if scalar.value < 32 {
          let digits = String(scalar.value, radix: 16)
          output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    return output
  }
}
