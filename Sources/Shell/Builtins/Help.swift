import TextFormat

/// `help` says what builtins are for.
struct HelpBuiltin: Builtin {
  static let name = "help"
  static let synopsis = "help [-dms] [pattern ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("dms") else { return 2 }
    if options.operands.isEmpty {
      call.write(HelpBuiltin.overview)
      return 0
    }
    var isFound = false
    for pattern in options.operands {
      let glob = call.shell.glob(pattern, ignoringCase: false)
      let matches = HelpTopic.all.filter { glob.matches($0.name) }
      let fitting = matches.isEmpty ? HelpTopic.all.filter { $0.name.hasPrefix(pattern) } : matches
      for topic in fitting {
        isFound = true
        show(topic, options, call)
      }
    }
    guard !isFound else { return 0 }
    let last = options.operands[options.operands.count - 1]
    try await call.shell.complainPlainly(
      "help: no help topics match `\(last)'.  Try `help help' or `man -k \(last)' or `info \(last)'.")
    return 1
  }

  /// All topics in two columns, each cut to its own.
  private static var overview: String {
    let cells = HelpTopic.all.map { topic in
      topic.synopsis.utf8.count > 37 ? " " + topic.synopsis.prefix(36) + ">" : " " + topic.synopsis
    }
    let height = (cells.count + 1) / 2
    var text = "GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\n"
    text += "These commands are part of the shell; `help NAME' says more about one.\n\n"
    for row in 0..<height {
      let right = row + height < cells.count ? cells[row + height] : ""
      text += cells[row].padded(to: 40) + right + "\n"
    }
    return text
  }

  private func show(_ topic: HelpTopic, _ options: BuiltinCall.Options, _ call: BuiltinCall) {
    if options.has("s") {
      call.write("\(topic.name): \(topic.synopsis)\n")
    } else if options.has("d") {
      call.write("\(topic.name) - \(topic.text)\n")
    } else {
      call.write("\(topic.name): \(topic.synopsis)\n    \(topic.text)\n")
    }
  }

  /// What `name --help` prints.
  func describe(_ name: String, in call: BuiltinCall) {
    for topic in HelpTopic.all where topic.name == name { show(topic, BuiltinCall.Options(), call) }
  }

  /// Builtins to which "--help" is an argument like any other.
  static let withoutHelp: Set<String> = [":", "[", "echo", "false", "test", "true"]
}

/// One sentence about each builtin.
enum HelpTexts {
  static func text(of name: String) -> String { texts[name] ?? "Part of the shell." }

  private static let texts: [String: String] = [
    ".": "Runs the commands of a file in this shell.",
    ":": "Does nothing, and succeeds.",
    "[": "Tests a condition; the last argument is a closing bracket.",
    "alias": "Defines names that stand for the beginning of a command, or lists them.",
    "bg": "Lets stopped jobs go on in the background.",
    "bind": "Changes the keys of the line editor.",
    "break": "Leaves a loop, or several.",
    "builtin": "Runs a builtin even where a function has its name.",
    "caller": "Shows where the running function was called.",
    "cd": "Changes the working directory: to HOME, to a directory, or with - to the one before.",
    "command": "Runs a command past functions, or with -v shows what would run.",
    "compgen": "Lists possible completions.",
    "complete": "Says how arguments of a command are completed.",
    "compopt": "Changes how arguments of a command are completed.",
    "continue": "Goes on with the next turn of a loop.",
    "declare": "Gives variables values and attributes, or shows them.",
    "dirs": "Shows the directories that pushd remembers.",
    "disown": "Makes the shell forget a job.",
    "echo": "Prints its arguments; -n leaves out the newline, -e reads escapes.",
    "enable": "Turns builtins on and off.",
    "eval": "Runs its arguments as a command.",
    "exec": "Runs a program in place of the shell, or redirects the shell itself.",
    "exit": "Ends the shell with a status.",
    "export": "Passes variables on to programs.",
    "false": "Fails.",
    "fc": "Lists or edits commands of the history.",
    "fg": "Brings a job to the front.",
    "getopts": "Reads the options of a script.",
    "hash": "Remembers where programs are, or forgets it.",
    "help": "Says what builtins are for.",
    "history": "Shows or changes the list of commands that were typed.",
    "jobs": "Lists the jobs of this shell.",
    "kill": "Sends a signal to processes or jobs.",
    "let": "Evaluates arithmetic.",
    "local": "Declares variables that only a function sees.",
    "logout": "Ends a login shell.",
    "mapfile": "Reads lines into an array.",
    "popd": "Goes back to a directory that pushd remembered.",
    "printf": "Prints its arguments in a format.",
    "pushd": "Goes to a directory and remembers where it was.",
    "pwd": "Prints the working directory.",
    "read": "Reads a line into variables.",
    "readarray": "Reads lines into an array.",
    "readonly": "Protects variables from change.",
    "return": "Leaves a function with a status.",
    "set": "Changes options of the shell and its positional parameters.",
    "shift": "Drops the first positional parameters.",
    "shopt": "Changes options that only bash has.",
    "source": "Runs the commands of a file in this shell.",
    "suspend": "Stops the shell.",
    "test": "Tests a condition.",
    "times": "Prints how long the shell has computed.",
    "trap": "Says what to do when a signal arrives or the shell ends.",
    "true": "Succeeds.",
    "type": "Says what a name means as a command.",
    "typeset": "Gives variables values and attributes, or shows them.",
    "ulimit": "Shows limits.",
    "umask": "Shows or sets which permissions new files do not get.",
    "unalias": "Removes aliases.",
    "unset": "Removes variables and functions.",
    "wait": "Waits for background jobs.",
  ]
}
