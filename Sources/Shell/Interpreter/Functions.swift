import FileSystem
import Kernel
import ShellSyntax

/// Functions, and files run by `source`.
extension Shell {
  func define(_ definition: FunctionDefinition) async throws(Unwind) -> Int32 {
    line = definition.line + lineOffset
    let name = definition.name
    if !isValidFunctionName(name) {
      try await complainPlainly("`\(name)': not a valid identifier")
      return try await finish(1)
    }
    if state.functions[name]?.isReadonly == true {
      try await complainPlainly("\(name): readonly function")
      return try await finish(1)
    }
    let source = state.calls.last?.source ?? mainSource
    state.functions[name] = ShellFunction(
      body: definition.body, source: source, line: definition.line, lineOffset: lineOffset,
      isExported: state.functions[name]?.isExported ?? false)
    state.lastStatus = 0
    return 0
  }

  /// What BASH_SOURCE says of functions defined outside of files.
  var mainSource: String {
    if isInteractive || isInteractiveAncestor || isOn(.standardInput) { return "main" }
    return isCommandString ? "environment" : state.scriptName
  }

  private func isValidFunctionName(_ name: String) -> Bool {
    if isDash || isOn(.posix) { return name.isShellName }
    return !name.isEmpty && !name.utf8.contains(UInt8(ascii: "$")) && !name.utf8.contains(UInt8(ascii: "/"))
      || name.utf8.contains(UInt8(ascii: "/")) && !name.utf8.contains(UInt8(ascii: "$"))
  }

  /// How many calls may be nested; the real shell's stack is full a little later.
  static let maximumCallDepth = 5000

  /// Calls a function; its redirections have been performed.
  func call(_ function: ShellFunction, _ name: String, _ arguments: [String]) async throws(Unwind) -> Int32 {
    let nesting = state.variables["FUNCNEST"]?.scalar.flatMap { Int($0) } ?? 0
    if nesting > 0, callDepth >= nesting {
      try await complainPlainly("\(name): maximum function nesting level exceeded (\(nesting))")
      throw .discard(1)
    }
    guard callDepth < Shell.maximumCallDepth else {
      // A real shell runs out of its stack here.
      process.receive(.SEGV)
      throw .killed
    }
    let outer = (positional: state.positional, loops: loopDepth, line: line, offset: lineOffset)
    lineOffset = isInteractive && function.source == "main" ? 1 - function.line : function.lineOffset
    state.positional = Array(arguments.dropFirst())
    state.calls.append(CallFrame(name: name, source: function.source, callLine: line, isFunction: true))
    state.variables.pushScope(isFunction: true)
    loopDepth = 0
    callDepth += 1
    let outerTraps = enterTraps(traced: function.isTraced)
    var status: Int32 = 0
    var unwinding: Unwind?
    do throws(Unwind) {
      status = try await run(function.body)
    } catch {
      switch error {
      case .returned(let result): status = result
      default: unwinding = error
      }
    }
    if unwinding == nil, state.traps[.returning] != nil {
      state.lastStatus = status
      try await runTrap(.returning)
    }
    leaveTraps(outerTraps)
    callDepth -= 1
    popVariables()
    if let options = state.calls.last?.savedOptions { state.options = options }
    state.calls.removeLast()
    state.positional = outer.positional
    loopDepth = outer.loops
    line = outer.line
    lineOffset = outer.offset
    if let unwinding { throw unwinding }
    state.lastStatus = status
    return status
  }

  /// Runs the commands of a file in this shell.
  func source(_ path: String, _ content: [UInt8], arguments: [String]?) async throws(Unwind) -> Int32 {
    let outer = (positional: state.positional, loops: loopDepth, line: line, input: inputName)
    if let arguments { state.positional = arguments }
    state.calls.append(CallFrame(name: "source", source: path, callLine: line, isFunction: false))
    loopDepth = 0
    callDepth += 1
    inputName = path
    let outerTraps = enterTraps(traced: false)
    var status: Int32 = 0
    var unwinding: Unwind?
    do throws(Unwind) {
      status = try await run(text: String(lossless: content))
    } catch {
      switch error {
      case .returned(let result): status = result
      default: unwinding = error
      }
    }
    leaveTraps(outerTraps)
    if unwinding == nil, state.traps[.returning] != nil { try await runTrap(.returning) }
    callDepth -= 1
    inputName = outer.input
    if !state.calls.isEmpty { state.calls.removeLast() }
    if arguments != nil { state.positional = outer.positional }
    loopDepth = outer.loops
    line = outer.line
    if let unwinding { throw unwinding }
    return status
  }
}
