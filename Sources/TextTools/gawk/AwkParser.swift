/// Reads a program: rules, functions and statements.
struct AwkParser {
  typealias SyntaxError = AwkLexer.SyntaxError
  typealias Token = AwkLexer.Token

  var lexer: AwkLexer
  var token = Token.newline
  private(set) var program = AwkProgram()
  var isInFunction = false
  private var ruleKind = RuleKind.other
  private var loopDepth = 0
  private var switchDepth = 0
  /// Errors that do not keep the parser from going on.
  private(set) var errors: [(AwkPlace, String)] = []
  /// Functions that were called, with the place of the first call.
  var calledFunctions: [(name: String, place: AwkPlace)] = []

  private enum RuleKind {
    case begin, end, beginFile, endFile, other
  }

  init(_ text: [UInt8], source: String) {
    lexer = AwkLexer(text, source: source)
  }

  var warnings: [(AwkPlace, String)] { lexer.warnings }

  // MARK: Tokens

  mutating func advance() throws(SyntaxError) {
    token = try lexer.next()
  }

  mutating func fail() -> SyntaxError {
    token == .newline || token == .end
      ? lexer.failure("unexpected newline or end of string") : lexer.failure("syntax error")
  }

  func isAt(_ symbol: String) -> Bool { token == .symbol(symbol) }

  mutating func accept(_ symbol: String) throws(SyntaxError) -> Bool {
    guard isAt(symbol) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ symbol: String) throws(SyntaxError) {
    guard try accept(symbol) else { throw fail() }
  }

  mutating func skipNewlines() throws(SyntaxError) {
    while token == .newline { try advance() }
  }

  private mutating func skipSeparators() throws(SyntaxError) {
    while token == .newline || isAt(";") { try advance() }
  }

  // MARK: Rules

  mutating func parse() throws(SyntaxError) {
    try advance()
    try skipSeparators()
    while token != .end {
      if token == .keyword(.function) {
        try function()
      } else {
        try rule()
      }
      if try accept(";"), isAt(";") {
        errors.append((lexer.place, "each rule must have a pattern or an action part"))
      }
      try skipSeparators()
    }
  }

  private mutating func rule() throws(SyntaxError) {
    let place = lexer.place
    let pattern: AwkProgram.Pattern
    ruleKind = .other
    var special: String?
    switch token {
    case .keyword(.BEGIN): (pattern, ruleKind, special) = (.begin, .begin, "BEGIN")
    case .keyword(.END): (pattern, ruleKind, special) = (.end, .end, "END")
    case .keyword(.BEGINFILE): (pattern, ruleKind, special) = (.beginFile, .beginFile, "BEGINFILE")
    case .keyword(.ENDFILE): (pattern, ruleKind, special) = (.endFile, .endFile, "ENDFILE")
    case .symbol("{"): pattern = .always
    case .symbol("@"):
      throw lexer.failure("@ directives", .notSimulated)
    default:
      let first = try expression()
      if try accept(",") {
        try skipNewlines()
        pattern = .range(first, try expression())
      } else {
        pattern = .condition(first)
      }
    }
    if let special {
      try advance()
      guard isAt("{") else {
        errors.append((place, "\(special) blocks must have an action part"))
        while token != .newline, token != .end, !isAt(";") { try advance() }
        return
      }
    }
    var action: [AwkStatement]?
    if isAt("{") {
      action = try block()
    } else if token != .newline, token != .end, !isAt(";") {
      throw fail()
    }
    program.rules.append(AwkProgram.Rule(pattern: pattern, action: action, place: place))
  }

  private mutating func function() throws(SyntaxError) {
    try advance()
    let place = lexer.place
    let name: String
    switch token {
    case .name(let word), .functionName(let word): name = word
    default: throw fail()
    }
    try advance()
    if program.functions.contains(where: { $0.name == name }) {
      errors.append((place, "error: function name `\(name)' previously defined"))
    }
    try expect("(")
    var parameters: [String] = []
    try skipNewlines()
    while !isAt(")") {
      guard case .name(let parameter) = token else { throw fail() }
      if parameter == name {
        errors.append((place, "error: function `\(name)': cannot use function name as parameter name"))
      } else if let index = parameters.firstIndex(of: parameter) {
        let number = parameters.count + 1
        errors.append(
          (place, "error: function `\(name)': parameter #\(number), `\(parameter)', duplicates parameter #\(index + 1)")
        )
      }
      parameters.append(parameter)
      try advance()
      guard !isAt(")") else { break }
      try expect(",")
      try skipNewlines()
    }
    try expect(")")
    try skipNewlines()
    guard isAt("{") else { throw fail() }
    ruleKind = .other
    isInFunction = true
    let body = try block()
    isInFunction = false
    program.functions.append(AwkFunction(name: name, parameters: parameters, body: body, place: place))
  }

  // MARK: Statements

  /// Statements in braces; the closing one is consumed.
  private mutating func block() throws(SyntaxError) -> [AwkStatement] {
    try expect("{")
    var statements: [AwkStatement] = []
    try skipSeparators()
    while !isAt("}") {
      if token == .end { throw fail() }
      statements.append(try statement())
      try skipSeparators()
    }
    try advance()
    return statements
  }

  /// What ends a simple statement; a closing brace is left for the block.
  private mutating func endStatement() throws(SyntaxError) {
    if isAt(";") || token == .newline {
      try advance()
    } else if !isAt("}") {
      throw fail()
    }
  }

  private mutating func statement() throws(SyntaxError) -> AwkStatement {
    let place = lexer.place
    func made(_ kind: AwkStatement.Kind) -> AwkStatement { AwkStatement(kind: kind, place: place) }
    switch token {
    case .symbol("{"): return made(.block(try block()))
    case .symbol(";"):
      try advance()
      return made(.empty)
    case .keyword(let keyword):
      switch keyword {
      case .if: return made(try ifStatement())
      case .while: return made(try whileStatement())
      case .do: return made(try doStatement())
      case .for: return made(try forStatement())
      case .switch: return made(try switchStatement())
      case .break, .continue, .next, .nextfile, .exit, .return: return made(try jump(keyword))
      default: break
      }
    default: break
    }
    let kind = try simpleStatement()
    try endStatement()
    return made(kind)
  }

  private mutating func simpleStatement() throws(SyntaxError) -> AwkStatement.Kind {
    switch token {
    case .keyword(.print): return try printStatement(isFormatted: false)
    case .keyword(.printf): return try printStatement(isFormatted: true)
    case .keyword(.delete):
      try advance()
      let isParenthesized = try accept("(")
      let target = try primary()
      if isParenthesized { try expect(")") }
      switch target {
      case .variable, .element: return .delete(target)
      default: throw fail()
      }
    default: return .expression(try expression())
    }
  }

  private mutating func body() throws(SyntaxError) -> AwkStatement {
    try skipNewlines()
    return try statement()
  }

  private mutating func ifStatement() throws(SyntaxError) -> AwkStatement.Kind {
    try advance()
    try expect("(")
    let condition = try expression()
    try expect(")")
    let then = try body()
    let before = self
    try skipSeparators()
    guard token == .keyword(.else) else {
      self = before
      return .ifElse(condition, then, nil)
    }
    try advance()
    return .ifElse(condition, then, try body())
  }

  private mutating func loopBody() throws(SyntaxError) -> AwkStatement {
    loopDepth += 1
    defer { loopDepth -= 1 }
    try skipNewlines()
    if isAt(";") {
      let place = lexer.place
      try advance()
      return AwkStatement(kind: .empty, place: place)
    }
    return try statement()
  }

  private mutating func whileStatement() throws(SyntaxError) -> AwkStatement.Kind {
    try advance()
    try expect("(")
    let condition = try expression()
    try expect(")")
    return .whileLoop(condition, try loopBody())
  }

  private mutating func doStatement() throws(SyntaxError) -> AwkStatement.Kind {
    try advance()
    let body = try loopBody()
    try skipSeparators()
    guard token == .keyword(.while) else { throw fail() }
    try advance()
    try expect("(")
    let condition = try expression()
    try expect(")")
    try endStatement()
    return .doLoop(body, condition)
  }

  private mutating func forStatement() throws(SyntaxError) -> AwkStatement.Kind {
    try advance()
    try expect("(")
    if case .name = token, let loop = try forInHeader() {
      return .forIn(loop.variable, loop.array, try loopBody())
    }
    var start: AwkStatement?
    if !isAt(";") {
      let place = lexer.place
      start = AwkStatement(kind: try simpleStatement(), place: place)
    }
    try expect(";")
    try skipNewlines()
    let condition = isAt(";") ? nil : try expression()
    try expect(";")
    try skipNewlines()
    var step: AwkStatement?
    if !isAt(")") {
      let place = lexer.place
      step = AwkStatement(kind: try simpleStatement(), place: place)
    }
    try expect(")")
    return .forLoop(start, condition, step, try loopBody())
  }

  /// "key in array)"; nil, with nothing consumed, when the loop is another one.
  private mutating func forInHeader() throws(SyntaxError) -> (variable: AwkExpression, array: AwkExpression)? {
    let before = self
    let variable = try primary()
    if token == .keyword(.in), variable.isAssignable {
      try advance()
      if case .name = token {
        let array = try primary()
        if isAt(")") {
          try advance()
          return (variable, array)
        }
      }
    }
    self = before
    return nil
  }

  private mutating func switchStatement() throws(SyntaxError) -> AwkStatement.Kind {
    try advance()
    try expect("(")
    let subject = try expression()
    try expect(")")
    try skipNewlines()
    try expect("{")
    switchDepth += 1
    defer { switchDepth -= 1 }
    var cases: [AwkSwitchCase] = []
    try skipSeparators()
    while !isAt("}") {
      var label = AwkSwitchCase.Label.standard
      switch token {
      case .keyword(.default): try advance()
      case .keyword(.case):
        try advance()
        if isAt("/") || isAt("/=") {
          label = .regex(try lexer.regex())
          try advance()
        } else {
          label = .value(try caseValue())
        }
      default: throw fail()
      }
      try expect(":")
      var body: [AwkStatement] = []
      try skipSeparators()
      while !isAt("}"), token != .keyword(.case), token != .keyword(.default) {
        if token == .end { throw fail() }
        body.append(try statement())
        try skipSeparators()
      }
      cases.append(AwkSwitchCase(label: label, body: body))
    }
    try advance()
    return .switchCase(subject, cases)
  }

  private mutating func caseValue() throws(SyntaxError) -> AwkExpression {
    let isNegative = try accept("-")
    if !isNegative { _ = try accept("+") }
    switch token {
    case .number(let number):
      try advance()
      return .number(isNegative ? -number : number)
    case .text(let text) where !isNegative:
      try advance()
      return .text(text)
    default: throw fail()
    }
  }

  private mutating func jump(_ keyword: AwkLexer.Keyword) throws(SyntaxError) -> AwkStatement.Kind {
    let place = lexer.place
    if keyword == .return, !isInFunction { throw lexer.failure("`return' used outside function context") }
    try advance()
    var value: AwkExpression?
    if keyword == .exit || keyword == .return, token != .newline, !isAt(";"), !isAt("}") { value = try expression() }
    try endStatement()
    switch keyword {
    case .break, .continue:
      if loopDepth == 0, !(keyword == .break && switchDepth > 0) {
        let context = keyword == .break ? "a loop or switch" : "a loop"
        // The real one says it of loops, and then of switches.
        for _ in 0..<(keyword == .break ? 2 : 1) {
          errors.append((place, "error: `\(keyword.rawValue)' is not allowed outside \(context)"))
        }
      }
      return keyword == .break ? .breakLoop : .continueLoop
    case .next, .nextfile:
      if let name = ruleName, !(keyword == .nextfile && ruleKind == .beginFile) {
        errors.append((place, "error: `\(keyword.rawValue)' used in \(name) action"))
      }
      return keyword == .next ? .next : .nextFile
    case .exit: return .exit(value)
    default: return .returnValue(value)
    }
  }

  private var ruleName: String? {
    switch ruleKind {
    case .begin: "BEGIN"
    case .end: "END"
    case .beginFile: "BEGINFILE"
    case .endFile: "ENDFILE"
    case .other: nil
    }
  }

  // MARK: print

  private mutating func printStatement(isFormatted: Bool) throws(SyntaxError) -> AwkStatement.Kind {
    let place = lexer.place
    try advance()
    var arguments: [AwkExpression] = []
    let endings: Set<Token> = [
      .newline, .end, .symbol(";"), .symbol("}"), .symbol(">"), .symbol(">>"), .symbol("|"), .symbol("|&"),
    ]
    if !endings.contains(token) {
      let first = try expression(inPrint: true)
      if case .grouping(let list) = first {
        arguments = list
      } else {
        arguments = [first]
        while try accept(",") {
          try skipNewlines()
          arguments.append(try expression(inPrint: true))
        }
      }
    }
    if isFormatted, arguments.isEmpty { errors.append((place, "fatal: printf: no arguments")) }
    let redirection = try redirection()
    return isFormatted ? .printf(arguments, redirection) : .print(arguments, redirection)
  }

  private mutating func redirection() throws(SyntaxError) -> AwkRedirection? {
    let kind: AwkRedirection.Kind
    switch token {
    case .symbol(">"): kind = .file
    case .symbol(">>"): kind = .appending
    case .symbol("|"): kind = .pipe
    case .symbol("|&"): kind = .coprocess
    default: return nil
    }
    try advance()
    return AwkRedirection(kind: kind, target: try concatenation())
  }
}
