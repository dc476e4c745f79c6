import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// env(1): runs a program in another environment, or prints the environment.
struct Env: GNUProgram {
  static let name = "env"
  static let usageStatus = ExitStatus(125)

  private var clears = false
  private var unset: [String] = []
  private var directory: String?
  private var isNullTerminated = false
  private var ignoredSignals: [Signal] = []
  private var defaultSignals: [Signal] = []
  private var blockedSignals: [Signal] = []
  private var assignments: [(String, String)] = []
  private var command: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [-] [NAME=VALUE]... [COMMAND [ARG]...]
    Set each NAME to VALUE and run COMMAND; without one, print the environment.

      -i, --ignore-environment  start with nothing
      -0, --null           end each line with NUL, not newline
      -u, --unset=NAME     take a variable away
      -C, --chdir=DIR      change into DIR first
      -S, --split-string=S  split S into several arguments
          --block-signal[=SIG]    hold back the signals SIG
          --default-signal[=SIG]  let the signals SIG do what they do by default
          --ignore-signal[=SIG]   ignore the signals SIG
      -v, --debug          (ignored)
          --help        display this help and exit
          --version     output version information and exit

    A mere - stands for -i.

    """
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "ignore-environment": .none, "null": .none, "unset": .required, "chdir": .required, "default-signal": .optional,
    "ignore-signal": .optional, "block-signal": .optional, "list-signal-handling": .none, "debug": .none,
    "split-string": .required,
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var line = line
    var options = line.options("+C:iS:u:v0", Env.longOptions)
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "i", "ignore-environment": clears = true
      case "0", "null": isNullTerminated = true
      case "u", "unset":
        if argument.isEmpty || argument.contains("=") {
          throw .failure("cannot unset \(argument.quoted): Invalid argument")
        }
        unset.append(argument)
      case "C", "chdir": directory = argument
      case "S", "split-string":
        // What it is split into stands in front of the other operands, and is read anew.
        var rest = options
        while try rest.next() != nil {}
        let words = try EnvString.split(argument, line.environment)
        line = line.replacing(words + rest.operands)
        options = line.options("+C:iS:u:v0", Env.longOptions)
      case "ignore-signal": ignoredSignals += try Env.signals(option.argument)
      case "default-signal": defaultSignals += try Env.signals(option.argument)
      case "block-signal": blockedSignals += try Env.signals(option.argument)
      default: break
      }
    }
    var operands = options.operands[...]
    if operands.first == "-" {
      clears = true
      operands.removeFirst()
    }
    while let word = operands.first, let equals = word.firstIndex(of: "=") {
      assignments.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
      operands.removeFirst()
    }
    command = Array(operands)
    if isNullTerminated, !command.isEmpty { throw .usage("cannot specify --null (-0) with command") }
    if command.isEmpty, directory != nil { throw .usage("must specify command with --chdir (-C)") }
  }

  private static func signals(_ list: String?) throws(Complaint) -> [Signal] {
    guard let list else { return Signal.allCases.filter { $0 != .KILL && $0 != .STOP } }
    return try list.split(separator: ",").map { name throws(Complaint) in
      guard let signal = Signal(name: String(name)) else {
        throw .usage("\(String(name).quoted): invalid signal")
      }
      return signal
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if clears { process.environment = [:] }
    for name in unset { process.environment[name] = nil }
    for (key, value) in assignments { process.environment[key] = value }
    if command.isEmpty {
      for (key, value) in process.environment {
        try await process.write("\(key)=\(value)\(isNullTerminated ? "\0" : "\n")")
      }
      return .success
    }
    for signal in defaultSignals { process.setDisposition(of: signal, .standard) }
    for signal in ignoredSignals { process.setDisposition(of: signal, .ignored) }
    for signal in blockedSignals { process.setBlocked(signal, true) }
    if let directory {
      do throws(Errno) {
        try process.changeDirectory(directory)
      } catch {
        return try await process.fail(
          "cannot change directory to \(directory.quotedName): \(error.message)", ExitStatus(125))
      }
    }
    let hasSpaces = command[0].contains(" ")
    let status = try await process.executeOperands(command) { $0.quoted }
    if status == ExitStatus(127), hasSpaces, process.findProgram(command[0]) == nil {
      try await process.report("use -[v]S to pass options in shebang lines")
    }
    return status
  }
}
