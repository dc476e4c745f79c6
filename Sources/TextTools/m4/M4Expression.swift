/// The expressions of `eval`: those of C on numbers of 32 bits, with `**`.
struct M4Expression {
  struct Fault: Error {
    let message: String
  }

  private var text: [UInt8]
  private var index = 0

  static func value(of text: String) throws(Fault) -> Int32 {
    var expression = M4Expression(text: Array(text.utf8))
    let value = try expression.binary(0)
    expression.skipSpaces()
    guard expression.index == expression.text.count else {
      throw Fault(message: expression.next == UInt8(ascii: "=") ? "invalid operator in eval" : "bad expression in eval")
    }
    return value
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private var next: UInt8? { index < text.count ? text[index] : nil }

  private mutating func skipSpaces() {
    while let byte = next, byte == 32 || byte >= 9 && byte <= 13 { index += 1 }
  }

  /// The operators, those that bind least first; longer ones before those that they begin with.
  private static let levels: [[String]] = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"], ["<<", ">>"], ["+", "-"],
    ["*", "/", "%"],
  ]
  private static let all =
    ["**", "||", "&&", "==", "!=", "<<", ">>", "<=", ">="] + ["|", "^", "&", "<", ">", "+", "-", "*", "/", "%"]

  /// The operator that comes next, if it is one of a level.
  private mutating func take(_ operators: [String]) -> String? {
    skipSpaces()
    guard let found = M4Expression.all.first(where: { text[index...].starts(with: $0.utf8) }), operators.contains(found)
    else { return nil }
    index += found.utf8.count
    return found
  }

  private mutating func binary(_ level: Int) throws(Fault) -> Int32 {
    guard level < M4Expression.levels.count else { return try power() }
    var left = try binary(level + 1)
    while let symbol = take(M4Expression.levels[level]) {
      let right: Int32
      do throws(Fault) {
        right = try binary(level + 1)
      } catch {
        // What is not asked for may divide by zero.
        let isDecided = symbol == "||" && left != 0 || symbol == "&&" && left == 0
        guard isDecided, error.message.contains("zero") else { throw error }
        right = 0
      }
      left = try M4Expression.apply(symbol, left, right)
    }
    return left
  }

  private static func apply(_ symbol: String, _ a: Int32, _ b: Int32) throws(Fault) -> Int32 {
    switch symbol {
    case "||": return a != 0 || b != 0 ? 1 : 0
    case "&&": return a != 0 && b != 0 ? 1 : 0
    case "|": return a | b
    case "^": return a ^ b
    case "&": return a & b
    case "==": return a == b ? 1 : 0
    case "!=": return a != b ? 1 : 0
    case "<": return a < b ? 1 : 0
    case ">": return a > b ? 1 : 0
    case "<=": return a <= b ? 1 : 0
    case ">=": return a >= b ? 1 : 0
    case "<<": return a &<< (b & 31)
    case ">>": return a &>> (b & 31)
    case "+": return a &+ b
    case "-": return a &- b
    case "*": return a &* b
    case "/":
      guard b != 0 else { throw Fault(message: "divide by zero in eval") }
      return a.dividedReportingOverflow(by: b).partialValue
    default:
      guard b != 0 else { throw Fault(message: "modulo by zero in eval") }
      return b == -1 ? 0 : a % b
    }
  }

  private mutating func power() throws(Fault) -> Int32 {
    let base = try unary()
    guard take(["**"]) != nil else { return base }
    let exponent = try power()
    guard exponent >= 0 else { throw Fault(message: "negative exponent in eval") }
    if base == 0, exponent == 0 { throw Fault(message: "divide by zero in eval") }
    var (result, factor, left): (Int32, Int32, Int32) = (1, base, exponent)
    while left > 0 {
      if left & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      left >>= 1
    }
    return result
  }

  private mutating func unary() throws(Fault) -> Int32 {
    skipSpaces()
    switch next {
    case UInt8(ascii: "-"):
      index += 1
      return 0 &- (try unary())
    case UInt8(ascii: "+"):
      index += 1
      return try unary()
    case UInt8(ascii: "~"):
      index += 1
      return ~(try unary())
    case UInt8(ascii: "!"):
      index += 1
      return try unary() == 0 ? 1 : 0
    case UInt8(ascii: "("):
      index += 1
      let value = try binary(0)
      skipSpaces()
      guard next == UInt8(ascii: ")") else { throw Fault(message: "missing right parenthesis in eval") }
      index += 1
      return value
    default: return try number()
    }
  }

  /// A decimal number, an octal one after "0", or one of another base: "0x1f", "0b101", "0r36:zz".
  private mutating func number() throws(Fault) -> Int32 {
    guard let first = next, M4Machine.isDigit(first) else { throw Fault(message: "bad expression in eval") }
    var base = 10
    if first == UInt8(ascii: "0"), index + 1 < text.count {
      switch text[index + 1] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"): (base, index) = (16, index + 2)
      case UInt8(ascii: "b"), UInt8(ascii: "B"): (base, index) = (2, index + 2)
      case UInt8(ascii: "r"), UInt8(ascii: "R"):
        index += 2
        base = 0
        while let byte = next, M4Machine.isDigit(byte), base <= 36 {
          base = base * 10 + Int(byte - 48)
          index += 1
        }
        guard next == UInt8(ascii: ":"), (1...36).contains(base) else { throw Fault(message: "bad expression in eval") }
        index += 1
      default: base = 8
      }
    }
    var value: Int32 = 0
    while let byte = next {
      let digit: Int
      switch byte {
      case 48...57: digit = Int(byte - 48)
      case 65...90: digit = Int(byte - 55)
      case 97...122: digit = Int(byte - 87)
      default: return value
      }
      guard digit < base || base == 1 && digit == 1 else { throw Fault(message: "bad expression in eval") }
      value = value &* Int32(base) &+ Int32(digit)
      index += 1
    }
    return value
  }
}
