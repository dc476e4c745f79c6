/// Commands that begin with a reserved word or a parenthesis.
extension Parser {
  /// The command that a reserved word begins; nil when the word is none here.
  mutating func reservedCommand(_ name: String, _ token: Token) throws(SyntaxError) -> Command? {
    if options.isDash {
      guard ReservedWord.dash.contains(name) else { return nil }
    } else if !ReservedWord.all.contains(name) {
      return nil
    }
    switch name {
    case "{": return .compound(try withRedirections { parser throws(SyntaxError) in try parser.group() })
    case "if": return .compound(try withRedirections { parser throws(SyntaxError) in try parser.ifClause() })
    case "while", "until":
      return .compound(try withRedirections { parser throws(SyntaxError) in try parser.whileClause(name == "until") })
    case "for": return .compound(try withRedirections { parser throws(SyntaxError) in try parser.forClause() })
    case "select": return .compound(try withRedirections { parser throws(SyntaxError) in try parser.selectClause() })
    case "case": return .compound(try withRedirections { parser throws(SyntaxError) in try parser.caseClause() })
    case "[[": return .compound(try withRedirections { parser throws(SyntaxError) in try parser.testCommand() })
    case "function": return .function(try functionKeyword())
    case "coproc": return try coprocess()
    case "in" where !options.isDash: throw unexpected(token)
    case "in", "]]", "time", "!": return nil
    default: throw unexpected(token, expecting: expected)
    }
  }

  mutating func withRedirections(_ body: (inout Parser) throws(SyntaxError) -> CompoundCommand.Body)
    throws(SyntaxError) -> CompoundCommand
  {
    let line = try peek(.command).line
    let parsed = try nested(body)
    return CompoundCommand(body: parsed, redirections: try redirections(), line: line)
  }

  /// A token where a word has to be; a text that ends there is missed as a newline is.
  private func missingWord(_ token: Token) -> SyntaxError {
    guard token.kind == .end, isFinal, !options.isDash, bytes.last != 10 else { return unexpected(token) }
    return error(.unexpectedToken("newline"))
  }

  /// Goes on behind a reserved word that has to stand here.
  private mutating func expect(_ word: String) throws(SyntaxError) {
    let token = try peek(.command)
    guard token.isReserved(word) else { throw unexpected(token, expecting: word) }
    take(token)
  }

  // MARK: Groups

  /// ( … ) or (( … )).
  mutating func parenthesized() throws(SyntaxError) -> CompoundCommand.Body {
    let token = try peek(.command)
    if !options.isDash, byte == 40, let text = try doubleParentheses() { return .arithmetic(text) }
    peeked = nil
    let list = try requiredList(expecting: ")")
    let close = try peek(.command)
    guard close.kind == .op(.close) else { throw unexpected(close, expecting: ")") }
    take(close)
    _ = token
    return .subshell(list)
  }

  /// ((…)) behind its first parenthesis; nil, with nothing read, when these are two subshells.
  private mutating func doubleParentheses() throws(SyntaxError) -> ArithmeticText? {
    let (start, startLine, startPeeked) = (position, line, peeked)
    raw = []
    takeByte()
    let text = try arithmetic(until: [41], opening: 40)
    if let text, byte == 41, byte(after: 1) == 41 {
      takeBytes(2)
      peeked = nil
      return text
    }
    if text == nil { throw unterminated(")", from: startLine) }
    position = start
    line = startLine
    peeked = startPeeked
    return nil
  }

  private mutating func group() throws(SyntaxError) -> CompoundCommand.Body {
    try expect("{")
    let list = try requiredList(expecting: "}")
    try expect("}")
    return .group(list)
  }

  // MARK: Conditions and loops

  private mutating func ifClause() throws(SyntaxError) -> CompoundCommand.Body {
    peeked = nil
    let condition = try requiredList(expecting: "then")
    try expect("then")
    let consequence = try requiredList(expecting: "fi")
    var alternative: CommandList?
    let token = try peek(.command)
    if token.isReserved("elif") {
      let line = token.line
      let body = try nested { parser throws(SyntaxError) in try parser.ifClause() }
      let inner = CompoundCommand(body: body, line: line)
      alternative = CommandList(items: [
        .init(chain: Chain(first: Pipeline(commands: [.compound(inner)])), isBackground: false)
      ])
      return .conditional(IfClause(condition: condition, consequence: consequence, alternative: alternative))
    }
    if token.isReserved("else") {
      take(token)
      alternative = try requiredList(expecting: "fi")
    }
    try expect("fi")
    return .conditional(IfClause(condition: condition, consequence: consequence, alternative: alternative))
  }

  private mutating func whileClause(_ isUntil: Bool) throws(SyntaxError) -> CompoundCommand.Body {
    peeked = nil
    let condition = try requiredList(expecting: "do")
    return .loop(WhileClause(isUntil: isUntil, condition: condition, body: try doGroup()))
  }

  /// do … done
  private mutating func doGroup() throws(SyntaxError) -> CommandList {
    try expect("do")
    let body = try requiredList(expecting: "done")
    try expect("done")
    return body
  }

  private mutating func forClause() throws(SyntaxError) -> CompoundCommand.Body {
    let line = try next(.command).line
    let token = try peek(.plain)
    if token.kind == .op(.open), byte == 40, !options.isDash { return try arithmeticFor(line) }
    return .forEach(try forWords(line))
  }

  private mutating func selectClause() throws(SyntaxError) -> CompoundCommand.Body {
    let line = try next(.command).line
    return .select(try forWords(line))
  }

  private mutating func forWords(_ line: Int) throws(SyntaxError) -> ForClause {
    let token = try peek(.plain)
    guard case .word(let variable) = token.kind else { throw missingWord(token) }
    take(token)
    // bash finds a bad name only when the loop runs.
    guard variable.text.isShellName || !options.isDash else {
      throw SyntaxError(kind: .invalidName(variable.text), line: token.line, sourceLine: sourceLine(token.line))
    }
    var words: [Word]?
    var next = try peek(.command)
    if next.kind == .op(.semicolon) {
      take(next)
      try skipNewlines()
    } else {
      try skipNewlines()
      next = try peek(.command)
      if next.isReserved("in") {
        take(next)
        words = try wordsOfFor()
      }
    }
    return ForClause(variable: variable.text, words: words, body: try loopBody(), line: line)
  }

  private mutating func wordsOfFor() throws(SyntaxError) -> [Word] {
    var words: [Word] = []
    while true {
      let token = try peek(.plain)
      switch token.kind {
      case .word(let word): words.append(word)
      case .number(let number): words.append(Word(literal: String(number)))
      case .newline, .op(.semicolon):
        take(token)
        try skipNewlines()
        return words
      default: throw unexpected(token)
      }
      take(token)
    }
  }

  /// do … done, or the braces that bash takes instead.
  private mutating func loopBody() throws(SyntaxError) -> CommandList {
    let token = try peek(.command)
    guard token.isReserved("{"), !options.isDash else { return try doGroup() }
    guard case .group(let list) = try group() else { return CommandList() }
    return list
  }

  private mutating func arithmeticFor(_ line: Int) throws(SyntaxError) -> CompoundCommand.Body {
    peeked = nil
    position += 1
    let (startLine, start) = (self.line, position)
    var parts: [ArithmeticText] = []
    repeat {
      if !parts.isEmpty { position += 1 }
      guard let text = try arithmetic(until: [UInt8(ascii: ";"), 41], opening: 40) else {
        throw unterminated(")", from: startLine)
      }
      parts.append(text.withoutOuterBlanks)
    } while byte != 41
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    position += 1
    guard byte == 41 else { throw unexpected(try peek(.command)) }
    position += 1
    guard parts.count == 3 else {
      let problem = parts.count < 3 ? "arithmetic expression required" : "`;' unexpected"
      throw SyntaxError(kind: .arithmeticFor(problem, text: text), line: startLine, sourceLine: sourceLine(startLine))
    }
    let token = try peek(.command)
    if token.kind == .op(.semicolon) { take(token) }
    try skipNewlines()
    let body = try loopBody()
    return .arithmeticFor(
      ArithmeticForClause(initial: parts[0], condition: parts[1], step: parts[2], body: body, line: line))
  }

  // MARK: case

  private mutating func caseClause() throws(SyntaxError) -> CompoundCommand.Body {
    let line = try next(.command).line
    let token = try peek(.plain)
    guard case .word(let subject) = token.kind else { throw missingWord(token) }
    take(token)
    try skipNewlines()
    let keyword = try peek(.command)
    guard keyword.isReserved("in") else { throw unexpected(keyword, expecting: "in") }
    take(keyword)
    var clauses: [CaseClause.Clause] = []
    while true {
      try skipNewlines(before: .plain)
      let token = try peek(.plain)
      if token.isReserved("esac") {
        take(token)
        return .choice(CaseClause(subject: subject, clauses: clauses, line: line))
      }
      let (clause, isLast) = try caseItem()
      clauses.append(clause)
      if isLast { return .choice(CaseClause(subject: subject, clauses: clauses, line: line)) }
    }
  }

  /// A clause; `isLast` when "esac" came without ";;".
  private mutating func caseItem() throws(SyntaxError) -> (CaseClause.Clause, isLast: Bool) {
    if try peek(.plain).kind == .op(.open) { peeked = nil }
    var patterns: [Word] = []
    while true {
      let token = try next(.plain)
      switch token.kind {
      case .word(let word): patterns.append(word)
      case .number(let number): patterns.append(Word(literal: String(number)))
      default: throw unexpected(token)
      }
      let separator = try next(.plain)
      if separator.kind == .op(.close) { break }
      guard separator.kind == .op(.pipe) else { throw unexpected(separator, expecting: ")") }
    }
    let outer = expected
    expected = ";;"
    defer { expected = outer }
    let body = try compoundList()
    let token = try peek(.command)
    take(token)
    switch token.kind {
    case .op(let op):
      guard let ending = CaseClause.Ending(rawValue: op.rawValue) else { throw unexpected(token, expecting: ";;") }
      return (.init(patterns: patterns, body: body, ending: ending), false)
    default:
      guard token.isReserved("esac") else { throw unexpected(token, expecting: ";;") }
      return (.init(patterns: patterns, body: body, ending: .stop), true)
    }
  }

  // MARK: Functions and coprocesses

  /// function name [()] body
  private mutating func functionKeyword() throws(SyntaxError) -> FunctionDefinition {
    let line = try next(.command).line
    let token = try next(.plain)
    guard case .word(let name) = token.kind else { throw missingWord(token) }
    let open = try peek(.command)
    if open.kind == .op(.open), nextIsClose {
      take(open)
      let close = try next(.command)
      guard close.kind == .op(.close) else { throw unexpected(close) }
    }
    try skipNewlines()
    return FunctionDefinition(name: name.text, body: try functionBody(), line: line)
  }

  /// Whether ")" follows the "(" that was peeked at.
  private var nextIsClose: Bool {
    var index = position
    while index < bytes.count, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
    return index < bytes.count && bytes[index] == 41
  }

  private mutating func coprocess() throws(SyntaxError) -> Command {
    peeked = nil
    let token = try peek(.command)
    if case .word(let word) = token.kind, let name = word.plain, !ReservedWord.all.contains(name) {
      let (start, startLine) = (token.start, token.line)
      take(token)
      let after = try peek(.command)
      let isCompound =
        after.kind == .op(.open)
        || after.plainWord.map { ["{", "if", "while", "until", "for", "case", "select", "[["].contains($0) } == true
      if isCompound { return .coprocess(name: name, isNamed: true, try command()) }
      position = start
      line = startLine
      peeked = nil
    }
    return .coprocess(name: "COPROC", isNamed: false, try command())
  }
}

extension ArithmeticText {
  fileprivate var withoutOuterBlanks: ArithmeticText {
    guard let fixed else { return self }
    let bytes = Array(fixed.utf8)
    let start = bytes.firstIndex { $0 != 32 && $0 != 9 && $0 != 10 } ?? bytes.count
    let trimmed = String(decoding: bytes[start...], as: UTF8.self)
    return ArithmeticText(text: trimmed, parts: trimmed.isEmpty ? [] : [.literal(trimmed)])
  }
}
