import Kernel
import ShellSyntax

/// `trap` says what to do when signals and other things happen.
struct TrapBuiltin: Builtin {
  static let name = "trap"
  static let synopsis = "trap [-lp] [[arg] signal_spec ...]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("lp") else { return 2 }
    if options.has("l") {
      call.write(KillBuiltin.signalTable())
      return 0
    }
    var operands = options.operands
    if options.has("p") || operands.isEmpty { return try await list(operands, call) }
    let first = operands.removeFirst()
    var command: String? = first
    if first == "-" {
      command = nil
    } else if operands.isEmpty {
      guard TrapCondition(first) != nil, !shell.isDash || first.utf8.allSatisfy(\.isDigit) else {
        return try await call.usage()
      }
      operands = [first]
      command = nil
    } else if first.utf8.allSatisfy(\.isDigit), !first.isEmpty, TrapCondition(first) != nil {
      operands.insert(first, at: 0)
      command = nil
    }
    var status: Int32 = 0
    for text in operands {
      guard let condition = TrapCondition(text) else {
        if shell.isDash {
          try await shell.writeError("trap: \(text): bad trap\n")
        } else {
          try await call.complain("\(text): invalid signal specification")
        }
        status = 1
        continue
      }
      shell.setTrap(condition, command)
    }
    return status
  }

  private func list(_ names: [String], _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    var status: Int32 = 0
    let listed = call.shell.state.traps.listed
    if names.isEmpty {
      for (condition, command) in listed { show(condition, command, call) }
      return 0
    }
    for name in names {
      guard let condition = TrapCondition(name) else {
        try await call.complain("\(name): invalid signal specification")
        status = 1
        continue
      }
      if let found = listed.first(where: { $0.condition == condition }) { show(condition, found.command, call) }
    }
    return status
  }

  private func show(_ condition: TrapCondition, _ command: String, _ call: BuiltinCall) {
    let name =
      call.shell.isDash ? String(condition.name.drop { _ in condition.name.hasPrefix("SIG") && false }) : condition.name
    call.write("trap -- \(Quoting.singleQuoted(command)) \(name)\n")
  }
}

extension Shell {
  /// Sets a trap, or with nil takes it away.
  func setTrap(_ condition: TrapCondition, _ command: String?) {
    if case .signal(let signal) = condition {
      if !isInteractive, state.traps.ignoredAtStart.contains(signal) { return }
      state.traps[condition] = command
      applyTrap(signal)
    } else {
      state.traps[condition] = command
    }
  }
}
