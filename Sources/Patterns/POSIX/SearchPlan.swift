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

  /// Whether the library is never asked.
  var isComplete: Bool { program?.stopsAtWideBytes == false }

  convenience init(
    _ pattern: [UInt8], _ syntax: POSIXRegex.Syntax, _ encoding: CharacterEncoding, _ anchorsAtNewlines: Bool
  ) {
    var parser = POSIXRegex.Parser(pattern, syntax, encoding)
    let node = parser.parse()
    self.init(node, isComplete: parser.isComplete, encoding, anchorsAtNewlines)
  }

  init(
    _ node: POSIXRegex.Node, isComplete: Bool, _ encoding: CharacterEncoding, _ anchorsAtNewlines: Bool = false
  ) {
    self.encoding = encoding
    self.anchorsAtNewlines = anchorsAtNewlines
    program = isComplete ? POSIXRegex.Program(node, encoding) : nil
    literal = program == nil ? nil : node.literal(encoding).flatMap { LiteralSearch($0) }
    required = program == nil || literal != nil ? nil : LiteralSearch(node.requiredLiteral(encoding))
    isAnchored =
      program?.isAnchoredAtStart == true && !(anchorsAtNewlines && program?.anchors.contains(.lineStart) == true)
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

  /// The end of the longest match that begins at a place.
  func longest(
    at start: Int, in text: UnsafeBufferPointer<UInt8>, _ options: POSIXRegex.SearchOptions
  ) -> LazyAutomaton.Outcome {
    guard let program, let context = context(program, text, start, options) else { return .unknown }
    return anchoredAutomaton(program).longest(
      text.start, start, text.count, context, endIsLineEnd: !options.contains(.notLineEnd))
  }

  /// A place before which no match from `from` on can end.
  func candidate(in text: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int? {
    guard let search = literal ?? required else { return from }
    return search.find(in: text, from: from)
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
  /// Any of some texts; those that begin alike share their beginnings.
  init(anyOf literals: [[UInt8]], ignoresCase: Bool, _ encoding: CharacterEncoding) {
    self.init(anyOf: literals.map { $0[...] }, ignoresCase, encoding)
  }

  private init(anyOf literals: [ArraySlice<UInt8>], _ ignoresCase: Bool, _ encoding: CharacterEncoding) {
    var branches: [Self] = []
    var groups: [UInt8: [ArraySlice<UInt8>]] = [:]
    for literal in literals {
      guard let first = literal.first else {
        if !branches.contains(.empty) { branches.append(.empty) }
        continue
      }
      groups[ignoresCase ? first.lowercased : first, default: []].append(literal.dropFirst())
    }
    for (byte, rests) in groups.sorted(by: { $0.key < $1.key }) {
      var set = POSIXRegex.CharacterSet(bytes: ByteSet(byte))
      if ignoresCase { set.foldCase(encoding) }
      let rest = Self(anyOf: rests, ignoresCase, encoding)
      switch rest {
      case .empty: branches.append(.character(set))
      case .concatenation(let parts): branches.append(.concatenation([.character(set)] + parts))
      default: branches.append(.concatenation([.character(set), rest]))
      }
    }
    self = branches.isEmpty ? .impossible : branches.count == 1 ? branches[0] : .alternation(branches)
  }

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

extension UInt8 {
  fileprivate var lowercased: UInt8 { (65...90).contains(self) ? self + 32 : self }
}
