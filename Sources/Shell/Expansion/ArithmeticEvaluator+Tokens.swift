import ShellSyntax

/// Reading the tokens of an arithmetic expression.
extension ArithmeticEvaluator {
  /// Goes on to the next token; a variable's value is taken on the way, unless it is to be assigned.
  mutating func advance() async throws(ArithmeticFailure) {
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 9 || bytes[position] == 10 {
      position += 1
    }
    guard position < bytes.count else {
      lastToken = token
      token = .end
      return
    }
    tokenStart = position
    let byte = bytes[position]
    if byte.isNameStart { return try await name() }
    if byte.isDigit { return try number() }
    let next = try symbol()
    lastToken = token
    token = next
  }

  private mutating func name() async throws(ArithmeticFailure) {
    while position < bytes.count, bytes[position].isNameByte { position += 1 }
    place = Place(name: String(decoding: bytes[tokenStart..<position], as: UTF8.self), subscripted: nil)
    if position < bytes.count, bytes[position] == UInt8(ascii: "["), !shell.isDash {
      guard let end = subscriptEnd() else { throw failure("bad array subscript") }
      place.subscripted = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
      position = end + 1
    }
    let isAssigned = token != .increment(isPrefix: true) && token != .decrement(isPrefix: true) && assignmentFollows
    value = isAssigned ? 0 : try await read()
    lastToken = token
    token = .name
  }

  /// The bracket that closes the one at the present place.
  private func subscriptEnd() -> Int? {
    var level = 0
    for index in position..<bytes.count {
      if bytes[index] == UInt8(ascii: "[") { level += 1 }
      if bytes[index] == UInt8(ascii: "]") {
        level -= 1
        if level == 0 { return index }
      }
    }
    return nil
  }

  /// Whether "=" comes next, and not "==".
  private var assignmentFollows: Bool {
    var index = position
    while index < bytes.count, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return false }
    return index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "=")
  }

  // MARK: Numbers

  private mutating func number() throws(ArithmeticFailure) {
    while position < bytes.count,
      bytes[position].isNameByte || bytes[position] == UInt8(ascii: "#") || bytes[position] == UInt8(ascii: "@")
    {
      position += 1
    }
    value = try parsedNumber(bytes[tokenStart..<position])
    lastToken = token
    token = .number
  }

  /// 10, 0x1F, 017, 2#1010, 64#@_
  private func parsedNumber(_ digits: ArraySlice<UInt8>) throws(ArithmeticFailure) -> Int {
    var base = 10
    var rest = digits
    if digits.first == 48, digits.count > 1 {
      let second = digits[digits.startIndex + 1]
      if second == UInt8(ascii: "x") || second == UInt8(ascii: "X") {
        base = 16
        rest = digits.dropFirst(2)
      } else {
        base = 8
        rest = digits.dropFirst(1)
      }
    }
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      guard base == 10 else { throw numberFailure("invalid number") }
      let text = rest[..<hash]
      guard text.allSatisfy(\.isDigit), let given = Int(String(decoding: text, as: UTF8.self)) else {
        throw numberFailure("value too great for base")
      }
      guard (2...64).contains(given) else { throw numberFailure("invalid arithmetic base") }
      base = given
      rest = rest[(hash + 1)...]
      if rest.isEmpty { throw numberFailure("invalid integer constant") }
    }
    var result = 0
    for byte in rest {
      guard let digit = digitValue(byte, base) else { throw numberFailure("invalid number") }
      guard digit < base else { throw numberFailure("value too great for base") }
      result = result &* base &+ digit
    }
    return result
  }

  /// The failure of a number: the expression is shown up to its end.
  private func numberFailure(_ message: String) -> ArithmeticFailure {
    .invalid(
      expression: String(decoding: bytes[..<position], as: UTF8.self), message: message,
      token: String(decoding: bytes[tokenStart..<position], as: UTF8.self))
  }

  private func digitValue(_ byte: UInt8, _ base: Int) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 97...122: Int(byte) - 87
    case 65...90: base <= 36 ? Int(byte) - 55 : Int(byte) - 29
    case UInt8(ascii: "@"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }

  // MARK: Operators

  private func follows(_ byte: UInt8, _ distance: Int = 1) -> Bool {
    position + distance < bytes.count && bytes[position + distance] == byte
  }

  private mutating func symbol() throws(ArithmeticFailure) -> ArithmeticToken {
    let byte = bytes[position]
    let equals = UInt8(ascii: "=")
    switch byte {
    case equals: return follows(equals) ? taking(2, .op(.equal)) : taking(1, .assign(nil))
    case UInt8(ascii: "!"): return follows(equals) ? taking(2, .op(.notEqual)) : taking(1, .not)
    case UInt8(ascii: "<"):
      if follows(byte) { return follows(equals, 2) ? taking(3, .assign(.shiftLeft)) : taking(2, .op(.shiftLeft)) }
      return follows(equals) ? taking(2, .op(.lessEqual)) : taking(1, .op(.less))
    case UInt8(ascii: ">"):
      if follows(byte) { return follows(equals, 2) ? taking(3, .assign(.shiftRight)) : taking(2, .op(.shiftRight)) }
      return follows(equals) ? taking(2, .op(.greaterEqual)) : taking(1, .op(.greater))
    case UInt8(ascii: "&"):
      if follows(byte) { return taking(2, .op(.and)) }
      return assignable(.bitAnd)
    case UInt8(ascii: "|"):
      if follows(byte) { return taking(2, .op(.or)) }
      return assignable(.bitOr)
    case UInt8(ascii: "*"):
      if follows(byte) { return taking(2, .op(.power)) }
      return assignable(.times)
    case UInt8(ascii: "/"): return assignable(.divide)
    case UInt8(ascii: "%"): return assignable(.modulo)
    case UInt8(ascii: "^"): return assignable(.bitXor)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return try sign(byte)
    case UInt8(ascii: "~"): return taking(1, .complement)
    case UInt8(ascii: "?"): return taking(1, .question)
    case UInt8(ascii: ":"): return taking(1, .colon)
    case UInt8(ascii: ","): return taking(1, .comma)
    case UInt8(ascii: "("): return taking(1, .open)
    case UInt8(ascii: ")"): return taking(1, .close)
    default:
      switch token {
      case .end where lastToken == .end, .op, .assign, .not, .complement, .question, .colon, .comma, .open:
        throw failure("syntax error: operand expected")
      default: throw failure("syntax error: invalid arithmetic operator")
      }
    }
  }

  private mutating func taking(_ count: Int, _ token: ArithmeticToken) -> ArithmeticToken {
    position += count
    return token
  }

  private mutating func assignable(_ op: ArithmeticOperator) -> ArithmeticToken {
    follows(UInt8(ascii: "=")) ? taking(2, .assign(op)) : taking(1, .op(op))
  }

  /// "+", "++", "+=" and the same with "-".
  private mutating func sign(_ byte: UInt8) throws(ArithmeticFailure) -> ArithmeticToken {
    let isPlus = byte == UInt8(ascii: "+")
    if follows(byte) {
      if token == .name { return taking(2, isPlus ? .increment(isPrefix: false) : .decrement(isPrefix: false)) }
      if token == .number, lastToken == .increment(isPrefix: true) || lastToken == .decrement(isPrefix: true) {
        throw failure(isPlus ? "++: assignment requires lvalue" : "--: assignment requires lvalue")
      }
      var index = position + 2
      while index < bytes.count, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
      if index < bytes.count, bytes[index].isNameStart {
        return taking(2, isPlus ? .increment(isPrefix: true) : .decrement(isPrefix: true))
      }
      return taking(1, .op(isPlus ? .plus : .minus))
    }
    return assignable(isPlus ? .plus : .minus)
  }
}
