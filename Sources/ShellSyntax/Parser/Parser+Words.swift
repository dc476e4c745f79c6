/// Reading words: quotes, escapes, expansions.
extension Parser {
  /// Moves one byte on and keeps it for the printed text.
  mutating func takeByte() {
    let byte = bytes[position]
    raw.append(byte)
    if byte == 10 { line += 1 }
    position += 1
  }

  mutating func takeBytes(_ count: Int) {
    for _ in 0..<count { takeByte() }
  }

  /// Reads something with a printed text of its own.
  mutating func separately<Result>(_ body: (inout Parser) throws(SyntaxError) -> Result) throws(SyntaxError)
    -> (Result, text: [UInt8])
  {
    let outer = raw
    raw = []
    defer { raw = outer }
    let result = try body(&self)
    return (result, raw)
  }

  /// The length of the character that begins at an index, in bytes.
  func characterLength(at index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }

  /// A word that begins here.
  mutating func word(_ mode: LexicalMode) throws(SyntaxError) -> Word {
    raw = []
    var builder = PartBuilder()
    try wordBody(mode, &builder, isAssignmentValue: false)
    return Word(text: String(decoding: raw, as: UTF8.self), parts: builder.finish())
  }

  /// Reads to the end of a word.
  ///
  /// - Parameter isAssignmentValue: a tilde counts behind each colon, too.
  mutating func wordBody(_ mode: LexicalMode, _ builder: inout PartBuilder, isAssignmentValue: Bool)
    throws(SyntaxError)
  {
    let start = raw.count
    while let byte {
      if try quotedPiece(&builder, byte) { continue }
      if byte == UInt8(ascii: "~"), mayBeTilde(start, isAssignmentValue) {
        tilde(&builder, isAssignmentValue: isAssignmentValue || raw.count > start)
        continue
      }
      if opensPattern(byte, mode) {
        builder.add(byte)
        takeByte()
        try parenthesized(&builder)
        continue
      }
      if mode == .testExpression, byte == 40 {
        try parenthesized(&builder)
        continue
      }
      if byte.isShellMeta, !(mode == .testExpression && byte == 124) { return }
      builder.add(byte)
      takeByte()
    }
  }

  /// Whether an extended pattern like @(a|b) begins here.
  private func opensPattern(_ byte: UInt8, _ mode: LexicalMode) -> Bool {
    guard options.hasExtendedPatterns || mode == .testPattern, self.byte(after: 1) == 40 else { return false }
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "!"): return true
    default: return false
    }
  }

  /// Text from "(" to its ")", in which blanks and operators are like letters.
  private mutating func parenthesized(_ builder: inout PartBuilder) throws(SyntaxError) {
    let startLine = line
    builder.add(40)
    takeByte()
    while let byte {
      if try quotedPiece(&builder, byte) { continue }
      if byte == 40 {
        try nested { parser throws(SyntaxError) in try parser.parenthesized(&builder) }
        continue
      }
      builder.add(byte)
      takeByte()
      if byte == 41 { return }
    }
    throw unterminated(")", from: startLine)
  }

  // MARK: Quotes

  /// Reads an escape, quotes or an expansion, if one begins here.
  mutating func quotedPiece(_ builder: inout PartBuilder, _ byte: UInt8) throws(SyntaxError) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"): try escape(&builder)
    case UInt8(ascii: "'"): builder.addQuoted(try singleQuoted())
    case UInt8(ascii: "\""): builder.add(try doubleQuotes())
    case UInt8(ascii: "$"): try dollar(&builder, inQuotes: false)
    case UInt8(ascii: "`"): builder.add(try backquotes(inQuotes: false))
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      guard self.byte(after: 1) == 40, !options.isDash else { return false }
      builder.add(try processSubstitution())
    default: return false
    }
    return true
  }

  private mutating func escape(_ builder: inout PartBuilder) throws(SyntaxError) {
    guard let next = byte(after: 1) else {
      guard isFinal else { throw error(.incomplete) }
      builder.addQuoted([UInt8(ascii: "\\")])
      takeByte()
      return
    }
    if next == 10 {
      position += 2
      line += 1
      return
    }
    let length = characterLength(at: position + 1)
    builder.addQuoted(bytes[(position + 1)..<(position + 1 + length)])
    takeBytes(1 + length)
  }

  private mutating func singleQuoted() throws(SyntaxError) -> ArraySlice<UInt8> {
    let startLine = line
    takeByte()
    let start = position
    while let byte {
      takeByte()
      if byte == UInt8(ascii: "'") { return bytes[start..<(position - 1)] }
    }
    throw unterminated("'", from: startLine)
  }

  /// "…"
  mutating func doubleQuotes() throws(SyntaxError) -> WordPart {
    let startLine = line
    takeByte()
    var builder = PartBuilder()
    while let byte {
      if byte == UInt8(ascii: "\"") {
        takeByte()
        let parts = builder.finish()
        if parts.isEmpty { return .quoted("") }
        if parts.count == 1, case .literal(let text) = parts[0] { return .quoted(text) }
        return .doubleQuoted(parts)
      }
      try quotedByte(&builder, byte, escapes: "$`\"\\")
    }
    throw unterminated("\"", from: startLine)
  }

  /// What stands in double quotes: one byte, an escape or an expansion.
  mutating func quotedByte(_ builder: inout PartBuilder, _ byte: UInt8, escapes: StaticString) throws(SyntaxError) {
    switch byte {
    case UInt8(ascii: "\\"):
      guard let next = self.byte(after: 1) else {
        guard isFinal else { throw error(.incomplete) }
        builder.add(byte)
        return takeByte()
      }
      if next == 10 {
        position += 2
        line += 1
        return
      }
      let isEscape = escapes.withUTF8Buffer { $0.contains(next) }
      if !isEscape { builder.add(byte) }
      takeByte()
      if isEscape || next == UInt8(ascii: "\\") {
        builder.add(next)
        takeByte()
      }
    case UInt8(ascii: "$"): try dollar(&builder, inQuotes: true)
    case UInt8(ascii: "`"): builder.add(try backquotes(inQuotes: true))
    default:
      builder.add(byte)
      takeByte()
    }
  }

  /// `…`: the text, with the backslashes that only protect it from the outer quotes removed.
  mutating func backquotes(inQuotes: Bool) throws(SyntaxError) -> WordPart {
    let startLine = line
    var text: [UInt8] = []
    takeByte()
    while let byte {
      takeByte()
      if byte == UInt8(ascii: "`") {
        return .command(.init(.source(String(decoding: text, as: UTF8.self), line: startLine)))
      }
      guard byte == UInt8(ascii: "\\"), let next = self.byte else {
        text.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
        text.append(next)
        takeByte()
      case UInt8(ascii: "\"") where inQuotes:
        text.append(next)
        takeByte()
      case 10: takeByte()
      default: text.append(byte)
      }
    }
    throw unterminated("`", from: startLine)
  }

  // MARK: Tildes

  /// Whether "~" here may be a home directory: at the start of a word, or of a part of an assignment.
  private func mayBeTilde(_ start: Int, _ isAssignmentValue: Bool) -> Bool {
    if raw.count == start { return true }
    guard let last = raw.last, last == UInt8(ascii: ":") || last == UInt8(ascii: "=") else { return false }
    if isAssignmentValue { return last == UInt8(ascii: ":") }
    guard !options.isPosix, !options.isDash, let equals = raw.firstIndex(of: UInt8(ascii: "=")) else { return false }
    var name = raw[start..<equals]
    if name.last == UInt8(ascii: "+") { name.removeLast() }
    return name.first?.isNameStart == true && name.allSatisfy { $0.isNameByte }
      && (last == UInt8(ascii: ":") || equals == raw.count - 1)
  }

  mutating func tilde(_ builder: inout PartBuilder, isAssignmentValue: Bool) {
    var end = position + 1
    scan: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "/"), UInt8(ascii: "}"): break scan
      case UInt8(ascii: ":"):
        if isAssignmentValue { break scan }
        end += 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "`"):
        builder.add(bytes[position])
        return takeByte()
      case let byte where byte.isShellMeta: break scan
      default: end += 1
      }
    }
    let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    builder.add(.tilde(name, isInAssignment: isAssignmentValue))
    takeBytes(end - position)
  }
}
