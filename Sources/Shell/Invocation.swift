import FileSystem
import Kernel
import ShellSyntax

/// What the command line of a shell says.
struct Invocation {
  var command: String?
  var script: String?
  var scriptName = "bash"
  var positional: [String] = []
  var options: ShellOptions = [.braceExpand, .hashAll, .interactiveComments]
  var bashOptions: BashOptions = []
  var clearedBashOptions: BashOptions = []
  var isLogin = false
  var forcesInteractive = false
  var readsStandardInput = false
  var skipsStartupFile = false
  var skipsProfile = false
  var startupFile: String?
  var usesEditor = true
  private var wantsCommand = false

  /// Reads the command line.
  ///
  /// - Returns: a status when the shell has nothing more to do.
  mutating func parse(_ arguments: [String], _ shell: Shell) async throws(Errno) -> ExitStatus? {
    if shell.isDash { options = [] }
    scriptName = arguments.first ?? shell.name
    var index = 1
    while index < arguments.count, !shell.isDash, arguments[index].hasPrefix("--"), arguments[index] != "--" {
      if let status = try await long(arguments, &index, shell) { return status }
      index += 1
    }
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" || word == "-" {
        index += 1
        break
      }
      guard word.hasPrefix("-") || word.hasPrefix("+"), word.utf8.count > 1 else { break }
      if word.hasPrefix("--"), !shell.isDash {
        if let status = try await long(arguments, &index, shell) { return status }
        index += 1
        continue
      }
      index += 1
      if let status = try await letters(word, arguments, &index, shell) { return status }
    }
    return try await operands(Array(arguments[min(index, arguments.count)...]), shell)
  }

  private mutating func operands(_ rest: [String], _ shell: Shell) async throws(Errno) -> ExitStatus? {
    var rest = rest[...]
    if wantsCommand {
      guard let text = rest.popFirst() else {
        try await shell.process.writeError(
          shell.isDash
            ? "\(shell.name): 0: -c requires an argument\n" : "\(shell.name): -c: option requires an argument\n")
        return ExitStatus(2)
      }
      command = text
      if let name = rest.popFirst() { scriptName = name }
    } else if !readsStandardInput, let path = rest.popFirst() {
      script = path
      scriptName = path
    }
    positional = Array(rest)
    return nil
  }

  private mutating func long(_ arguments: [String], _ index: inout Int, _ shell: Shell) async throws(Errno)
    -> ExitStatus?
  {
    switch arguments[index] {
    case "--login": isLogin = true
    case "--norc": skipsStartupFile = true
    case "--noprofile": skipsProfile = true
    case "--noediting": usesEditor = false
    case "--posix": options.insert(.posix)
    case "--verbose": options.insert(.verbose)
    case "--rcfile", "--init-file":
      index += 1
      guard index < arguments.count else {
        let option = arguments[index - 1].drop { $0 == "-" }
        try await shell.process.writeError("\(shell.name): \(option): option requires an argument\n")
        return ExitStatus(2)
      }
      startupFile = arguments[index]
    case "--version":
      try await shell.process.write(1, Invocation.version.bytes)
      return .success
    case "--help":
      try await shell.process.write(1, Invocation.help(shell.name).bytes)
      return .success
    case "--restricted", "--debugger", "--dump-strings", "--dump-po-strings", "--debug", "--pretty-print":
      try await shell.process.writeError("postroom: bash \(arguments[index]) is not simulated\n")
      return .failure
    default:
      try await shell.process.writeError("\(shell.name): \(arguments[index]): invalid option\n")
      try await shell.process.writeError(Invocation.usage(shell.name))
      return ExitStatus(2)
    }
    return nil
  }

  private mutating func letters(_ word: String, _ arguments: [String], _ index: inout Int, _ shell: Shell)
    async throws(Errno) -> ExitStatus?
  {
    let isOn = word.hasPrefix("-")
    for letter in word.dropFirst() {
      switch letter {
      case "c": wantsCommand = true
      case "i": forcesInteractive = true
      case "l": isLogin = true
      case "s": readsStandardInput = true
      case "r" where !shell.isDash, "D" where !shell.isDash:
        try await shell.process.writeError("postroom: bash -\(letter) is not simulated\n")
        return .failure
      case "o", "O":
        guard index < arguments.count else { continue }
        let name = arguments[index]
        index += 1
        if letter == "o", let option = ShellOptions.named(name) {
          if isOn { options.insert(option) } else { options.remove(option) }
        } else if letter == "O", let option = BashOptions.named(name) {
          if isOn { bashOptions.insert(option) } else { clearedBashOptions.insert(option) }
        } else {
          if shell.isDash {
            try await shell.process.writeError("\(shell.name): 0: Illegal option -\(letter) \(name)\n")
            return ExitStatus(2)
          }
          let what = letter == "o" ? "option name" : "shell option name"
          try await shell.process.writeError(
            "\(shell.name): \(letter == "o" ? "line 0: \(scriptName): " : "")\(name): invalid \(what)\n")
          return ExitStatus(2)
        }
      default:
        guard let option = ShellOptions.withLetter(letter) else {
          try await shell.process.writeError(
            shell.isDash
              ? "\(shell.name): 0: Illegal option -\(letter)\n" : "\(shell.name): \(word): invalid option\n")
          if !shell.isDash { try await shell.process.writeError(Invocation.usage(shell.name)) }
          return ExitStatus(2)
        }
        if isOn { options.insert(option) } else { options.remove(option) }
      }
    }
    return nil
  }

  /// Whether the shell talks with a person.
  func isInteractive(_ process: Process) -> Bool {
    if forcesInteractive { return true }
    guard command == nil, script == nil else { return false }
    return process.isTerminal(0) && process.isTerminal(2)
  }

  // MARK: Texts

  private static let version = """
    GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
    Copyright (C) 2022 Free Software Foundation, Inc.
    License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>

    This is free software; you are free to change and redistribute it.
    There is NO WARRANTY, to the extent permitted by law.

    """

  private static func usage(_ name: String) -> String {
    let longOptions = [
      "debug", "debugger", "dump-po-strings", "dump-strings", "help", "init-file", "login", "noediting", "noprofile",
      "norc", "posix", "pretty-print", "rcfile", "restricted", "verbose", "version",
    ]
    return "Usage:\t\(name) [GNU long option] [option] ...\n\t\(name) [GNU long option] [option] script-file ...\n"
      + "GNU long options:\n" + longOptions.map { "\t--\($0)\n" }.joined()
      + "Shell options:\n\t-ilrsD or -c command or -O shopt_option\t\t(invocation only)\n"
      + "\t-abefhkmnptuvxBCEHPT or -o option\n"
  }

  private static func help(_ name: String) -> String {
    "GNU bash, version 5.2.15(1)-release-(x86_64-pc-linux-gnu)\n" + usage(name)
      + "Type `\(name) -c \"help set\"' for more information about shell options.\n"
      + "Type `\(name) -c help' for more information about shell builtin commands.\n"
      + "Use the `bashbug' command to report bugs.\n\n"
      + "bash home page: <http://www.gnu.org/software/bash>\n"
      + "General help using GNU software: <http://www.gnu.org/gethelp/>\n"
  }
}
