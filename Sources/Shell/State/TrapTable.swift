import Kernel

/// What can be trapped: a signal, or an event of the shell.
package enum TrapCondition: Hashable, Sendable {
  case exit
  case signal(Signal)
  case debug
  case error
  case returning

  /// "EXIT", "INT", "SIGINT", "2", "DEBUG" and so on; nil for anything else.
  package init?(_ text: String) {
    let upper = text.uppercased()
    switch upper {
    case "EXIT", "0": self = .exit
    case "DEBUG": self = .debug
    case "ERR": self = .error
    case "RETURN": self = .returning
    default:
      guard let signal = Signal(name: text), !text.isEmpty else { return nil }
      self = .signal(signal)
    }
  }

  /// As `trap -p` prints it.
  package var name: String {
    switch self {
    case .exit: "EXIT"
    case .signal(let signal): "SIG" + signal.name
    case .debug: "DEBUG"
    case .error: "ERR"
    case .returning: "RETURN"
    }
  }

  /// In the order of `trap -p`.
  var order: Int {
    switch self {
    case .exit: 0
    case .signal(let signal): Int(signal.rawValue)
    case .debug: 65
    case .error: 66
    case .returning: 67
    }
  }
}

/// The commands of `trap`.
package struct TrapTable: Sendable {
  /// An empty command means that the signal is ignored.
  private(set) var commands: [TrapCondition: String] = [:]
  /// Signals that were ignored when the shell began; a shell that is not interactive leaves them so.
  var ignoredAtStart: Set<Signal> = []
  /// Traps of the parent shell, which a subshell lists until it sets one itself.
  private(set) var inherited: [TrapCondition: String] = [:]

  subscript(condition: TrapCondition) -> String? {
    get { commands[condition] }
    set {
      if newValue != nil { inherited = [:] }
      commands[condition] = newValue
    }
  }

  var isEmpty: Bool { commands.isEmpty }

  /// Takes a trap away for as long as a function runs.
  mutating func hide(_ condition: TrapCondition) {
    commands[condition] = nil
  }

  mutating func show(_ condition: TrapCondition, _ command: String) {
    commands[condition] = command
  }

  /// What `trap` lists.
  var listed: [(condition: TrapCondition, command: String)] {
    var shown = commands.isEmpty ? inherited : commands.merging(inherited) { own, _ in own }
    for signal in ignoredAtStart { shown[.signal(signal)] = shown[.signal(signal)] ?? "" }
    return shown.map { ($0.key, $0.value) }.sorted { $0.condition.order < $1.condition.order }
  }

  /// For a subshell: traps are gone, ignored signals stay ignored.
  ///
  /// - Parameter kept: those that options let it inherit.
  mutating func resetForSubshell(keeping kept: Set<TrapCondition>) {
    inherited = commands
    commands = commands.filter { condition, command in
      if case .signal = condition { return command.isEmpty }
      return kept.contains(condition)
    }
  }
}
