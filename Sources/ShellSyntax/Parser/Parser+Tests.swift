/// Reading [[ … ]].
extension Parser {
  mutating func testCommand() throws(SyntaxError) -> CompoundCommand.Body {
    peeked = nil
    let startLine = line
    let expression = try testOr()
    let token = try peek(.test)
    guard token.isReserved("]]") else {
      if token.kind == .end { throw testEnd(startLine) }
      var message = "syntax error in conditional expression"
      if case .op = token.kind { message += ": unexpected token `\(token.text)'" }
      throw testError(token, message)
    }
    take(token)
    return .test(expression)
  }

  private func testEnd(_ startLine: Int) -> SyntaxError {
    isFinal ? error(.unterminatedTest, line: startLine) : error(.incomplete)
  }

  /// - Parameter message: nil where bash gives up without a word.
  private func testError(_ token: Token, _ message: String?) -> SyntaxError {
    SyntaxError(kind: .conditional(message), line: token.line, sourceLine: sourceLine(token.line))
  }

  private mutating func peekTest() throws(SyntaxError) -> Token {
    while try peek(.test).kind == .newline { peeked = nil }
    return try peek(.test)
  }

  private mutating func testOr() throws(SyntaxError) -> ConditionalExpression {
    var left = try testAnd()
    while try peekTest().kind == .op(.or) {
      peeked = nil
      left = .or(left, try testAnd())
    }
    return left
  }

  private mutating func testAnd() throws(SyntaxError) -> ConditionalExpression {
    var left = try testTerm()
    while try peekTest().kind == .op(.and) {
      peeked = nil
      left = .and(left, try testTerm())
    }
    return left
  }

  private mutating func testTerm() throws(SyntaxError) -> ConditionalExpression {
    let token = try peekTest()
    switch token.kind {
    case .op(.open):
      take(token)
      let inner = try nested { parser throws(SyntaxError) in try parser.testOr() }
      let close = try peekTest()
      guard close.kind == .op(.close) else {
        if close.kind == .end { throw testEnd(token.line) }
        throw testError(close, "unexpected token `\(close.text)', expected `)'")
      }
      take(close)
      return .group(inner)
    case .word(let word):
      if word.plain == "!" {
        take(token)
        return .not(try nested { parser throws(SyntaxError) in try parser.testTerm() })
      }
      if word.plain == "]]" { throw testError(token, nil) }
      take(token)
      return try testOperand(word, token)
    case .number(let number):
      take(token)
      return try testOperand(Word(literal: String(number)), token)
    case .end: throw testEnd(token.line)
    default: throw testError(token, "unexpected token `\(token.text)' in conditional command")
    }
  }

  /// What a first word begins: a unary test, a binary one, or nothing more.
  private mutating func testOperand(_ word: Word, _ first: Token) throws(SyntaxError) -> ConditionalExpression {
    if let name = word.plain, ConditionalOperators.unary.contains(name) {
      let token = try peek(.test)
      if case .word(let operand) = token.kind, operand.plain != "]]" {
        take(token)
        return .unary(name, operand)
      }
      if token.plainWord == "]]" {
        throw testError(token, "unexpected argument `]]' to conditional unary operator")
      }
      if token.kind == .end { throw testEnd(first.line) }
      throw testError(token, "unexpected argument `\(token.text)' to conditional unary operator")
    }
    let token = try peek(.test)
    switch token.kind {
    case .op(.less), .op(.greater): return try testBinary(word, token.text, token)
    case .word(let name):
      if name.plain == "]]" { return .word(word) }
      if let op = name.plain, ConditionalOperators.binary.contains(op) { return try testBinary(word, op, token) }
      throw testError(token, "conditional binary operator expected")
    case .op(.and), .op(.or), .op(.close): return .word(word)
    case .end:
      throw isFinal ? error(.unfinishedTest) : error(.incomplete)
    default: throw testError(token, "unexpected token `\(token.text)', conditional binary operator expected")
    }
  }

  private mutating func testBinary(_ left: Word, _ op: String, _ token: Token) throws(SyntaxError)
    -> ConditionalExpression
  {
    take(token)
    let mode: LexicalMode =
      switch op {
      case "=~": .testExpression
      case "==", "=", "!=": .testPattern
      default: .test
      }
    let right = try peek(mode)
    switch right.kind {
    case .word(let word) where word.plain != "]]":
      take(right)
      return .binary(left, op, word)
    case .number(let number):
      take(right)
      return .binary(left, op, Word(literal: String(number)))
    case .end: throw testEnd(token.line)
    default: throw testError(right, "unexpected argument `\(right.text)' to conditional binary operator")
    }
  }
}

/// The operators of [[ … ]] and test.
package enum ConditionalOperators {
  package static let unary: Set<String> = [
    "-a", "-b", "-c", "-d", "-e", "-f", "-g", "-h", "-k", "-n", "-o", "-p", "-r", "-s", "-t", "-u", "-v", "-w", "-x",
    "-z", "-G", "-L", "-N", "-O", "-R", "-S",
  ]

  package static let binary: Set<String> = [
    "=", "==", "!=", "=~", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef",
  ]
}
