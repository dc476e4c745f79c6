/// Lists, chains, pipelines and simple commands (POSIX XCU 2.10).
extension Parser {
  /// Commands up to something that ends a list: a closing word, ")", ";;", or the end of the text.
  mutating func compoundList() throws(SyntaxError) -> CommandList {
    var list = CommandList()
    while true {
      try skipNewlines()
      if endsList(try peek(.command)) { return list }
      let chain = try self.chain()
      let token = try peek(.command)
      switch token.kind {
      case .op(.semicolon), .op(.ampersand), .newline:
        take(token)
        list.items.append(
          .init(
            chain: chain, isBackground: token.kind == .op(.ampersand),
            endsLine: token.kind == .newline && isInSubstitution))
      default:
        list.items.append(.init(chain: chain, isBackground: false))
        guard endsList(token) else { throw unexpected(token, expecting: expected) }
        return list
      }
    }
  }

  private func endsList(_ token: Token) -> Bool {
    switch token.kind {
    case .end, .op(.close), .op(.doubleSemicolon), .op(.semicolonAmpersand), .op(.doubleSemicolonAmpersand): true
    case .word: token.plainWord.map { ReservedWord.closing.contains($0) } ?? false
    default: false
    }
  }

  /// A list that must not be empty.
  mutating func requiredList(expecting: String) throws(SyntaxError) -> CommandList {
    let outer = expected
    expected = expecting
    defer { expected = outer }
    let list = try compoundList()
    if list.isEmpty { throw unexpected(try peek(.command), expecting: nil) }
    return list
  }

  /// Pipelines joined by && and ||.
  mutating func chain() throws(SyntaxError) -> Chain {
    var chain = Chain(first: try pipeline())
    while true {
      let token = try peek(.command)
      guard token.kind == .op(.and) || token.kind == .op(.or) else { return chain }
      take(token)
      try skipNewlines()
      chain.rest.append(.init(isAnd: token.kind == .op(.and), pipeline: try pipeline()))
    }
  }

  mutating func pipeline() throws(SyntaxError) -> Pipeline {
    var pipeline = Pipeline(commands: [])
    var hasPrefix = false
    while true {
      let token = try peek(.command)
      if token.isReserved("!") {
        take(token)
        pipeline.isNegated.toggle()
      } else if token.isReserved("time"), !options.isDash {
        take(token)
        pipeline.timing = .standard
        let option = try peek(.command)
        if option.isReserved("-p") {
          take(option)
          pipeline.timing = .portable
        }
        if try peek(.command).isReserved("--") { peeked = nil }
      } else {
        break
      }
      hasPrefix = true
    }
    if hasPrefix, endsPipeline(try peek(.command)) { return pipeline }
    while true {
      var command = try self.command()
      let token = try peek(.command)
      switch token.kind {
      case .op(.pipe), .op(.pipeBoth):
        take(token)
        try skipNewlines()
        if token.kind == .op(.pipeBoth) { command.joinError(line: token.line) }
        pipeline.commands.append(command)
      default:
        pipeline.commands.append(command)
        return pipeline
      }
    }
  }

  /// Whether "!" or "time" may stand alone before this.
  private func endsPipeline(_ token: Token) -> Bool {
    switch token.kind {
    case .newline, .end: true
    case .op(let op): op == .semicolon || op == .ampersand || op == .and || op == .or || op == .close
    default: token.plainWord.map { ReservedWord.closing.contains($0) } ?? false
    }
  }

  mutating func command() throws(SyntaxError) -> Command {
    let token = try peek(.command)
    switch token.kind {
    case .op(.open): return .compound(try withRedirections { parser throws(SyntaxError) in try parser.parenthesized() })
    case .op(let op):
      guard op.redirection != nil else { throw unexpected(token, expecting: expected) }
      return try simpleCommand()
    case .newline, .end: throw unexpected(token, expecting: expected)
    case .word:
      if let name = token.plainWord, let command = try reservedCommand(name, token) { return command }
      return try simpleCommand()
    default: return try simpleCommand()
    }
  }

  /// A simple command, or the definition of a function in the form name().
  private mutating func simpleCommand() throws(SyntaxError) -> Command {
    var command = SimpleCommand(line: try peek(.command).line)
    var mode = LexicalMode.command
    var elements = 0
    while true {
      let token = try peek(mode)
      // The line is the one that is reached when the second element has been read.
      if elements == 1 { command.line = token.kind == .newline ? token.line : line }
      elements += 1
      switch token.kind {
      case .assignment(let assignment):
        take(token)
        if mode == .command {
          command.assignments.append(assignment)
        } else {
          command.add(assignment)
        }
      case .word(let word):
        take(token)
        command.words.append(word)
        if mode == .command, command.assignments.isEmpty, command.redirections.isEmpty,
          try peek(.argument).kind == .op(.open)
        {
          return .function(try functionBody(word, token))
        }
        if !(mode == .declaration && command.words.count > 1) { mode = self.mode(after: command.words) }
      case .number, .descriptorVariable, .op:
        guard let redirection = try redirection() else {
          if token.kind == .op(.open) { throw unexpected(token) }
          return .simple(command)
        }
        command.redirections.append(redirection)
      default: return .simple(command)
      }
    }
  }

  /// How the words behind a command's name are read.
  private func mode(after words: [Word]) -> LexicalMode {
    guard !options.isDash, let name = words.last?.plain else { return .argument }
    if Parser.declarations.contains(name),
      words.dropLast().allSatisfy({ $0.plain == "command" || $0.plain == "builtin" })
    {
      return .declaration
    }
    return .argument
  }

  /// Builtins whose arguments may be assignments.
  package static let declarations: Set<String> = ["alias", "declare", "export", "local", "readonly", "typeset"]

  /// name() body, when the name has been read.
  private mutating func functionBody(_ name: Word, _ token: Token) throws(SyntaxError) -> FunctionDefinition {
    peeked = nil
    let close = try next(.argument)
    guard close.kind == .op(.close) else { throw unexpected(close, expecting: ")") }
    try skipNewlines()
    return FunctionDefinition(name: name.text, body: try functionBody(), line: token.line)
  }

  mutating func functionBody() throws(SyntaxError) -> CompoundCommand {
    let token = try peek(.command)
    if case .compound(let body) = try nested({ parser throws(SyntaxError) in try parser.compoundOrFail(token) }) {
      return body
    }
    throw unexpected(token)
  }

  private mutating func compoundOrFail(_ token: Token) throws(SyntaxError) -> Command {
    if token.kind == .op(.open) { return try command() }
    if let name = token.plainWord, ReservedWord.all.contains(name), name != "function", name != "coproc" {
      return try command()
    }
    if options.isDash, case .word = token.kind {
      // dash takes any command as the body of a function.
      let simple = try command()
      guard case .simple(let body) = simple else { return simple }
      let list = CommandList(items: [
        .init(chain: Chain(first: Pipeline(commands: [.simple(body)])), isBackground: false)
      ])
      return .compound(CompoundCommand(body: .group(list), line: body.line))
    }
    throw unexpected(token)
  }

  // MARK: Redirections

  /// The redirection that begins here; nil when there is none.
  mutating func redirection() throws(SyntaxError) -> Redirection? {
    var token = try peek(.plain)
    var result = Redirection(operation: .input, target: Word(text: "", parts: []), line: token.line)
    switch token.kind {
    case .number(let number): result.source = .number(number)
    case .descriptorVariable(let name): result.source = .variable(name)
    case .op(let op):
      guard op.redirection != nil else { return nil }
    default: return nil
    }
    if result.source != nil {
      take(token)
      token = try peek(.plain)
    }
    guard case .op(let op) = token.kind, let operation = op.redirection else { throw unexpected(token) }
    take(token)
    result.operation = operation
    let target = try next(.plain)
    switch target.kind {
    case .word(let word): result.target = word
    case .number(let number): result.target = Word(literal: String(number))
    default: throw unexpected(target)
    }
    if operation.isHereDocument {
      let document = HereDocument(
        delimiter: Parser.withoutQuotes(result.target), isQuoted: result.target.hasQuotes,
        stripsTabs: operation == .hereDocumentStrippingTabs, line: token.line)
      result.hereDocument = document
      pendingHereDocuments.append(document)
    }
    return result
  }

  mutating func redirections() throws(SyntaxError) -> [Redirection] {
    var result: [Redirection] = []
    while let redirection = try redirection() { result.append(redirection) }
    return result
  }

  /// A delimiter as the text has it: its quotes are removed, and nothing else.
  private static func withoutQuotes(_ word: Word) -> String {
    var parts: [String] = []
    func collect(_ pieces: [WordPart]) {
      for part in pieces {
        switch part {
        case .literal(let text), .quoted(let text), .badSubstitution(let text): parts.append(text)
        case .doubleQuoted(let inner): collect(inner)
        case .variable(let parameter): parts.append("$" + parameter.text)
        case .parameter(let expansion): parts.append(expansion.text)
        case .tilde(let name, _): parts.append("~" + name)
        default: parts.append(Printer.text(of: part))
        }
      }
    }
    collect(word.parts)
    return parts.joined()
  }
}

extension Word {
  var hasQuotes: Bool { isQuoted }
}

extension SimpleCommand {
  /// An assignment that is an argument: it is a word, and perhaps an array value.
  fileprivate mutating func add(_ assignment: Assignment) {
    switch assignment.value {
    case .array:
      arrays[words.count] = assignment
      words.append(Word(text: assignment.text, parts: [.quoted(assignment.text)]))
    case .word(let value):
      let prefix = String(assignment.text.dropLast(value.text.count))
      words.append(Word(text: assignment.text, parts: [.literal(prefix)] + value.parts).asAssignment)
    }
  }
}

extension Word {
  /// Marks the word as one whose value is neither split nor made a pattern of.
  fileprivate var asAssignment: Word {
    var word = self
    word.isAssignment = true
    return word
  }
}

extension Command {
  /// Adds 2>&1 behind all redirections, for "|&".
  fileprivate mutating func joinError(line: Int) {
    let redirection = Redirection(
      source: .number(2), operation: .duplicateOutput, target: Word(literal: "1"), line: line)
    switch self {
    case .simple(var command):
      command.redirections.append(redirection)
      self = .simple(command)
    case .compound(var command):
      command.redirections.append(redirection)
      self = .compound(command)
    default: break
    }
  }
}
