import FileSystem
import Kernel
import Simulation

/// A learner at the shell of a host: what is kept of the world from one prompt to the next, so that command
/// lines can be taken back and the world is there tomorrow.
///
/// All of it happens at the prompt, where the world is complete without any running code. `SessionDriver` lets
/// the world go on in between.
package final class Session: StudyDriver {
  package let world: World
  package let machine: Machine
  package let terminal: TerminalDevice
  /// The login shell.
  package let shell: Process
  /// What the study commands work with.
  package let desk: StudyDesk
  let store: WorldStore
  private let types: ServiceTypes

  /// What study commands ask for; carried out when the prompt comes back, for only there can a state be set.
  package enum Request: Sendable {
    case undo, redo
    case restore(checkpoint: String)
    case keep(checkpoint: String)
    case forget(checkpoint: String)
  }

  private var requests: [Request] = []
  /// The command line that runs, and what was before it.
  private var running: CommandLine?
  /// Whether nobody has worked in this world yet.
  package var isFresh: Bool { store.present == nil }
  /// What has to be told to the learner before the next prompt.
  package var notices: [String] = []
  private var lastFailure: String?
  private var isFirstPrompt = true
  /// Up to here time shall run as fast as it can (warp).
  package var fastForward: Timestamp?

  private struct CommandLine {
    var text: String
    let before: Moment
    let shellPID: PID
  }

  /// The world and the shell as they stand.
  struct Moment {
    let state: WorldState
    let shell: [UInt8]
    /// The programs that run.
    let processes: Set<PID>
  }

  /// A session on a world that has been brought up; its first machine of the learner's host is the learner's.
  package init(world: World, store: WorldStore, desk: StudyDesk, _ types: ServiceTypes) {
    self.world = world
    self.store = store
    self.desk = desk
    self.types = types
    machine = world.machine(named: SessionStart.host) ?? world.machines[0]
    terminal = machine.makeTerminal()
    shell = machine.makeProcess()
    world.driver = self
  }

  // MARK: Prompts

  /// A shell asks for a command line: what ran before is over.
  ///
  /// - Returns: false when the shell's state was set, so that it has to ask again.
  func promptCame(_ request: TerminalDevice.LineRequest) -> Bool {
    guard let access = request.shell, !request.isContinuation else { return true }
    if isFirstPrompt {
      isFirstPrompt = false
      if resume(access) { return false }
    }
    let line = running?.text
    finishRunning(at: moment(access), shell: access.pid)
    var hasSet = false
    for request in takeRequests() where carryOut(request, access, line) { hasSet = true }
    guard !hasSet else { return false }
    // The first time the prompt is to stand there before the whole world is taken apart.
    if hasSaved { keepPresent(moment(access)) } else { unkept = moment(access) }
    return true
  }

  /// The learner has entered a line.
  func lineEntered(_ line: String, _ request: TerminalDevice.LineRequest) {
    guard let access = request.shell else { return }
    keepFirst()
    if !line.isEmpty { store.addLine(line) }
    if request.isContinuation {
      running?.text += "\n" + line
    } else if !line.allSatisfy(\.isWhitespace) {
      desk.noteCommandLine(line)
      running = CommandLine(text: line, before: moment(access), shellPID: access.pid)
      world.programActions = ProgramActions()
    }
  }

  private func moment(_ access: TerminalDevice.ShellAccess) -> Moment {
    Moment(
      state: world.snapshot(), shell: access.save(), processes: Set(world.machines.flatMap { $0.processes.keys }))
  }

  private func finishRunning(at now: Moment, shell: PID) {
    guard let line = running else { return }
    running = nil
    guard !requests.contains(where: \.movesThroughTime) else { return }
    let isSameShell = line.shellPID == shell
    let hasChanged =
      isSameShell && line.before.shell != now.shell || hasWarped
      || ChangeTest(before: line.before.state, after: now.state, actions: world.programActions).hasChanged
    hasWarped = false
    guard hasChanged, let before = keep(line.before) else { return }
    store.changeHistory { $0.record(line.text, from: before) }
  }

  /// Set when the clock was moved, which counts as a change.
  var hasWarped = false

  // MARK: Keeping

  private func keep(_ moment: Moment) -> StateID? {
    do throws(WorldParts.Failure) {
      let previous = lastKept
      let parts = try WorldParts(moment.state, since: previous)
      lastKept = (moment.state, parts)
      return store.add(WorldStore.State(world: parts, shell: moment.shell))
    } catch {
      tellOnce("the world can't be saved: \(error)")
      return nil
    }
  }

  private var lastKept: (state: WorldState, parts: WorldParts)?
  /// The world at the first prompt, until it is kept.
  private var unkept: Moment?

  private func keepFirst() {
    guard let first = unkept else { return }
    unkept = nil
    keepPresent(first)
  }

  private func keepPresent(_ now: Moment) {
    guard let id = keep(now) else { return }
    if store.present == nil {
      store.changeHistory { $0.keep(id, as: Session.firstCheckpoint, at: now.state.now.seconds) }
    }
    store.setPresent(id)
    // The first whole state is written when the prompt stands there already.
    if hasSaved { save() }
  }

  private var hasSaved = false
  /// The checkpoint that every fresh world has.
  static let firstCheckpoint = "fresh"

  /// Saves what is new; tells the learner when that fails, and goes on.
  func save() {
    hasSaved = true
    do throws(RecordFile.Failure) {
      try store.save()
      lastFailure = nil
    } catch {
      let advice = error.isFull ? "; it is saved as soon as there is room" : ""
      tellOnce("the world can't be saved: \(error)\(advice). The session goes on.")
    }
  }

  /// The world as it stands, where there is no prompt.
  func takeMoment() -> Moment {
    keepFirst()
    let shellState = store.present.flatMap { store.states[$0]?.shell } ?? []
    return Moment(state: world.snapshot(), shell: shellState, processes: [])
  }

  /// Keeps what commands have done that were not typed at a prompt, as one step.
  func endUnattended(since before: Moment, line: String) {
    let asked = takeRequests()
    let changes = ChangeTest(before: before.state, after: world.snapshot(), actions: world.programActions)
    if changes.hasChanged, !asked.contains(where: \.movesThroughTime), let id = keep(before) {
      store.changeHistory { $0.record(line, from: id) }
    }
    for request in asked { carryOut(request, nil, line) }
    keepPresent(takeMoment())
    save()
    store.synchronize()
  }

  /// Saves what the first prompt has put off.
  func saveLater() {
    keepFirst()
    if !hasSaved { save() }
  }

  /// Saves the world as the shell has left it, or as it stands where the terminal has gone.
  func saveAtEnd() {
    keepPresent(takeMoment())
    if shell.hasEnded { store.noteLinesWritten() }
    save()
    store.synchronize()
  }

  private func tellOnce(_ message: String) {
    guard message != lastFailure else { return }
    lastFailure = message
    notices.append(message)
  }

  // MARK: Going back and forth

  /// Brings back the shell that was left; whether its state was set.
  private func resume(_ access: TerminalDevice.ShellAccess) -> Bool {
    if !store.typedLines.isEmpty { access.addHistory(store.typedLines) }
    guard let present = store.present, let state = store.states[present]?.shell, !state.isEmpty else { return false }
    return access.restore(state)
  }

  private func takeRequests() -> [Request] {
    defer { requests = [] }
    return requests
  }

  /// - Parameters:
  ///   - access: the shell that waits at its prompt, if one does.
  ///   - line: the command line that asked.
  /// - Returns: whether the world is another one now.
  @discardableResult
  private func carryOut(_ request: Request, _ access: TerminalDevice.ShellAccess?, _ line: String?) -> Bool {
    guard let present = keep(access.map(moment) ?? takeMoment()) else { return false }
    switch request {
    case .undo: return go(access) { $0.undo(from: present)?.state }
    case .redo: return go(access) { $0.redo(from: present)?.state }
    case .restore(let name):
      return go(access) { history in
        guard let checkpoint = history.checkpoint(named: name) else { return nil }
        history.record(line ?? "checkpoint --restore \(name)", from: present)
        return checkpoint.state
      }
    case .keep(let name):
      store.changeHistory { $0.keep(present, as: name, at: world.scheduler.now.seconds) }
    case .forget(let name): store.changeHistory { $0.forget(name) }
    }
    return false
  }

  private func go(_ access: TerminalDevice.ShellAccess?, _ choose: (inout UndoHistory) -> StateID?) -> Bool {
    var target: StateID?
    let before = store.history
    store.changeHistory { target = choose(&$0) }
    guard let target, let state = store.states[target] else { return false }
    do throws(WorldParts.Failure) {
      let world = try state.world.state(types)
      self.world.restore(world, keeping: (access.map { lineage(of: $0.pid) } ?? []).union(survivors(in: world)))
      lastKept = (world, state.world)
      _ = access?.restore(state.shell)
      store.setPresent(store.add(state))
      save()
      return true
    } catch {
      store.changeHistory { $0 = before }
      tellOnce("that state can't be brought back: \(error)")
      return false
    }
  }

  /// A shell and those that it was started from.
  private func lineage(of pid: PID) -> Set<PID> {
    var result: Set<PID> = []
    var next: PID? = pid
    while let pid = next, let process = machine.processes[pid], result.insert(pid).inserted { next = process.parent }
    return result
  }

  /// Programs in the background that were there already.
  private func survivors(in state: WorldState) -> Set<PID> {
    Set(machine.processes.values.filter { $0.startTime <= state.now }.map(\.pid))
  }
}

extension Session.Request {
  /// Whether it leads to another state, so that the line that asked for it is none to be undone.
  fileprivate var movesThroughTime: Bool {
    switch self {
    case .undo, .redo, .restore: true
    case .keep, .forget: false
    }
  }
}

/// What the study commands ask of the session.
extension Session {
  /// The session that drives a process's world; nil in scripts and transcripts.
  package static func driving(_ process: Process) -> Session? {
    process.machine.world.driver as? Session
  }

  package func ask(_ request: Request) {
    requests.append(request)
  }

  package func keepWorld(as name: String) {
    ask(.keep(checkpoint: name))
  }

  package func bringBackWorld(_ name: String) -> Bool {
    guard history.checkpoint(named: name) != nil else { return false }
    ask(.restore(checkpoint: name))
    return true
  }

  /// The history as it will be when what was asked for so far is done.
  package var history: UndoHistory {
    var result = store.history
    for request in requests {
      switch request {
      case .undo: _ = result.undo(from: 0)
      case .redo: _ = result.redo(from: 0)
      case .keep(let name): result.keep(0, as: name, at: world.scheduler.now.seconds)
      case .forget(let name): result.forget(name)
      case .restore(let name): result.record("checkpoint --restore \(name)", from: 0)
      }
    }
    return result
  }
}
