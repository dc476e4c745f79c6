import Kernel
import ShellSyntax

/// `exec` replaces the shell with a program, or redirects it.
struct ExecBuiltin: Builtin {
  static let name = "exec"
  static let synopsis = "exec [-cl] [-a name] [command [argument ...]] [redirection ...]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("cla:") else { return 2 }
    guard let name = options.operands.first else { return 0 }
    let outer = shell.builtinName
    shell.builtinName = nil
    defer { shell.builtinName = outer }
    guard let path = shell.findForExecution(name).map({ shell.isDash ? $0 : ExecBuiltin.full($0, shell) }) else {
      shell.builtinName = shell.isDash ? nil : "exec"
      try await shell.complain(shell.isDash ? "exec: \(name): not found" : "\(name): not found")
      return try await failed(127, shell)
    }
    var arguments = options.operands
    if let other = options.argument("a") { arguments[0] = other }
    if options.has("l") { arguments[0] = "-" + arguments[0] }
    if options.has("c") { shell.state.variables.clearExports() }
    // What takes the shell's place is one level less deep.
    if !shell.isChild, let level = shell.scalar("SHLVL").flatMap({ Int($0) }) {
      _ = shell.state.variables.change("SHLVL") { $0.value = .scalar(String(max(0, level - 1))) }
    }
    shell.restoreOriginalSignals()
    let status = try await shell.execute(path, arguments)
    return try await failed(status, shell)
  }

  /// A path from the root, as messages name it.
  private static func full(_ path: String, _ shell: Shell) -> String {
    guard !path.hasPrefix("/"), let directory = shell.scalar("PWD") else { return path }
    return (directory == "/" ? "" : directory) + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  /// A shell that is not interactive ends when exec fails.
  private func failed(_ status: Int32, _ shell: Shell) async throws(Unwind) -> Int32 {
    if shell.isInteractive || shell.isOn(.survivesExec) { return status }
    throw .exit(status)
  }
}

extension Shell {
  /// exec, whose redirections stay.
  func runExec(_ arguments: [String], of command: SimpleCommand) async throws(Unwind) -> Int32 {
    if isOn(.trace) { try await trace(command, arguments) }
    let isTemporary = !isDash && !isOn(.posix)
    if isTemporary, !command.assignments.isEmpty { state.variables.pushScope(isFunction: false) }
    defer { if isTemporary, !command.assignments.isEmpty { popVariables() } }
    for assignment in command.assignments {
      try await assignTemporarily(assignment, isLocal: isTemporary)
      if arguments.count > 1 { export(assignment.name) }
    }
    guard try await redirect(command.redirections, saving: false) != nil else {
      if isOn(.posix) || isDash, !isInteractive { throw .exit(isDash ? 2 : 1) }
      return 1
    }
    return try await invoke(ExecBuiltin.self, arguments)
  }

  /// A program that takes the shell's place gets signals as the shell got them.
  func restoreOriginalSignals() {
    for signal in ownSignals { process.setDisposition(of: signal, .standard) }
  }
}
