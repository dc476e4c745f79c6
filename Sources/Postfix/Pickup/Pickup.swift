import FileSystem
import InternetMessage
import Kernel
import Simulation

/// pickup(8): brings messages that postdrop(1) has left in the maildrop queue to cleanup(8).
package struct Pickup: PostfixDaemon {
  package static let program = "pickup"
  package static let messages: [any ServiceMessage.Type] = [PickupMessage.self]

  private var isPending = false
  /// How often it has tried in vain to reach cleanup(8).
  private var connectAttempts: Int?

  package init() {}

  package static func wake(_ daemon: Daemon, request: String) {
    let machine = daemon.machine
    let isNew = machine.withService(Pickup.self) { pickup -> Bool in
      defer { pickup.isPending = true }
      return !pickup.isPending
    }
    if isNew == true { machine.send(PickupMessage.scan(daemon.pid), to: Pickup.self, after: .microseconds(300)) }
  }

  package static func start(_ daemon: Daemon) {
    // What another process has put off is this one's to do at once.
    daemon.machine.withService(Pickup.self) { ($0.isPending, $0.connectAttempts) = (false, nil) }
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    machine.withService(Pickup.self) { ($0.isPending, $0.connectAttempts) = (false, nil) }
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let message as PickupMessage) = event, case .scan(let pid) = message else { return }
    if MasterService.isStopped(pid, on: machine) {
      machine.send(message, to: Pickup.self, after: .milliseconds(200))
      return
    }
    let attempts = machine.withService(Pickup.self) { pickup -> Int in
      pickup.isPending = false
      return pickup.connectAttempts ?? 0
    }
    let daemon = Daemon(machine: machine, pid: pid)
    guard daemon.process != nil else {
      // Its process has ended meanwhile; the next one is woken in its place.
      MasterService.trigger("pickup", request: "W", on: machine)
      return
    }
    let queue = MailQueue(daemon)
    if let failure = queue.scanFailure(.maildrop) { return daemon.die(failure) }
    // Messages may have come in while others were taken: it looks again until it has found none to take.
    var hasTaken = true
    do throws(SubsystemWait) {
      while hasTaken {
        hasTaken = false
        for id in queue.ids(in: .maildrop) {
          switch try take(id, queue, daemon) {
          case .taken: hasTaken = true
          case .left: break
          case .blocked:
            // As long as cleanup(8) has no queue file it can do nothing else.
            machine.withService(Pickup.self) { $0.isPending = true }
            machine.send(message, to: Pickup.self, after: Cleanup.retryDelay)
            return
          }
        }
      }
      machine.withService(Pickup.self) { $0.connectAttempts = nil }
    } catch {
      wait(error, attempt: (attempts ?? 0) + 1, daemon)
    }
  }

  /// It can do nothing until cleanup(8) is there.
  private static func wait(_ subsystem: SubsystemWait, attempt: Int, _ daemon: Daemon) {
    let machine = daemon.machine
    let message = subsystem.message(attempt: attempt)
    machine.withService(Pickup.self) { $0.connectAttempts = message?.severity == .fatal ? nil : attempt }
    if let message {
      if message.severity == .fatal { return daemon.die(Fatal(message.text)) }
      daemon.log(message)
    }
    machine.withService(Pickup.self) { $0.isPending = true }
    machine.send(PickupMessage.scan(daemon.pid), to: Pickup.self, after: subsystem.delay)
  }

  private enum Outcome {
    /// The file is gone from the maildrop queue.
    case taken
    case left
    /// It waits for cleanup(8).
    case blocked
  }

  /// Brings one file into the queue.
  private static func take(
    _ id: String, _ queue: MailQueue, _ daemon: Daemon
  ) throws(SubsystemWait) -> Outcome {
    guard let status = try? queue.status(id, in: .maildrop), status.isRegular,
      status.mode.rawValue & 0o100 != 0
    else { return .left }
    guard status.linkCount == 1 else {
      daemon.warn("uid=\(status.owner): link count \(status.linkCount) > 1: maildrop/\(id)")
      return .left
    }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try queue.read(id, in: .maildrop)
    } catch {
      daemon.warn("open input file maildrop/\(id): \(error.message)")
      return .left
    }
    let flags = CleanupFlags.external.without(daemon.configuration.list("receive_override_options"))
      .detectingUTF8("sendmail", daemon.configuration)
    guard var session = try Cleanup.open(flags.union(.bounce), for: daemon) else { return .blocked }
    let isRequeued = status.owner == daemon.machine.user(named: daemon.configuration.text("mail_owner"))?.id
    let copy = PickupCopy(daemon, owner: status.owner, originalID: isRequeued ? id : nil)
    guard copy.run(bytes, into: &session) else {
      session.abandon(on: daemon.machine)
      daemon.warn("\(id): malformed or incomplete message in maildrop: not picked up")
      return (try? queue.move(id, from: .maildrop, to: .corrupt)) != nil ? .taken : .left
    }
    let outcome = session.finish(on: daemon.machine)
    if !outcome.status.isEmpty {
      // A reason was logged by who gave it.
      if outcome.reason == nil, !outcome.status.isDisjoint(with: [.bad, .write]) {
        daemon.warn("maildrop/\(id): error writing \(session.queueID): queue file write error")
      }
      // What will never be better is not kept.
      guard !outcome.status.isDisjoint(with: [.bad, .noRecipients]) else { return .left }
    }
    return (try? queue.remove(id, from: .maildrop)) != nil ? .taken : .left
  }
}

enum PickupMessage: ServiceMessage {
  static let name = "Postfix.PickupMessage"

  /// The time to look has come.
  case scan(PID)
}

/// Copies a file of the maildrop queue, with what must not be in it left out.
private struct PickupCopy {
  private let daemon: Daemon
  private let owner: UserID
  /// The name in its former life of a message that is queued again.
  private let originalID: String?

  private static let envelope: Set<RecordType> = [
    .time, .fullName, .sender, .recipient, .verp, .attribute, .warningTime, .inspector, .filter, .createTime,
    .originalRecipient, .doneRecipient, .size, .redirect,
  ]
  private static let attributes: Set<String> = [
    "encoding", "envelope_id", "ret_flags", "notify_flags", "dsn_orig_rcpt", "trace_flags", "rewrite_context",
    "log_client_name", "log_client_address", "log_client_port", "log_message_origin", "log_helo_name",
    "log_protocol_name", "client_name", "client_address", "client_port", "helo_name", "protocol_name",
    "reverse_client_name", "log_ident",
  ]

  init(_ daemon: Daemon, owner: UserID, originalID: String?) {
    self.daemon = daemon
    self.owner = owner
    self.originalID = originalID
  }

  private enum Section {
    case envelope, content, extracted
  }

  /// - Returns: false for a file that is no message.
  func run(_ bytes: [UInt8], into session: inout CleanupSession) -> Bool {
    let machine = daemon.machine
    var reader = RecordReader(bytes)
    var section = Section.envelope
    while let record = try? reader.next() {
      switch (section, record.type) {
      case (.envelope, .message):
        addFilter(to: &session)
        session.put(record, on: machine)
        addReceived(to: &session)
        section = .content
      case (.envelope, let type) where PickupCopy.envelope.contains(type): putEnvelope(record, &session)
      case (.content, .text), (.content, .partialText): session.put(record, on: machine)
      case (.content, .extracted):
        session.put(record, on: machine)
        section = .extracted
      case (.extracted, .end):
        session.put(record, on: machine)
        return true
      case (.extracted, .recipient), (.extracted, .originalRecipient), (.extracted, .doneRecipient):
        session.put(record, on: machine)
      case (.extracted, .attribute) where isAllowed(record): session.put(record, on: machine)
      case (.extracted, .attribute), (.extracted, .filter), (.extracted, .redirect): break
      default: return false
      }
    }
    return false
  }

  private func isAllowed(_ record: QueueRecord) -> Bool {
    record.nameAndValue.map { PickupCopy.attributes.contains($0.name) } ?? false
  }

  private func putEnvelope(_ record: QueueRecord, _ session: inout CleanupSession) {
    // What is queued again has these from its former life; cleanup(8) makes them anew.
    if [.size, .createTime, .filter, .inspector].contains(record.type) { return }
    if record.type == .attribute, !isAllowed(record) { return }
    if record.type == .sender {
      let shown = daemon.configuration.logged(record.text)
      daemon.log("\(session.queueID): uid=\(owner) from=<\(shown)>" + (originalID.map { " orig_id=\($0)" } ?? ""))
    }
    session.put(record, on: daemon.machine)
  }

  private func addFilter(to session: inout CleanupSession) {
    let filter = daemon.configuration.text("content_filter")
    if !filter.isEmpty { session.put(QueueRecord(.filter, filter), on: daemon.machine) }
  }

  private func addReceived(to session: inout CleanupSession) {
    let (machine, configuration) = (daemon.machine, daemon.configuration)
    session.putLine(
      "Received: by \(configuration.text("myhostname")) (\(configuration.text("mail_name")), from userid \(owner))",
      on: machine)
    session.putLine("\tid \(session.queueID); \(MailDate.header(machine.now))", on: machine)
  }
}
