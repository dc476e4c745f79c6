import FileSystem
import Kernel
import ShellSyntax
import Simulation

/// Reading and running what a person types.
extension Shell {
  /// Runs commands from a prompt until the end of input or `exit`; the status to end with.
  func runInteractively(usesEditor: Bool) async throws(Unwind) -> Int32 {
    let prompter = Prompter(self, usesEditor: usesEditor)
    self.prompter = prompter
    while true {
      do throws(Unwind) {
        guard try await turn(prompter) else { return state.lastStatus }
      } catch {
        switch error {
        case .discard(let status): state.lastStatus = status
        case .interrupted: state.lastStatus = 130
        case .returned, .breakLoops, .continueLoop: break
        case .exit, .killed, .replaced: throw error
        }
        resetAfterError()
      }
    }
  }

  /// Whatever was under way is not any more.
  private func resetAfterError() {
    conditionDepth = 0
    loopDepth = 0
    callDepth = 0
    builtinName = nil
    output = []
    inputName = nil
    jobs.inFront = nil
    runningTraps = []
    while !state.variables.scopes.isEmpty { popVariables() }
    if let first = state.calls.first { state.positional = first.isFunction ? startPositional : state.positional }
    state.calls = []
    closeSubstitutions(from: 0)
    takeTerminalBack()
  }

  /// Asks for one command and runs it; false at the end of input.
  private func turn(_ prompter: Prompter) async throws(Unwind) -> Bool {
    try await reportEndedJobs()
    try await runPromptCommand()
    updateWindowSize()
    var text = ""
    var prompt = try await promptString(scalar("PS1") ?? "")
    while true {
      let line: String
      switch try await prompter.read(prompt, isContinuation: !text.isEmpty) {
      case .stateChanged: return true
      case .interrupted:
        state.lastStatus = 130
        return true
      case .endOfFile: return try await endOfInput(text)
      case .line(let typed):
        // The window may have got another size while the line was typed.
        updateWindowSize()
        guard let expanded = try await expandHistory(typed) else { return true }
        line = expanded
      }
      if isOn(.verbose) { try await writeError(line) }
      text += line
      if try await runIfComplete(text) { return true }
      prompt = try await promptString(scalar("PS2") ?? "")
    }
  }

  /// What a text that was typed so far is.
  private enum Typed {
    case units([CommandList])
    case incomplete
    case wrong(SyntaxError)
  }

  private func parse(_ text: String, isFinal: Bool) -> Typed {
    var parser = Parser(text, line: inputLine, options: syntaxOptions, isFinal: isFinal)
    var units: [CommandList] = []
    do throws(SyntaxError) {
      while let unit = try parser.nextUnit() { units.append(unit) }
      return .units(units)
    } catch {
      if case .incomplete = error.kind { return .incomplete }
      return .wrong(error)
    }
  }

  /// Runs a text that is complete; false when more lines are needed.
  private func runIfComplete(_ text: String) async throws(Unwind) -> Bool {
    let parsed = parse(text, isFinal: false)
    if case .incomplete = parsed { return false }
    inputLine += text.utf8.count { $0 == 10 }
    switch parsed {
    case .incomplete: break
    case .wrong(let error):
      remember(text)
      try await reportTyped(error)
    case .units(let units):
      remember(text)
      for unit in units where !unit.isEmpty {
        commandCount += 1
        try await run(unit)
      }
    }
    return true
  }

  private func reportTyped(_ error: SyntaxError) async throws(Unwind) {
    line = error.line
    try await report(error)
    state.lastStatus = error.status(present: state.lastStatus)
  }

  private func endOfInput(_ text: String) async throws(Unwind) -> Bool {
    if !text.isEmpty {
      switch parse(text, isFinal: true) {
      case .wrong(let error): try await reportTyped(error)
      case .units(let units): for unit in units { try await run(unit) }
      case .incomplete: break
      }
      return true
    }
    if isOn(.ignoreEndOfFile), endOfFileCount < scalar("IGNOREEOF").flatMap({ Int($0) }) ?? 10 {
      endOfFileCount += 1
      try await writeError("Use \"\(isLogin ? "logout" : "exit")\" to leave the shell.\n")
      return true
    }
    try await writeError(isDash ? "\n" : isLogin ? "logout\n" : "exit\n")
    if try await warnsOfStoppedJobs() { return true }
    return false
  }

  /// Warns once when there are stopped jobs.
  func warnsOfStoppedJobs() async throws(Unwind) -> Bool {
    try await collectChildren()
    let hasStopped = jobs.jobs.contains { $0.state == .stopped }
    guard hasStopped, warnedAt != commandCount - 1, warnedAt != commandCount else {
      warnedAt = -2
      return false
    }
    warnedAt = commandCount
    try await writeError("There are stopped jobs.\n")
    return true
  }

  // MARK: Around a command

  /// PROMPT_COMMAND
  private func runPromptCommand() async throws(Unwind) {
    guard let variable = variable("PROMPT_COMMAND") else { return }
    let status = state.lastStatus
    for command in variable.elements where !command.isEmpty {
      _ = try await evaluate(text: command, name: "PROMPT_COMMAND")
    }
    state.lastStatus = status
  }

  /// LINES and COLUMNS, with shopt checkwinsize.
  func updateWindowSize() {
    guard isOn(.checksWindowSize), let terminal = process.terminal else { return }
    for (name, value) in [("COLUMNS", terminal.columns), ("LINES", terminal.rows)] {
      if state.variables[name]?.scalar != String(value) {
        var variable = state.variables[name] ?? Variable()
        variable.value = .scalar(String(value))
        state.variables[name] = variable
      }
    }
  }

  private func expandHistory(_ line: String) async throws(Unwind) -> String? {
    guard isOn(.historyExpansion) else { return line }
    let text = line.hasSuffix("\n") ? String(line.dropLast()) : line
    switch HistoryExpansion.expand(text, state.history) {
    case .unchanged: return line
    case .expanded(let result):
      try await writeError(result + "\n")
      return result + "\n"
    case .shown(let result):
      try await writeError(result + "\n")
      remember(result)
      return nil
    case .failed(let message):
      try await writeError("\(name): \(message)\n")
      state.lastStatus = 1
      return nil
    }
  }

  /// Adds a command to the history.
  private func remember(_ text: String) {
    guard isOn(.history) else { return }
    var text = text[...]
    while text.hasSuffix("\n") { text = text.dropLast() }
    // Where a here-document ends, its newline stays.
    if text.contains("<<"), text.utf8.contains(10) { text += "\n" }
    guard !text.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\n" }) else { return }
    let patterns = (scalar("HISTIGNORE") ?? "").split(separator: ":").map { glob(String($0), ignoringCase: false) }
    state.history.add(
      Shell.joinedLines(String(text)), time: process.now.seconds, control: scalar("HISTCONTROL") ?? ""
    ) { line in patterns.contains { $0.matches(line) } }
  }

  /// A command of several lines as one, with ";" where that means the same.
  private static func joinedLines(_ text: String) -> String {
    guard text.utf8.contains(10), let list = joinable(text) else { return text }
    return list
  }

  private static func joinable(_ text: String) -> String? {
    if text.contains("<<") { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var result = ""
    for (index, line) in lines.enumerated() {
      if index == 0 {
        result = String(line)
        continue
      }
      // Within quotes a newline stays what it is.
      guard (try? singleUnit(result)) != nil else { return nil }
      let last = result.split(separator: " ").last.map { String($0) } ?? ""
      let opens = ["do", "then", "else", "elif", "{", "(", "in", "&&", "||", "|"].contains(last)
      let ends = result.hasSuffix(";") || result.hasSuffix("&") || result.hasSuffix(")") || opens
      result += ends ? " " : "; "
      result += String(line.drop { $0 == " " || $0 == "\t" })
    }
    return result
  }

  /// Throws where a text ends within quotes.
  private static func singleUnit(_ text: String) throws(SyntaxError) {
    var parser = Parser(text)
    do throws(SyntaxError) {
      while try parser.nextUnit() != nil {}
    } catch {
      if case .unterminated = error.kind { throw error }
    }
  }
}
