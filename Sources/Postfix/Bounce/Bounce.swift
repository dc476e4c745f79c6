import FileSystem
import InternetMessage
import Kernel

/// bounce(8): tells senders what became of their messages; as service "defer" of those that wait, as "trace"
/// of those that it shall report on.
package struct Bounce: PostfixDaemon {
  package static let program = "bounce"

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    let path = daemon.configuration.text("bounce_template_file")
    guard !path.isEmpty else { return }
    do throws(Errno) {
      _ = try daemon.machine.files.read(path)
    } catch {
      throw Fatal("open \(path): \(error.message)")
    }
  }

  /// Sends a report in the name of the mail system; nil when that was not possible.
  private static func post(
    _ report: BounceReport, from sender: String, to recipient: String, _ daemon: Daemon
  ) -> String? {
    let configuration = daemon.configuration
    var flags = CleanupFlags.internal.detectingUTF8("bounce", configuration).filtering("bounce", configuration)
    if report.notice.isSMTPUTF8 { flags.insert(.smtpUTF8) }
    let id = InternalMail.send(report.lines, from: sender, to: recipient, flags: flags, for: daemon)
    // The queue manager mostly has it before the rest about the message that failed is done.
    Qmgr.takeNew(on: daemon.machine)
    return id
  }

  private static func doubleBounce(_ daemon: Daemon) -> String {
    daemon.configuration.text("double_bounce_sender") + "@" + daemon.configuration.text("myhostname")
  }

  private static func isDoubleBounce(_ address: String, _ daemon: Daemon) -> Bool {
    let name = daemon.configuration.text("double_bounce_sender").lowercased()
    let parts = MailAddress(address.lowercased())
    return parts.local == name && parts.domain.map { daemon.isLocal(domain: $0) == .match } ?? true
      || address.lowercased() == doubleBounce(daemon).lowercased()
  }

  /// Runs code in a process of a service.
  private static func serve(_ service: String, _ client: Daemon, _ body: (Daemon) -> Bool) -> Bool {
    switch MasterService.acquire(client.configuration.text(service), .unix, on: client.machine) {
    case .failure: return false
    case .success(let daemon):
      defer { daemon.release() }
      return body(daemon)
    }
  }

  // MARK: Failures

  /// Returns a message to its sender, with what stands in a log.
  ///
  /// - Parameter log: `.bounce`, or `.defer` for a message that has waited for too long.
  /// - Returns: false when the report could not be made; the log then stays.
  package static func notify(_ notice: BounceNotice, log: QueueName = .bounce, for client: Daemon) -> Bool {
    serve(log == .bounce ? "bounce_service_name" : "defer_service_name", client) { daemon in
      let queue = MailQueue(daemon)
      let entries = BounceLog.entries(notice.queueID, in: log, of: queue)
      guard !entries.isEmpty else { return true }
      guard notifyOfFailure(notice, entries, daemon) else { return false }
      try? queue.remove(notice.queueID, from: log)
      return true
    }
  }

  /// Returns a message for one recipient alone, and at once.
  ///
  /// - Returns: false when the report could not be made.
  package static func notify(_ notice: BounceNotice, of entry: BounceLog.Entry, for client: Daemon) -> Bool {
    serve("bounce_service_name", client) { notifyOfFailure(notice, [entry], $0) }
  }

  private static func notifyOfFailure(
    _ notice: BounceNotice, _ entries: [BounceLog.Entry], _ daemon: Daemon
  ) -> Bool {
    let classes = daemon.configuration.list("notify_classes")
    if isDoubleBounce(notice.sender, daemon), !notice.sender.isEmpty {
      daemon.warn("\(notice.queueID): undeliverable postmaster notification discarded")
      return true
    }
    if notice.sender.isEmpty {
      guard classes.contains("2bounce") || classes.contains("bounce") else { return true }
      return notifyPostmaster(
        notice, entries, recipient: "2bounce_notice_recipient", headerOnly: false, kind: .failure,
        word: "non-delivery", daemon)
    }
    let wanted = entries.filter { isWanted($0, .failure) }
    if !wanted.isEmpty {
      let headerOnly = notice.returnFlags == 2
      // With VERP there is one report a recipient, to an address that names it.
      let isVariable = VariableSender(notice.verp).isWanted && !daemon.configuration.boolean("disable_verp_bounces")
      for group in isVariable ? wanted.map({ [$0] }) : [wanted] {
        var notice = notice
        if isVariable {
          notice.sender = VariableSender(notice.verp).address(notice.sender, for: group.map(\.recipient))
        }
        guard notifySender(notice, group, headerOnly: headerOnly, kind: .failure, word: "non-delivery", daemon) else {
          return false
        }
      }
    }
    if classes.contains("bounce") {
      _ = notifyPostmaster(
        notice, entries, recipient: "bounce_notice_recipient", headerOnly: true, kind: .failure, word: "non-delivery",
        daemon)
    }
    return true
  }

  private static func isWanted(_ entry: BounceLog.Entry, _ flag: NotifyFlags) -> Bool {
    entry.recipient.notify.isEmpty || entry.recipient.notify.contains(flag)
  }

  /// Tells the sender of a message.
  ///
  /// - Parameter word: what the log calls it: "delay".
  private static func notifySender(
    _ notice: BounceNotice, _ entries: [BounceLog.Entry], headerOnly: Bool, kind: BounceTemplate.Kind, word: String,
    _ daemon: Daemon
  ) -> Bool {
    var report = BounceReport(daemon, notice, kind, entries: entries)
    report.addHeader(to: notice.sender, isPostmasterCopy: false)
    report.addBoilerplate()
    report.addDiagnosis()
    report.addStatus()
    report.addOriginal(headerOnly: headerOnly)
    guard let id = post(report, from: "", to: notice.sender, daemon) else { return false }
    daemon.log("\(notice.queueID): sender \(word) notification: \(id)")
    return true
  }

  private static func notifyPostmaster(
    _ notice: BounceNotice, _ entries: [BounceLog.Entry], recipient: String, headerOnly: Bool,
    kind: BounceTemplate.Kind, word: String, _ daemon: Daemon
  ) -> Bool {
    let postmaster = daemon.configuration.text(recipient)
    var report = BounceReport(daemon, notice, kind, entries: entries)
    report.addHeader(to: postmaster, isPostmasterCopy: true)
    report.addDiagnosis()
    report.addStatus()
    report.addOriginal(headerOnly: headerOnly)
    guard let id = post(report, from: doubleBounce(daemon), to: postmaster, daemon) else { return false }
    daemon.log("\(notice.queueID): postmaster \(word) notification: \(id)")
    return true
  }

  // MARK: Delays

  /// Tells the sender that a message still waits.
  package static func warn(_ notice: BounceNotice, for client: Daemon) -> Bool {
    serve("defer_service_name", client) { daemon in
      let entries = BounceLog.entries(notice.queueID, in: .defer, of: MailQueue(daemon))
      let classes = daemon.configuration.list("notify_classes")
      guard !entries.isEmpty, !isDoubleBounce(notice.sender, daemon) || notice.sender.isEmpty else { return true }
      if !notice.sender.isEmpty {
        let wanted = entries.filter { isWanted($0, .delay) }
        guard !wanted.isEmpty else { return true }
        guard notifySender(notice, wanted, headerOnly: true, kind: .delay, word: "delay", daemon) else { return false }
      }
      if classes.contains("delay") {
        _ = notifyPostmaster(
          notice, entries, recipient: "delay_notice_recipient", headerOnly: true, kind: .delay, word: "delay", daemon)
      }
      return true
    }
  }

  // MARK: Reports that were asked for

  /// Sends the report that is in the trace log.
  ///
  /// - Parameter isVerification: whether it was asked for by `sendmail -bv` or `-v`.
  package static func report(_ notice: BounceNotice, isVerification: Bool, for client: Daemon) -> Bool {
    serve("trace_service_name", client) { daemon in
      let queue = MailQueue(daemon)
      let entries = BounceLog.entries(notice.queueID, in: .trace, of: queue)
      defer { try? queue.remove(notice.queueID, from: .trace) }
      guard !entries.isEmpty, !notice.sender.isEmpty, !isDoubleBounce(notice.sender, daemon) else { return true }
      return notifySender(
        notice, entries, headerOnly: true, kind: isVerification ? .verify : .success, word: "delivery status", daemon)
    }
  }
}
