/// How a pattern is searched for without the library, as far as that can be done.
final class SearchPlan {
  enum Answer {
    case yes, no, unknown
  }

  enum Found {
    case range(Range<Int>)
    case none, unknown
  }

  private let literal: LiteralSearch?
  private let required: LiteralSearch?
  private let program: POSIXRegex.Program?
  private let encoding: CharacterEncoding
  private let anchorsAtNewlines: Bool
  private let isAnchored: Bool
  private let firstBytes: ByteSet?
  private var anchored: LazyAutomaton?
  private var unanchored: LazyAutomaton?

  init(
    _ pattern: [UInt8], _ syntax: POSIXRegex.Syntax, _ encoding: CharacterEncoding, _ anchorsAtNewlines: Bool
  ) {
    var parser = POSIXRegex.Parser(pattern, syntax, encoding)
    let node = parser.parse()
    self.encoding = encoding
    self.anchorsAtNewlines = anchorsAtNewlines
    program = parser.isComplete ? POSIXRegex.Program(node, encoding) : nil
    literal = program == nil ? nil : node.literal(encoding).flatMap { LiteralSearch($0) }
    required = program == nil || literal != nil ? nil : LiteralSearch(node.requiredLiteral(encoding))
    isAnchored =
      program?.isAnchoredAtStart == true && (!anchorsAtNewlines || !(program?.anchors.contains(.lineStart) ?? true))
    firstBytes = program?.firstBytes
  }

  /// The automaton that matches from one place only.
  private func anchoredAutomaton(_ program: POSIXRegex.Program) -> LazyAutomaton {
    if let anchored { return anchored }
    let made = LazyAutomaton(program, isUnanchored: false, anchorsAtNewlines: anchorsAtNewlines)
    anchored = made
    return made
  }

  /// The automaton that finds whether there is a match further on.
  private func unanchoredAutomaton(_ program: POSIXRegex.Program) -> LazyAutomaton {
    if let unanchored { return unanchored }
    let made = LazyAutomaton(program, isUnanchored: true, anchorsAtNewlines: anchorsAtNewlines)
    unanchored = made
    return made
  }

  /// Whether there is a match from a place on.
  func mayMatch(_ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ options: POSIXRegex.SearchOptions) -> Answer {
    if let literal { return literal.find(in: text, from: from) == nil ? .no : .yes }
    guard let program else { return .unknown }
    switch earliestEnd(program, text, from, options) {
    case .end: return .yes
    case .none: return .no
    case .unknown: return .unknown
    }
  }

  private func earliestEnd(
    _ program: POSIXRegex.Program, _ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ options: POSIXRegex.SearchOptions
  ) -> LazyAutomaton.Outcome {
    if let required, required.find(in: text, from: from) == nil { return .none }
    if isAnchored, from > 0 { return .none }
    guard let context = context(program, text, from, options) else { return .unknown }
    let automaton = isAnchored ? anchoredAutomaton(program) : unanchoredAutomaton(program)
    return automaton.earliest(
      text.start, from, text.count, context, endIsLineEnd: !options.contains(.notLineEnd))
  }

  /// The leftmost longest match from a place on.
  func firstRange(
    in text: UnsafeBufferPointer<UInt8>, _ from: Int, _ options: POSIXRegex.SearchOptions
  ) -> Found {
    if let literal {
      return literal.find(in: text, from: from).map { .range($0..<($0 + literal.bytes.count)) } ?? .none
    }
    guard let program else { return .unknown }
    let limit: Int
    switch earliestEnd(program, text, from, options) {
    case .none: return .none
    case .unknown: return .unknown
    case .end(let end): limit = isAnchored ? from : end
    }
    let automaton = anchoredAutomaton(program)
    let endIsLineEnd = !options.contains(.notLineEnd)
    for start in from...limit {
      if let firstBytes {
        guard start < text.count, firstBytes.contains(text[start]) else { continue }
      } else if encoding == .utf8, start > from, text.isInsideCharacter(start) {
        continue
      }
      guard let context = context(program, text, start, options) else { return .unknown }
      switch automaton.longest(text.start, start, text.count, context, endIsLineEnd: endIsLineEnd) {
      case .end(let end): return .range(start..<end)
      case .unknown: return .unknown
      case .none: break
      }
    }
    return .none
  }

  /// What stands before a place; nil when only the library can tell.
  private func context(
    _ program: POSIXRegex.Program, _ text: UnsafeBufferPointer<UInt8>, _ index: Int,
    _ options: POSIXRegex.SearchOptions
  ) -> LazyAutomaton.Context? {
    guard index > 0 else { return options.contains(.notLineStart) ? .textStartNotLine : .textStart }
    let byte = text[index - 1]
    if byte == 10, anchorsAtNewlines { return .newline }
    if program.stopsAtWideBytes, byte >= 0x80 { return nil }
    return LazyAutomaton.wordBytes.contains(byte) ? .word : .other
  }
}

extension POSIXRegex.Node {
  /// The bytes that this node matches and nothing else; nil when it matches several texts.
  func literal(_ encoding: CharacterEncoding) -> [UInt8]? {
    switch self {
    case .character(let set): set.literal(encoding)
    case .group(let inner): inner.literal(encoding)
    case .concatenation(let parts):
      parts.reduce(into: [UInt8]?.some([])) { result, part in
        guard let bytes = part.literal(encoding) else { return result = nil }
        result?.append(contentsOf: bytes)
      }
    default: nil
    }
  }

  /// The longest text that is found to be in every match; may be empty.
  func requiredLiteral(_ encoding: CharacterEncoding) -> [UInt8] {
    switch self {
    case .character: return literal(encoding) ?? []
    case .group(let inner): return inner.requiredLiteral(encoding)
    case .repetition(let inner, let least, _): return least > 0 ? inner.requiredLiteral(encoding) : []
    case .concatenation(let parts):
      var best: [UInt8] = []
      var run: [UInt8] = []
      for part in parts {
        if let bytes = part.literal(encoding) {
          run += bytes
          continue
        }
        let inner = part.requiredLiteral(encoding)
        for candidate in [run, inner] where candidate.count > best.count { best = candidate }
        run = []
      }
      return run.count > best.count ? run : best
    case .empty, .impossible, .anchor, .alternation, .backReference: return []
    }
  }
}

extension POSIXRegex.CharacterSet {
  /// The bytes of the only member.
  fileprivate func literal(_ encoding: CharacterEncoding) -> [UInt8]? {
    if encoding == .bytes || wide == .none { return bytes.single.map { [$0] } }
    guard bytes.isEmpty, case .ranges(let ranges) = wide, ranges.count == 1,
      ranges[0].lowerBound == ranges[0].upperBound
    else { return nil }
    let sequences = UTF8Sequences.sequences(ranges[0])
    return sequences.count == 1 ? sequences[0].map(\.lowerBound) : nil
  }
}
