import DNS
import FileSystem
import Kernel
import Simulation

/// master(8): listens on the services of master.cf, and starts, reuses and ends the processes of daemons.
package struct MasterService: Service {
  package static let name = "postfix/master"
  package static let messages: [any ServiceMessage.Type] = [MasterMessage.self]
  package static let hasInstances = true

  /// Its own process.
  package internal(set) var pid: PID
  /// The parameters as of the start or the last reload.
  package internal(set) var configuration: MainConfiguration
  /// inet_interfaces as of the start, which no reload changes.
  var interfacesAtStart: String
  /// inet_protocols, likewise.
  var protocolsAtStart: String
  /// Its environment, where somebody has started it by hand.
  var environment: Environment?
  /// The services, in the order of master.cf.
  package internal(set) var services: [MasterTask] = []
  /// The processes of daemons that run.
  package internal(set) var processes: [PID: DaemonProcess] = [:]
  /// The file pid/master.pid that it has locked.
  var lockedFile: FileID?
  /// The file master.lock in the data directory, likewise.
  var lockedData: FileID?
  /// How often master.cf has been read.
  var generation = 0
  /// The program's process, where master(8) has stayed with whoever has started it.
  var front: PID?
  /// Processes that wait for SIGCONT, and the signals that wait for them.
  var stopped: [PID: [Signal]]?

  init(pid: PID, configuration: MainConfiguration) {
    self.pid = pid
    self.configuration = configuration
    interfacesAtStart = configuration.text("inet_interfaces")
    protocolsAtStart = configuration.text("inet_protocols")
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    switch event {
    case .message(let message as MasterMessage): handle(message, on: machine)
    case .accepted(let end, let from, let to): accept(end, from: from, to: to, on: machine)
    case .received(let end, let bytes): keep(bytes, from: end, on: machine)
    case .closed(let end): noteClosed(end, on: machine)
    case .signaled(let pid, let signal): signaled(pid, signal, on: machine)
    default: break
    }
  }

  private static func handle(_ message: MasterMessage, on machine: Machine) {
    switch message {
    case .wake(let key, let generation): wakeByTimer(key, generation: generation, on: machine)
    case .idle(let pid, let count):
      guard let process = machine.service(MasterService.self)?.processes[pid], process.clientCount == 0,
        process.idleCount == count
      else { return }
      end(pid, .exited(.success), on: machine)
    case .failed(let pid, let key, let hadClient, let master):
      guard machine.service(MasterService.self)?.pid == master else { return }
      noteFailure(pid, key, hadClient: hadClient, on: machine)
    case .unthrottle(let key):
      machine.withService(MasterService.self) { master in master.withTask(key) { $0.isThrottled = false } }
      serve(key, on: machine)
    case .reload(let pid):
      if machine.service(MasterService.self)?.pid == pid { reload(on: machine) }
    case .exitTime(let pid):
      guard machine.service(MasterService.self)?.pid == pid else { return }
      log(.info("master exit time has arrived"), on: machine)
      stop(on: machine)
    }
  }

  // MARK: Log

  static func log(_ message: Message, on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    let text = PostfixLog(machine, master.configuration, fallsBack: true)
      .write(message, tag: PostfixLog.tag("master", master.configuration), pid: master.pid)
    if let text { print(text, on: machine) }
  }

  /// Writes to standard output, which leads nowhere unless master(8) has stayed with whoever has started it.
  static func print(_ text: String, on machine: Machine) {
    if let front = machine.service(MasterService.self)?.front { machine.write(text.bytes, toOutputOf: front) }
  }

  // MARK: Services

  package func task(_ key: ServiceKey) -> MasterTask? { services.first { $0.key == key } }

  @discardableResult
  mutating func withTask<Result>(_ key: ServiceKey, _ body: (inout MasterTask) -> Result) -> Result? {
    guard let index = services.firstIndex(where: { $0.key == key }) else { return nil }
    return body(&services[index])
  }
}

/// A service of master.cf while master(8) runs.
package struct MasterTask: Sendable, Codable {
  package internal(set) var entry: MasterEntry
  /// Where it listens.
  package internal(set) var addresses: [SocketAddress] = []
  /// Its processes that wait for work, the last one to become idle at the end.
  var idle: [PID] = []
  /// All its processes.
  var total = 0
  /// Clients that have connected and have no process yet.
  var pending: [PendingClient] = []
  /// Its program can't start; it is tried again after a time.
  var isThrottled = false
  /// Whether it has been used, so that a conditional timer runs.
  var wasUsed = false
  var warnedOfLimit = false

  init(entry: MasterEntry) {
    self.entry = entry
  }

  package var key: ServiceKey { ServiceKey(entry.name, entry.kind) }

  /// The client that is next. Those that have gone away meanwhile are done with so quickly that the processes
  /// that there are do that.
  var nextClient: PendingClient? {
    guard total > 0, idle.isEmpty else { return pending.first }
    return pending.first { !$0.hasFinished }
  }

  /// Whether one more process is allowed.
  var hasRoom: Bool { entry.processLimit == 0 || total < entry.processLimit }
}

/// A client that waits for a process, and what it has sent meanwhile.
struct PendingClient: Sendable, Codable {
  var end: ConnectionEnd
  var from: SocketAddress
  var to: SocketAddress
  var bytes: [UInt8] = []
  var hasFinished = false
}

/// What master(8) reminds itself of.
enum MasterMessage: ServiceMessage {
  static let name = "Postfix.MasterMessage"

  /// The time to wake a service has come; of an earlier generation, it does not count.
  case wake(ServiceKey, generation: Int)
  /// A process has been idle for max_idle.
  case idle(PID, count: Int)
  /// A process that did not come up ends.
  case failed(PID, ServiceKey, hadClient: Bool, master: PID)
  /// A service may be tried again.
  case unthrottle(ServiceKey)
  /// What SIGHUP has asked for is done.
  case reload(master: PID)
  /// The time of option -e is over.
  case exitTime(master: PID)
}
