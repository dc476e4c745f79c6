import FileSystem
import InternetMessage
import Kernel
import Simulation

/// Taking up messages.
extension Qmgr {
  static func scan(_ queue: QueueName, on machine: Machine) {
    guard let daemon = daemon(on: machine),
      let flags = machine.withService(Qmgr.self, { $0.pendingScans.removeValue(forKey: queue) }) ?? nil
    else { return }
    let mail = MailQueue(daemon)
    if let failure = mail.scanFailure(queue) { return daemon.die(failure) }
    for id in mail.ids(in: queue) where daemon.process != nil { feed(id, from: queue, flags, daemon, mail) }
    guard daemon.process != nil else { return }
    requestDispatch(on: machine)
  }

  /// Takes up one message, when its time has come.
  private static func feed(_ id: String, from queue: QueueName, _ flags: ScanFlags, _ daemon: Daemon, _ mail: MailQueue)
  {
    guard let status = try? mail.status(id, in: queue), status.mode.rawValue & 0o777 == 0o700 else { return }
    let now = daemon.machine.now
    if !flags.contains(.all), status.modificationTime.seconds > now.seconds + 1 { return }
    let limit = daemon.configuration.integer("qmgr_message_active_limit")
    guard let count = daemon.machine.service(Qmgr.self)?.active.count, count < limit else { return }
    if daemon.machine.service(Qmgr.self)?.active[id] != nil {
      daemon.log("\(id): skipped, still being delivered")
      return
    }
    do throws(Errno) {
      try mail.move(id, from: queue, to: .active)
    } catch {
      let text = "\(id): rename from \(queue.rawValue) to active: \(error.message)"
      if error != .ENOENT { return daemon.die(Fatal("qmgr_active_feed: \(text)")) }
      return daemon.warn("qmgr_active_feed: \(text)")
    }
    let message: QueuedMessage
    do {
      message = try QueuedMessage(try mail.read(id, in: .active))
    } catch is QueuedMessage.Damage {
      saveCorrupt(id, daemon, mail)
      return
    } catch {
      daemon.warn("\(id): open active: \((error as? Errno)?.message ?? "")")
      return
    }
    guard let sender = message.sender else { return saveCorrupt(id, daemon, mail) }
    // What has been noted about earlier attempts is of no more interest.
    try? mail.remove(id, from: .defer)
    daemon.log(
      "\(id): from=<\(daemon.configuration.logged(sender))>, size=\(message.contentLength), "
        + "nrcpt=\(message.recipientCount) (queue active)")
    activate(message, id, flags, isForceExpired: status.mode.contains(.expired), daemon)
  }

  private static func saveCorrupt(_ id: String, _ daemon: Daemon, _ mail: MailQueue) {
    daemon.warn("saving corrupt file \"\(id)\" from queue \"active\" to queue \"corrupt\"")
    try? mail.move(id, from: .active, to: .corrupt)
  }

  private static func activate(
    _ message: QueuedMessage, _ id: String, _ flags: ScanFlags, isForceExpired: Bool, _ daemon: Daemon
  ) {
    var active = ActiveMessage(
      message, queueID: id, now: daemon.machine.now,
      confirmsDelayCleared: daemon.configuration.boolean("confirm_delay_cleared"))
    active.isForceExpired = isForceExpired
    daemon.machine.withService(Qmgr.self) { $0.active[id] = active }
    var assigner = RecipientAssigner(daemon, message, active, flags)
    assigner.assign(message.recipients.filter { !$0.isDone })
    let entries = assigner.entries
    let isNew = daemon.machine.withService(Qmgr.self) { qmgr -> [Transport] in
      qmgr.active[id]?.openEntries = entries.count
      qmgr.active[id]?.hasDeferred = assigner.hasDeferred
      let known = qmgr.transports.count
      for entry in entries { qmgr.enqueue(entry, daemon.configuration) }
      return Array(qmgr.transports[known...])
    }
    for transport in isNew ?? [] { introduce(transport, daemon) }
    if entries.isEmpty { complete(id, daemon) }
  }

  /// Says of a transport that is used for the first time what its concurrency follows.
  private static func introduce(_ transport: Transport, _ daemon: Daemon) {
    let isShown = daemon.configuration.boolean("destination_concurrency_feedback_debug")
    for feedback in [transport.growth, transport.reduction] {
      guard let feedback else { continue }
      if let warning = feedback.warning { daemon.warn(warning) }
      if isShown {
        daemon.log(feedback.note(transport.name, at: daemon.configuration.integer("initial_destination_concurrency")))
      }
    }
  }

  /// Puts recipients of a message to those that wait for a destination.
  mutating func enqueue(_ entry: RecipientAssigner.Entry, _ configuration: MainConfiguration) {
    let transport = transportIndex(entry.transport, configuration)
    let queue = transports[transport].queueIndex(named: entry.queue, nextHop: entry.nextHop)
    transports[transport].queues[queue].todo.append(
      QueueEntry(queueID: entry.queueID, recipients: entry.recipients))
  }

  mutating func transportIndex(_ name: String, _ configuration: MainConfiguration) -> Int {
    if let index = transports.firstIndex(where: { $0.name == name }) { return index }
    transports.append(Transport(name: name, configuration))
    return transports.count - 1
  }
}
