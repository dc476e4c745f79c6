import FileSystem
import InternetMessage
import Kernel

/// The end of a message: it is in the queue, or it never was.
extension CleanupSession {
  /// What the client hears.
  package struct Outcome: Hashable, Sendable {
    package var status: CleanupStatus
    /// Words of a table, which go to the one who sends.
    package var reason: String?
  }

  /// The client has said all.
  package mutating func finish(on machine: Machine) -> Outcome {
    let daemon = daemon(machine)
    let queue = MailQueue(daemon)
    defer { release(daemon) }
    if errors.isEmpty, flags.contains(.discard) {
      remove(queue)
      return Outcome(status: [])
    }
    checkSize(written: offset, daemon)
    if errors.isEmpty, !isComplete {
      errors.insert(.bad)
    } else if errors.isEmpty, recipientCount == 0 {
      errors.insert(.noRecipients)
    }
    if errors.isEmpty { errors.formUnion(store(queue, daemon)) }
    guard errors.isEmpty else {
      let outcome = Outcome(status: errors, reason: reason)
      // Nobody else tells the sender where a message comes from a program.
      let isTold = flags.contains(.bounce) && errors.intersection([.content, .size, .noRecipients, .hops]) == errors
      if isTold, bounce(daemon) {
        remove(queue)
        return Outcome(status: [])
      }
      warnOfUnwritten(daemon)
      remove(queue)
      return outcome
    }
    if !flags.contains(.hold) {
      MasterService.trigger(daemon.configuration.text("queue_service_name"), request: "I", on: machine)
    }
    return Outcome(status: [])
  }

  /// The client is gone, or does not want the message any more.
  package mutating func abandon(on machine: Machine) {
    let daemon = daemon(machine)
    warnOfUnwritten(daemon)
    remove(MailQueue(daemon))
    release(daemon)
  }

  /// What is kept back of a file that is too large can't be written when it is closed.
  private func warnOfUnwritten(_ daemon: Daemon) {
    if exceedsSize(offset, daemon) { daemon.warn("mail_stream_cleanup: close error") }
  }

  private func release(_ daemon: Daemon) {
    daemon.release()
  }

  private func remove(_ queue: MailQueue) {
    for name in [QueueName.incoming, .hold] { try? queue.remove(queueID, from: name) }
    try? queue.remove(queueID, from: .trace)
  }

  private mutating func store(_ queue: MailQueue, _ daemon: Daemon) -> CleanupStatus {
    let size = contentEnd - contentStart
    setSizes([
      size, contentStart, recipientCount, queueFlags, size, utf8InFile.rawValue,
    ])
    do throws(Errno) {
      try queue.write(output, to: queueID, in: .incoming)
      try queue.files.setMode(queue.path(queueID, in: .incoming), 0o700)
      if flags.contains(.hold) { try queue.move(queueID, from: .incoming, to: .hold) }
      return []
    } catch {
      daemon.warn("\(queueID): write queue file: \(error.message)")
      return .write
    }
  }

  /// Returns the message to its sender; false where that is not possible.
  private mutating func bounce(_ daemon: Daemon) -> Bool {
    guard let sender, let detail = errors.detail else { return false }
    let queue = MailQueue(daemon)
    let text = reason ?? "\(detail.dsn) \(detail.text)"
    let end = text.firstIndex(of: " ") ?? text.endIndex
    let status = DeliveryStatus(String(text[..<end]), String(text[end...].dropFirst()))
    // What there is of the message goes back with the report.
    if section != .extracted {
      if section == .envelope { add(QueueRecord(.message)); contentStart = offset }
      contentEnd = offset
      add(QueueRecord(.extracted))
    }
    if !isComplete { add(QueueRecord(.end)) }
    setSizes([contentEnd - contentStart, contentStart, recipientCount, queueFlags, contentEnd - contentStart, 0])
    try? queue.write(output, to: queueID, in: .incoming)
    var recipients = (try? QueuedMessage(output))?.recipients ?? []
    if recipients.isEmpty {
      recipients = [
        QueuedMessage.Recipient(address: "unknown", original: "", dsnOriginal: "", notify: [], offset: 0)
      ]
    }
    let service = daemon.configuration.text("bounce_service_name")
    for recipient in recipients {
      var times = DeliveryTimes(now: daemon.machine.now)
      if let arrival { times.arrival = arrival }
      daemon.log(
        DeliveryReport.line(
          queueID: queueID, recipient: recipient, relay: "none", times: times, status: status, verb: "bounced",
          for: daemon))
      BounceLog.append(queueID, to: .bounce, recipient: recipient, status: status, service: service, for: daemon)
    }
    let isTold = Bounce.notify(
      BounceNotice(
        queueID: queueID, queue: .incoming, sender: sender, encoding: attributes["encoding"] ?? "none",
        envelopeID: attributes["envelope_id"] ?? "",
        // Text that a table or the limit has kept out does not go back either.
        returnFlags: errors.isDisjoint(with: [.content, .size])
          ? attributes["ret_flags"].flatMap { Int($0) } ?? 0 : 2,
        isSMTPUTF8: utf8InFile.contains(.requested)),
      for: daemon)
    if !isTold { daemon.warn("\(queueID): bounce message failure") }
    return isTold
  }
}
