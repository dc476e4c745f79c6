import DNS
import FileSystem
import Kernel
import Simulation

/// Starting, giving work to, and ending processes of daemons.
extension MasterService {
  /// Why there is no process for a client.
  package enum Unavailability: Hashable, Sendable {
    /// Nobody listens on the service's socket: master(8) does not run, or master.cf has the service no more.
    case mailSystemIsDown
    /// master.cf has no such service, and there is no socket of that name.
    case noSuchService
    /// The service listens, but its program does not come up, or has all the processes it may have.
    case waits
  }

  /// A process that serves one more client: an idle one, or a new one.
  ///
  /// `release` gives it back.
  ///
  /// - Parameters:
  ///   - name: the service in master.cf: "cleanup".
  ///   - kind: of its socket.
  ///   - waits: whether the client wants an answer, which a stopped process does not give.
  /// - Returns: the process, or why there is none.
  package static func acquire(
    _ name: String, _ kind: MasterEntry.Kind = .unix, waits: Bool = true, on machine: Machine
  ) -> Result<Daemon, MasterUnavailable> {
    let key = ServiceKey(name, kind)
    guard let master = machine.service(MasterService.self) else {
      return .failure(MasterUnavailable(.mailSystemIsDown))
    }
    guard let task = master.task(key) else {
      return .failure(MasterUnavailable(master.hasSocket(name, on: machine) ? .mailSystemIsDown : .noSuchService))
    }
    guard master.isReachable(task, on: machine) else { return .failure(MasterUnavailable(.noSuchService)) }
    noteUse(of: key, on: machine)
    if let shared = sharedProcess(of: task, master) {
      guard !waits || !isStopped(shared, on: machine) else { return .failure(MasterUnavailable(.waits)) }
      let daemon = Daemon(machine: machine, pid: shared)
      let looksAtTables = postfixDaemon(task.entry.command)?.restartsForChangedTables == true
      if looksAtTables, daemon.restartsForChangedTable() { return acquire(name, kind, on: machine) }
      take(shared, on: machine)
      return .success(daemon)
    }
    guard !task.isThrottled, task.hasRoom, !isStopped(master.pid, on: machine), let pid = spawn(key, on: machine) else {
      return .failure(MasterUnavailable(.waits))
    }
    take(pid, on: machine)
    return .success(Daemon(machine: machine, pid: pid))
  }

  /// Why a service has nobody who would answer; nil when it has, as far as that can be told beforehand.
  package static func unavailability(
    of name: String, _ kind: MasterEntry.Kind = .unix, on machine: Machine
  ) -> Unavailability? {
    guard let master = machine.service(MasterService.self) else { return .mailSystemIsDown }
    guard let task = master.task(ServiceKey(name, kind)) else {
      return master.hasSocket(name, on: machine) ? .mailSystemIsDown : .noSuchService
    }
    if sharedProcess(of: task, master) != nil { return nil }
    return task.isThrottled || !task.hasRoom ? .waits : nil
  }

  /// Whether the socket of a service is where clients look for it.
  func isReachable(_ task: MasterTask, on machine: Machine) -> Bool {
    guard let path = task.entry.socketPath else { return true }
    return machine.files.exists(configuration.text("queue_directory") + "/" + path)
  }

  /// Whether a socket of that name is left of a service that was.
  private func hasSocket(_ name: String, on machine: Machine) -> Bool {
    let queue = configuration.text("queue_directory")
    return machine.files.exists("\(queue)/private/\(name)") || machine.files.exists("\(queue)/public/\(name)")
  }

  /// A process that can take a client at once: an idle one, or any one of a daemon that serves many.
  private static func sharedProcess(of task: MasterTask, _ master: MasterService) -> PID? {
    if let idle = task.idle.last { return idle }
    guard postfixDaemon(task.entry.command)?.servesManyClients == true else { return nil }
    let limit = task.entry.command == Postlogd.program ? Int.max : master.configuration.integer("max_use")
    return master.processes.values.filter {
      $0.service == task.key && $0.generation == master.generation && $0.useCount < limit
    }.map(\.pid).min()
  }

  private static func take(_ pid: PID, on machine: Machine) {
    machine.withService(MasterService.self) { master in
      guard let key = master.processes[pid]?.service else { return }
      master.withTask(key) { task in task.idle.removeAll { $0 == pid } }
      master.processes[pid]?.clientCount += 1
      master.processes[pid]?.useCount += 1
    }
  }

  /// A process is done with a client.
  package static func release(_ pid: PID, on machine: Machine) {
    guard let master = machine.service(MasterService.self), let process = master.processes[pid] else { return }
    let count = max(0, process.clientCount - 1)
    machine.withService(MasterService.self) { $0.processes[pid]?.clientCount = count }
    guard count == 0 else { return }
    let isUsedUp =
      process.useCount >= process.configuration.integer("max_use") && process.program != Postlogd.program
      && !isPermanent(pid, on: machine)
    if process.generation != master.generation {
      end(pid, .exited(.success), on: machine)
      return
    }
    // One that has been used up still finishes what it was woken for.
    becomeIdle(pid, until: isUsedUp ? .milliseconds(1) : nil, on: machine)
    serve(process.service, on: machine)
  }

  private static func becomeIdle(_ pid: PID, until end: TimeInterval?, on machine: Machine) {
    let idle = machine.withService(MasterService.self) { master -> (count: Int, seconds: Int)? in
      guard let key = master.processes[pid]?.service else { return nil }
      master.processes[pid]?.idleCount += 1
      master.withTask(key) { task in if !task.idle.contains(pid) { task.idle.append(pid) } }
      let process = master.processes[pid]
      return (process?.idleCount ?? 0, process?.configuration.seconds("max_idle") ?? 100)
    }
    guard case let (count, seconds)?? = idle else { return }
    guard !isPermanent(pid, on: machine) else { return }
    machine.send(
      MasterMessage.idle(pid, count: count), to: MasterService.self, after: end ?? .seconds(Int64(seconds)))
  }

  /// Whether a process stays although nobody needs it: the queue manager does.
  private static func isPermanent(_ pid: PID, on machine: Machine) -> Bool {
    guard let process = machine.service(MasterService.self)?.processes[pid] else { return false }
    return ["qmgr", "nqmgr", "oqmgr", "tlsmgr"].contains(process.program)
  }

  // MARK: Starting

  /// Starts a process of a service.
  ///
  /// - Returns: nil when it did not come up; the service is then throttled.
  static func spawn(_ key: ServiceKey, on machine: Machine) -> PID? {
    guard let master = machine.service(MasterService.self), let task = master.task(key) else { return nil }
    let pid = machine.takePID()
    let path = master.programPath(task.entry)
    let arguments = task.entry.processArguments(addressCount: task.addresses.count)
    machine.withService(MasterService.self) { master in master.withTask(key) { $0.total += 1 } }
    let files = machine.files
    do throws(Errno) {
      try files.check(.execute, path)
      if try !files.status(path).isRegular { throw .EACCES }
    } catch {
      let text = "master_spawn: exec \(path): \(error.message)"
      PostfixLog(machine, master.configuration, fallsBack: true).write(Message(.fatal, text), tag: "master", pid: pid)
      fail(pid, key, hadClient: false, on: machine)
      return nil
    }
    var info = ProcessInfo(
      pid: pid, parent: master.pid, group: master.pid, session: master.pid,
      credentials: credentials(of: task, master, on: machine),
      command: String(Path.lastComponent(path).prefix(15)), arguments: arguments, executable: path,
      startTime: machine.now, service: machine.key(of: MasterService.self))
    info.virtualMemoryKilobytes = 42_744
    info.residentMemoryKilobytes = 7_200
    machine.state.daemons[pid] = info
    return begin(pid, task, arguments, on: machine)
  }

  /// Those that become another user for each message are the owner of the queue meanwhile.
  private static let changingUsers: Set<String> = ["local", "pipe", "spawn", "virtual"]

  private static func credentials(of task: MasterTask, _ master: MasterService, on machine: Machine) -> Credentials {
    guard let owner = machine.user(named: master.configuration.text("mail_owner")) else { return .root }
    if task.entry.isUnprivileged { return Credentials(user: owner.id, group: owner.group) }
    var credentials = Credentials.root
    if changingUsers.contains(task.entry.command) {
      (credentials.effectiveUser, credentials.effectiveGroup) = (owner.id, owner.group)
    }
    return credentials
  }

  private static func begin(_ pid: PID, _ task: MasterTask, _ arguments: [String], on machine: Machine) -> PID? {
    guard let master = machine.service(MasterService.self) else { return nil }
    let program = Path.lastComponent(task.entry.command)
    var process = DaemonProcess(
      pid: pid, service: task.key, program: program, isChrooted: task.entry.isChrooted,
      isUnprivileged: task.entry.isUnprivileged, tag: PostfixLog.tag(program, nil),
      configuration: master.configuration, generation: master.generation)
    var messages: [Message] = []
    do throws(Fatal) {
      let read = try DaemonArguments(arguments)
      process.arguments = read
      var configuration = try ConfigurationStart(machine: machine, files: machine.files).load(
        directory: master.configuration.directory, program: program,
        overrides: read.overrides + [NameValue(name: "service_name", value: task.key.name)], messages: &messages)
      configuration.setComputed("process_id", to: "\(pid)")
      process.configuration = configuration
      process.tag = PostfixLog.tag(program, configuration)
      try ConfigurationStart.checkOwned(by: program, configuration)
      try DaemonSkeleton.check(program, read)
      messages += try DaemonSkeleton.debug(read.isDebugged, configuration)
      let root = task.entry.isChrooted ? configuration.text("queue_directory") : ""
      process.hasNameServers = machine.files.exists(root + "/etc/resolv.conf")
      machine.withService(MasterService.self) { $0.processes[pid] = process }
      for message in messages { Daemon(machine: machine, pid: pid).log(message) }
      try read.checkOperands()
      try startDaemon(program, Daemon(machine: machine, pid: pid))
      return pid
    } catch {
      let log = PostfixLog(machine, process.configuration)
      for message in error.messages { log.write(message, tag: process.tag, pid: pid) }
      let hadClient = process.arguments.map { (try? $0.checkOperands()) == nil } ?? false
      fail(pid, task.key, hadClient: hadClient, on: machine)
      return nil
    }
  }

  /// The client that a process has taken goes with it.
  private static func dropClient(_ key: ServiceKey, on machine: Machine) {
    let client = machine.withService(MasterService.self) { master in
      master.withTask(key) { task -> PendingClient? in task.pending.isEmpty ? nil : task.pending.removeFirst() }
    }
    if case let client??? = client { machine.close(client.end) }
  }

  /// The daemons that tell flush(8) which messages wait.
  private static let flushing: Set<String> = [
    "cleanup", "discard", "error", "lmtp", "local", "pipe", "qmgr", "smtp", "smtpd", "virtual",
  ]

  private static func startDaemon(_ program: String, _ daemon: Daemon) throws(Fatal) {
    guard let type = postfixDaemon(program) else {
      daemon.log("postroom: \(program) is not simulated")
      return
    }
    if daemon.process?.arguments?.verbosity ?? 0 > 0 {
      daemon.log(program == Smtpd.program ? Smtpd.verbosityNotice : "postroom: \(program) -v is not simulated")
    }
    startState(of: type, on: daemon.machine)
    try daemon.open(lists: flushing.contains(program) ? ["mydestination", "fast_flush_domains"] : ["mydestination"])
    try NamedClasses.check(program, daemon.configuration)
    try type.start(daemon)
  }

  private static func startState<D: PostfixDaemon>(of type: D.Type, on machine: Machine) {
    if machine.service(type) == nil { machine.setService(type.init()) }
  }

  // MARK: Ending

  /// A process has ended: takes it out of all tables, and logs what is not as it should be.
  package static func end(_ pid: PID, _ status: WaitStatus, on machine: Machine) {
    guard let process = machine.service(MasterService.self)?.processes[pid] else { return }
    let isNew = process.idleCount == 0
    machine.withService(MasterService.self) { master in
      master.processes[pid] = nil
      master.withTask(process.service) { task in
        task.idle.removeAll { $0 == pid }
        task.total = max(0, task.total - 1)
      }
    }
    machine.state.daemons[pid] = nil
    forgetStopped(pid, on: machine)
    postfixDaemon(process.program)?.ended(pid, on: machine)
    report(pid, process.service, status, isNew: isNew, on: machine)
    serve(process.service, on: machine)
  }

  /// A process does not come up. It stays for a second before it ends, and takes its service's clients with it.
  private static func fail(_ pid: PID, _ key: ServiceKey, hadClient: Bool, on machine: Machine) {
    guard let master = machine.service(MasterService.self)?.pid else { return }
    machine.withService(MasterService.self) { master in
      master.processes[pid] = nil
      master.withTask(key) { $0.isThrottled = true }
    }
    machine.send(
      MasterMessage.failed(pid, key, hadClient: hadClient, master: master), to: MasterService.self,
      after: .milliseconds(1050))
  }

  /// A process that never came up has ended.
  static func noteFailure(_ pid: PID, _ key: ServiceKey, hadClient: Bool, on machine: Machine) {
    machine.state.daemons[pid] = nil
    machine.withService(MasterService.self) { master in
      master.withTask(key) { task in
        task.total = max(0, task.total - 1)
        task.isThrottled = false
      }
    }
    report(pid, key, .exited(.failure), isNew: true, on: machine)
    if hadClient { dropClient(key, on: machine) }
  }

  private static func report(
    _ pid: PID, _ key: ServiceKey, _ status: WaitStatus, isNew: Bool, on machine: Machine
  ) {
    guard let master = machine.service(MasterService.self), let task = master.task(key) else { return }
    let path = master.programPath(task.entry)
    switch status {
    case .exited(let code) where !code.isSuccess:
      log(.warning("process \(path) pid \(pid) exit status \(code.rawValue)"), on: machine)
    case .signaled(let signal):
      log(.warning("process \(path) pid \(pid) killed by signal \(signal.rawValue)"), on: machine)
    default: return
    }
    guard isNew, case .exited = status, !task.isThrottled else { return }
    log(.warning("\(path): bad command startup -- throttling"), on: machine)
    machine.withService(MasterService.self) { master in master.withTask(key) { $0.isThrottled = true } }
    machine.send(
      MasterMessage.unthrottle(key), to: MasterService.self,
      after: .seconds(Int64(master.configuration.seconds("service_throttle_time"))))
  }

  /// The path of a service's program.
  func programPath(_ entry: MasterEntry) -> String {
    configuration.text("daemon_directory") + "/" + entry.command
  }
}

/// There is no process of a daemon for a client.
package struct MasterUnavailable: Error, Hashable, Sendable {
  package let reason: MasterService.Unavailability

  package init(_ reason: MasterService.Unavailability) {
    self.reason = reason
  }
}
