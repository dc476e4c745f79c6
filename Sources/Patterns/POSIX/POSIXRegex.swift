import CRegex
import Glibc

/// A regular expression with the meaning that glibc gives it: grep's, sed's, awk's, bash's and Postfix's.
///
/// glibc compiles the pattern and so decides what is an error. A search runs on an automaton of our own
/// where that can tell the answer, which is many times faster; back references, groups, and what
/// depends on the class of characters beyond ASCII, are glibc's to find.
///
/// One thread may use it at a time.
package final class POSIXRegex {
  /// What the ends of the subject are not.
  package struct SearchOptions: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// "^" does not match at the start of the subject (REG_NOTBOL).
    package static let notLineStart = SearchOptions(rawValue: 1)
    /// "$" does not match at the end of the subject (REG_NOTEOL).
    package static let notLineEnd = SearchOptions(rawValue: 2)
  }

  package let pattern: [UInt8]
  package let syntax: Syntax
  package let encoding: CharacterEncoding
  /// Whether "^" and "$" match at newlines within the subject.
  package let anchorsAtNewlines: Bool
  /// How many parenthesised groups the pattern has.
  package let groupCount: Int
  /// Nil where the automaton can do everything.
  private lazy var library = compile(encoding)
  /// The same pattern for bytes: it finds the same in ASCII text, and faster.
  private lazy var plainLibrary = encoding == .utf8 && pattern.allSatisfy { $0 < 0x80 } ? compile(.bytes) : nil
  private lazy var plan = SearchPlan(pattern, syntax, encoding, anchorsAtNewlines)
  private var offsets: [Int32]
  /// False to let glibc do all the searching, for comparison.
  var usesAutomaton = true

  /// Compiles a pattern.
  ///
  /// - Parameter allowsWideRanges: whether a range of characters beyond ASCII is no error. glibc can't compare
  ///   them in the locale C.UTF-8; programs that bring their own library can.
  /// - Throws: glibc's message.
  package init(
    _ pattern: [UInt8], syntax: Syntax, anchorsAtNewlines: Bool = false, encoding: CharacterEncoding = .utf8,
    allowsWideRanges: Bool = false
  ) throws(PatternError) {
    var message: UnsafePointer<CChar>?
    let compiled = POSIXRegex.compile(pattern, syntax, anchorsAtNewlines, encoding, &message)
    self.pattern = pattern
    self.syntax = syntax
    self.encoding = encoding
    self.anchorsAtNewlines = anchorsAtNewlines
    guard let compiled else {
      let error = PatternError(message.map { String(cString: $0) } ?? "")
      groupCount = 0
      offsets = []
      library = nil
      guard allowsWideRanges, error.message == "Invalid collation character", plan.isComplete else { throw error }
      return
    }
    groupCount = postroom_regex_groups(compiled)
    offsets = Array(repeating: -1, count: 2 * (groupCount + 1))
    library = compiled
  }

  /// A pattern that matches any of some texts.
  package init(literals: [[UInt8]], ignoresCase: Bool = false, encoding: CharacterEncoding = .utf8) {
    var escaped: [UInt8] = []
    for (index, literal) in literals.enumerated() {
      if index > 0 { escaped.append(10) }
      for byte in literal {
        if "\\[*.^$".utf8.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
        escaped.append(byte)
      }
    }
    pattern = escaped
    syntax = ignoresCase ? .grep.union(.ignoresCase) : .grep
    self.encoding = encoding
    anchorsAtNewlines = false
    groupCount = 0
    offsets = [-1, -1]
    let isPlain = !ignoresCase || literals.allSatisfy { $0.allSatisfy { $0 < 0x80 } }
    plan = SearchPlan(Node(anyOf: literals, ignoresCase: ignoresCase, encoding), isComplete: isPlain, encoding)
  }

  /// What regcomp(3) makes of a pattern, for bash and Postfix.
  ///
  /// - Parameters:
  ///   - isExtended: REG_EXTENDED.
  ///   - ignoresCase: REG_ICASE.
  ///   - looksAtNewlines: REG_NEWLINE: "." and "[^a]" do not match a newline, "^" and "$" match beside one.
  /// - Throws: what regerror(3) says.
  package convenience init(
    _ pattern: [UInt8], isExtended: Bool, ignoresCase: Bool = false, looksAtNewlines: Bool = false,
    encoding: CharacterEncoding = .utf8
  ) throws(PatternError) {
    var syntax = isExtended ? Syntax.posixExtended : .posixBasic
    if ignoresCase { syntax.insert(.ignoresCase) }
    if looksAtNewlines {
      syntax.remove(.dotMatchesNewline)
      syntax.insert(.invertedListsExcludeNewline)
    }
    try self.init(pattern, syntax: syntax, anchorsAtNewlines: looksAtNewlines, encoding: encoding)
  }

  deinit {
    if let library { postroom_regex_free(library) }
    if let plainLibrary { postroom_regex_free(plainLibrary) }
  }

  private static func compile(
    _ pattern: [UInt8], _ syntax: Syntax, _ anchorsAtNewlines: Bool, _ encoding: CharacterEncoding,
    _ message: inout UnsafePointer<CChar>?
  ) -> OpaquePointer? {
    pattern.withUnsafeBufferPointer { bytes in
      postroom_regex_compile(
        bytes.start, bytes.count, syntax.rawValue, encoding == .utf8 ? 1 : 0, anchorsAtNewlines ? 1 : 0, &message)
    }
  }

  private func compile(_ encoding: CharacterEncoding) -> OpaquePointer? {
    var message: UnsafePointer<CChar>?
    return POSIXRegex.compile(pattern, syntax, anchorsAtNewlines, encoding, &message)
  }

  // MARK: Searching

  /// Whether there is a match in the subject.
  package func matches(
    _ subject: UnsafeBufferPointer<UInt8>, from: Int = 0, options: SearchOptions = []
  ) -> Bool {
    switch usesAutomaton ? plan.mayMatch(subject, from, options) : .unknown {
    case .yes: true
    case .no: false
    case .unknown: search(subject, from, subject.count - from, options)
    }
  }

  /// The leftmost longest match from a place on.
  ///
  /// What stands before `from` counts for "^", "\<" and their like.
  package func firstRange(
    in subject: UnsafeBufferPointer<UInt8>, from: Int = 0, options: SearchOptions = []
  ) -> Range<Int>? {
    switch usesAutomaton ? plan.firstRange(in: subject, from, options) : .unknown {
    case .range(let range): return range
    case .none: return nil
    case .unknown:
      guard search(subject, from, subject.count - from, options) else { return nil }
      return Int(offsets[0])..<Int(offsets[1])
    }
  }

  /// The leftmost longest match from a place on, with its groups.
  package func firstMatch(
    in subject: UnsafeBufferPointer<UInt8>, from: Int = 0, options: SearchOptions = []
  ) -> PatternMatch? {
    switch usesAutomaton ? plan.firstRange(in: subject, from, options) : .unknown {
    case .none: return nil
    case .range(let range):
      if groupCount == 0 { return PatternMatch(groups: [range]) }
      guard search(subject, range.lowerBound, 0, options) else { return PatternMatch(groups: [range]) }
    case .unknown:
      guard search(subject, from, subject.count - from, options) else { return nil }
    }
    let groups = stride(from: 0, to: offsets.count, by: 2).map { index in
      offsets[index] < 0 ? nil : Int(offsets[index])..<Int(offsets[index + 1])
    }
    return PatternMatch(groups: groups)
  }

  /// The end of the longest match that begins at a place.
  package func matchEnd(
    at start: Int, in subject: UnsafeBufferPointer<UInt8>, options: SearchOptions = []
  ) -> Int? {
    switch usesAutomaton ? plan.longest(at: start, in: subject, options) : .unknown {
    case .end(let end): return end
    case .none: return nil
    case .unknown: return search(subject, start, 0, options) ? Int(offsets[1]) : nil
    }
  }

  /// A place before which no match ends, from a place on: where a text stands that is in every match.
  ///
  /// - Returns: nil when there is no match; `from` when nothing is known.
  package func candidate(in subject: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    plan.candidate(in: subject, from)
  }

  /// Whether there is a match in the subject.
  package func matches(_ subject: [UInt8], from: Int = 0, options: SearchOptions = []) -> Bool {
    subject.withUnsafeBufferPointer { matches($0, from: from, options: options) }
  }

  /// The leftmost longest match from a place on.
  package func firstRange(in subject: [UInt8], from: Int = 0, options: SearchOptions = []) -> Range<Int>? {
    subject.withUnsafeBufferPointer { firstRange(in: $0, from: from, options: options) }
  }

  /// The leftmost longest match from a place on, with its groups.
  package func firstMatch(in subject: [UInt8], from: Int = 0, options: SearchOptions = []) -> PatternMatch? {
    subject.withUnsafeBufferPointer { firstMatch(in: $0, from: from, options: options) }
  }

  /// Asks glibc for a match that begins at most `range` bytes behind `from`, and leaves it in `offsets`.
  private func search(
    _ subject: UnsafeBufferPointer<UInt8>, _ from: Int, _ range: Int, _ options: SearchOptions
  ) -> Bool {
    guard subject.count < Int32.max, var engine = library else { return false }
    if let plainLibrary, subject.isASCII { engine = plainLibrary }
    return offsets.withUnsafeMutableBufferPointer { offsets in
      guard let place = offsets.baseAddress else { return false }
      return postroom_regex_search(
        engine, subject.start, Int32(subject.count), Int32(from), Int32(range),
        options.contains(.notLineStart) ? 1 : 0, options.contains(.notLineEnd) ? 1 : 0, place, groupCount) == 1
    }
  }
}
