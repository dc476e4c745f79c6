import FileSystem
import OrderedCollections
import Simulation

package typealias Environment = OrderedDictionary<String, String>

/// A running program: what the machine keeps of it, and the system calls that it makes.
///
/// Its code is a coroutine. A system call that can't be answered at once parks it; a signal that it does
/// not catch makes every further system call throw EINTR, so that the coroutine unwinds to its end.
package final class Process {
  package let machine: Machine
  package let pid: PID
  package internal(set) var parent: PID
  package internal(set) var group: PID
  package internal(set) var session: PID
  /// The controlling terminal.
  package internal(set) var terminal: TerminalDevice?
  package var credentials: Credentials
  package var umask: FileMode
  package var limits: ResourceLimits
  /// `arguments[0]` is the name that the program was called by.
  package var arguments: [String]
  package var environment: Environment
  package internal(set) var workingDirectory: FileID
  package internal(set) var rootDirectory: FileID
  package internal(set) var descriptors: DescriptorTable
  /// `comm`.
  package internal(set) var command: String
  package internal(set) var executable: String
  package internal(set) var startTime: Timestamp
  /// Buffered standard output and input (stdio(3)).
  package internal(set) lazy var standardOutput = OutputBuffer(process: self, descriptor: 1)
  package internal(set) lazy var standardInput = InputBuffer(process: self, descriptor: 0)
  /// Set by the program where its messages shall begin with something else than `arguments[0]`.
  package var messagePrefix: String?

  private var dispositions: [Signal: SignalDisposition] = [:]
  private var caught: [Signal] = []
  private var blocked: Set<Signal> = []
  private var heldBack: [Signal] = []
  /// The signal that this process is dying of.
  package private(set) var terminationSignal: Signal?
  private var stopSignal: Signal?
  private let resumed = WaitQueue()
  private var waiter: Waiter?
  /// Set when it has ended, until its parent asks.
  package private(set) var waitStatus: WaitStatus?
  /// Stops and resumptions that the parent has not heard of.
  var unreportedChange: WaitStatus?
  let childChanged = WaitQueue()
  /// The daemon whose row of the process table stands for this one too: it is the daemon's own program, which has
  /// stayed with whoever started it.
  package var standsFor: PID?
  /// The service that hears when it ends.
  var reportsTo: String?
  private var stepsInSlice = 0

  init(machine: Machine, pid: PID, like parent: Process) {
    self.machine = machine
    self.pid = pid
    self.parent = parent.pid
    group = parent.group
    session = parent.session
    terminal = parent.terminal
    credentials = parent.credentials
    umask = parent.umask
    limits = parent.limits
    arguments = parent.arguments
    environment = parent.environment
    workingDirectory = parent.workingDirectory
    rootDirectory = parent.rootDirectory
    descriptors = parent.descriptors.forked()
    command = parent.command
    executable = parent.executable
    dispositions = parent.dispositions
    blocked = parent.blocked
    messagePrefix = parent.messagePrefix
    startTime = machine.now
  }

  init(machine: Machine, pid: PID, parent: PID, credentials: Credentials) {
    self.machine = machine
    self.pid = pid
    self.parent = parent
    group = pid
    session = pid
    self.credentials = credentials
    umask = 0o022
    limits = ResourceLimits()
    arguments = []
    environment = [:]
    workingDirectory = machine.state.volumes.root
    rootDirectory = workingDirectory
    descriptors = DescriptorTable()
    command = ""
    executable = ""
    startTime = machine.now
  }

  /// The machine's files as this process sees them.
  package var files: Files {
    Files(
      machine: machine, credentials: credentials, workingDirectory: workingDirectory, rootDirectory: rootDirectory,
      umask: umask, pid: pid)
  }

  package var now: Timestamp { machine.now }

  /// The last part of `arguments[0]`, as GNU programs call themselves in messages.
  package var programName: String {
    messagePrefix ?? Path.lastComponent(arguments.first ?? command)
  }

  var isStopped: Bool { stopSignal != nil }
  package var hasEnded: Bool { waitStatus != nil }

  // MARK: Blocking

  /// Waits until a queue is woken. The caller looks again whether what it waits for has come.
  ///
  /// - Throws: EINTR when a signal came that is caught or ends the process.
  package func block(on queues: WaitQueue..., until deadline: Timestamp? = nil) async throws(Errno) {
    try await block(on: queues, until: deadline)
  }

  package func block(on queues: [WaitQueue], until deadline: Timestamp? = nil) async throws(Errno) {
    try await checkSignals()
    let reason = await machine.world.scheduler.park { waiter in
      self.waiter = waiter
      for queue in queues { queue.add(waiter) }
      if let deadline { machine.world.scheduler.wake(waiter, at: deadline) }
    }
    waiter = nil
    stepsInSlice = 0
    try await checkSignals()
    if reason == .interrupted, !caught.isEmpty { throw .EINTR }
  }

  /// Sleeps in simulated time (nanosleep(2)).
  package func sleep(_ interval: TimeInterval) async throws(Errno) {
    let end = now + interval
    while now < end { try await block(on: [], until: end) }
  }

  /// To be called now and then by code that computes for long: lets others run, and signals arrive.
  ///
  /// A time slice is counted in calls, so it is the same in every build; using one up takes a
  /// hundredth of a simulated second.
  package func checkpoint() async throws(Errno) {
    try await checkSignals()
    stepsInSlice += 1
    if stepsInSlice >= Process.stepsPerSlice {
      stepsInSlice = 0
      try await block(on: [], until: now + .milliseconds(50))
    }
  }

  static let stepsPerSlice = 5_000

  private func checkSignals() async throws(Errno) {
    if machine.world.hasPendingInterrupt() { machine.world.deliverInterrupt() }
    while stopSignal != nil, terminationSignal == nil {
      _ = await machine.world.scheduler.park { waiter in
        self.waiter = waiter
        resumed.add(waiter)
      }
    }
    if terminationSignal != nil { throw .EINTR }
  }

  // MARK: Signals

  package func disposition(of signal: Signal) -> SignalDisposition { dispositions[signal] ?? .standard }

  package func setDisposition(of signal: Signal, _ disposition: SignalDisposition) {
    guard signal != .KILL, signal != .STOP else { return }
    dispositions[signal] = disposition
    if disposition == .ignored { caught.removeAll { $0 == signal } }
  }

  /// Holds a signal back until it is unblocked (sigprocmask(2)).
  package func setBlocked(_ signal: Signal, _ isBlocked: Bool) {
    if isBlocked {
      blocked.insert(signal)
    } else {
      blocked.remove(signal)
      let held = heldBack.filter { $0 == signal }
      heldBack.removeAll { $0 == signal }
      for signal in held { receive(signal) }
    }
  }

  /// The signals that were caught since one last asked.
  package func takeCaughtSignals() -> [Signal] {
    defer { caught = [] }
    return caught
  }

  package var hasCaughtSignals: Bool { !caught.isEmpty }

  /// The same, which stay to be taken.
  package var caughtSignals: [Signal] { caught }

  /// Lets a signal arrive at this process.
  package func receive(_ signal: Signal) {
    guard waitStatus == nil, terminationSignal == nil else { return }
    if blocked.contains(signal) {
      heldBack.append(signal)
      return
    }
    if signal == .CONT { resume() }
    switch disposition(of: signal) {
    case .ignored: return
    case .caught:
      if !caught.contains(signal) { caught.append(signal) }
      waiter?.wake(.interrupted)
    case .standard:
      switch signal.defaultAction {
      case .ignore, .resume: return
      case .stop: stop(by: signal)
      case .terminate:
        terminationSignal = signal
        waiter?.wake(.interrupted)
      }
    }
  }

  private func stop(by signal: Signal) {
    guard stopSignal == nil else { return }
    stopSignal = signal
    unreportedChange = .stopped(signal)
    machine.processes[parent]?.childChanged.wakeAll()
    machine.processes[parent]?.receive(.CHLD)
  }

  private func resume() {
    guard stopSignal != nil else { return }
    stopSignal = nil
    unreportedChange = .continued
    resumed.wakeAll()
    machine.processes[parent]?.childChanged.wakeAll()
  }

  // MARK: Ending

  func end(_ status: ExitStatus) {
    guard waitStatus == nil else { return }
    waitStatus = terminationSignal.map { .signaled($0) } ?? .exited(status)
    descriptors.closeAll()
    machine.processEnded(self)
  }

  /// What the process table shows of it.
  var info: ProcessInfo {
    var info = ProcessInfo(
      pid: pid, parent: parent, group: group, session: session, credentials: credentials, command: command,
      arguments: arguments, executable: executable, terminal: terminal?.name, startTime: startTime)
    info.stateLetter = hasEnded ? "Z" : isStopped ? "T" : waiter?.isWaiting == true ? "S" : "R"
    info.isForeground = terminal.map { $0.foregroundGroup == group } ?? false
    return info
  }
}
