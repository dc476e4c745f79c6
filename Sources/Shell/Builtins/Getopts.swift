import ShellSyntax

/// `getopts` reads options (POSIX XCU getopts).
struct GetoptsBuiltin: Builtin {
  static let name = "getopts"
  static let synopsis = "getopts optstring name [arg ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    var arguments = call.arguments
    if arguments.first == "--" { arguments.removeFirst() }
    if let first = arguments.first, first.hasPrefix("-"), first.utf8.count > 1 {
      try await call.complain("\(first.prefix(2)): invalid option")
      return try await call.usage()
    }
    guard arguments.count >= 2 else { return try await call.usage() }
    let (letters, name) = (arguments[0], arguments[1])
    let words = arguments.count > 2 ? Array(arguments[2...]) : shell.state.positional
    let found = next(letters, words, shell)
    return try await finish(found, letters, name, call)
  }

  private enum Found {
    case end
    case option(Character, String?)
    case unknown(Character)
    case missingArgument(Character)
  }

  /// The next option; moves OPTIND on.
  private func next(_ letters: String, _ words: [String], _ shell: Shell) -> Found {
    var index = shell.state.optionArgument
    guard index < words.count else { return .end }
    var word = words[index]
    if shell.state.optionPlace == 0 {
      if word == "--" {
        setIndex(index + 1, shell)
        return .end
      }
      guard word.hasPrefix("-"), word != "-" else { return .end }
      shell.state.optionPlace = 1
    }
    let characters = Array(word)
    guard shell.state.optionPlace < characters.count else {
      shell.state.optionPlace = 0
      setIndex(index + 1, shell)
      return next(letters, words, shell)
    }
    let letter = characters[shell.state.optionPlace]
    shell.state.optionPlace += 1
    let isLast = shell.state.optionPlace >= characters.count
    let list = Array(letters)
    guard letter != ":", let place = list.firstIndex(of: letter) else {
      if isLast { setIndex(index + 1, shell) }
      return .unknown(letter)
    }
    guard place + 1 < list.count, list[place + 1] == ":" else {
      if isLast { setIndex(index + 1, shell) }
      return .option(letter, nil)
    }
    if !isLast {
      word = String(characters[shell.state.optionPlace...])
      setIndex(index + 1, shell)
      return .option(letter, word)
    }
    index += 1
    guard index < words.count else {
      setIndex(index, shell)
      return .missingArgument(letter)
    }
    setIndex(index + 1, shell)
    return .option(letter, words[index])
  }

  private func setIndex(_ index: Int, _ shell: Shell) {
    shell.state.optionPlace = 0
    shell.state.optionArgument = index
  }

  private func finish(_ found: Found, _ letters: String, _ name: String, _ call: BuiltinCall) async throws(Unwind)
    -> Int32
  {
    let shell = call.shell
    let isSilent = letters.hasPrefix(":") || shell.scalar("OPTERR") == "0"
    let place = shell.state.optionPlace
    let argument = shell.state.optionArgument
    guard try await shell.assign("OPTIND", String(argument + 1)) else { return 1 }
    shell.state.optionPlace = place
    shell.state.optionArgument = argument
    guard name.isShellName else {
      if call.shell.isDash {
        try await call.complain("\(name): bad variable name")
        return 2
      }
      try await call.complain("`\(name)': not a valid identifier")
      return 1
    }
    switch found {
    case .end:
      _ = try await shell.assign(name, "?")
      shell.state.variables.remove("OPTARG")
      return 1
    case .option(let letter, let value):
      if let value { _ = try await shell.assign("OPTARG", value) } else { shell.state.variables.remove("OPTARG") }
      return try await shell.assign(name, String(letter)) ? 0 : 1
    case .unknown(let letter):
      if letters.hasPrefix(":") {
        _ = try await shell.assign("OPTARG", String(letter))
      } else {
        shell.state.variables.remove("OPTARG")
        if !isSilent { try await message("illegal option -- \(letter)", shell) }
      }
      return try await shell.assign(name, "?") ? 0 : 1
    case .missingArgument(let letter):
      if letters.hasPrefix(":") {
        _ = try await shell.assign("OPTARG", String(letter))
        return try await shell.assign(name, ":") ? 0 : 1
      }
      shell.state.variables.remove("OPTARG")
      if !isSilent { try await message("option requires an argument -- \(letter)", shell) }
      return try await shell.assign(name, "?") ? 0 : 1
    }
  }

  private func message(_ text: String, _ shell: Shell) async throws(Unwind) {
    if shell.isDash {
      let dashed =
        text.hasPrefix("illegal") ? "Illegal option -" + text.suffix(1) : "No arg for -\(text.suffix(1)) option"
      try await shell.writeError("\(dashed)\n")
    } else {
      try await shell.writeError("\(shell.state.scriptName): \(text)\n")
    }
  }
}
