/// Divides a message into header fields and body lines, part by part (RFC 2045, 2046), as its lines come in.
///
/// No text is lost but white space before a colon, whatever is wrong with the message; what is no header field
/// ends a header.
package struct MIMEParser: Sendable, Codable {
  /// Which header a field stands in.
  package enum HeaderClass: Hashable, Sendable, Codable {
    /// That of the message.
    case primary
    /// That of a part of a multipart.
    case part
    /// That of a message within the message.
    case nested
  }

  package enum Piece: Hashable, Sendable {
    /// A field with its continuations, lines divided by newlines.
    case field(HeaderClass, [UInt8])
    /// The header of the message is over; not reported of other headers.
    case endOfHeader
    /// Something is wrong; the text is where it was found.
    case problem(MIMEProblem, [UInt8])
    /// A line of text, or with false a part of a line that goes on.
    case text([UInt8], isComplete: Bool)
  }

  private enum State: Sendable, Codable {
    case header(HeaderClass)
    case body
  }

  private var state = State.header(.primary)
  /// The field at hand.
  private var field: [UInt8] = []
  private var isFieldLineOpen = false
  private var isLineStart = true
  /// The boundaries of the multiparts that are open, the innermost last.
  private var boundaries: [[UInt8]] = []
  private var nextBoundary: [UInt8]?
  private var isMessage = false
  private var encoding: MIMEEncoding? = MIMEEncoding()
  private var contentType: ContentType?
  /// Whether all behind the header of the message is text.
  private let isPlain: Bool?
  /// What is looked for and has not been found yet.
  private var sought: Set<MIMEProblem>?
  /// A field is cut off behind that many bytes.
  private let headerSizeLimit: Int
  private let nestingLimit: Int
  private let boundaryLengthLimit: Int

  /// - Parameters:
  ///   - problems: are told of, each once.
  ///   - isPlain: whether fields about parts mean nothing.
  package init(
    headerSizeLimit: Int = 102_400, nestingLimit: Int = 100, boundaryLengthLimit: Int = 2048,
    reporting problems: Set<MIMEProblem> = [], isPlain: Bool = false
  ) {
    self.isPlain = isPlain
    sought = problems
    self.headerSizeLimit = headerSizeLimit
    self.nestingLimit = nestingLimit
    self.boundaryLengthLimit = boundaryLengthLimit
  }

  /// Takes a line without its line end, or a part of one.
  package mutating func take(_ text: [UInt8], isComplete: Bool = true) -> [Piece] {
    defer { isLineStart = isComplete }
    guard case .header(let headerClass) = state else { return takeBody(text, isComplete) }
    if isFieldLineOpen {
      add(text)
      isFieldLineOpen = !isComplete
      return []
    }
    if !field.isEmpty, text.first == 32 || text.first == 9 {
      add([10] + text)
      isFieldLineOpen = !isComplete
      return []
    }
    var pieces = flush(headerClass)
    if let length = HeaderField.nameLength(text) {
      // White space before the colon is of former times, and left out.
      field = text[..<length] + Array(text[length...].drop { $0 == 32 || $0 == 9 })
      isFieldLineOpen = !isComplete
      return pieces
    }
    pieces += endHeader(headerClass)
    if text.isEmpty, isComplete {
      pieces.append(.text([], isComplete: true))
      return pieces
    }
    state = .body
    pieces.append(.text([], isComplete: true))
    return pieces + takeBody(text, isComplete)
  }

  /// The message is over.
  package mutating func finish() -> [Piece] {
    guard case .header(let headerClass) = state else { return [] }
    return flush(headerClass) + endHeader(headerClass)
  }

  /// Tells of a problem, once.
  private mutating func report(_ problem: MIMEProblem, _ text: [UInt8]) -> [Piece] {
    sought?.remove(problem) == nil ? [] : [.problem(problem, text)]
  }

  private mutating func add(_ text: [UInt8]) {
    field += text.prefix(max(0, headerSizeLimit - field.count))
  }

  private mutating func flush(_ headerClass: HeaderClass) -> [Piece] {
    guard !field.isEmpty else { return [] }
    defer { field = [] }
    var pieces: [Piece] = []
    if let parsed = HeaderField(field) {
      if isPlain != true, parsed.isNamed("Content-Type") { pieces += takeContentType(parsed) }
      if headerClass != .nested, parsed.isNamed("Content-Transfer-Encoding") {
        encoding = MIMEEncoding(name: String(decoding: parsed.unfolded, as: UTF8.self).lowercased())
      }
    }
    if field.contains(where: { $0 > 127 }) { pieces += report(.eightBitHeader, field) }
    return pieces + [.field(headerClass, field)]
  }

  private mutating func endHeader(_ headerClass: HeaderClass) -> [Piece] {
    if let boundary = nextBoundary, boundaries.count < nestingLimit { boundaries.append(boundary) }
    var pieces: [Piece] = headerClass == .primary ? [.endOfHeader] : []
    if isEncodedTwice { pieces += report(.encodingDomain, Array((encoding?.name ?? "").utf8)) }
    state = isMessage ? .header(.nested) : .body
    if isMessage { encoding = MIMEEncoding() }
    (nextBoundary, isMessage, contentType) = (nil, false, nil)
    return pieces
  }

  /// Whether what has parts of its own is encoded itself.
  private var isEncodedTwice: Bool {
    guard let contentType, let encoding else { return false }
    switch (contentType.type, contentType.subtype) {
    case ("message", "partial"), ("message", "external-body"): return encoding.domain != "7bit"
    case ("message", "rfc822"), ("multipart", _): return encoding.name != encoding.domain
    default: return false
    }
  }

  private mutating func takeBody(_ text: [UInt8], _ isComplete: Bool) -> [Piece] {
    if isLineStart, !boundaries.isEmpty, text.starts(with: [45, 45]),
      let index = boundaries.lastIndex(where: { text.dropFirst(2).starts(with: $0) })
    {
      let rest = text.dropFirst(2 + boundaries[index].count)
      if rest.starts(with: [45, 45]) {
        boundaries.removeSubrange(index...)
        state = .body
      } else {
        boundaries.removeSubrange((index + 1)...)
        state = .header(.part)
        encoding = MIMEEncoding()
      }
    }
    var pieces: [Piece] = []
    if encoding?.isSevenBit == true, text.contains(where: { $0 > 127 }) { pieces += report(.eightBitBody, text) }
    return pieces + [.text(text, isComplete: isComplete)]
  }

  private mutating func takeContentType(_ field: HeaderField) -> [Piece] {
    let type = ContentType(field.unfolded)
    contentType = type
    isMessage = type.type == "message" && type.subtype == "rfc822"
    guard type.type == "multipart", let boundary = type.parameters["boundary"], !boundary.isEmpty else {
      return []
    }
    nextBoundary = Array(boundary.utf8.prefix(boundaryLengthLimit))
    return boundaries.count >= nestingLimit ? report(.nesting, field.raw) : []
  }
}

/// The value of a Content-Type field (RFC 2045 §5.1).
package struct ContentType: Hashable, Sendable, Codable {
  /// In lower case: "text".
  package var type = ""
  package var subtype = ""
  /// By names in lower case.
  package var parameters: [String: String] = [:]

  package init(_ value: [UInt8]) {
    let parts = ContentType.split(value)
    guard let first = parts.first else { return }
    let names = first.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    type = ContentType.word(names[0]).lowercased()
    subtype = names.count > 1 ? ContentType.word(names[1]).lowercased() : ""
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = ContentType.word(part[..<equals]).lowercased()
      if parameters[name] == nil { parameters[name] = ContentType.word(part[(equals + 1)...]) }
    }
  }

  /// The parts between semicolons that are not quoted; comments are left out.
  private static func split(_ value: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var depth = 0
    var index = 0
    while index < value.count {
      let byte = value[index]
      index += 1
      if byte == UInt8(ascii: "\\"), index < value.count, isQuoted || depth > 0 {
        if isQuoted { parts[parts.count - 1] += [byte, value[index]] }
        index += 1
      } else if depth > 0 {
        depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
      } else if byte == UInt8(ascii: "("), !isQuoted {
        depth = 1
      } else if byte == UInt8(ascii: ";"), !isQuoted {
        parts.append([])
      } else {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        parts[parts.count - 1].append(byte)
      }
    }
    return parts.map { $0[...] }
  }

  /// Without white space around it, and without quotes.
  private static func word(_ text: ArraySlice<UInt8>) -> String {
    var text = text.drop { $0.isMailSpace }
    while let last = text.last, last.isMailSpace { text.removeLast() }
    guard text.first == UInt8(ascii: "\"") else { return String(decoding: text, as: UTF8.self) }
    var output: [UInt8] = []
    var index = text.startIndex + 1
    while index < text.endIndex, text[index] != UInt8(ascii: "\"") {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex { index += 1 }
      output.append(text[index])
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }
}
