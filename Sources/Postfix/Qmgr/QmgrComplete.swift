import FileSystem
import InternetMessage
import Kernel
import Simulation

/// What happens to a message when all its recipients have been tried.
extension Qmgr {
  static func complete(_ id: String, _ daemon: Daemon) {
    guard let message = daemon.machine.service(Qmgr.self)?.active[id] else { return }
    let mail = MailQueue(daemon)
    defer { daemon.machine.withService(Qmgr.self) { $0.active[id] = nil } }
    guard mail.exists(id, in: .active) else {
      // Somebody has removed it in the meantime.
      removeLogs(id, mail)
      return
    }
    let notice = notice(for: message)
    var hasDeferred = message.hasDeferred
    if mail.exists(id, in: .bounce), !Bounce.notify(notice, for: daemon) {
      daemon.log("\(id): status=deferred (bounce failed)")
      hasDeferred = true
    }
    if mail.exists(id, in: .trace), message.traceFlags.isDisjoint(with: .serverVerify) {
      let isVerification = !message.traceFlags.isDisjoint(with: [.userVerify, .record])
      if !Bounce.report(notice, isVerification: isVerification, for: daemon) { hasDeferred = true }
    }
    guard hasDeferred else { return remove(id, daemon, mail) }
    postpone(message, notice, daemon, mail)
  }

  private static func notice(for message: ActiveMessage) -> BounceNotice {
    BounceNotice(
      queueID: message.queueID, queue: .active, sender: message.errorsTo, encoding: message.encoding ?? "none",
      envelopeID: message.envelopeID, returnFlags: message.returnFlags, isSMTPUTF8: message.isSMTPUTF8,
      verp: message.verp)
  }

  private static func removeLogs(_ id: String, _ mail: MailQueue) {
    for log in [QueueName.bounce, .defer, .trace] { try? mail.remove(id, from: log) }
  }

  private static func remove(_ id: String, _ daemon: Daemon, _ mail: MailQueue) {
    removeLogs(id, mail)
    do throws(Errno) {
      try mail.remove(id, from: .active)
    } catch {
      guard error != .ENOENT else { return }
      daemon.warn("\(id): remove: \(error.message)")
      return
    }
    daemon.log("\(id): removed")
  }

  /// The message waits for another time, unless it has waited for too long.
  private static func postpone(
    _ message: ActiveMessage, _ notice: BounceNotice, _ daemon: Daemon, _ mail: MailQueue
  ) {
    let configuration = daemon.configuration
    let now = daemon.machine.now
    let id = message.queueID
    let born = message.createTime > 0 ? message.createTime : message.arrival.seconds
    let longest = configuration.seconds("maximal_queue_lifetime")
    let lifetime = message.sender.isEmpty ? min(longest, configuration.seconds("bounce_queue_lifetime")) : longest
    if message.isForceExpired || now.seconds >= born + Int64(lifetime) {
      let word = message.isForceExpired ? "force-expired" : "expired"
      daemon.log(
        "\(id): from=<\(daemon.configuration.logged(message.sender))>, status=\(word), returned to sender")
      if Bounce.notify(notice, log: .defer, for: daemon) { return remove(id, daemon, mail) }
    } else if message.warningTime > 0, now.seconds >= message.warningTime, Bounce.warn(notice, for: daemon) {
      let never = QueueRecord(.warningTime, String(repeating: " ", count: 14) + "0").encoded
      try? mail.patch(id, in: .active, at: message.warningOffset, never)
    }
    let age = Int(now.seconds - born)
    let delay = max(
      configuration.seconds("minimal_backoff_time"), min(age, configuration.seconds("maximal_backoff_time")))
    do throws(Errno) {
      // Both times are whole seconds, so that a wait may be a second shorter.
      try mail.setTime(id, in: .active, Timestamp(seconds: now.seconds + Int64(delay)))
      try mail.move(id, from: .active, to: .deferred)
    } catch {
      daemon.warn("\(id): rename to deferred: \(error.message)")
    }
  }
}
