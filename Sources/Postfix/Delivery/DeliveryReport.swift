import FileSystem
import InternetMessage
import Kernel
import Simulation

/// Reports what became of recipients: to the log, to the logs from which bounces are made, and in the queue
/// file, where a recipient that is dealt with is marked.
package struct DeliveryReport {
  private let daemon: Daemon
  private let request: DeliveryRequest
  private let marksRecipients: Bool

  package typealias Recipient = DeliveryRequest.Recipient

  /// - Parameter marksRecipients: whether a recipient that is dealt with is marked in the queue file; one
  ///   that stands for several deliveries is only when all are done.
  package init(_ daemon: Daemon, _ request: DeliveryRequest, marksRecipients: Bool = true) {
    self.daemon = daemon
    self.request = request
    self.marksRecipients = marksRecipients
  }

  /// How one recipient ended for the queue manager.
  package enum Outcome: Hashable, Sendable, Codable {
    /// Delivered or given back: nothing is left to do.
    case done
    /// To be tried again.
    case deferred
  }

  /// It is delivered.
  package func sent(_ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes) -> Outcome {
    var status = DeliveryStatusFilter(daemon)?.filtered(status) ?? status
    if !request.flags.isDisjoint(with: .probe) {
      status.action = "deliverable"
      return probed(recipient, relay: relay, status, times: times, isGood: true)
    }
    if status.action.isEmpty { status.action = "delivered" }
    let isTold =
      request.flags.contains(.recordDelay) && (recipient.notify.isEmpty || recipient.notify.contains(.delay))
    if request.flags.contains(.record) || isTold || recipient.notify.contains(.success) {
      Trace.append(queueID: request.queueID, recipient: recipient, relay: relay, status: status, for: daemon)
    }
    log(recipient, relay, times, status, "sent")
    markDone(recipient)
    return .done
  }

  /// It can't be delivered.
  package func bounced(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes
  ) -> Outcome {
    let status = DeliveryStatusFilter(daemon)?.filtered(status) ?? status
    return status.isTemporary
      ? putOff(recipient, relay: relay, status, times: times) : giveUp(recipient, relay: relay, status, times: times)
  }

  private func giveUp(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes
  ) -> Outcome {
    var status = status
    if !request.flags.isDisjoint(with: .probe) {
      status.action = "undeliverable"
      return probed(recipient, relay: relay, status, times: times, isGood: false)
    }
    if daemon.configuration.boolean("soft_bounce") {
      status = status.asTemporary
      return postpone(recipient, relay: relay, status, times: times, verb: "SOFTBOUNCE")
    }
    status.action = "failed"
    BounceLog.append(
      request.queueID, to: .bounce, recipient: recipient, status: status,
      service: daemon.configuration.text("bounce_service_name"), for: daemon)
    if request.flags.contains(.record) {
      Trace.append(queueID: request.queueID, recipient: recipient, relay: relay, status: status, for: daemon)
    }
    log(recipient, relay, times, status, "bounced")
    markDone(recipient)
    return .done
  }

  /// It can't be delivered, and somebody else than the sender is told at once: the owner of a list.
  package func bounced(
    _ recipient: Recipient, to owner: String, relay: String, _ status: DeliveryStatus, times: DeliveryTimes
  ) -> Outcome {
    let isOrdinary = request.flags.isDisjoint(with: .probe) && !daemon.configuration.boolean("soft_bounce")
    guard isOrdinary else { return bounced(recipient, relay: relay, status, times: times) }
    var status = status
    status.action = "failed"
    let notice = BounceNotice(
      queueID: request.queueID, queue: request.queue, sender: owner, encoding: request.encoding,
      envelopeID: request.envelopeID, returnFlags: request.returnFlags, isSMTPUTF8: request.isSMTPUTF8)
    guard Bounce.notify(notice, of: BounceLog.Entry(recipient: recipient, status: status), for: daemon) else {
      let failure = DeliveryStatus("4.3.0", "bounce or trace service failure")
      return postpone(recipient, relay: relay, failure, times: times, verb: "deferred")
    }
    if request.flags.contains(.record) {
      Trace.append(queueID: request.queueID, recipient: recipient, relay: relay, status: status, for: daemon)
    }
    log(recipient, relay, times, status, "bounced")
    markDone(recipient)
    return .done
  }

  /// It can't be delivered for now.
  package func deferred(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes
  ) -> Outcome {
    let status = DeliveryStatusFilter(daemon)?.filtered(status) ?? status
    return status.isPermanent
      ? giveUp(recipient, relay: relay, status, times: times) : putOff(recipient, relay: relay, status, times: times)
  }

  private func putOff(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes
  ) -> Outcome {
    if !request.flags.isDisjoint(with: .probe) {
      var status = status
      status.action = "undeliverable"
      return probed(recipient, relay: relay, status, times: times, isGood: false, isTemporary: true)
    }
    return postpone(recipient, relay: relay, status, times: times, verb: "deferred")
  }

  /// Bounced or deferred, as the status says.
  package func failed(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes
  ) -> Outcome {
    status.isPermanent
      ? bounced(recipient, relay: relay, status, times: times)
      : deferred(recipient, relay: relay, status, times: times)
  }

  private func postpone(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes, verb: String
  ) -> Outcome {
    var status = status
    status.action = "delayed"
    BounceLog.append(
      request.queueID, to: .defer, recipient: recipient, status: status,
      service: daemon.configuration.text("defer_service_name"), for: daemon)
    if request.flags.contains(.record) {
      Trace.append(queueID: request.queueID, recipient: recipient, relay: relay, status: status, for: daemon)
    }
    log(recipient, relay, times, status, verb)
    noteForFlush(recipient)
    return .deferred
  }

  /// Lets flush(8) know which site the message waits for.
  private func noteForFlush(_ recipient: Recipient) {
    guard let site = MailAddress(recipient.address).domain, !site.isEmpty else { return }
    switch Flush.note(id: request.queueID, site: site, for: daemon) {
    case .done, .isNotConfigured: break
    case .isDown, .isBad:
      daemon.warn("\(request.queueID): \(daemon.configuration.text("flush_service_name")) service failure")
    }
  }

  private func probed(
    _ recipient: Recipient, relay: String, _ status: DeliveryStatus, times: DeliveryTimes, isGood: Bool,
    isTemporary: Bool = false
  ) -> Outcome {
    if request.flags.contains(.userVerify) {
      Trace.append(queueID: request.queueID, recipient: recipient, relay: relay, status: status, for: daemon)
    } else {
      Verify.update(
        recipient.original.isEmpty ? recipient.address : recipient.original,
        status: isGood ? .good : isTemporary ? .temporary : .bad, text: status.reason, for: daemon)
    }
    log(recipient, relay, times, status, status.action)
    markDone(recipient)
    return .done
  }

  private func markDone(_ recipient: Recipient) {
    guard marksRecipients, recipient.offset > 0 else { return }
    do throws(Errno) {
      try MailQueue(daemon).patch(
        request.queueID, in: request.queue, at: recipient.offset, [RecordType.doneRecipient.rawValue])
    } catch {
      daemon.warn("\(request.queueID): update queue file: \(error.message)")
    }
  }

  // MARK: The log

  private func log(
    _ recipient: Recipient, _ relay: String, _ times: DeliveryTimes, _ status: DeliveryStatus, _ verb: String
  ) {
    daemon.log(
      DeliveryReport.line(
        queueID: request.queueID, recipient: recipient, relay: relay, times: times, status: status, verb: verb,
        for: daemon))
  }

  /// The line of the log about one recipient.
  package static func line(
    queueID: String, recipient: Recipient, relay: String, times: DeliveryTimes, status: DeliveryStatus, verb: String,
    for daemon: Daemon
  ) -> String {
    let configuration = daemon.configuration
    var line = "\(queueID): to=<\(configuration.logged(recipient.address))>"
    if !recipient.original.isEmpty, recipient.original.lowercased() != recipient.address.lowercased() {
      line += ", orig_to=<\(configuration.logged(recipient.original, isEmptyPlain: false))>"
    }
    line += ", relay=\(relay)"
    if times.reuseCount > 0 { line += ", conn_use=\(times.reuseCount + 1)" }
    let places = configuration.integer("delay_logging_resolution_limit")
    let delays = times.text(now: daemon.machine.now, places: places)
    return line + ", \(delays), dsn=\(status.status), status=\(verb) (\(status.reason))"
  }
}
