import FileSystem
import Kernel
import ShellSyntax

/// Running compound commands.
extension Shell {
  func run(_ command: CompoundCommand) async throws(Unwind) -> Int32 {
    if command.redirections.isEmpty { return try await runBody(command) }
    if case .subshell(let list) = command.body {
      return try await runSubshell(list, redirections: command.redirections, line: command.line)
    }
    line = command.line + lineOffset
    let openDescriptors = substitutionDescriptors.count
    defer { if substitutionDescriptors.count > openDescriptors { closeSubstitutions(from: openDescriptors) } }
    guard let saved = try await redirect(command.redirections, saving: true) else {
      state.lastStatus = 1
      try await checkFailure(1)
      return 1
    }
    do throws(Unwind) {
      let status = try await runBody(command)
      restore(saved)
      return status
    } catch {
      restore(saved)
      throw error
    }
  }

  private func runBody(_ command: CompoundCommand) async throws(Unwind) -> Int32 {
    switch command.body {
    case .group(let list): return try await run(list)
    case .subshell(let list): return try await runSubshell(list, redirections: [], line: command.line)
    case .conditional(let clause): return try await run(clause)
    case .loop(let clause): return try await run(clause)
    case .forEach(let clause): return try await run(clause)
    case .arithmeticFor(let clause): return try await run(clause)
    case .choice(let clause): return try await run(clause)
    case .select(let clause): return try await runSelect(clause)
    case .test(let expression):
      line = command.line + lineOffset
      try await beforeCommand { "[[ \(Printer.text(expression)) ]]" }
      let status = try await evaluate(expression)
      return try await finish(status)
    case .arithmetic(let text):
      line = command.line + lineOffset
      try await beforeCommand { "((\(text.text)))" }
      return try await finish(try await runArithmetic(text))
    }
  }

  /// Sets $? of a command that is no simple one, with what failures bring.
  func finish(_ status: Int32) async throws(Unwind) -> Int32 {
    state.lastStatus = status
    state.setPipeStatus(status)
    if status != 0 { try await checkFailure(status) }
    return status
  }

  private func condition(_ list: CommandList) async throws(Unwind) -> Bool {
    conditionDepth += 1
    do throws(Unwind) {
      let status = try await run(list)
      conditionDepth -= 1
      return status == 0
    } catch {
      conditionDepth -= 1
      throw error
    }
  }

  private func run(_ clause: IfClause) async throws(Unwind) -> Int32 {
    if try await condition(clause.condition) { return try await run(clause.consequence) }
    if let alternative = clause.alternative { return try await run(alternative) }
    state.lastStatus = 0
    return 0
  }

  // MARK: Loops

  /// What a body of a loop did.
  private enum Turn {
    case done(Int32)
    case again
    case leave
  }

  /// Runs a body once, and takes `break` and `continue` that are meant for this loop.
  private func turn(_ body: CommandList) async throws(Unwind) -> Turn {
    do throws(Unwind) {
      return .done(try await run(body))
    } catch {
      switch error {
      case .breakLoops(let count):
        if count > 1, loopDepth > 1 { throw .breakLoops(count - 1) }
        return .leave
      case .continueLoop(let count):
        if count > 1, loopDepth > 1 { throw .continueLoop(count - 1) }
        return .again
      default: throw error
      }
    }
  }

  /// Runs the body of a loop while `next` says so.
  private func loop(
    _ body: CommandList, while next: () async throws(Unwind) -> Bool, after: () async throws(Unwind) -> Bool = { true }
  ) async throws(Unwind) -> Int32 {
    loopDepth += 1
    defer { loopDepth -= 1 }
    var status: Int32 = 0
    while true {
      do throws(Unwind) {
        guard try await next() else { break }
      } catch {
        // break and continue may stand in the condition, too.
        switch error {
        case .breakLoops(let count):
          if count > 1, loopDepth > 1 { throw .breakLoops(count - 1) }
          return 0
        case .continueLoop(let count):
          if count > 1, loopDepth > 1 { throw .continueLoop(count - 1) }
          continue
        default: throw error
        }
      }
      try await checkpoint()
      switch try await turn(body) {
      case .done(let result): status = result
      case .again:
        status = 0
        state.lastStatus = 0
      case .leave:
        state.lastStatus = breakStatus
        breakStatus = 0
        return state.lastStatus
      }
      guard try await after() else { return 1 }
    }
    state.lastStatus = status
    return status
  }

  private func run(_ clause: WhileClause) async throws(Unwind) -> Int32 {
    try await loop(clause.body) { () async throws(Unwind) in
      try await self.condition(clause.condition) != clause.isUntil
    }
  }

  private func run(_ clause: ForClause) async throws(Unwind) -> Int32 {
    let values: [String]
    line = clause.line + lineOffset
    guard try await isLoopVariable(clause.variable) else { return try await finish(1) }
    if let words = clause.words {
      values = try await fields(words)
    } else {
      values = state.positional
    }
    var index = 0
    return try await loop(clause.body) { () async throws(Unwind) in
      guard index < values.count else { return false }
      let value = values[index]
      index += 1
      self.line = clause.line + self.lineOffset
      try await self.beforeCommand {
        "for \(clause.variable) in \(clause.words.map { $0.map(\.text).joined(separator: " ") } ?? "\"$@\"")"
      }
      if self.isOn(.trace) { try await self.traceFor("for", clause) }
      return try await self.assignLoopVariable(clause.variable, value)
    }
  }

  /// Whether a loop can have such a variable; a message, if not.
  func isLoopVariable(_ name: String) async throws(Unwind) -> Bool {
    if name.isShellName { return true }
    try await complainPlainly("`\(name)': not a valid identifier")
    return false
  }

  /// Assigns the variable of a loop; false when it can't be assigned.
  func assignLoopVariable(_ name: String, _ value: String) async throws(Unwind) -> Bool {
    if state.variables.replace(name, value) {
      if name.utf8.first.map({ $0 < 97 }) == true { changed(name) }
      return true
    }
    if let variable = state.variables[name], variable.attributes.contains(.nameReference) {
      state.variables[name]?.value = .scalar(value)
      return true
    }
    return try await assign(name, value)
  }

  private func run(_ clause: ArithmeticForClause) async throws(Unwind) -> Int32 {
    line = clause.line + lineOffset
    guard try await arithmeticForPart(clause.initial, whenEmpty: 1) != nil else { return 1 }
    var isBroken = false
    let status = try await loop(
      clause.body,
      while: { () async throws(Unwind) in
        self.line = clause.line + self.lineOffset
        guard let value = try await self.arithmeticForPart(clause.condition, whenEmpty: 1) else {
          isBroken = true
          return false
        }
        return value != 0
      },
      after: { () async throws(Unwind) in
        self.line = clause.line + self.lineOffset
        return try await self.arithmeticForPart(clause.step, whenEmpty: 1) != nil
      })
    return isBroken ? 1 : status
  }

  /// One of the three expressions; nil when it can't be evaluated.
  private func arithmeticForPart(_ text: ArithmeticText, whenEmpty: Int) async throws(Unwind) -> Int? {
    if text.text.isEmpty { return whenEmpty }
    try await beforeCommand { "((\(text.text)))" }
    if isOn(.trace) { try await traceLine("(( \(text.text) ))") }
    do throws(ArithmeticFailure) {
      return try await evaluate(text)
    } catch {
      try await report(error, in: "((")
      return nil
    }
  }

  private func runArithmetic(_ text: ArithmeticText) async throws(Unwind) -> Int32 {
    do throws(ArithmeticFailure) {
      if isOn(.trace) {
        let expanded = try await expandedText(text)
        do throws(Unwind) {
          try await traceLine("(( \(expanded) ))")
        } catch {
          throw .unwind(error)
        }
        return try await evaluateExpanded(expanded) != 0 ? 0 : 1
      }
      return try await evaluate(text) != 0 ? 0 : 1
    } catch {
      try await report(error, in: "((")
      return 1
    }
  }

  // MARK: case

  private func run(_ clause: CaseClause) async throws(Unwind) -> Int32 {
    line = clause.line + lineOffset
    try await beforeCommand { "case \(clause.subject.text) in " }
    let subject = try await string(clause.subject)
    if isOn(.trace), !isDash { try await traceLine("case \(clause.subject.text) in") }
    var status: Int32 = 0
    var isFallingThrough = false
    for item in clause.clauses {
      if !isFallingThrough, !(try await matches(subject, item.patterns)) { continue }
      isFallingThrough = false
      status = item.body.isEmpty ? 0 : try await run(item.body)
      switch item.ending {
      case .stop:
        state.lastStatus = status
        return status
      case .fallThrough: isFallingThrough = true
      case .testNext: break
      }
    }
    state.lastStatus = status
    return status
  }

  private func matches(_ subject: String, _ patterns: [Word]) async throws(Unwind) -> Bool {
    for pattern in patterns {
      if let fixed = pattern.fixed, !isOn(.ignoresCaseInMatch) {
        if fixed.utf8.elementsEqual(subject.utf8) { return true }
      } else if try await glob(pattern).matches(subject) {
        return true
      }
    }
    return false
  }
}
