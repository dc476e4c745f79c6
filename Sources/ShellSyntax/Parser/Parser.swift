/// Reads the text of a shell program, one complete command line after another.
///
/// What a line means may depend on what the lines before it did (aliases, options), so the caller runs a
/// unit before it asks for the next. A text that is still being typed is parsed with `isFinal` false: the
/// error `incomplete` then means that more lines are needed.
package struct Parser {
  var bytes: [UInt8]
  var position = 0
  var line: Int
  package var options: SyntaxOptions
  /// Whether no more text can come.
  let isFinal: Bool
  let originalCount: Int
  /// The text as it was before aliases were put into it, and the number of its first line.
  private let original: [UInt8]
  private let firstLine: Int

  /// The text of the word being read, as it is to be printed back.
  var raw: [UInt8] = []
  var peeked: Token?
  /// Here-documents whose text begins behind the next newline.
  var pendingHereDocuments: [HereDocument] = []
  /// Here-documents that the end of the text ended.
  package private(set) var warnings: [HereDocumentWarning] = []
  var aliasRegions: [AliasRegion] = []
  var depth = 0
  /// Within $(…).
  var isInSubstitution = false
  /// Within the text of a here-document, where double quotes are ordinary.
  var isHereDocument = false
  /// What dash would name as expected, should the text end.
  var expected: String?

  /// Text that came from an alias, which is not expanded in its own value.
  struct AliasRegion {
    var name: String
    /// Where it ends, counted from the end of all text, which splices before it do not change.
    var distanceFromEnd: Int
    /// Whether the word behind it may be an alias too.
    var endsWithBlank: Bool
  }

  /// A here-document that had no delimiter.
  package struct HereDocumentWarning: Hashable, Sendable {
    package var startLine: Int
    package var line: Int
    package var delimiter: String
  }

  /// How deep commands, expansions and quotes may nest; real programs come to a dozen.
  static let maximumDepth = 200

  /// - Parameter line: the number of the first line.
  package init(_ text: String, line: Int = 1, options: SyntaxOptions = SyntaxOptions(), isFinal: Bool = true) {
    bytes = Array(text.utf8)
    originalCount = bytes.count
    original = bytes
    firstLine = line
    self.line = line
    self.options = options
    self.isFinal = isFinal
  }

  /// How many bytes of the text have been read.
  package var consumed: Int { originalCount - (bytes.count - position) }

  /// The line that the next unit begins on.
  package var nextLine: Int { line }

  /// The commands up to the end of the next line that is complete; empty for a blank line, nil at the end.
  package mutating func nextUnit() throws(SyntaxError) -> CommandList? {
    warnings = []
    peeked = nil
    aliasRegions = []
    expected = nil
    let token = try peek(.command)
    switch token.kind {
    case .end: return nil
    case .newline:
      take(token)
      return CommandList()
    default: break
    }
    var list = CommandList()
    while true {
      let chain = try self.chain()
      let token = try peek(.command)
      switch token.kind {
      case .op(.semicolon), .op(.ampersand):
        take(token)
        list.items.append(.init(chain: chain, isBackground: token.kind == .op(.ampersand)))
        let after = try peek(.command)
        switch after.kind {
        case .newline:
          take(after)
          return list
        case .end:
          try endOfText()
          return list
        default: continue
        }
      case .newline:
        take(token)
        list.items.append(.init(chain: chain, isBackground: false))
        return list
      case .end:
        try endOfText()
        list.items.append(.init(chain: chain, isBackground: false))
        return list
      default: throw unexpected(token)
      }
    }
  }

  /// The end of the text ends a unit, and its here-documents.
  private mutating func endOfText() throws(SyntaxError) {
    if !pendingHereDocuments.isEmpty { try readHereDocuments() }
  }

  /// Skips what is left of the line, as a shell at a prompt does after an error.
  package mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10 { position += 1 }
    if position < bytes.count { position += 1 }
    line += 1
    pendingHereDocuments = []
    peeked = nil
  }

  mutating func warn(_ document: HereDocument) {
    let last = bytes.last == 10 && line > document.line ? line - 1 : line
    warnings.append(.init(startLine: document.line, line: last, delimiter: document.delimiter))
  }

  // MARK: Errors

  func error(_ kind: SyntaxError.Kind, line: Int? = nil) -> SyntaxError {
    SyntaxError(kind: kind, line: line ?? self.line, sourceLine: sourceLine(line ?? self.line))
  }

  /// The error of a token that can't stand here.
  func unexpected(_ token: Token, expecting: String? = nil) -> SyntaxError {
    if token.kind == .end { return endError(expecting: expecting) }
    return SyntaxError(
      kind: .unexpectedToken(token.text, expecting: expecting), line: token.line,
      sourceLine: sourceLine(token.line))
  }

  /// The error of a text that ends too early.
  func endError(expecting: String? = nil) -> SyntaxError {
    guard isFinal else { return error(.incomplete) }
    let endsInNewline = bytes.last == 10
    return error(
      .unexpectedEnd(expecting: expecting ?? expected), line: endsInNewline || options.isDash ? line : line + 1)
  }

  /// The error of a quote or bracket that is never closed.
  func unterminated(_ mark: String, from line: Int) -> SyntaxError {
    isFinal ? error(.unterminated(mark), line: line) : error(.incomplete)
  }

  /// The text of a line of the source.
  func sourceLine(_ number: Int) -> String {
    let lines = original.split(separator: 10, omittingEmptySubsequences: false)
    let index = number - firstLine
    return lines.indices.contains(index) ? String(decoding: lines[index], as: UTF8.self) : ""
  }

  /// Counts a level of nesting while `body` runs.
  mutating func nested<Result>(_ body: (inout Parser) throws(SyntaxError) -> Result) throws(SyntaxError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth < Parser.maximumDepth else { throw error(.tooDeep) }
    return try body(&self)
  }
}
