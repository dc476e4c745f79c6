/// A shell pattern (POSIX XCU 2.14, glob(7)): `*`, `?`, bracket expressions, and ksh's extended ones.
///
/// Works on the UTF-8 of strings; `?` and brackets match whole characters.
package struct Glob: Sendable {
  package struct Options: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// ?(…), *(…), +(…), @(…) and !(…).
    package static let extended = Options(rawValue: 1)
    package static let ignoresCase = Options(rawValue: 2)
    /// A period at the start is matched by a period alone (FNM_PERIOD).
    package static let guardsPeriod = Options(rawValue: 4)
    /// A slash is matched by a slash alone (FNM_PATHNAME).
    package static let guardsSlash = Options(rawValue: 8)
    /// A backslash is an ordinary character (FNM_NOESCAPE).
    package static let noEscape = Options(rawValue: 16)
  }

  indirect enum Element: Hashable, Sendable {
    case literal([UInt8])
    /// ?
    case any
    /// *
    case star
    case bracket(GlobBracket)
    case group(Repetition, [[Element]])
  }

  /// What stands before the parenthesis of an extended pattern.
  enum Repetition: UInt8, Hashable, Sendable {
    case optional = 63
    case any = 42
    case some = 43
    case one = 64
    case not = 33
  }

  let elements: [Element]
  let options: Options
  private let hasGroups: Bool
  /// The text that is the only one to match, where the pattern has no special character.
  package let literal: String?

  package init(_ pattern: String, options: Options = []) {
    var parser = GlobParser(Array(pattern.utf8), options)
    elements = parser.parse()
    self.options = options
    hasGroups = elements.contains { if case .group = $0 { true } else { false } }
    switch elements.count {
    case 0: literal = ""
    case 1:
      if case .literal(let bytes) = elements[0], !options.contains(.ignoresCase) {
        literal = String(decoding: bytes, as: UTF8.self)
      } else {
        literal = nil
      }
    default: literal = nil
    }
  }

  /// Whether a text has characters that make it a pattern; a backslash takes their meaning away.
  package static func isPattern(_ text: String, options: Options = []) -> Bool {
    var parser = GlobParser(Array(text.utf8), options)
    return parser.parse().contains { if case .literal = $0 { false } else { true } }
  }

  /// A pattern that matches a text and nothing else.
  package static func quoted(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isSpecial(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "@"),
      UInt8(ascii: "!"), UInt8(ascii: "-"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  // MARK: Matching

  /// Whether the whole text matches (fnmatch(3)).
  package func matches(_ text: String) -> Bool {
    if let literal { return literal.utf8.elementsEqual(text.utf8) }
    return matches(Array(text.utf8), 0)
  }

  /// Whether the text from `start` to its end matches.
  package func matches(_ bytes: [UInt8], _ start: Int) -> Bool {
    let matcher = GlobMatcher(bytes: bytes, options: options)
    if hasGroups { return matcher.ends(elements[...], [start]).contains(bytes.count) }
    return matcher.matchesWithoutGroups(elements, from: start)
  }

  /// Where matches that begin at `start` may end, in rising order.
  package func ends(in bytes: [UInt8], from start: Int) -> [Int] {
    GlobMatcher(bytes: bytes, options: options).ends(elements[...], [start])
  }

  /// The longest match that begins at `start`.
  package func longestMatch(in bytes: [UInt8], from start: Int) -> Int? {
    ends(in: bytes, from: start).last
  }
}
