import ShellSyntax

/// `complete` says how arguments of commands are completed.
struct CompleteBuiltin: Builtin {
  static let name = "complete"
  static let synopsis =
    "complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] "
    + "[-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("abcdefgjksuvprDEIo:A:G:W:F:C:X:P:S:") else { return 2 }
    var names = options.operands
    for (letter, name) in [(Character("D"), "-D"), ("E", "-E"), ("I", "-I")] where options.has(letter) {
      names.insert(name, at: 0)
    }
    if options.has("r") {
      if names.isEmpty { shell.state.completions = [:] }
      for name in names { shell.state.completions[name] = nil }
      return 0
    }
    if options.has("p") || options.options.isEmpty && names.isEmpty {
      var status: Int32 = 0
      for name in names.isEmpty ? shell.state.completions.keys.sorted() : names {
        if let specification = shell.state.completions[name] {
          call.write(CompleteBuiltin.line(name, specification) + "\n")
        } else {
          try await call.complain("\(name): no completion specification")
          status = 1
        }
      }
      return status
    }
    if names.isEmpty { return try await call.usage() }
    let specification = CompletionSpecification(options)
    for name in names { shell.state.completions[name] = specification }
    return 0
  }

  private static func line(_ name: String, _ specification: CompletionSpecification) -> String {
    var words = ["complete"]
    words += specification.options.sorted().flatMap { ["-o", $0] }
    for (letter, action) in CompletionActions.letters.sorted(by: { $0.key < $1.key })
    where specification.actions.contains(action) { words.append("-\(letter)") }
    for action in specification.actions.sorted() where !CompletionActions.letters.values.contains(action) {
      words += ["-A", action]
    }
    let values: [(String, String?)] = [
      ("-G", specification.pattern), ("-W", specification.wordList), ("-P", specification.prefix),
      ("-S", specification.suffix), ("-X", specification.filter), ("-C", specification.command),
    ]
    for (option, value) in values { if let value { words += [option, Quoting.singleQuoted(value)] } }
    if let function = specification.function { words += ["-F", function] }
    return (words + [name]).joined(separator: " ")
  }
}

extension CompletionSpecification {
  init(_ options: BuiltinCall.Options) {
    self.init()
    for option in options.options {
      let value = option.argument
      switch option.letter {
      case "o": self.options.insert(value ?? "")
      case "A": actions.insert(value ?? "")
      case "G": pattern = value
      case "W": wordList = value
      case "F": function = value
      case "C": command = value
      case "X": filter = value
      case "P": prefix = value
      case "S": suffix = value
      default: if let action = CompletionActions.letters[option.letter] { actions.insert(action) }
      }
    }
  }
}

/// The actions of `complete` and `compgen`.
enum CompletionActions {
  static let letters: [Character: String] = [
    "a": "alias", "b": "builtin", "c": "command", "d": "directory", "e": "export", "f": "file", "g": "group",
    "j": "job", "k": "keyword", "s": "service", "u": "user", "v": "variable",
  ]
}
