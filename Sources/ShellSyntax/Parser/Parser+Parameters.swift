/// Reading ${…}.
extension Parser {
  mutating func parameterExpansion(inQuotes: Bool) throws(SyntaxError) -> WordPart {
    let (start, startLine, startRaw) = (position, line, raw)
    takeBytes(2)
    let rawStart = startRaw.count
    let found = try nested { parser throws(SyntaxError) in try parser.parameterBody(inQuotes: inQuotes) }
    if var found, byte == UInt8(ascii: "}") {
      takeByte()
      found.text = String(decoding: raw[rawStart...], as: UTF8.self)
      if found.subscripted == nil, !found.isIndirect, found.operation == .none, case .name = found.parameter {
        return .variable(found.parameter)
      }
      return .parameter(found)
    }
    position = start
    line = startLine
    raw = startRaw
    return .badSubstitution(try skipBadSubstitution())
  }

  /// Skips to the brace that ends an expansion that makes no sense.
  private mutating func skipBadSubstitution() throws(SyntaxError) -> String {
    let startLine = line
    takeBytes(2)
    let (_, text) = try separately { parser throws(SyntaxError) in
      var ignored = PartBuilder()
      while let byte = parser.byte, byte != UInt8(ascii: "}") {
        if try parser.quotedPiece(&ignored, byte) { continue }
        parser.takeByte()
      }
    }
    raw += text
    guard byte != nil else { throw unterminated("}", from: startLine) }
    takeByte()
    return "${" + String(decoding: text, as: UTF8.self) + "}"
  }

  /// What stands between the braces; nil when it makes no sense.
  private mutating func parameterBody(inQuotes: Bool) throws(SyntaxError) -> ParameterExpansion? {
    var result = ParameterExpansion(
      parameter: .special(0), subscripted: nil, isIndirect: false, operation: .none, text: "")
    if byte == UInt8(ascii: "#"), let length = try lengthExpansion() { return length }
    if byte == UInt8(ascii: "!"), !options.isDash, isIndirection {
      takeByte()
      result.isIndirect = true
    }
    guard let parameter = takeParameter() else { return nil }
    result.parameter = parameter
    if byte == UInt8(ascii: "["), case .name = parameter, !options.isDash {
      guard let subscripted = try takeSubscript() else { return nil }
      result.subscripted = subscripted
    }
    if result.isIndirect, let special = try namesOrKeys(of: result) { return special }
    guard let operation = try operation(inQuotes: inQuotes) else { return nil }
    result.operation = operation
    return result
  }

  /// Whether "!" here asks for indirection, and is not the parameter $! itself.
  private var isIndirection: Bool {
    guard let next = byte(after: 1) else { return false }
    if next.isNameByte || next == UInt8(ascii: "@") || next == UInt8(ascii: "*") || next == UInt8(ascii: "$") {
      return true
    }
    let after = byte(after: 2)
    return
      (next == UInt8(ascii: "#") || next == UInt8(ascii: "?") || next == UInt8(ascii: "-")
      || next == UInt8(ascii: "!")) && after == UInt8(ascii: "}")
  }

  /// ${#x}; nil, with nothing read, where "#" is the parameter $#.
  private mutating func lengthExpansion() throws(SyntaxError) -> ParameterExpansion? {
    let (start, startLine, startRaw) = (position, line, raw)
    takeByte()
    if let parameter = takeParameter() {
      var subscripted: ParameterExpansion.Subscript?
      if byte == UInt8(ascii: "["), case .name = parameter, !options.isDash { subscripted = try takeSubscript() }
      if byte == UInt8(ascii: "}") {
        return ParameterExpansion(
          parameter: parameter, subscripted: subscripted, isIndirect: false, operation: .length, text: "")
      }
    }
    position = start
    line = startLine
    raw = startRaw
    return nil
  }

  private mutating func takeParameter() -> Parameter? {
    guard let first = byte else { return nil }
    var end = position + 1
    if first.isNameStart {
      while end < bytes.count, bytes[end].isNameByte { end += 1 }
      let name = String(decoding: bytes[position..<end], as: UTF8.self)
      takeBytes(end - position)
      return .name(name)
    }
    if first.isDigit {
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      guard let number = Int(String(decoding: bytes[position..<end], as: UTF8.self)) else { return nil }
      takeBytes(end - position)
      return .position(number)
    }
    guard first.isSpecialParameter else { return nil }
    takeByte()
    return .special(first)
  }

  private mutating func takeSubscript() throws(SyntaxError) -> ParameterExpansion.Subscript? {
    if starts(with: "[@]") {
      takeBytes(3)
      return .all
    }
    if starts(with: "[*]") {
      takeBytes(3)
      return .joined
    }
    guard let word = try subscriptWord(isInBraces: true) else { return nil }
    return .index(word)
  }

  /// [subscript]; nil when there is nothing between the brackets, or a brace comes before the closing one.
  mutating func subscriptWord(isInBraces: Bool = false) throws(SyntaxError) -> Word? {
    let startLine = line
    takeByte()
    var builder = PartBuilder()
    let (isClosed, text) = try separately { parser throws(SyntaxError) -> Bool in
      var level = 0
      while let byte = parser.byte {
        if try parser.quotedPiece(&builder, byte) { continue }
        if isInBraces, byte == UInt8(ascii: "}") { return false }
        if byte == UInt8(ascii: "[") { level += 1 }
        if byte == UInt8(ascii: "]") {
          if level == 0 { return true }
          level -= 1
        }
        builder.add(byte)
        parser.takeByte()
      }
      return false
    }
    raw += text
    if !isClosed, isInBraces, byte != nil { return nil }
    guard isClosed else { throw unterminated("]", from: startLine) }
    takeByte()
    let word = Word(text: String(decoding: text, as: UTF8.self), parts: builder.finish())
    return text.isEmpty ? nil : word
  }

  /// ${!prefix*}, ${!prefix@}, ${!array[@]} and ${!array[*]}.
  private mutating func namesOrKeys(of body: ParameterExpansion) throws(SyntaxError) -> ParameterExpansion? {
    guard case .name = body.parameter else { return nil }
    var result = body
    result.isIndirect = false
    result.subscripted = nil
    if byte == UInt8(ascii: "}") {
      switch body.subscripted {
      case .all: result.operation = .keys(isJoined: false)
      case .joined: result.operation = .keys(isJoined: true)
      default: return nil
      }
      return result
    }
    guard body.subscripted == nil, byte(after: 1) == UInt8(ascii: "}") else { return nil }
    switch byte {
    case UInt8(ascii: "@"): result.operation = .names(isJoined: false)
    case UInt8(ascii: "*"): result.operation = .names(isJoined: true)
    default: return nil
    }
    takeByte()
    return result
  }

  // MARK: Operations

  private mutating func operation(inQuotes: Bool) throws(SyntaxError) -> ParameterExpansion.Operation? {
    guard let byte else { return nil }
    switch byte {
    case UInt8(ascii: "}"): return ParameterExpansion.Operation.none
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "+"):
      return try condition(isColon: false, inQuotes: inQuotes)
    case UInt8(ascii: ":"):
      if let next = self.byte(after: 1), ParameterExpansion.Condition(rawValue: next) != nil {
        takeByte()
        return try condition(isColon: true, inQuotes: inQuotes)
      }
      return options.isDash ? nil : try substring()
    case UInt8(ascii: "#"), UInt8(ascii: "%"):
      takeByte()
      let isLongest = self.byte == byte
      if isLongest { takeByte() }
      let pattern = try operand(inQuotes: inQuotes, isPattern: true)
      return .remove(isSuffix: byte == UInt8(ascii: "%"), isLongest: isLongest, pattern)
    case UInt8(ascii: "/") where !options.isDash: return try replacement(inQuotes: inQuotes)
    case UInt8(ascii: "^"), UInt8(ascii: ","), UInt8(ascii: "~"):
      if options.isDash { return nil }
      takeByte()
      let isAll = self.byte == byte
      if isAll { takeByte() }
      let pattern = try operand(inQuotes: inQuotes, isPattern: true)
      return .changeCase(byte, isAll: isAll, pattern.parts.isEmpty ? nil : pattern)
    case UInt8(ascii: "@") where !options.isDash:
      guard let letter = self.byte(after: 1), self.byte(after: 2) == UInt8(ascii: "}"),
        "UuLQEPAKak".utf8.contains(letter)
      else { return nil }
      takeBytes(2)
      return .transform(letter)
    default: return nil
    }
  }

  private mutating func condition(isColon: Bool, inQuotes: Bool) throws(SyntaxError) -> ParameterExpansion.Operation? {
    guard let byte, let condition = ParameterExpansion.Condition(rawValue: byte) else { return nil }
    takeByte()
    return .condition(condition, isColon: isColon, try operand(inQuotes: inQuotes, isPattern: false))
  }

  private mutating func substring() throws(SyntaxError) -> ParameterExpansion.Operation? {
    takeByte()
    let ends = [UInt8(ascii: ":"), UInt8(ascii: "}")]
    guard let offset = try arithmetic(until: ends, opening: 40) else { return nil }
    guard byte == UInt8(ascii: ":") else {
      return offset.text.isEmpty ? nil : .substring(offset: offset, length: nil)
    }
    takeByte()
    guard let length = try arithmetic(until: [UInt8(ascii: "}")], opening: 40) else { return nil }
    return .substring(offset: offset, length: length)
  }

  private mutating func replacement(inQuotes: Bool) throws(SyntaxError) -> ParameterExpansion.Operation? {
    takeByte()
    var scope = ParameterExpansion.ReplacementScope.first
    switch byte {
    case UInt8(ascii: "/"): scope = .all
    case UInt8(ascii: "#"): scope = .prefix
    case UInt8(ascii: "%"): scope = .suffix
    default: break
    }
    if scope != .first { takeByte() }
    let pattern = try operand(
      inQuotes: inQuotes, isPattern: true, endsAtSlash: true, takesFirstSlash: scope == .all)
    guard byte == UInt8(ascii: "/") else {
      return .replace(scope, pattern: pattern, with: Word(text: "", parts: []))
    }
    takeByte()
    return .replace(scope, pattern: pattern, with: try operand(inQuotes: inQuotes, isPattern: true))
  }

  /// '…' within double quotes: the quotes are text, but a brace between them closes nothing.
  private mutating func literalSingleQuotes(_ builder: inout PartBuilder) throws(SyntaxError) {
    let startLine = line
    builder.add(UInt8(ascii: "'"))
    takeByte()
    while let byte, byte != UInt8(ascii: "'") { try quotedByte(&builder, byte, escapes: "$`\"\\}") }
    guard byte != nil else { throw unterminated("'", from: startLine) }
    builder.add(UInt8(ascii: "'"))
    takeByte()
  }

  /// A word within ${…}, up to the brace that ends it.
  ///
  /// - Parameter isPattern: single quotes quote even within double quotes.
  private mutating func operand(
    inQuotes: Bool, isPattern: Bool, endsAtSlash: Bool = false,
    takesFirstSlash: Bool = false
  ) throws(SyntaxError) -> Word {
    let isLiteral = inQuotes && !isPattern
    let startLine = line
    var builder = PartBuilder()
    let (isClosed, text) = try separately { parser throws(SyntaxError) -> Bool in
      while let byte = parser.byte {
        if byte == UInt8(ascii: "}")
          || endsAtSlash && byte == UInt8(ascii: "/") && (!takesFirstSlash || !parser.raw.isEmpty)
        {
          return true
        }
        if isLiteral {
          if byte == UInt8(ascii: "\""), !parser.isHereDocument {
            builder.add(try parser.doubleQuotes())
          } else if byte == UInt8(ascii: "$"), parser.byte(after: 1) == UInt8(ascii: "'"), !parser.isHereDocument {
            try parser.dollar(&builder, inQuotes: false)
          } else if byte == UInt8(ascii: "'"), !parser.options.isDash, !parser.options.isPosix {
            try parser.literalSingleQuotes(&builder)
          } else {
            try parser.quotedByte(&builder, byte, escapes: parser.isHereDocument ? "$`\\}" : "$`\"\\}")
          }
        } else if byte == UInt8(ascii: "~"), parser.raw.isEmpty, !inQuotes {
          parser.tilde(&builder, isAssignmentValue: false)
        } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
          builder.add(byte)
          parser.takeByte()
        } else if !(try parser.quotedPiece(&builder, byte)) {
          builder.add(byte)
          parser.takeByte()
        }
      }
      return false
    }
    raw += text
    guard isClosed else { throw unterminated("}", from: startLine) }
    return Word(text: String(decoding: text, as: UTF8.self), parts: builder.finish())
  }
}
