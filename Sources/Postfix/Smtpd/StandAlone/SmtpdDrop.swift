import FileSystem
import Kernel

/// A message on its way from a session on standard input and output into the maildrop queue, where pickup(8)
/// finds it.
struct SmtpdDrop: Sendable, Codable {
  let queueID: String
  private var bytes: [UInt8] = []
  /// Who sends it.
  private let user: Credentials

  /// - Returns: nil when that is not possible, which has been logged.
  init?(_ daemon: Daemon, _ user: Credentials) {
    self.user = user
    let parameters = daemon.configuration
    let program = parameters.text("command_directory") + "/postdrop"
    guard daemon.machine.files(as: user, umask: 0o022).mayAccess(.execute, program) else {
      daemon.warn("unable to execute \(program)")
      return nil
    }
    do throws(Errno) {
      queueID = try SmtpdDrop.queue(daemon, user).enter(.maildrop, mode: 0o600)
    } catch {
      daemon.warn("mail_queue_enter: create file maildrop/\(daemon.pid): \(error.message)")
      return nil
    }
    let now = daemon.machine.now
    put(QueueRecord(.time, "\(now.seconds) \(now.subsecondNanoseconds / 1000)"))
  }

  /// The queue, with the right of postdrop(1)'s group to write there.
  private static func queue(_ daemon: Daemon, _ user: Credentials) -> MailQueue {
    var credentials = user
    let group = daemon.machine.group(named: daemon.configuration.text("setgid_group"))
    if let group { credentials.effectiveGroup = group.id }
    var files = daemon.machine.files(as: credentials, umask: 0o022)
    if let top = try? daemon.machine.files.status(daemon.configuration.text("queue_directory")) {
      files.workingDirectory = top.id
    }
    return MailQueue(machine: daemon.machine, configuration: daemon.configuration, files: files)
  }

  mutating func put(_ record: QueueRecord) { bytes += record.encoded }

  /// The message is complete.
  ///
  /// - Returns: whether it was written.
  func finish(_ daemon: Daemon) -> Bool {
    let queue = SmtpdDrop.queue(daemon, user)
    do throws(Errno) {
      try queue.write(bytes, to: queueID, in: .maildrop)
      try queue.files.setMode(queue.path(queueID, in: .maildrop), 0o744)
    } catch {
      abandon(daemon)
      return false
    }
    MasterService.trigger(
      daemon.configuration.text("pickup_service_name"), request: "W", on: daemon.machine)
    return true
  }

  /// Throws the message away.
  func abandon(_ daemon: Daemon) {
    try? SmtpdDrop.queue(daemon, user).remove(queueID, from: .maildrop)
  }
}

extension SmtpdDialog {
  /// Begins a file in the maildrop queue.
  mutating func openDrop() -> Bool {
    guard let drop = SmtpdDrop(daemon, daemon.standAlone?.user ?? .root) else {
      session.errors.insert(.resource)
      return false
    }
    session.transaction.drop = drop
    put(QueueRecord(.sender, session.transaction.sender ?? ""))
    if let encoding = session.transaction.encoding { put(.attribute("encoding", encoding)) }
    if let verp = session.transaction.verp { put(QueueRecord(.verp, verp)) }
    log("\(drop.queueID): client=\(session.client.title)")
    return true
  }

  /// The message is complete: it is in the maildrop queue, or refused.
  mutating func endDrop(_ size: Int, isChunked: Bool) -> Bool {
    guard let drop = session.transaction.drop else { return false }
    session.transaction.drop = nil
    if session.content?.isTooLarge == true {
      drop.abandon(daemon)
      session.errors.insert(.bounce)
      reply(isChunked ? "552 5.3.4 Chunk exceeds message size limit" : "552 5.3.4 Error: message file too big")
      return false
    }
    guard drop.finish(daemon) else { return refuse("451 4.3.0 Error: queue file write error", .resource) }
    acknowledge(drop.queueID, size, isChunked: isChunked)
    return true
  }
}
