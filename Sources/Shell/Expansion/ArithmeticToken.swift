/// The tokens of arithmetic expressions.
enum ArithmeticToken: Equatable {
  case end
  case number
  case name
  case op(ArithmeticOperator)
  /// "=", or "+=" and its kin with their operator.
  case assign(ArithmeticOperator?)
  case increment(isPrefix: Bool)
  case decrement(isPrefix: Bool)
  case not, complement
  case question, colon, comma, open, close
  /// Any other character, which no expression can have.
  case other
}

enum ArithmeticOperator {
  case or, and, bitOr, bitXor, bitAnd, equal, notEqual, less, lessEqual, greater, greaterEqual
  case shiftLeft, shiftRight, plus, minus, times, divide, modulo, power

  /// How strongly it binds.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .bitOr: 3
    case .bitXor: 4
    case .bitAnd: 5
    case .equal, .notEqual: 6
    case .less, .lessEqual, .greater, .greaterEqual: 7
    case .shiftLeft, .shiftRight: 8
    case .plus, .minus: 9
    case .times, .divide, .modulo: 10
    case .power: 11
    }
  }

  /// The value; division by zero is the caller's business.
  func apply(_ left: Int, _ right: Int) -> Int {
    switch self {
    case .or: left != 0 || right != 0 ? 1 : 0
    case .and: left != 0 && right != 0 ? 1 : 0
    case .bitOr: left | right
    case .bitXor: left ^ right
    case .bitAnd: left & right
    case .equal: left == right ? 1 : 0
    case .notEqual: left != right ? 1 : 0
    case .less: left < right ? 1 : 0
    case .lessEqual: left <= right ? 1 : 0
    case .greater: left > right ? 1 : 0
    case .greaterEqual: left >= right ? 1 : 0
    case .shiftLeft: left &<< right
    case .shiftRight: left &>> right
    case .plus: left &+ right
    case .minus: left &- right
    case .times: left &* right
    case .divide: right == -1 ? 0 &- left : left / right
    case .modulo: right == -1 ? 0 : left % right
    case .power: ArithmeticOperator.power(left, right)
    }
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, factor, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    return result
  }
}
