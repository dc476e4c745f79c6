import FileSystem
import Kernel
import ShellSyntax

/// Traps, and what signals do to the shell itself.
extension Shell {
  /// Signals that an interactive shell treats in its own way; its children do not.
  static let interactiveSignals: [(Signal, SignalDisposition)] = [
    (.INT, .caught), (.TERM, .ignored), (.QUIT, .ignored), (.TSTP, .ignored), (.TTIN, .ignored), (.TTOU, .ignored),
  ]

  /// Signals whose disposition is the shell's own business, to be reset in a child.
  var ownSignals: [Signal] {
    var result: [Signal] = []
    if isInteractive { result += Shell.interactiveSignals.map(\.0) }
    for (condition, command) in state.traps.commands where !command.isEmpty {
      if case .signal(let signal) = condition { result.append(signal) }
    }
    return result.filter { !state.traps.ignoredAtStart.contains($0) }
  }

  /// Sets what a signal does, from the trap for it.
  func applyTrap(_ signal: Signal) {
    switch state.traps[.signal(signal)] {
    case .some(""): process.setDisposition(of: signal, .ignored)
    case .some: process.setDisposition(of: signal, .caught)
    case nil:
      let own = isInteractive ? Shell.interactiveSignals.first { $0.0 == signal }?.1 : nil
      process.setDisposition(of: signal, own ?? .standard)
    }
  }

  /// Runs the traps of signals that have come.
  func handleSignals() async throws(Unwind) {
    let signals = process.takeCaughtSignals()
    for signal in signals {
      if let command = state.traps[.signal(signal)], !command.isEmpty {
        try await runTrapCommand(.signal(signal), command)
      } else if signal == .INT, isInteractive {
        try await writeError("\n")
        throw .interrupted
      }
    }
  }

  /// Runs the trap of a condition, if there is one.
  func runTrap(_ condition: TrapCondition) async throws(Unwind) {
    guard let command = state.traps[condition], !command.isEmpty else { return }
    try await runTrapCommand(condition, command)
  }

  private func runTrapCommand(_ condition: TrapCondition, _ command: String) async throws(Unwind) {
    guard !runningTraps.contains(condition) || condition != .debug && condition != .error && condition != .exit
    else { return }
    let outer = (
      status: state.lastStatus, line: line, traps: runningTraps, pipe: state.pipeStatus, builtin: builtinName,
      output: output, before: statusBeforeTrap
    )
    runningTraps.insert(condition)
    if condition != .debug { statusBeforeTrap = state.lastStatus }
    builtinName = nil
    output = []
    defer {
      runningTraps = outer.traps
      statusBeforeTrap = outer.before
      builtinName = outer.builtin
      output = outer.output
    }
    let name = condition == .exit ? "exit trap" : "trap"
    let start = condition == .debug || condition == .error ? line : 1
    _ = try await evaluate(text: command, name: name, line: start)
    state.lastStatus = outer.status
    state.pipeStatus = outer.pipe
    line = outer.line
  }

  /// Before a command: remembers it for BASH_COMMAND, and runs the DEBUG trap.
  func beforeCommand(_ text: () -> String) async throws(Unwind) {
    guard hasDebugging else { return }
    if runningTraps.isEmpty { currentCommand = text() }
    guard state.traps[.debug] != nil, !runningTraps.contains(.debug) else { return }
    try await runTrap(.debug)
  }

  func runErrorTrap(_ status: Int32) async throws(Unwind) {
    guard !runningTraps.contains(.error) else { return }
    state.lastStatus = status
    try await runTrap(.error)
    state.lastStatus = status
  }

  /// Runs the EXIT trap once; the status that the shell ends with.
  func runExitTrap(_ status: Int32) async -> Int32 {
    guard let command = state.traps[.exit], !command.isEmpty, process.terminationSignal == nil,
      runningTraps.insert(.exit).inserted
    else { return status }
    state.lastStatus = status
    statusBeforeTrap = status
    do throws(Unwind) {
      builtinName = nil
      output = []
      _ = try await evaluate(text: command, name: "exit trap", line: 1)
    } catch {
      if case .exit(let result) = error { return result }
      return endStatus(of: error)
    }
    return status
  }

  // MARK: Functions

  /// DEBUG, ERR and RETURN are not inherited by functions, unless options or attributes say so.
  func enterTraps(traced: Bool) -> [TrapCondition: String] {
    guard !state.traps.isEmpty else { return [:] }
    var hidden: [TrapCondition: String] = [:]
    if !isOn(.functionTrace), !traced {
      for condition in [TrapCondition.debug, .returning] { hidden[condition] = state.traps[condition] }
    }
    if !isOn(.errorTrace) { hidden[.error] = state.traps[.error] }
    for condition in hidden.keys { state.traps.hide(condition) }
    return hidden
  }

  /// Brings back what `enterTraps` has hidden, where the function has set no trap of its own.
  func leaveTraps(_ hidden: [TrapCondition: String]) {
    for (condition, command) in hidden where state.traps[condition] == nil {
      state.traps.show(condition, command)
    }
  }
}
