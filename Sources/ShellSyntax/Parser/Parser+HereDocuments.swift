/// Reading the texts of here-documents (POSIX XCU 2.7.4).
extension Parser {
  /// Reads the texts of all here-documents that are due at the start of a line.
  mutating func readHereDocuments() throws(SyntaxError) {
    let documents = pendingHereDocuments
    pendingHereDocuments = []
    for document in documents { try read(document) }
  }

  private mutating func read(_ document: HereDocument) throws(SyntaxError) {
    let delimiter = Array(document.delimiter.utf8)
    var text: [UInt8] = []
    let startLine = line
    while true {
      guard position < bytes.count else {
        guard isFinal else { throw error(.incomplete) }
        warn(document)
        break
      }
      var content = logicalLine(joining: !document.isQuoted, strippingTabs: document.stripsTabs)
      if document.stripsTabs { content = Array(content.drop { $0 == 9 }) }
      let isDelimiter = content == delimiter || !document.isQuoted && Parser.joined(content) == delimiter
      let endsSubstitution =
        depth > 0 && content.starts(with: delimiter) && content.dropFirst(delimiter.count).first == 41
        && position <= bytes.count
      if endsSubstitution {
        // "EOF)" ends the document and the substitution that it is in.
        position -= content.count - delimiter.count + (bytes[position - 1] == 10 ? 1 : 0)
        if position < bytes.count, bytes[position] != 41 { position += 0 } else { line -= 1 }
        warn(document)
        break
      }
      if isDelimiter {
        break
      }
      text += content
      text.append(10)
    }
    document.text = String(decoding: text, as: UTF8.self)
    if document.isQuoted {
      document.parts = text.isEmpty ? [] : [.quoted(document.text)]
    } else {
      var inner = Parser(document.text, line: startLine, options: options, isFinal: true)
      inner.options.aliases = nil
      do throws(SyntaxError) {
        document.parts = try inner.hereDocumentParts()
      } catch {
        // What is wrong with the text is only said when it is expanded.
        document.parts = [.badSubstitution(document.text)]
      }
    }
  }

  /// A line without its newline; `joining` lines that end in a backslash with the next.
  private mutating func logicalLine(joining: Bool, strippingTabs: Bool) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      var end = position
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      content += bytes[position..<end]
      let hasNewline = end < bytes.count
      position = hasNewline ? end + 1 : end
      if hasNewline { line += 1 }
      guard joining, hasNewline, position < bytes.count, endsInOddBackslashes(content) else { return content }
      content.append(10)
    }
  }

  /// A line without the ends of those that were joined in it.
  private static func joined(_ content: [UInt8]) -> [UInt8] {
    guard content.contains(10) else { return content }
    var result: [UInt8] = []
    for byte in content {
      if byte == 10, result.last == UInt8(ascii: "\\") { result.removeLast() } else { result.append(byte) }
    }
    return result
  }

  private func endsInOddBackslashes(_ content: [UInt8]) -> Bool {
    content.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }

  /// The parts of a text that is expanded as in double quotes, where quotes themselves are ordinary.
  mutating func hereDocumentParts() throws(SyntaxError) -> [WordPart] {
    isHereDocument = true
    var builder = PartBuilder()
    while let byte { try quotedByte(&builder, byte, escapes: "$`\\") }
    return builder.finish()
  }
}

/// Reading text that is no program: prompts and the like.
extension Parser {
  /// The parts of a text that is expanded as if it stood in double quotes.
  package static func quotedText(_ text: String, options: SyntaxOptions = SyntaxOptions()) throws(SyntaxError)
    -> [WordPart]
  {
    var parser = Parser(text, options: options)
    return try parser.hereDocumentParts()
  }

  /// A text as one word of the shell's language, whatever blanks are in it.
  package static func singleWord(_ text: String, options: SyntaxOptions = SyntaxOptions()) throws(SyntaxError) -> Word {
    var parser = Parser(text, options: options)
    var builder = PartBuilder()
    while let byte = parser.byte {
      try parser.wordBody(.plain, &builder, isAssignmentValue: false)
      if parser.position < parser.bytes.count, parser.byte == byte || true, let rest = parser.byte {
        builder.add(rest)
        parser.takeByte()
      }
    }
    return Word(text: text, parts: builder.finish())
  }

  /// The elements of an array literal that came as text: "(1 2 [5]=3)" without its parentheses.
  package static func arrayElements(_ text: String, options: SyntaxOptions = SyntaxOptions()) throws(SyntaxError)
    -> [ArrayElement]
  {
    var parser = Parser("(" + text + ")", options: options)
    return try parser.arrayElements()
  }
}
