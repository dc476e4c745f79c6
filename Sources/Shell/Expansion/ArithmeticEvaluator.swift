import Kernel
import ShellSyntax

/// Evaluates an arithmetic expression while reading it, as bash does, so that what fails, fails with the same
/// message at the same place.
struct ArithmeticEvaluator {
  /// What can be assigned: a variable or an element.
  struct Place {
    var name: String
    /// What stands between the brackets.
    var subscripted: String?
    /// The index, once it is known; it must not be evaluated twice.
    var index: Int?
  }

  let bytes: [UInt8]
  let shell: Shell
  let depth: Int
  /// Behind the present token, and where it began.
  var position = 0
  var tokenStart = 0
  var token = ArithmeticToken.end
  var lastToken = ArithmeticToken.end
  var value = 0
  var place = Place(name: "", subscripted: nil)
  /// Above zero where nothing is to be evaluated: behind "0 &&".
  var idleDepth = 0
  private var nesting = 0

  init(_ text: String, shell: Shell, depth: Int) {
    bytes = Array(text.utf8)
    self.shell = shell
    self.depth = depth
  }

  mutating func evaluate() async throws(ArithmeticFailure) -> Int {
    try await advance()
    if token == .end { return 0 }
    let result = try await comma()
    if token != .end { throw failure("syntax error in expression") }
    return result
  }

  func failure(_ message: String) -> ArithmeticFailure {
    .invalid(
      expression: String(decoding: bytes, as: UTF8.self), message: message,
      token: String(decoding: bytes[min(tokenStart, bytes.count)...], as: UTF8.self))
  }

  // MARK: Grammar

  mutating func comma() async throws(ArithmeticFailure) -> Int {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting < 1000 else { throw failure("expression recursion level exceeded") }
    var result = try await assignment()
    while token == .comma {
      try await advance()
      result = try await assignment()
    }
    return result
  }

  private mutating func assignment() async throws(ArithmeticFailure) -> Int {
    let left = try await conditional()
    guard case .assign(let op) = token else { return left }
    guard lastToken == .name else { throw failure("attempted assignment to non-variable") }
    let target = place
    try await advance()
    var result = try await assignment()
    if let op {
      if op == .divide || op == .modulo, result == 0 {
        if idleDepth == 0 { throw failure("division by 0") }
        result = 1
      }
      result = op.apply(left, result)
    }
    if idleDepth == 0 { try await assign(target, result) }
    return result
  }

  private mutating func conditional() async throws(ArithmeticFailure) -> Int {
    let condition = try await binary(1)
    guard token == .question else { return condition }
    if condition == 0 { idleDepth += 1 }
    try await advance()
    if token == .end || token == .colon { throw failure("expression expected") }
    let first = try await comma()
    if condition == 0 { idleDepth -= 1 }
    guard token == .colon else { throw failure("`:' expected for conditional expression") }
    if condition != 0 { idleDepth += 1 }
    try await advance()
    if token == .end { throw failure("expression expected") }
    let second = try await conditional()
    if condition != 0 { idleDepth -= 1 }
    lastToken = .question
    return condition != 0 ? first : second
  }

  /// Operators that bind at least as strongly as `precedence`.
  private mutating func binary(_ precedence: Int) async throws(ArithmeticFailure) -> Int {
    var left = try await unary()
    while case .op(let op) = token, op.precedence >= precedence {
      let isIdle = op == .or && left != 0 || op == .and && left == 0
      if isIdle { idleDepth += 1 }
      let operand = position
      try await advance()
      // Powers are taken from the right; all else from the left.
      let right = try await binary(op == .power ? op.precedence : op.precedence + 1)
      if isIdle { idleDepth -= 1 }
      left = try apply(op, left, right, operand: operand)
      lastToken = .op(op)
    }
    return left
  }

  private mutating func apply(_ op: ArithmeticOperator, _ left: Int, _ right: Int, operand: Int)
    throws(ArithmeticFailure) -> Int
  {
    switch op {
    case .divide, .modulo:
      if right == 0 {
        guard idleDepth == 0 else { return op.apply(left, 1) }
        tokenStart = operand
        while tokenStart < bytes.count, bytes[tokenStart] == 32 || bytes[tokenStart] == 9 { tokenStart += 1 }
        throw failure("division by 0")
      }
    case .power:
      if right < 0 { throw failure("exponent less than 0") }
    default: break
    }
    return op.apply(left, right)
  }

  private mutating func unary() async throws(ArithmeticFailure) -> Int {
    switch token {
    case .not:
      try await advance()
      let operand = try await unary()
      lastToken = .not
      return operand == 0 ? 1 : 0
    case .complement:
      try await advance()
      let operand = try await unary()
      lastToken = .complement
      return ~operand
    case .op(.minus):
      try await advance()
      let operand = try await unary()
      lastToken = .op(.minus)
      return 0 &- operand
    case .op(.plus):
      try await advance()
      let operand = try await unary()
      lastToken = .op(.plus)
      return operand
    default: return try await primary()
    }
  }

  private mutating func primary() async throws(ArithmeticFailure) -> Int {
    switch token {
    case .increment(isPrefix: true), .decrement(isPrefix: true): return try await prefixStep()
    case .open:
      try await advance()
      let result = try await comma()
      guard token == .close else { throw failure("missing `)'") }
      try await advance()
      return result
    case .number:
      let result = value
      try await advance()
      return result
    case .name: return try await variable()
    default: throw failure("syntax error: operand expected")
    }
  }

  /// ++x and --x
  private mutating func prefixStep() async throws(ArithmeticFailure) -> Int {
    let step = token == .increment(isPrefix: true) ? 1 : -1
    lastToken = token
    try await advance()
    guard token == .name else { throw failure("identifier expected after pre-increment or pre-decrement") }
    let result = value &+ step
    if idleDepth == 0 { try await assign(place, result) }
    token = .number
    try await advance()
    return result
  }

  /// A variable, perhaps with ++ or -- behind it.
  private mutating func variable() async throws(ArithmeticFailure) -> Int {
    let (result, target) = (value, place)
    try await advance()
    switch token {
    case .increment(isPrefix: false), .decrement(isPrefix: false):
      let step = token == .increment(isPrefix: false) ? 1 : -1
      if idleDepth == 0 { try await assign(target, result &+ step) }
      token = .number
      try await advance()
    default: place = target
    }
    return result
  }

  // MARK: Variables

  /// The value of the variable that the present token names.
  mutating func read() async throws(ArithmeticFailure) -> Int {
    guard idleDepth == 0 else { return 0 }
    let text: String?
    if let subscripted = place.subscripted {
      text = try await readElement(subscripted)
    } else {
      text = shell.scalar(place.name)
    }
    guard let text else {
      if shell.isOn(.noUnset) { throw .unwind(await shell.failFatally("\(place.name): unbound variable")) }
      return 0
    }
    if text.isEmpty { return 0 }
    if let number = Shell.plainNumber(text) { return number }
    return try await shell.evaluateExpanded(text, depth: depth + 1)
  }

  private mutating func readElement(_ subscripted: String) async throws(ArithmeticFailure) -> String? {
    do throws(Unwind) {
      let word = (try? Parser.singleWord(subscripted, options: shell.syntaxOptions)) ?? Word(quoting: subscripted)
      let variable = shell.variable(place.name)
      if variable?.isAssociative == true { return try await shell.element(of: place.name, word) }
      guard let index = try await shell.index(word, of: place.name) else { return nil }
      place.index = index
      if case .indexed(let array)? = variable?.value { return array[index] }
      return index == 0 ? variable?.scalar : nil
    } catch {
      throw .unwind(error)
    }
  }

  private func assign(_ place: Place, _ value: Int) async throws(ArithmeticFailure) {
    let text = String(value)
    if place.subscripted == nil, shell.state.variables.replace(place.name, text) { return }
    do throws(Unwind) {
      let isDone: Bool
      if let index = place.index, shell.variable(place.name)?.isAssociative != true {
        isDone = try await shell.assignElement(
          shell.resolve(place.name) ?? place.name, index: index, text, isAppending: false)
      } else if let subscripted = place.subscripted {
        let word = (try? Parser.singleWord(subscripted, options: shell.syntaxOptions)) ?? Word(quoting: subscripted)
        isDone = try await shell.assignElement(place.name, word, text, isAppending: false)
      } else {
        isDone = try await shell.assign(place.name, text)
      }
      if !isDone { throw Unwind.discard(1) }
    } catch {
      throw .unwind(error)
    }
  }
}
