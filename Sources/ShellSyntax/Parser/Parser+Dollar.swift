/// Reading what begins with "$", and process substitutions.
extension Parser {
  mutating func dollar(_ builder: inout PartBuilder, inQuotes: Bool) throws(SyntaxError) {
    joinBehindDollar()
    let next = byte(after: 1)
    switch next {
    case UInt8(ascii: "("):
      if byte(after: 2) == 40, let text = try arithmeticSubstitution() {
        builder.add(.arithmetic(text))
      } else {
        let (list, line) = try commandSubstitution("$(")
        builder.add(.command(.init(.list(list, line: line))))
      }
    case UInt8(ascii: "{"): builder.add(try parameterExpansion(inQuotes: inQuotes))
    case UInt8(ascii: "[") where !options.isDash:
      takeBytes(2)
      let text = try arithmetic(until: [UInt8(ascii: "]")], opening: UInt8(ascii: "["))
      guard let text else { throw unterminated("]", from: line) }
      takeByte()
      builder.add(.arithmetic(text))
    case UInt8(ascii: "'") where !inQuotes && !options.isDash: builder.addQuoted(try ansiQuoted())
    case UInt8(ascii: "\"") where !inQuotes && !options.isDash:
      position += 1
      builder.add(try doubleQuotes())
    case .some(let next) where next.isNameStart:
      var end = position + 1
      while end < bytes.count, bytes[end].isNameByte { end += 1 }
      builder.add(.variable(.name(String(decoding: bytes[(position + 1)..<end], as: UTF8.self))))
      takeBytes(end - position)
    case .some(let next) where next.isDigit:
      builder.add(.variable(.position(Int(next - 48))))
      takeBytes(2)
    case .some(let next) where next.isSpecialParameter:
      builder.add(.variable(.special(next)))
      takeBytes(2)
    default:
      builder.add(UInt8(ascii: "$"))
      takeByte()
    }
  }

  /// $'…' with its escapes; it is printed back in single quotes.
  private mutating func ansiQuoted() throws(SyntaxError) -> [UInt8] {
    let (startLine, start) = (line, position + 2)
    position = start
    while let byte {
      if byte == UInt8(ascii: "'") {
        let value = EscapeSequences.ansi(bytes[start..<position])
        raw += Quoting.singleQuotedBytes(value)
        position += 1
        return value
      }
      if byte == UInt8(ascii: "\\") { position += 1 }
      if position < bytes.count, bytes[position] == 10 { line += 1 }
      position += 1
    }
    throw unterminated("'", from: startLine)
  }

  // MARK: Commands within words

  /// $(…), <(…) or >(…): the commands.
  private mutating func commandSubstitution(_ opening: String) throws(SyntaxError) -> (CommandList, line: Int) {
    position += opening.utf8.count
    let wasInSubstitution = isInSubstitution
    isInSubstitution = true
    var firstLine = line
    let (outerDocuments, outerPeeked, outerRegions) = (pendingHereDocuments, peeked, aliasRegions)
    pendingHereDocuments = []
    peeked = nil
    let (list, _) = try separately { parser throws(SyntaxError) in
      try parser.nested { parser throws(SyntaxError) in
        try parser.skipNewlines()
        firstLine = try parser.peek(.command).line
        return try parser.substitutedCommands()
      }
    }
    isInSubstitution = wasInSubstitution
    pendingHereDocuments = outerDocuments
    peeked = outerPeeked
    aliasRegions = outerRegions
    raw += Array(opening.utf8) + Array(Printer.substitution(list).utf8) + [41]
    return (list, firstLine)
  }

  private mutating func substitutedCommands() throws(SyntaxError) -> CommandList {
    let list: CommandList
    do throws(SyntaxError) {
      list = try compoundList()
    } catch {
      // Whatever is missing, the parenthesis is what bash misses first.
      if case .unexpectedEnd = error.kind { throw unterminated(")", from: error.line) }
      throw error
    }
    let token = try peek(.command)
    guard token.kind == .op(.close) else {
      if token.kind == .end { throw unterminated(")", from: bytes.last == 10 || options.isDash ? line : line + 1) }
      throw unexpected(token)
    }
    peeked = nil
    if !pendingHereDocuments.isEmpty { try readHereDocuments() }
    return list
  }

  mutating func processSubstitution() throws(SyntaxError) -> WordPart {
    let isOutput = byte == UInt8(ascii: ">")
    let (list, line) = try commandSubstitution(isOutput ? ">(" : "<(")
    return .process(.init(isOutput: isOutput, list: list, line: line))
  }

  // MARK: Arithmetic

  /// $((…)); nil, with nothing read, when it is a command substitution that begins with a subshell.
  private mutating func arithmeticSubstitution() throws(SyntaxError) -> ArithmeticText? {
    let (start, startLine, startRaw) = (position, line, raw)
    guard closesParenthesis(from: position + 1) else { throw unterminated(")", from: startLine) }
    takeBytes(3)
    do throws(SyntaxError) {
      if let text = try arithmetic(until: [41], opening: 40), byte == 41, byte(after: 1) == 41 {
        takeBytes(2)
        return text
      }
    } catch {
      // An unclosed quote may be closed in a comment or a here-document of a command.
      if case .incomplete = error.kind { throw error }
    }
    position = start
    line = startLine
    raw = startRaw
    return nil
  }

  /// Whether the parenthesis at an index is closed, by parentheses and quotes alone.
  private func closesParenthesis(from start: Int) -> Bool {
    var level = 0
    var index = start
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        index += 2
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
        quote = byte
      } else if byte == 40 {
        level += 1
      } else if byte == 41 {
        level -= 1
        if level == 0 { return true }
      }
      index += 1
    }
    return false
  }

  /// Arithmetic up to one of the given bytes that is not nested; the byte stays. nil at the end of the text.
  mutating func arithmetic(until ends: [UInt8], opening: UInt8) throws(SyntaxError) -> ArithmeticText? {
    let (result, text) = try separately { parser throws(SyntaxError) -> [WordPart]? in
      var builder = PartBuilder()
      var level = 0
      var ternaries = 0
      var inQuotes = false
      while let byte = parser.byte {
        if !inQuotes, level == 0, ends.contains(byte) {
          if byte != UInt8(ascii: ":") || ternaries == 0 { return builder.finish() }
          ternaries -= 1
        }
        switch byte {
        case UInt8(ascii: "\""):
          inQuotes.toggle()
          parser.takeByte()
          continue
        case UInt8(ascii: "?"): ternaries += level == 0 ? 1 : 0
        case opening where !inQuotes: level += 1
        case 41 where !inQuotes && opening == 40, 93 where !inQuotes && opening == 91: level -= 1
        case UInt8(ascii: "'") where !inQuotes:
          try parser.quotesInArithmetic(&builder)
          continue
        default: break
        }
        try parser.quotedByte(&builder, byte, escapes: "$`\"\\")
      }
      return nil
    }
    raw += text
    return result.map { ArithmeticText(text: String(decoding: text, as: UTF8.self), parts: $0) }
  }

  /// '…' within arithmetic: the quotes stay, for the evaluation to reject or to make a key of them.
  private mutating func quotesInArithmetic(_ builder: inout PartBuilder) throws(SyntaxError) {
    let startLine = line
    repeat {
      guard let byte else { throw unterminated("'", from: startLine) }
      builder.add(byte)
      takeByte()
    } while byte != UInt8(ascii: "'")
    builder.add(UInt8(ascii: "'"))
    takeByte()
  }
}

extension UInt8 {
  /// Whether it is a parameter of its own: @ * # ? - $ !
  var isSpecialParameter: Bool {
    switch self {
    case UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "-"),
      UInt8(ascii: "$"), UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
