import DNS
import FileSystem
import HeapModule
import Simulation

/// A small internet: machines, what travels between them, and what will happen.
package final class World: Agenda {
  package let scheduler: Scheduler
  package let programs: ProgramTable
  package private(set) var machines: [Machine] = []
  package var random: RandomSource
  /// What the world's name server knows.
  package var zones = ZoneTable()
  /// What is kept for speed only.
  package let memo = Memo()
  /// Asks whether a real Ctrl-C waits to be delivered; answered without waiting.
  package var hasPendingInterrupt: () -> Bool = { false }
  /// Delivers it.
  package var deliverInterrupt: () -> Void = {}
  /// How many programs were started, ever: a measure of whether a command line did anything.
  package private(set) var executionCount = 0

  /// Whoever drives the world for a learner; the study commands find it here.
  package weak var driver: AnyObject?
  /// What programs have done since it was last emptied.
  package var programActions = ProgramActions()
  /// Set while an event happens: what is done then, no program does.
  private var isPerformingEvent = false

  private var events = Heap<WorldEvent>()
  private var cancelled: Set<EventID> = []
  var connections: [ConnectionID: Connection] = [:]
  var sockets: [ConnectionEnd: StreamSocket] = [:]
  private var lastConnection: ConnectionID = 0
  private var nextEphemeralPort: UInt16 = 32_768

  package convenience init(executor: LoopExecutor, programs: [any Program.Type], now: Timestamp, seed: UInt64) {
    self.init(executor: executor, programs: ProgramTable(programs), now: now, seed: seed)
  }

  private init(executor: LoopExecutor, programs: ProgramTable, now: Timestamp, seed: UInt64) {
    scheduler = Scheduler(executor: executor, now: now)
    self.programs = programs
    random = RandomSource(seed: seed)
    scheduler.agenda = self
  }

  @discardableResult
  package func addMachine(_ state: MachineState) -> Machine {
    let machine = Machine(world: self, index: machines.count, state: state)
    machines.append(machine)
    return machine
  }

  package func machine(named name: String) -> Machine? {
    machines.first { $0.state.hostName == name }
  }

  func noteExecution() {
    executionCount += 1
  }

  // MARK: Who does it

  /// Notes that a file changes or, with nil, that a daemon is called on: by a program, if one runs now.
  func noteAction(on file: FileID?, of machine: Machine) {
    guard !isPerformingEvent else { return }
    if let file {
      programActions.files.insert(ProgramActions.File(machine: machine.index, id: file))
    } else {
      programActions.reachedDaemons = true
    }
  }

  /// Does something that is not the running program's doing, such as to write the system's log.
  func withoutNoting<Result>(_ body: () -> Result) -> Result {
    let before = isPerformingEvent
    isPerformingEvent = true
    defer { isPerformingEvent = before }
    return body()
  }

  // MARK: Events

  @discardableResult
  func schedule(_ action: WorldEvent.Action, on machine: Int, after delay: TimeInterval) -> EventID {
    let event = WorldEvent(
      time: scheduler.now + delay, sequence: scheduler.nextSequence(), machine: machine, action: action)
    events.insert(event)
    return event.sequence
  }

  func cancel(_ event: EventID) {
    cancelled.insert(event)
  }

  package var next: (time: Timestamp, sequence: UInt64)? {
    while let first = events.min, cancelled.remove(first.sequence) != nil { events.removeMin() }
    return events.min.map { ($0.time, $0.sequence) }
  }

  package func performNext() {
    guard let event = events.popMin() else { return }
    isPerformingEvent = true
    defer { isPerformingEvent = false }
    let machine = machines[event.machine]
    switch event.action {
    case .message(let service, let message): machine.handle(.message(message), for: service)
    case .signaled(let service, let pid, let signal): machine.handle(.signaled(pid, signal), for: service)
    case .childEnded(let service, let pid, let status): machine.handle(.childEnded(pid, status), for: service)
    case .connecting(let id): arriveRequest(id)
    case .connected(let id, let failure): arriveAnswer(id, failure)
    case .segment(let id, let side, let bytes): arriveSegment(id, side, bytes)
    }
  }

  func takeConnectionID() -> ConnectionID {
    lastConnection += 1
    return lastConnection
  }

  func takeEphemeralPort() -> UInt16 {
    nextEphemeralPort = nextEphemeralPort >= 60_999 ? 32_768 : nextEphemeralPort + 1
    return nextEphemeralPort
  }

  // MARK: Copying

  /// The whole world as it stands, as a value.
  package func snapshot() -> WorldState {
    WorldState(
      now: scheduler.now, sequence: scheduler.sequence, random: random, zones: zones,
      machines: machines.map(\.state), events: events, cancelled: cancelled, connections: connections,
      lastConnection: lastConnection,
      nextEphemeralPort: nextEphemeralPort)
  }

  /// The world of a state that was saved.
  package convenience init(executor: LoopExecutor, programs: [any Program.Type], state: WorldState) {
    self.init(executor: executor, programs: ProgramTable(programs), state: state)
  }

  /// The world of a state, with the programs of another one: a copy, to try on it what shall not happen there.
  package convenience init(executor: LoopExecutor, programs: ProgramTable, state: WorldState) {
    self.init(executor: executor, programs: programs, now: state.now, seed: 0)
    for machine in state.machines { addMachine(machine) }
    restore(state)
  }

  /// Makes the world as it was. Programs that run are ended; connections that they held are cut.
  ///
  /// - Parameter keeping: processes that stay, such as the learner's shell.
  package func restore(_ state: WorldState, keeping kept: Set<PID> = [], keepingClock: Bool = false) {
    for machine in machines {
      for process in machine.processes.values where !kept.contains(process.pid) { process.receive(.KILL) }
    }
    scheduler.runReady()
    scheduler.restore(now: keepingClock ? max(scheduler.now, state.now) : state.now, sequence: state.sequence)
    random = state.random
    zones = state.zones
    events = state.events
    cancelled = state.cancelled
    connections = state.connections
    lastConnection = state.lastConnection
    nextEphemeralPort = state.nextEphemeralPort
    for (machine, saved) in zip(machines, state.machines) { machine.adopt(saved) }
    cutConnectionsOfPrograms()
  }
}

/// A world as a value: copied in O(1).
package struct WorldState: Sendable {
  package var now: Timestamp
  package var sequence: UInt64
  package var random: RandomSource
  package var zones: ZoneTable
  package var machines: [MachineState]
  var events: Heap<WorldEvent>
  var cancelled: Set<EventID>
  var connections: [ConnectionID: Connection]
  var lastConnection: ConnectionID
  var nextEphemeralPort: UInt16
}

extension Machine {
  /// Takes over a saved state. PIDs and what is open go on from where they are.
  func adopt(_ saved: MachineState) {
    let lastPID = state.lastPID
    state = saved
    state.lastPID = max(lastPID, saved.lastPID)
    accountsCache = AccountsCache()
    attachments = [:]
    let open = Set(openCounts.keys)
    for file in open where state.volumes[file] == nil { openCounts[file] = nil }
  }
}
