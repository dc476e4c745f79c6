/// Expressions, from the loosest operators to the tightest.
extension AwkParser {
  /// - Parameter inPrint: whether ">" is no comparison but says where print writes.
  mutating func expression(inPrint: Bool = false) throws(SyntaxError) -> AwkExpression {
    let condition = try disjunction(inPrint)
    guard try accept("?") else { return condition }
    try skipNewlines()
    let yes = try expression(inPrint: inPrint)
    try skipNewlines()
    try expect(":")
    try skipNewlines()
    return .conditional(condition, yes, try expression(inPrint: inPrint))
  }

  private mutating func disjunction(_ inPrint: Bool) throws(SyntaxError) -> AwkExpression {
    var left = try conjunction(inPrint)
    while try accept("||") {
      try skipNewlines()
      left = .or(left, try conjunction(inPrint))
    }
    return left
  }

  private mutating func conjunction(_ inPrint: Bool) throws(SyntaxError) -> AwkExpression {
    var left = try membership(inPrint)
    while try accept("&&") {
      try skipNewlines()
      left = .and(left, try membership(inPrint))
    }
    return left
  }

  private mutating func membership(_ inPrint: Bool) throws(SyntaxError) -> AwkExpression {
    var left = try matching(inPrint)
    while token == .keyword(.in) {
      try advance()
      left = .contains(subscripts(left), try arrayName())
    }
    return left
  }

  private func subscripts(_ expression: AwkExpression) -> [AwkExpression] {
    if case .grouping(let list) = expression { return list }
    return [expression]
  }

  private mutating func arrayName() throws(SyntaxError) -> AwkExpression {
    guard case .name = token else { throw fail() }
    let array = try primary()
    switch array {
    case .variable, .element: return array
    default: throw fail()
    }
  }

  private mutating func matching(_ inPrint: Bool) throws(SyntaxError) -> AwkExpression {
    var left = try comparison(inPrint)
    while isAt("~") || isAt("!~") {
      let isNegated = isAt("!~")
      try advance()
      left = .match(left, try comparison(inPrint), isNegated: isNegated)
    }
    return left
  }

  private static let comparisons: [String: AwkComparison] = [
    "<": .less, "<=": .lessOrEqual, "==": .equal, "!=": .notEqual, ">": .greater, ">=": .greaterOrEqual,
  ]

  private mutating func comparison(_ inPrint: Bool) throws(SyntaxError) -> AwkExpression {
    var left = try assignment(inPrint)
    var hasCompared = false
    while case .symbol(let symbol) = token {
      if symbol == "|" || symbol == "|&" {
        guard try isGetlineNext() else { break }
        if symbol == "|&" {
          throw lexer.failure("|&", .notSimulated)
        }
        try advance()
        try advance()
        left = .getline(.command(left), try optionalTarget())
        continue
      }
      guard let operation = Self.comparisons[symbol], !(inPrint && symbol == ">"), !hasCompared else { break }
      try advance()
      left = .comparison(operation, left, try assignment(inPrint))
      hasCompared = true
    }
    return left
  }

  private func isGetlineNext() throws(SyntaxError) -> Bool {
    var ahead = lexer
    return try ahead.next() == .keyword(.getline)
  }

  private static let assignments: [String: AwkOperator] = [
    "+=": .add, "-=": .subtract, "*=": .multiply, "/=": .divide, "%=": .remainder, "^=": .power,
  ]

  /// A variable with "=" behind it takes all that follows; anything else is an operand.
  private mutating func assignment(_ inPrint: Bool) throws(SyntaxError) -> AwkExpression {
    let left = try concatenation()
    guard left.isAssignable, case .symbol(let symbol) = token else { return left }
    if symbol == "=" {
      try advance()
      try skipNewlines()
      return .assign(left, try expression(inPrint: inPrint))
    }
    guard let operation = Self.assignments[symbol] else { return left }
    try advance()
    try skipNewlines()
    return .compound(operation, left, try expression(inPrint: inPrint))
  }

  mutating func concatenation() throws(SyntaxError) -> AwkExpression {
    let first = try sum()
    guard startsOperand else { return first }
    var parts = [first]
    while startsOperand { parts.append(try sum()) }
    return .concatenation(parts)
  }

  /// Whether the token can begin another part of a concatenation.
  private var startsOperand: Bool {
    switch token {
    case .number, .text, .functionName, .name, .builtin: true
    case .symbol(let symbol): ["$", "!", "(", "++", "--"].contains(symbol)
    default: false
    }
  }

  private mutating func sum() throws(SyntaxError) -> AwkExpression {
    var left = try product()
    while isAt("+") || isAt("-") {
      let operation: AwkOperator = isAt("+") ? .add : .subtract
      try advance()
      left = try folded(operation, left, try product())
    }
    return left
  }

  private mutating func product() throws(SyntaxError) -> AwkExpression {
    var left = try unary()
    while isAt("*") || isAt("/") || isAt("%") {
      let operation: AwkOperator = isAt("*") ? .multiply : isAt("/") ? .divide : .remainder
      try advance()
      left = try folded(operation, left, try unary())
    }
    return left
  }

  /// A division by the constant zero is found before the program runs.
  private func folded(_ operation: AwkOperator, _ left: AwkExpression, _ right: AwkExpression) throws(SyntaxError)
    -> AwkExpression
  {
    guard case .number(0) = right, operation == .divide || operation == .remainder else {
      return .binary(operation, left, right)
    }
    let message = operation == .divide ? "division by zero attempted" : "division by zero attempted in `%'"
    throw lexer.failure("error: \(message)", .plain)
  }

  private mutating func unary() throws(SyntaxError) -> AwkExpression {
    let operation: AwkUnary
    switch token {
    case .symbol("!"): operation = .not
    case .symbol("-"): operation = .minus
    case .symbol("+"): operation = .plus
    default: return try power()
    }
    try advance()
    return .unary(operation, try unary())
  }

  private mutating func power() throws(SyntaxError) -> AwkExpression {
    let base = try postfix()
    guard try accept("^") else { return base }
    return .binary(.power, base, try exponent())
  }

  private mutating func exponent() throws(SyntaxError) -> AwkExpression {
    switch token {
    case .symbol("-"):
      try advance()
      return .unary(.minus, try exponent())
    case .symbol("+"):
      try advance()
      return .unary(.plus, try exponent())
    case .symbol("!"):
      try advance()
      return .unary(.not, try exponent())
    default: return try power()
    }
  }

  private mutating func postfix() throws(SyntaxError) -> AwkExpression {
    let operand = try primary()
    guard operand.isAssignable else { return operand }
    if try accept("++") { return .increment(operand, by: 1, isPrefix: false) }
    if try accept("--") { return .increment(operand, by: -1, isPrefix: false) }
    return operand
  }

  mutating func primary() throws(SyntaxError) -> AwkExpression {
    switch token {
    case .number(let number):
      try advance()
      return .number(number)
    case .text(let text):
      try advance()
      return .text(text)
    case .name(let name):
      try advance()
      return try elements(of: .variable(name))
    case .functionName(let name): return try call(name)
    case .builtin(let builtin): return try call(builtin)
    case .keyword(.getline):
      try advance()
      let target = try optionalTarget()
      guard try accept("<") else { return .getline(.main, target) }
      return .getline(.file(try primaryOperand()), target)
    case .symbol(let symbol): return try primary(startingWith: symbol)
    default: throw fail()
    }
  }

  private mutating func primary(startingWith symbol: String) throws(SyntaxError) -> AwkExpression {
    switch symbol {
    case "/", "/=":
      let regex = try lexer.regex()
      try advance()
      return .regex(regex)
    case "$":
      try advance()
      return .field(try fieldNumber())
    case "++", "--":
      try advance()
      let operand = try primary()
      guard operand.isAssignable else { throw fail() }
      return .increment(operand, by: symbol == "++" ? 1 : -1, isPrefix: true)
    case "(": return try parenthesized()
    case "-", "+", "!": return try unary()
    case "@":
      try advance()
      guard case .functionName(let name) = token else { throw fail() }
      let place = lexer.place
      try advance()
      return .indirectCall(name, try arguments(), place)
    default: throw fail()
    }
  }

  private mutating func fieldNumber() throws(SyntaxError) -> AwkExpression {
    try primary()
  }

  /// What getline reads from: no operators but those that stand before it.
  private mutating func primaryOperand() throws(SyntaxError) -> AwkExpression {
    try postfix()
  }

  private mutating func parenthesized() throws(SyntaxError) -> AwkExpression {
    try advance()
    let first = try expression()
    guard isAt(",") else {
      try expect(")")
      return .parenthesized(first)
    }
    var list = [first]
    while try accept(",") {
      try skipNewlines()
      list.append(try expression())
    }
    try expect(")")
    guard token == .keyword(.in) else { return .grouping(list) }
    try advance()
    return .contains(list, try arrayName())
  }

  private mutating func elements(of array: AwkExpression) throws(SyntaxError) -> AwkExpression {
    var result = array
    while isAt("[") {
      try advance()
      var list = [try expression()]
      while try accept(",") {
        try skipNewlines()
        list.append(try expression())
      }
      try expect("]")
      result = .element(result, list)
    }
    return result
  }

  /// The variable that getline sets, where there is one.
  private mutating func optionalTarget() throws(SyntaxError) -> AwkExpression? {
    switch token {
    case .name, .symbol("$"):
      let target = try primary()
      guard target.isAssignable else { throw fail() }
      return target
    default: return nil
    }
  }

  // MARK: Calls

  /// The arguments of a call, from its parenthesis on.
  private mutating func arguments() throws(SyntaxError) -> [AwkExpression] {
    try expect("(")
    var list: [AwkExpression] = []
    try skipNewlines()
    while !isAt(")") {
      list.append(try expression())
      try skipNewlines()
      guard !isAt(")") else { break }
      try expect(",")
      try skipNewlines()
      if isAt(")") { throw fail() }
    }
    return list
  }

  private mutating func call(_ name: String) throws(SyntaxError) -> AwkExpression {
    let place = lexer.place
    try advance()
    let list = try arguments()
    try advance()
    if !calledFunctions.contains(where: { $0.name == name }) { calledFunctions.append((name, place)) }
    return .call(name, list, place)
  }

  private mutating func call(_ builtin: AwkBuiltin) throws(SyntaxError) -> AwkExpression {
    let place = lexer.place
    try advance()
    guard isAt("(") else {
      guard builtin == .length else { throw fail() }
      return .builtin(.length, [], place)
    }
    let list = try arguments()
    guard builtin.argumentCounts.contains(list.count) else {
      throw lexer.failure("\(list.count) is invalid as number of arguments for \(builtin.rawValue)")
    }
    try advance()
    return .builtin(builtin, list, place)
  }
}
