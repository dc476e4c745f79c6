/// Finding the next token.
extension Parser {
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  func byte(after distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  func starts(with text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] { return false }
    return true
  }

  /// The next token, which stays.
  ///
  /// A word is read again when it was read for another place; everything else is the same everywhere.
  mutating func peek(_ mode: LexicalMode) throws(SyntaxError) -> Token {
    if let peeked {
      switch peeked.kind {
      case .word, .assignment:
        if peeked.mode == mode { return peeked }
        position = peeked.start
        line = peeked.line
      default: return peeked
      }
    }
    let token = try lex(mode)
    peeked = token
    return token
  }

  /// Goes on behind a token that was peeked at.
  mutating func take(_ token: Token) {
    peeked = nil
  }

  mutating func next(_ mode: LexicalMode) throws(SyntaxError) -> Token {
    let token = try peek(mode)
    peeked = nil
    return token
  }

  mutating func skipNewlines(before mode: LexicalMode = .command) throws(SyntaxError) {
    while try peek(mode).kind == .newline { peeked = nil }
  }

  private mutating func skipBlanks() {
    while let byte {
      if byte == 32 || byte == 9 {
        position += 1
      } else if byte == UInt8(ascii: "\\"), self.byte(after: 1) == 10 {
        position += 2
        line += 1
      } else {
        return
      }
    }
  }

  /// Joins the lines that an operator, a name or an expansion that begins here is spread over.
  ///
  /// What is quoted, and what stands behind an opening parenthesis, is left for those who read that.
  private mutating func joinLines() throws(SyntaxError) {
    var index = position
    while index < bytes.count {
      switch bytes[index] {
      case 9, 10, 32, 40, UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): return
      case UInt8(ascii: "\\"):
        guard index + 1 < bytes.count else { return }
        guard bytes[index + 1] == 10 else {
          index += 2
          continue
        }
        bytes.removeSubrange(index...(index + 1))
        line += 1
        if index == bytes.count, !isFinal { throw error(.incomplete) }
      default: index += 1
      }
    }
  }

  /// Joins lines between "$" and what it expands.
  mutating func joinBehindDollar() {
    while byte(after: 1) == UInt8(ascii: "\\"), byte(after: 2) == 10 {
      bytes.removeSubrange((position + 1)...(position + 2))
      line += 1
    }
  }

  private mutating func lex(_ mode: LexicalMode) throws(SyntaxError) -> Token {
    skipBlanks()
    if byte == UInt8(ascii: "#"), options.hasComments {
      while let byte, byte != 10 { position += 1 }
    }
    let (start, startLine) = (position, line)
    func token(_ kind: Token.Kind) -> Token { Token(kind: kind, start: start, line: startLine, mode: mode) }
    guard let first = byte else { return token(.end) }
    if first != 10 { try joinLines() }
    guard let byte else { return token(.end) }
    if byte == 10 {
      position += 1
      line += 1
      if !pendingHereDocuments.isEmpty { try readHereDocuments() }
      return token(.newline)
    }
    let beginsProcess =
      (byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")) && self.byte(after: 1) == UInt8(ascii: "(")
      && !options.isDash
    if byte.isShellMeta, !beginsProcess, !(mode == .testExpression && (byte == 40 || byte == 124)) {
      for op in Operator.all[Int(byte)] where !(options.isDash && op.isBashOnly) {
        let text = op.bytes
        if text.count == 1
          || position + text.count <= bytes.count && bytes[position..<(position + text.count)].elementsEqual(text)
        {
          position += text.count
          return token(.op(op))
        }
      }
    }
    if let kind = descriptor(byte) { return token(kind) }
    return try wordToken(mode, start: start, line: startLine)
  }

  /// A number or {name} directly before a redirection.
  private mutating func descriptor(_ first: UInt8) -> Token.Kind? {
    var end = position
    if first.isDigit {
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      guard end < bytes.count, bytes[end] == 60 || bytes[end] == 62 else { return nil }
      guard let number = Int(String(decoding: bytes[position..<end], as: UTF8.self)), number < 1 << 30 else {
        return nil
      }
      position = end
      return .number(number)
    }
    guard first == UInt8(ascii: "{"), !options.isDash, byte(after: 1)?.isNameStart == true else { return nil }
    end += 1
    while end < bytes.count, bytes[end].isNameByte { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "[") {
      while end < bytes.count, bytes[end] != UInt8(ascii: "]"), bytes[end] != 10 { end += 1 }
      end += 1
    }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == 60 || bytes[end + 1] == 62 else {
      return nil
    }
    let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end + 1
    return .descriptorVariable(name)
  }

  private mutating func wordToken(_ mode: LexicalMode, start: Int, line startLine: Int) throws(SyntaxError) -> Token {
    while let alias = aliasValue(mode) {
      splice(alias.value, over: start..<alias.end, name: alias.name)
      position = start
      // What stands there now may be anything.
      return try lex(mode)
    }
    raw = []
    if mode == .command || mode == .declaration, let assignment = try assignment() {
      return Token(kind: .assignment(assignment), start: start, line: startLine, mode: mode)
    }
    let word = try word(mode)
    return Token(kind: .word(word), start: start, line: startLine, mode: mode)
  }

  // MARK: Aliases

  /// The alias at the present place, if an alias may stand there.
  private func aliasValue(_ mode: LexicalMode) -> (name: String, value: String, end: Int)? {
    guard let aliases = options.aliases, !aliases.isEmpty else { return nil }
    guard mode == .command || mode == .argument && followsBlankAlias else { return nil }
    var end = position
    while end < bytes.count, !bytes[end].isShellMeta {
      switch bytes[end] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "`"):
        return nil
      default: end += 1
      }
    }
    let name = String(decoding: bytes[position..<end], as: UTF8.self)
    guard let value = aliases[name] else { return nil }
    if options.isPosix || options.isDash, ReservedWord.all.contains(name) { return nil }
    let isInOwnValue = aliasRegions.contains { $0.name == name && position < bytes.count - $0.distanceFromEnd }
    return isInOwnValue ? nil : (name, value, end)
  }

  /// Whether only blanks lie between here and an alias's value that ends with one.
  private var followsBlankAlias: Bool {
    aliasRegions.contains { region in
      let end = bytes.count - region.distanceFromEnd
      return region.endsWithBlank && end <= position
        && bytes[end..<position].allSatisfy { $0 == 32 || $0 == 9 }
    }
  }

  private mutating func splice(_ value: String, over range: Range<Int>, name: String) {
    bytes.replaceSubrange(range, with: value.utf8)
    let endsWithBlank = value.utf8.last == 32 || value.utf8.last == 9
    aliasRegions.append(
      AliasRegion(
        name: name, distanceFromEnd: bytes.count - (range.lowerBound + value.utf8.count), endsWithBlank: endsWithBlank))
  }
}
