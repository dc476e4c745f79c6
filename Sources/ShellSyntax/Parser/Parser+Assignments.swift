/// Reading assignments and array values.
extension Parser {
  /// The assignment that begins here; nil, with nothing read, when it is none.
  mutating func assignment() throws(SyntaxError) -> Assignment? {
    guard byte?.isNameStart == true else { return nil }
    let (start, startLine) = (position, line)
    var end = position + 1
    while end < bytes.count, bytes[end].isNameByte { end += 1 }
    guard end < bytes.count else { return nil }
    let name = String(decoding: bytes[position..<end], as: UTF8.self)
    var subscripted: Word?
    raw = []
    takeBytes(end - position)
    if byte == UInt8(ascii: "["), !options.isDash {
      subscripted = try subscriptWord() ?? Word(text: "", parts: [])
    }
    let isAppending = byte == UInt8(ascii: "+") && byte(after: 1) == UInt8(ascii: "=") && !options.isDash
    guard isAppending || byte == UInt8(ascii: "=") else {
      position = start
      line = startLine
      raw = []
      return nil
    }
    takeBytes(isAppending ? 2 : 1)
    let value: Assignment.Value
    if byte == 40, !options.isDash {
      let elements = try arrayValue()
      raw += Array("(\(elements.map(\.whole.text).joined(separator: " ")))".utf8)
      value = .array(elements)
    } else {
      value = .word(try assignedWord())
    }
    return Assignment(
      name: name, subscripted: subscripted, isAppending: isAppending, value: value,
      text: String(decoding: raw, as: UTF8.self))
  }

  private mutating func arrayValue() throws(SyntaxError) -> [ArrayElement] {
    do throws(SyntaxError) {
      return try separately { parser throws(SyntaxError) in
        try parser.nested { parser throws(SyntaxError) in try parser.arrayElements() }
      }.0
    } catch {
      var error = error
      error.isInArray = true
      throw error
    }
  }

  /// The word behind "=".
  private mutating func assignedWord() throws(SyntaxError) -> Word {
    let prefix = raw
    raw = []
    var builder = PartBuilder()
    try wordBody(.plain, &builder, isAssignmentValue: true)
    let word = Word(text: String(decoding: raw, as: UTF8.self), parts: builder.finish())
    raw = prefix + raw
    return word
  }

  /// (…): the elements of an array value.
  mutating func arrayElements() throws(SyntaxError) -> [ArrayElement] {
    let startLine = line
    let (outerPeeked, outerAliases) = (peeked, options.aliases)
    options.aliases = nil
    peeked = nil
    defer {
      peeked = outerPeeked
      options.aliases = outerAliases
    }
    takeByte()
    var elements: [ArrayElement] = []
    while true {
      let token = try peek(.plain)
      switch token.kind {
      case .newline: peeked = nil
      case .op(.close):
        peeked = nil
        return elements
      case .word(let word):
        peeked = nil
        elements.append(try element(word, token))
      case .end: throw unterminated(")", from: startLine)
      default: throw unexpected(token)
      }
    }
  }

  /// Reads an element anew, when it may be [subscript]=value.
  private mutating func element(_ word: Word, _ token: Token) throws(SyntaxError) -> ArrayElement {
    guard bytes[token.start] == UInt8(ascii: "[") else { return ArrayElement(value: word, whole: word) }
    let (end, endLine) = (position, line)
    position = token.start
    line = token.line
    raw = []
    if let subscripted = try subscriptWord() {
      let isAppending = byte == UInt8(ascii: "+") && byte(after: 1) == UInt8(ascii: "=")
      if isAppending || byte == UInt8(ascii: "=") {
        takeBytes(isAppending ? 2 : 1)
        let value = try assignedWord()
        let whole = Word(text: String(decoding: raw, as: UTF8.self), parts: word.parts)
        return ArrayElement(subscripted: subscripted, isAppending: isAppending, value: value, whole: whole)
      }
    }
    position = end
    line = endLine
    return ArrayElement(value: word, whole: word)
  }
}
