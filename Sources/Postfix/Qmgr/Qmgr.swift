import FileSystem
import Kernel
import Simulation

/// qmgr(8): takes messages from the queue and lets delivery agents deliver them; keeps those that can't be
/// delivered yet and tries again.
///
/// All that must not be lost is in the queue files. What is kept here is what is under way; a queue manager
/// that starts begins with the files.
package struct Qmgr: PostfixDaemon {
  package static let program = "qmgr"
  package static let messages: [any ServiceMessage.Type] = [QmgrMessage.self]

  /// Its process; nil while none runs.
  var pid: PID?
  /// Messages that are being delivered, by queue ID.
  var active: [String: ActiveMessage] = [:]
  /// Names in the order in which they were first needed.
  var transports: [Transport] = []
  /// Requests that agents have.
  var requests: [Int: RunningRequest] = [:]
  var lastNumber = 0
  /// Scans that are asked for and not yet done.
  var pendingScans: [QueueName: ScanFlags] = [:]
  var isDispatchPending = false
  /// The last address that it has asked about, and the answer, which it remembers for a while.
  var lastResolved: LastResolved?
  /// Tells timers of one process from those of the next.
  var generation = 0

  package init() {}

  /// What a scan takes along.
  struct ScanFlags: OptionSet, Hashable, Sendable, Codable {
    let rawValue: Int

    /// Also files whose time has not come.
    static let all = ScanFlags(rawValue: 1)
    /// Destinations that were given up for a time are tried.
    static let flush = ScanFlags(rawValue: 2)
    /// And transports that are to be deferred.
    static let flushDeferredTransports = ScanFlags(rawValue: 4)
  }

  /// An answer of trivial-rewrite(8).
  struct LastResolved: Sendable, Codable {
    var address: String
    var sender: String
    var resolution: Resolution
    var expiry: Timestamp
  }

  /// A request that an agent works on.
  struct RunningRequest: Sendable, Codable {
    var queueID: String
    var transport: String
    var queue: String
    var recipientCount: Int
    /// The agent's process.
    var pid: PID
  }

  // MARK: Its life

  /// Limits that make no sense beside each other are adjusted.
  private static func warnOfLimits(_ daemon: Daemon) {
    let configuration = daemon.configuration
    let (recipients, active) = ("qmgr_message_recipient_limit", "qmgr_message_active_limit")
    if configuration.integer(recipients) < configuration.integer(active) {
      daemon.warn("\(recipients) is smaller than \(active) - adjusting \(recipients)")
    }
    let (bounces, messages) = ("bounce_queue_lifetime", "maximal_queue_lifetime")
    if configuration.seconds(bounces) > configuration.seconds(messages) {
      daemon.warn("\(bounces) is larger than \(messages) - adjusting \(bounces)")
    }
  }

  package static func start(_ daemon: Daemon) throws(Fatal) {
    let machine = daemon.machine
    warnOfLimits(daemon)
    let generation = machine.withService(Qmgr.self) { qmgr -> Int in
      qmgr.pid = daemon.pid
      qmgr.generation += 1
      qmgr.lastResolved = nil
      qmgr.transports = []
      // What agents still work on from the time of another process stays theirs.
      qmgr.active = qmgr.active.filter { id, _ in qmgr.requests.values.contains { $0.queueID == id } }
      return qmgr.generation
    }
    recoverActive(daemon)
    request(.incoming, [], on: machine)
    if let generation { runDeferred(generation, on: machine) }
  }

  /// Messages that were being delivered when the last process ended begin anew.
  private static func recoverActive(_ daemon: Daemon) {
    let queue = MailQueue(daemon)
    let busy = Set(daemon.machine.service(Qmgr.self)?.active.keys.map { $0 } ?? [])
    for id in queue.ids(in: .active) where !busy.contains(id) {
      try? queue.move(id, from: .active, to: .incoming)
    }
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      guard qmgr.pid == pid else { return }
      qmgr.pid = nil
      qmgr.pendingScans = [:]
      qmgr.isDispatchPending = false
    }
  }

  /// The process that runs, as one that can act.
  static func daemon(on machine: Machine) -> Daemon? {
    machine.service(Qmgr.self)?.pid.map { Daemon(machine: machine, pid: $0) }
  }

  // MARK: Events

  package static func wake(_ daemon: Daemon, request letters: String) {
    var flags: ScanFlags = []
    var queues: [QueueName] = []
    for letter in letters {
      switch letter {
      case "D": queues.append(.deferred)
      case "I", "W": queues.append(.incoming)
      case "F": flags.formUnion([.flush, .flushDeferredTransports])
      case "A": flags.insert(.all)
      case "X": flags.insert(.flushDeferredTransports)
      default: break
      }
    }
    if flags.contains(.flush) { reviveAll(on: daemon.machine) }
    for queue in queues { request(queue, flags, on: daemon.machine) }
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let message as QmgrMessage) = event else { return }
    if let pid = machine.service(Qmgr.self)?.pid, MasterService.isStopped(pid, on: machine) {
      // It goes on with everything once it is continued.
      machine.send(message, to: Qmgr.self, after: .milliseconds(200))
      return
    }
    switch message {
    case .scan(let queue): scan(queue, on: machine)
    case .runDeferred(let generation): runDeferred(generation, on: machine)
    case .dispatch:
      machine.withService(Qmgr.self) { $0.isDispatchPending = false }
      dispatch(on: machine)
    case .finished(let number, let isDeferred, let hop):
      finish(number, isDeferred: isDeferred, hop: hop, on: machine)
    case .crashed(let number): crash(number, on: machine)
    case .reviveTransport(let name, let generation): reviveTransport(name, generation, on: machine)
    case .reviveQueue(let transport, let queue, let generation):
      reviveQueue(transport, queue, generation, on: machine)
    case .turn(let name, let generation): turnCame(name, generation, on: machine)
    case .pauseOver(let transport, let queue, let generation): pauseEnded(transport, queue, generation, on: machine)
    }
  }

  /// Asks for a look at the files of a queue, soon.
  static func request(_ queue: QueueName, _ flags: ScanFlags, on machine: Machine) {
    let isNew = machine.withService(Qmgr.self) { qmgr -> Bool in
      defer { qmgr.pendingScans[queue, default: []].formUnion(flags) }
      return qmgr.pendingScans[queue] == nil
    }
    guard isNew == true else { return }
    machine.send(QmgrMessage.scan(queue), to: Qmgr.self, after: .microseconds(queue == .incoming ? 400 : 900))
  }

  /// Takes up at once what it has been told of.
  static func takeNew(on machine: Machine) {
    if machine.service(Qmgr.self)?.pendingScans[.incoming] != nil { scan(.incoming, on: machine) }
  }

  /// Looks at the deferred queue each queue_run_delay seconds.
  private static func runDeferred(_ generation: Int, on machine: Machine) {
    guard let qmgr = machine.service(Qmgr.self), qmgr.generation == generation, let daemon = daemon(on: machine) else {
      return
    }
    request(.deferred, [], on: machine)
    machine.send(
      QmgrMessage.runDeferred(generation: generation), to: Qmgr.self,
      after: .seconds(Int64(daemon.configuration.seconds("queue_run_delay"))))
  }

  // MARK: Agents' side

  /// An agent has done what it could.
  ///
  /// - Parameters:
  ///   - isDeferred: whether some recipients have to be tried again.
  ///   - hop: what is wrong with the destination as such, so that no more mail shall go there for a time.
  package static func finished(
    _ request: DeliveryRequest, isDeferred: Bool, hop: DeliveryStatus? = nil, on machine: Machine
  ) {
    // One that local(8) has passed on goes back to it.
    if request.number < 0 {
      let message = LocalMessage.passed(request: -request.number, isDeferred: isDeferred)
      machine.send(message, to: LocalAgent.self, after: .microseconds(150))
      return
    }
    machine.send(
      QmgrMessage.finished(request.number, isDeferred: isDeferred, hop: hop), to: Qmgr.self,
      after: .microseconds(150))
  }

  /// An agent has gone away over a request.
  package static func crashed(_ request: DeliveryRequest, on machine: Machine) {
    if request.number < 0 { return finished(request, isDeferred: true, on: machine) }
    machine.send(QmgrMessage.crashed(request.number), to: Qmgr.self, after: .microseconds(150))
  }
}

/// What the queue manager is told, or reminds itself of.
enum QmgrMessage: ServiceMessage {
  static let name = "Postfix.QmgrMessage"

  case scan(QueueName)
  case runDeferred(generation: Int)
  /// Hand work to agents.
  case dispatch
  case finished(Int, isDeferred: Bool, hop: DeliveryStatus?)
  case crashed(Int)
  case reviveTransport(String, generation: Int)
  case reviveQueue(transport: String, queue: String, generation: Int)
  /// The turn of a delivery has come.
  case turn(String, generation: Int)
  case pauseOver(transport: String, queue: String, generation: Int)
}
