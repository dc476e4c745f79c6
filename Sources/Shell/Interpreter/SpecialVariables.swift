import FileSystem
import Kernel
import ShellSyntax
import Simulation

/// Variables that the shell computes, and what happens when certain ones change.
extension Shell {
  /// Names of variables that are computed when somebody reads them.
  static let dynamicNames: [String: Variable.Attributes] = [
    "BASHPID": [.integer], "BASH_ALIASES": [.associative], "BASH_ARGC": [.indexed], "BASH_ARGV": [.indexed],
    "BASH_ARGV0": [], "BASH_CMDS": [.associative], "BASH_COMMAND": [], "BASH_LINENO": [.indexed],
    "BASH_SOURCE": [.indexed], "BASH_SUBSHELL": [], "COMP_WORDBREAKS": [], "DIRSTACK": [.indexed],
    "EPOCHREALTIME": [], "EPOCHSECONDS": [], "FUNCNAME": [.indexed], "GROUPS": [.indexed], "HISTCMD": [.integer],
    "LINENO": [], "PIPESTATUS": [.indexed], "RANDOM": [.integer], "SECONDS": [], "SRANDOM": [.integer], "_": [],
  ]

  /// Computed variables whose value lists of all variables show; of the others they show none.
  private static let listedNames: Set<String> = ["BASHOPTS", "PIPESTATUS", "SHELLOPTS", "_"]

  /// A variable as lists of all variables show it; nil when they do not.
  func listedVariable(_ name: String) -> Variable? {
    guard let stored = state.variables[name] else { return nil }
    guard stored.attributes.contains(.dynamic) else { return stored }
    if name == "PIPESTATUS", state.pipeStatus.isEmpty { return nil }
    if Shell.listedNames.contains(name) { return dynamicVariable(name) }
    guard name != "FUNCNAME" else { return stored }
    var variable = stored
    if stored.attributes.contains(.indexed) { variable.value = .indexed(IndexedArray()) }
    if stored.attributes.contains(.associative) { variable.value = .associative(AssociativeArray()) }
    return variable
  }

  /// What a computed variable holds now.
  func dynamicVariable(_ name: String) -> Variable? {
    guard let stored = state.variables[name] else { return nil }
    var variable = stored
    if let value = dynamicValue(name) { variable.value = value }
    return variable
  }

  private func dynamicValue(_ name: String) -> Variable.Value? {
    switch name {
    case "LINENO": return .scalar(String(line))
    case "RANDOM": return .scalar(String(state.randomNumbers.next()))
    case "SECONDS": return .scalar(String((process.now - state.secondsBase).nanoseconds / 1_000_000_000))
    case "_": return .scalar(state.lastArgument)
    case "PIPESTATUS": return .indexed(IndexedArray(state.pipeStatus.map { String($0) }))
    case "BASHPID": return .scalar(String(process.pid))
    case "BASH_SUBSHELL": return .scalar(String(state.subshellDepth))
    case "BASH_COMMAND": return .scalar(currentCommand ?? currentSimple.map { Printer.text(.simple($0)) } ?? "")
    case "BASH_ARGV0": return .scalar(state.scriptName)
    case "EPOCHSECONDS": return .scalar(String(process.now.seconds))
    case "EPOCHREALTIME":
      let micro = String(process.now.subsecondNanoseconds / 1000)
      return .scalar("\(process.now.seconds)." + String(repeating: "0", count: 6 - micro.utf8.count) + micro)
    case "SHELLOPTS":
      return .scalar(ShellOptions.table.filter { isOn($0.option) }.map(\.name).joined(separator: ":"))
    case "BASHOPTS":
      let names = BashOptions.names.filter { name in BashOptions.named(name).map { isOn($0) } == true }
      return .scalar(names.joined(separator: ":"))
    case "SRANDOM": return .scalar(String(UInt32(truncatingIfNeeded: machine.world.random.next())))
    case "HISTCMD": return .scalar(String(state.history.nextNumber))
    case "GROUPS":
      let own = process.credentials
      let groups = own.supplementaryGroups.isEmpty ? [own.realGroup] : own.supplementaryGroups
      return .indexed(IndexedArray(groups.map { String($0) }))
    case "DIRSTACK": return .indexed(IndexedArray([state.directory] + state.directoryStack))
    case "FUNCNAME" where !state.calls.contains(where: \.isFunction): return .unset
    case "COMP_WORDBREAKS": return .scalar(" \t\n\"'><=;|&(:")
    case "BASH_ARGC", "BASH_ARGV": return .indexed(IndexedArray())
    case "FUNCNAME", "BASH_SOURCE", "BASH_LINENO": return .indexed(callStack(name))
    case "BASH_ALIASES":
      var array = AssociativeArray()
      for (name, value) in state.aliases.sorted(by: { $0.key < $1.key }) { array[name] = value }
      return .associative(array)
    case "BASH_CMDS":
      var array = AssociativeArray()
      for (name, command) in state.hashedCommands.sorted(by: { $0.key < $1.key }) { array[name] = command.path }
      return .associative(array)
    default: return nil
    }
  }

  /// The present directory, and those below it on the stack.
  var directoryStack: [String] {
    [abbreviated(state.directory)] + state.directoryStack.map { abbreviated($0) }
  }

  /// A path with the home directory as "~".
  func abbreviated(_ path: String) -> String {
    guard let home = scalar("HOME"), !home.isEmpty, home != "/", path.hasPrefix(home) else { return path }
    let rest = path.dropFirst(home.count)
    return rest.isEmpty || rest.hasPrefix("/") ? "~" + rest : path
  }

  /// FUNCNAME, BASH_SOURCE and BASH_LINENO: the innermost call first, and a script itself last.
  private func callStack(_ name: String) -> IndexedArray {
    let calls = state.calls.reversed()
    let isScript = !isInteractive && !isCommandString && !isInteractiveAncestor && !state.scriptSource.isEmpty
    var values: [String]
    switch name {
    case "FUNCNAME":
      values = calls.map(\.name)
      if values.allSatisfy({ $0 == "source" }), !values.contains(where: { $0 != "source" }), state.calls.isEmpty {
        return IndexedArray()
      }
      if isScript { values.append("main") }
    case "BASH_SOURCE":
      values = calls.map(\.source)
      if isScript { values.append(state.scriptSource) }
    default:
      values = calls.map { String($0.callLine) }
      if isScript { values.append("0") }
    }
    return IndexedArray(values)
  }

  /// Assigns a computed variable; most keep what they are.
  func assignDynamic(_ name: String, _ value: String) -> Bool {
    switch name {
    case "RANDOM": state.randomNumbers.reseed(UInt32(truncatingIfNeeded: Int(value) ?? 0))
    case "SECONDS": state.secondsBase = process.now - .seconds(Int64(value) ?? 0)
    case "LINENO": line = Int(value) ?? 0
    case "BASH_ARGV0":
      state.scriptName = value
      self.name = value
    case "_": state.lastArgument = value
    default: break
    }
    return true
  }

  /// Follows up a change of a variable that means something to the shell.
  func changed(_ name: String) {
    switch name {
    case "PATH": state.hashedCommands = [:]
    case "OPTIND":
      state.optionPlace = 0
      state.optionArgument = max(0, (Int(scalar("OPTIND") ?? "") ?? 1) - 1)
    case "POSIXLY_CORRECT":
      if state.variables["POSIXLY_CORRECT"] != nil {
        state.options.insert(.posix)
      } else {
        state.options.remove(.posix)
      }
    case "HISTSIZE": state.history.limit = scalar("HISTSIZE").flatMap { Int($0) }
    case "IGNOREEOF":
      if state.variables["IGNOREEOF"] != nil { state.options.insert(.ignoreEndOfFile) }
    default: break
    }
  }
}
