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
    /// A line of text, or with false a part of a line that goes on; and where it begins in the body of its part.
    case text([UInt8], isComplete: Bool, offset: Int)
  }

  private enum State: Sendable, Codable {
    case header(HeaderClass)
    case body
  }

  private var state = State.header(.primary)
  /// The field at hand.
  private var field: [UInt8] = []
  /// Whether the last record was a whole line, or the end of one.
  private var isLineStart = true
  // What is saved may come from older versions, which had other names for these.
  private var openParts: [Multipart]?
  private var currentPart: MIMEPart?
  private var bodyOffset: Int?
  /// Text in quoted-printable whose line goes on.
  private var quoted: [UInt8]?
  private let isDowngrading: Bool?
  /// Whether all behind the header of the message is text.
  private let isPlain: Bool?
  /// What is looked for and has not been found yet.
  private var sought: Set<MIMEProblem>?
  /// Lines of a field are left out behind that many bytes.
  private let headerSizeLimit: Int
  private let nestingLimit: Int
  private let boundaryLengthLimit: Int

  /// A multipart whose end has not come.
  private struct Multipart: Hashable, Sendable, Codable {
    var boundary: [UInt8]
    /// What its parts are that do not say what they are.
    var standard: MIMEPart.Kind
  }

  /// The multiparts that are open, the innermost last.
  private var stack: [Multipart] {
    get { openParts ?? [] }
    set { openParts = newValue }
  }

  private var part: MIMEPart {
    get { currentPart ?? MIMEPart() }
    set { currentPart = newValue }
  }

  /// - Parameters:
  ///   - problems: are told of, each once.
  ///   - isPlain: whether fields about parts mean nothing.
  ///   - isDowngrading: whether 8-bit text is put out in quoted-printable (RFC 6152 §3).
  package init(
    headerSizeLimit: Int = 102_400, nestingLimit: Int = 100, boundaryLengthLimit: Int = 2048,
    reporting problems: Set<MIMEProblem> = [], isPlain: Bool = false, isDowngrading: Bool = false
  ) {
    self.isPlain = isPlain
    self.isDowngrading = isDowngrading
    sought = problems
    self.headerSizeLimit = headerSizeLimit
    self.nestingLimit = nestingLimit
    self.boundaryLengthLimit = boundaryLengthLimit
  }

  /// Takes a line without its line end, or a part of one.
  package mutating func take(_ text: [UInt8], isComplete: Bool = true) -> [Piece] {
    defer { isLineStart = isComplete }
    guard case .header(let headerClass) = state else { return takeBody(text, isComplete) }
    if !field.isEmpty {
      if !isLineStart {
        add(text)
        return []
      }
      if text.first == 32 || text.first == 9 {
        add([10] + text)
        return []
      }
    }
    var pieces = flush(headerClass)
    if let length = HeaderField.nameLength(text) {
      // White space before the colon is of former times, and left out.
      field = text[..<length] + Array(text[length...].drop { $0 == 32 || $0 == 9 })
      return pieces
    }
    pieces += endHeader(headerClass)
    if text.isEmpty {
      beginBody()
    } else {
      // A header that ends without an empty line gets one, but not in parts, whose signatures it would break.
      if headerClass == .primary { pieces.append(put([])) }
      state = .body
      bodyOffset = 0
    }
    return pieces + takeBody(text, isComplete)
  }

  /// The message is over.
  package mutating func finish() -> [Piece] {
    var pieces = isLineStart ? [] : take([])
    guard case .header(let headerClass) = state else { return pieces }
    pieces += flush(headerClass) + endHeader(headerClass)
    state = .body
    return pieces
  }

  /// Tells of a problem, once.
  private mutating func report(_ problem: MIMEProblem, _ text: [UInt8]) -> [Piece] {
    sought?.remove(problem) == nil ? [] : [.problem(problem, text)]
  }

  // MARK: Header

  private mutating func add(_ text: [UInt8]) {
    if field.count < headerSizeLimit { field += text }
  }

  private mutating func flush(_ headerClass: HeaderClass) -> [Piece] {
    guard !field.isEmpty else { return [] }
    defer { field = [] }
    var pieces: [Piece] = []
    var isEncoding = false
    if isPlain != true, let parsed = HeaderField(field) {
      if parsed.isNamed("Content-Type") { pieces += takeContentType(parsed) }
      isEncoding = parsed.isNamed("Content-Transfer-Encoding")
      if isEncoding { part.takeEncoding(parsed) }
    }
    if field.contains(where: { $0 > 127 }) { pieces += report(.eightBitHeader, field) }
    // Where text is recoded, its encoding is told when the type of the part is known.
    return isEncoding && isRecoded ? pieces : pieces + [.field(headerClass, field)]
  }

  private var isRecoded: Bool { isDowngrading == true && part.encoding.domain != "7bit" }

  private mutating func endHeader(_ headerClass: HeaderClass) -> [Piece] {
    var pieces: [Piece] = []
    if isRecoded {
      let name = part.isComposite ? "7bit" : "quoted-printable"
      pieces.append(.field(headerClass, Array("Content-Transfer-Encoding: \(name)".utf8)))
    }
    if headerClass == .primary { pieces.append(.endOfHeader) }
    if part.isEncodedTwice { pieces += report(.encodingDomain, Array(part.encoding.name.utf8)) }
    return pieces
  }

  /// What follows the empty line behind a header.
  private mutating func beginBody() {
    state = .body
    bodyOffset = 0
    if part.kind == .message || part.kind == .global && !isRecoded {
      state = .header(.nested)
      part = MIMEPart()
    } else if part.kind == .multipart {
      part = MIMEPart(kind: .other)
    }
  }

  private mutating func takeContentType(_ field: HeaderField) -> [Piece] {
    var tokens = HeaderTokens(field.raw[field.valueStart...], specials: HeaderTokens.mimeSpecials)
    let type = tokens.next(3, until: UInt8(ascii: ";")) ?? []
    part.takeType(type)
    guard part.kind == .multipart, type.first?.isWord("multipart") == true else { return [] }
    let isDigest = MIMEPart.subtype(of: type)?.isWord("digest") == true
    var pieces: [Piece] = []
    // More than one boundary is wrong, and each of them counts.
    while let parameter = tokens.next(3, until: UInt8(ascii: ";")) {
      guard parameter.count == 3, parameter[0].isWord("boundary"), parameter[1] == .special(UInt8(ascii: "=")) else {
        continue
      }
      guard stack.count <= nestingLimit + 1 else {
        pieces += report(.nesting, field.raw)
        continue
      }
      stack.append(
        Multipart(
          boundary: Array(parameter[2].value.prefix(boundaryLengthLimit)), standard: isDigest ? .message : .text))
    }
    return pieces
  }

  // MARK: Body

  private mutating func put(_ text: [UInt8], isComplete: Bool = true) -> Piece {
    let offset = bodyOffset ?? 0
    bodyOffset = offset + text.count + 1
    return .text(text, isComplete: isComplete, offset: offset)
  }

  private mutating func takeBody(_ text: [UInt8], _ isComplete: Bool) -> [Piece] {
    var pieces: [Piece] = []
    if part.encoding.isSevenBit, text.contains(where: { $0 > 127 }) { pieces += report(.eightBitBody, text) }
    if isLineStart, text.count > 2, text.starts(with: [45, 45]) { lookForBoundary(text.dropFirst(2)) }
    guard isRecoded else { return pieces + [put(text, isComplete: isComplete)] }
    return pieces + quotedPrintable(text, isComplete)
  }

  /// - Parameter text: a line behind its two hyphens.
  private mutating func lookForBoundary(_ text: ArraySlice<UInt8>) {
    guard let index = stack.lastIndex(where: { text.starts(with: $0.boundary) }) else { return }
    let multipart = stack[index]
    if text.dropFirst(multipart.boundary.count).starts(with: [45, 45]) {
      stack.removeSubrange(index...)
      state = .body
      bodyOffset = 0
      part = MIMEPart(kind: .other)
    } else {
      stack.removeSubrange((index + 1)...)
      state = .header(.part)
      part = MIMEPart(kind: multipart.standard)
    }
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
  /// A line that has got longer gets a soft line break.
  private static let softLimit = 72

  /// Text in quoted-printable (RFC 2045 §6.7), in as many lines as that takes.
  private mutating func quotedPrintable(_ text: [UInt8], _ isComplete: Bool) -> [Piece] {
    func encoded(_ byte: UInt8) -> [UInt8] {
      [UInt8(ascii: "="), MIMEParser.hexadecimal[Int(byte >> 4)], MIMEParser.hexadecimal[Int(byte & 15)]]
    }
    var pieces: [Piece] = []
    var line = quoted ?? []
    for byte in text {
      if line.count > MIMEParser.softLimit {
        pieces.append(put(line + [UInt8(ascii: "=")]))
        line = []
      }
      let isPlain = (32...126).contains(byte) && byte != UInt8(ascii: "=") || byte == 9
      line += isPlain ? [byte] : encoded(byte)
    }
    if isComplete {
      if let last = line.last, last == 32 || last == 9 {
        line.removeLast()
        line += encoded(last)
      }
      pieces.append(put(line))
      line = []
    }
    quoted = line
    return pieces
  }
}
