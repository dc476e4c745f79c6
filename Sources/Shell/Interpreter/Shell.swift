import FileSystem
import Kernel
import Patterns
import ShellSyntax
import Simulation

/// A shell that runs in a process: bash, or dash with `isDash`.
///
/// What it knows is `state`, a value; a subshell is another `Shell` with a copy of it in a forked process.
package final class Shell {
  package let process: Process
  package var state: ShellState
  /// dash: fewer features, other messages.
  package let isDash: Bool
  /// Reads commands from a person.
  package internal(set) var isInteractive = false
  /// How messages call the shell when it is interactive: "bash", or "-bash" of a login shell.
  var name: String
  /// Whether commands come from -c.
  var isCommandString = false
  var isLogin = false
  /// A startup file or a string of `eval` is being run, so that syntax errors name it.
  var inputName: String?

  /// The line of the command that runs.
  var line = 0
  /// What is added to the lines of commands: those of a substitution count from where it stands.
  var lineOffset = 0
  /// Inside conditions and the like, where `set -e` and ERR do not look.
  var conditionDepth = 0
  var loopDepth = 0
  /// Calls of functions and files that are under way.
  var callDepth = 0
  /// What the builtin that runs has printed and not yet written.
  var output: [UInt8] = []
  /// Its name, for messages.
  var builtinName: String?
  /// The status of the last command substitution of a command that has no words.
  var substitutionStatus: Int32?
  /// Set while a trap runs.
  var runningTraps: Set<TrapCondition> = []
  /// $? from before the trap that runs, which `exit` and `return` without a number give back.
  var statusBeforeTrap: Int32?
  /// BASH_COMMAND, while a trap runs or there is one.
  var currentCommand: String?
  /// The simple command that runs, from which BASH_COMMAND is made when it is asked for.
  var currentSimple: SimpleCommand?
  /// Whether a command is in the place of a background job, so that standard input is empty.
  var jobs = JobTable()
  /// Process substitutions whose descriptors are open until the command ends.
  var substitutionDescriptors: [Int] = []
  /// Text of backquotes that has been parsed.
  var parsedSources: [String: CommandList] = [:]
  var globs: [String: Glob] = [:]
  var expressions = PatternCache<String, POSIXRegex>()
  var separators = FieldSeparators(" \t\n")
  /// Commands that were run at a prompt: \# of prompts.
  var commandCount = 1
  /// The number of the next line that is typed.
  var inputLine = 1
  /// Set by `kill`, whose effects are not seen before the next prompt.
  var hasJustKilled = false
  /// How often the end of input was ignored.
  var endOfFileCount = 0
  /// The number of the command at which stopped jobs were warned of.
  var warnedAt = -2
  /// The positional parameters that the shell was started with.
  var startPositional: [String] = []
  /// The status of a loop that `break` with a bad count ends.
  var breakStatus: Int32 = 0
  /// How often PS4's first character is repeated: once, and once more for each level of `eval` and the like.
  var traceDepth = 1
  /// Assignments that dash has still to print for `set -x`.
  var tracedAssignments: [String] = []
  /// The process group that had the terminal before an interactive shell took it.
  var outerGroup: PID?
  /// The editor's side of a shell at a prompt.
  var prompter: Prompter?

  package init(process: Process, state: ShellState = ShellState(), isDash: Bool = false) {
    self.process = process
    self.state = state
    self.isDash = isDash
    name = isDash ? "sh" : "bash"
  }

  /// A copy that runs in a child.
  func subshell(in child: Process, state: ShellState) -> Shell {
    let shell = Shell(process: child, state: state, isDash: isDash)
    shell.name = name
    shell.isCommandString = isCommandString
    shell.line = line
    shell.lineOffset = lineOffset
    shell.traceDepth = traceDepth
    shell.conditionDepth = conditionDepth
    shell.callDepth = callDepth
    shell.loopDepth = loopDepth
    shell.inputName = inputName
    shell.parsedSources = parsedSources
    shell.isChild = true
    shell.isInteractiveAncestor = isInteractive || isInteractiveAncestor
    return shell
  }

  /// Whether this is a copy that runs in a child.
  var isChild = false
  /// Set in subshells.
  var isWithoutJobControl = false
  /// Why the shell ends, once it does.
  var endReason: Unwind?
  /// Whether the shell that this one is a copy of talks with a person: messages have no line then.
  var isInteractiveAncestor = false

  var machine: Machine { process.machine }

  var syntaxOptions: SyntaxOptions {
    var options = SyntaxOptions()
    options.isDash = isDash
    options.isPosix = state.options.contains(.posix)
    options.hasExtendedPatterns = state.bashOptions.contains(.extendedGlob)
    options.hasComments = !isInteractive || state.bashOptions.contains(.interactiveComments)
    options.aliases = isDash || state.bashOptions.contains(.expandsAliases) ? state.aliases : nil
    return options
  }

  func isOn(_ option: ShellOptions) -> Bool { state.options.contains(option) }

  /// Whether jobs have process groups of their own: `set -m`, which $- of a subshell keeps showing without effect.
  var controlsJobs: Bool { isOn(.monitor) && !isWithoutJobControl }

  func isOn(_ option: BashOptions) -> Bool { state.bashOptions.contains(option) }

  /// What a failed system call means for the commands that run.
  func unwinding(_ error: Errno) -> Unwind {
    process.terminationSignal != nil ? .killed : .discard(1)
  }

  /// Lets others run, and lets this process die or be stopped by signals.
  func checkpoint() async throws(Unwind) {
    do throws(Errno) {
      try await process.checkpoint()
    } catch {
      throw unwinding(error)
    }
    if process.hasCaughtSignals { try await handleSignals() }
  }
}
