import FileSystem
import Kernel
import ShellSyntax

/// What is kept of a shell that waits at its prompt, for undo and for tomorrow.
///
/// What every command changes is not in it: $?, PIPESTATUS, the history; so equal states have equal bytes.
struct SavedShell: Codable {
  struct Function: Codable {
    var name: String
    /// The definition, as the shell prints it.
    var text: String
    var source: String
    var isExported: Bool
    var isReadonly: Bool
  }

  struct Trap: Codable {
    var condition: String
    var command: String
  }

  private var variables: [String: Variable]
  private var functions: [Function]
  private var aliases: [String: String]
  private var options: ShellOptions
  private var bashOptions: BashOptions
  private var traps: [Trap]
  private var positional: [String]
  private var directoryStack: [String]
  private var disabledBuiltins: [String]
  private var completions: [String: CompletionSpecification]
  private var workingDirectory: String
  private var umask: UInt16
  private var limits: ResourceLimits

  /// Variables that change by themselves.
  private static let volatile: Set<String> = ["COLUMNS", "LINES", "OPTIND"]

  init(_ shell: Shell) {
    let state = shell.state
    variables = [:]
    for name in state.variables.names where !SavedShell.volatile.contains(name) {
      guard let variable = state.variables[name], !variable.attributes.contains(.dynamic) else { continue }
      variables[name] = variable
    }
    functions = state.functions.sorted { $0.key < $1.key }.map { name, function in
      Function(
        name: name, text: Printer.function(named: name, function.body), source: function.source,
        isExported: function.isExported, isReadonly: function.isReadonly)
    }
    aliases = state.aliases
    options = state.options
    bashOptions = state.bashOptions
    traps = state.traps.listed.map { Trap(condition: $0.condition.name, command: $0.command) }
    positional = state.positional
    directoryStack = state.directoryStack
    disabledBuiltins = state.disabledBuiltins.sorted()
    completions = state.completions
    workingDirectory = (try? shell.process.currentDirectory()) ?? "/"
    umask = shell.process.umask.rawValue
    limits = shell.process.limits
  }

  /// Gives a shell all of this.
  func restore(to shell: Shell) {
    var table = VariableTable()
    for name in shell.state.variables.names {
      guard let variable = shell.state.variables[name] else { continue }
      if variable.attributes.contains(.dynamic) || SavedShell.volatile.contains(name) { table[name] = variable }
    }
    for (name, variable) in variables { table[name] = variable }
    shell.state.variables = table
    shell.state.functions = [:]
    for function in functions { define(function, in: shell) }
    shell.state.aliases = aliases
    shell.state.options = options
    shell.state.bashOptions = bashOptions
    shell.state.positional = positional
    shell.state.directoryStack = directoryStack
    shell.state.disabledBuiltins = Set(disabledBuiltins)
    shell.state.completions = completions
    shell.state.hashedCommands = [:]
    for (condition, _) in shell.state.traps.listed { shell.setTrap(condition, nil) }
    for trap in traps {
      if let condition = TrapCondition(trap.condition) { shell.setTrap(condition, trap.command) }
    }
    try? shell.process.changeDirectory(workingDirectory)
    shell.process.umask = FileMode(rawValue: umask)
    shell.process.limits = limits
  }

  private func define(_ function: Function, in shell: Shell) {
    var syntax = shell.syntaxOptions
    syntax.hasExtendedPatterns = true
    syntax.aliases = nil
    var parser = Parser(function.text, options: syntax)
    guard let unit = try? parser.nextUnit(),
      case .function(let definition)? = unit.items.first?.chain.first.commands.first
    else { return }
    shell.state.functions[function.name] = ShellFunction(
      body: definition.body, source: function.source, line: definition.line, isExported: function.isExported,
      isReadonly: function.isReadonly)
  }
}

extension Shell {
  /// How whoever drives the world gets at the state of this shell.
  var access: TerminalDevice.ShellAccess {
    TerminalDevice.ShellAccess(
      pid: process.pid,
      save: { [unowned self] in (try? CBOREncoder().encode(SavedShell(self))) ?? [] },
      restore: { [unowned self] bytes in
        guard let saved = try? CBORDecoder().decode(SavedShell.self, from: bytes) else { return false }
        saved.restore(to: self)
        return true
      },
      addHistory: { [unowned self] lines in
        for line in lines { state.history.add(line, time: nil, control: "") }
      })
  }
}
