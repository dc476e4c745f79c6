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
  private let library: OpaquePointer
  /// The same pattern for bytes: it finds the same in ASCII text, and faster.
  private lazy var plainLibrary = encoding == .utf8 && pattern.allSatisfy { $0 < 0x80 } ? compile(.bytes) : nil
  private lazy var plan = SearchPlan(pattern, syntax, encoding, anchorsAtNewlines)
  private var offsets: [Int32]
  /// False to let glibc do all the searching, for comparison.
  var usesAutomaton = true

  /// Compiles a pattern.
  ///
  /// - Throws: glibc's message.
  package init(
    _ pattern: [UInt8], syntax: Syntax, anchorsAtNewlines: Bool = false, encoding: CharacterEncoding = .utf8
  ) throws(PatternError) {
    var message: UnsafePointer<CChar>?
    let compiled = POSIXRegex.compile(pattern, syntax, anchorsAtNewlines, encoding, &message)
    guard let compiled else { throw PatternError(message.map { String(cString: $0) } ?? "") }
    library = compiled
    self.pattern = pattern
    self.syntax = syntax
    self.encoding = encoding
    self.anchorsAtNewlines = anchorsAtNewlines
    groupCount = postroom_regex_groups(compiled)
    offsets = Array(repeating: -1, count: 2 * (groupCount + 1))
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
    postroom_regex_free(library)
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
    guard subject.count < Int32.max else { return false }
    var engine = library
    if let plainLibrary, subject.isASCII { engine = plainLibrary }
    return offsets.withUnsafeMutableBufferPointer { offsets in
      guard let place = offsets.baseAddress else { return false }
      return postroom_regex_search(
        engine, subject.start, Int32(subject.count), Int32(from), Int32(range),
        options.contains(.notLineStart) ? 1 : 0, options.contains(.notLineEnd) ? 1 : 0, place, groupCount) == 1
    }
  }
}
