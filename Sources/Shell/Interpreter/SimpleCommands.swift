import FileSystem
import Kernel
import ShellSyntax

/// Running simple commands (POSIX XCU 2.9.1).
extension Shell {
  /// Expands and runs a simple command.
  ///
  /// - Parameter isLast: whether this process has nothing else to do, so that a program may take its place.
  func run(_ command: SimpleCommand, isLast: Bool = false) async throws(Unwind) -> Int32 {
    try await checkpoint()
    if isOn(.noExecution), !isInteractive { return 0 }
    line = command.line + lineOffset
    if hasDebugging {
      try await beforeCommand { Printer.text(.simple(command)) }
    } else if runningTraps.isEmpty {
      currentSimple = command
      currentCommand = nil
    }
    if command.words.isEmpty { return try await runAssignments(command) }
    substitutionStatus = nil
    let openDescriptors = substitutionDescriptors.count
    let arguments = try await fields(command)
    guard !arguments.isEmpty else {
      // All words have expanded to nothing: what is left are assignments.
      var rest = command
      rest.words = []
      return try await runAssignments(rest, keepsSubstitutionStatus: true)
    }
    let status = try await run(arguments, of: command, isLast: isLast && !hasDebugging)
    state.lastArgument = arguments[arguments.count - 1]
    if substitutionDescriptors.count > openDescriptors { closeSubstitutions(from: openDescriptors) }
    return status
  }

  /// Whether something wants to know of each command before it runs.
  var hasDebugging: Bool { !state.traps.isEmpty }

  private func run(_ arguments: [String], of command: SimpleCommand, isLast: Bool) async throws(Unwind) -> Int32 {
    let name = arguments[0]
    if let function = state.functions[name], !(isOn(.posix) && BuiltinTable.isSpecial(name)) {
      return try await withEnvironment(command, arguments) { () async throws(Unwind) in
        try await self.call(function, name, arguments)
      }
    }
    if let builtin = BuiltinTable.find(name, isDash: isDash), !state.disabledBuiltins.contains(name) {
      return try await run(builtin, arguments, of: command)
    }
    if isOn(.trace), !isDash || command.assignments.isEmpty { try await trace(command, arguments) }
    if name.isJobSpecification, isInteractive {
      return try await run(FgBuiltin.self, ["fg", name], of: command)
    }
    return try await runExternal(arguments, of: command, isLast: isLast)
  }

  /// Runs a builtin with its redirections and the assignments before it.
  func run(_ builtin: any Builtin.Type, _ arguments: [String], of command: SimpleCommand) async throws(Unwind)
    -> Int32
  {
    if builtin.name == "exec" { return try await runExec(arguments, of: command) }
    if command.assignments.isEmpty, command.redirections.isEmpty {
      if isOn(.trace) { try await trace(command, arguments) }
      return try await invoke(builtin, arguments, arrays: command.arraysByText)
    }
    let keeps = builtin.isSpecial && (isOn(.posix) || isDash)
    return try await withEnvironment(command, arguments, keeping: keeps, isSpecial: builtin.isSpecial) {
      () async throws(Unwind) in
      try await self.invoke(builtin, arguments, arrays: command.arraysByText)
    }
  }

  /// Runs something in this shell with redirections, and with assignments that hold as long as it runs.
  private func withEnvironment(
    _ command: SimpleCommand, _ arguments: [String], keeping: Bool = false, isSpecial: Bool = false,
    _ body: () async throws(Unwind) -> Int32
  ) async throws(Unwind) -> Int32 {
    if isOn(.trace), command.assignments.isEmpty { try await trace(command, arguments) }
    if command.assignments.isEmpty, command.redirections.isEmpty { return try await body() }
    let pushes = !command.assignments.isEmpty && !keeping
    if pushes { state.variables.pushScope(isFunction: false) }
    defer { if pushes { popVariables() } }
    for assignment in command.assignments {
      try await assignTemporarily(assignment, isLocal: pushes)
    }
    if isOn(.trace), !command.assignments.isEmpty { try await trace(command, arguments) }
    guard !command.redirections.isEmpty else { return try await body() }
    guard let saved = try await redirect(command.redirections, saving: true) else {
      if isSpecial, isOn(.posix) || isDash, !isInteractive { throw .exit(isDash ? 2 : 1) }
      return isDash ? 2 : 1
    }
    do throws(Unwind) {
      let status = try await body()
      restore(saved)
      return status
    } catch {
      restore(saved)
      throw error
    }
  }

  /// Leaves a scope of variables.
  func popVariables() {
    for name in state.variables.popScope() { changed(name) }
  }

  /// Runs a builtin, writes what it prints, and gives its status.
  func invoke(_ builtin: any Builtin.Type, _ arguments: [String], arrays: [String: Assignment] = [:])
    async throws(Unwind) -> Int32
  {
    let (outerName, outerOutput) = (builtinName, output)
    builtinName = arguments[0]
    output = []
    defer {
      builtinName = outerName
      output = outerOutput
    }
    if let last = arguments.last { state.lastArgument = last }
    let call = BuiltinCall(shell: self, name: arguments[0], arguments: Array(arguments.dropFirst()), arrays: arrays)
    do throws(Unwind) {
      var status: Int32
      if call.arguments.first == "--help", !isDash, !HelpBuiltin.withoutHelp.contains(builtin.name) {
        HelpBuiltin().describe(call.name, in: call)
        status = 2
      } else {
        status = try await builtin.init().run(call)
      }
      if !output.isEmpty, !(try await flushOutput()) { status = 1 }
      return status
    } catch {
      if !output.isEmpty { _ = try? await flushOutput() }
      throw error
    }
  }

  /// Writes what the builtin has printed; false when that failed.
  func flushOutput() async throws(Unwind) -> Bool {
    let pending = output
    output = []
    do throws(Errno) {
      try await process.write(1, pending)
      return true
    } catch {
      if process.terminationSignal != nil { throw .killed }
      try await complain("write error: \(error.message)")
      return false
    }
  }

  // MARK: Assignments alone

  private func runAssignments(_ command: SimpleCommand, keepsSubstitutionStatus: Bool = false) async throws(Unwind)
    -> Int32
  {
    if !keepsSubstitutionStatus { substitutionStatus = nil }
    var isRedirected = true
    if !command.redirections.isEmpty {
      if let saved = try await redirect(command.redirections, saving: true) {
        restore(saved)
      } else if isDash {
        return 2
      } else {
        isRedirected = false
      }
    }
    for assignment in command.assignments {
      guard try await perform(assignment) else {
        if isOn(.posix) || isDash, !isInteractive { throw .exit(isDash ? 2 : 1) }
        throw .discard(1)
      }
    }
    try await traceAssignments()
    state.lastArgument = ""
    return isRedirected ? substitutionStatus ?? 0 : 1
  }
}

extension SimpleCommand {
  /// Array values among the arguments, by the text of their argument.
  var arraysByText: [String: Assignment] {
    if arrays.isEmpty { return [:] }
    var result: [String: Assignment] = [:]
    for (_, assignment) in arrays { result[assignment.text] = assignment }
    return result
  }
}

extension String {
  /// %1, %+, %name: a job, which stands for fg.
  fileprivate var isJobSpecification: Bool { utf8.first == UInt8(ascii: "%") }
}
