import SMTP

/// Content that a client sends: behind DATA line by line, behind BDAT a number of bytes.
struct SmtpdContent: Sendable, Codable {
  enum Kind: Hashable, Sendable, Codable {
    case data
    /// The bytes of the chunk that are still to come.
    case chunk(left: Int, isLast: Bool)
  }

  var kind: Kind
  /// Why the chunk is thrown away, and what its sender hears when all of it has come.
  var refusal: String?
  /// What of a line has come in earlier chunks.
  var partialLine: [UInt8] = []
  /// The previous record was part of a line.
  var isLineOpen = false
  var size = 0
  var isTooLarge = false
  /// Whether no line of the message itself has come yet.
  var isBeginning: Bool? = true
  /// Whether the line before ended in a bare newline, and whether any did.
  var endedBare: Bool?
  var hasBareNewlines: Bool?

  /// Whether some of it is still to come.
  var isComing: Bool { kind != .chunk(left: 0, isLast: false) }
}

extension SmtpdDialog {
  /// Takes content of the message.
  ///
  /// - Returns: false when no more has come.
  mutating func takeContent(_ content: SmtpdContent) throws(SmtpdPause) -> Bool {
    if case .chunk(let left, let isLast) = content.kind { return try takeChunk(left, isLast, content) }
    guard let line = session.lines.next() else { return false }
    let isContinued = content.isLineOpen
    session.content?.isLineOpen = !line.isComplete
    let isAfterBare = session.content?.endedBare == true
    let isBare = line.isComplete && !line.hasCarriageReturn
    session.content?.endedBare = isBare
    if isBare { session.content?.hasBareNewlines = true }
    guard !takeBeginning(line) else { return true }
    guard !isContinued, let first = line.bytes.first, first == UInt8(ascii: ".") else {
      putContent(line.bytes, isComplete: line.isComplete)
      return true
    }
    guard line.isComplete, line.bytes.count == 1 else {
      putContent(Array(line.bytes.dropFirst()), isComplete: line.isComplete)
      return true
    }
    // Only <CR><LF>.<CR><LF> ends a message where that counts.
    if isBare || isAfterBare, bareNewlines != .allowed { return true }
    let isGood = try endContent()
    if isGood { noteSuccess("DATA") }
    endTransaction(isGood)
    return true
  }

  /// Deals with what may stand in front of the first line of a message.
  ///
  /// A line that begins a message in a mailbox becomes a header field; white space at the beginning belongs to
  /// no field that this host adds.
  ///
  /// - Returns: whether the line is dealt with.
  private mutating func takeBeginning(_ line: LineReader.Line) -> Bool {
    guard session.content?.isBeginning == true else { return false }
    if line.bytes.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: Array("From ".utf8)) {
      putLater(QueueRecord(line.isComplete ? .text : .partialText, Array("X-Mailbox-Line: ".utf8) + line.bytes))
      return true
    }
    session.content?.isBeginning = false
    if line.bytes.first == 32 || line.bytes.first == 9 { putLater(QueueRecord(.text, "")) }
    return false
  }

  mutating func endTransaction(_ isGood: Bool) {
    if !isGood { session.errorCount += 1 }
    session.content = nil
    resetMail()
    if isGood { session.junkCount = 0 }
  }
}
