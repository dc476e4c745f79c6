import Testing

@testable import Patterns

@Suite struct POSIXRegexTests {
  struct Case: CustomTestStringConvertible {
    var pattern: String
    var subject: String
    /// The text of the match with "<" and ">" around it; nil when there is none.
    var found: String?
    var syntax: POSIXRegex.Syntax = .grep
    var testDescription: String { "\(pattern) on \(subject)" }
  }

  static let cases: [Case] = [
    Case(pattern: "abc", subject: "xxabcxx", found: "xx<abc>xx"),
    Case(pattern: "a*", subject: "baa", found: "<>baa"),
    Case(pattern: "a\\+", subject: "baa", found: "b<aa>"),
    Case(pattern: "a\\|ab\\|abc", subject: "abcd", found: "<abc>d"),
    Case(pattern: "a|ab|abc", subject: "abcd", found: "<abc>d", syntax: .egrep),
    Case(pattern: "^b", subject: "ab", found: nil),
    Case(pattern: "a^b$c", subject: "a^b$c", found: "<a^b$c>"),
    Case(pattern: "x$", subject: "xx", found: "x<x>"),
    Case(pattern: "\\<o", subject: "foo of", found: "foo <o>f"),
    Case(pattern: "\\bf", subject: "of fo", found: "of <f>o"),
    Case(pattern: "o\\B", subject: "fo oo", found: "fo <o>o"),
    Case(pattern: "\\(a\\)\\1", subject: "abaa", found: "ab<aa>"),
    Case(pattern: "[^a-c]", subject: "abcd", found: "abc<d>"),
    Case(pattern: "[]x]", subject: "a]", found: "a<]>"),
    Case(pattern: "[[:digit:]]\\{2,3\\}", subject: "a1b1234", found: "a1b<123>4"),
    Case(pattern: "a{,2}b", subject: "aaab", found: "a<aab>", syntax: .egrep),
    Case(pattern: "a{x", subject: "a{x", found: "<a{x>", syntax: .egrep),
    Case(pattern: "(^|b)a", subject: "ba", found: "<ba>", syntax: .egrep),
    Case(pattern: ".", subject: "é", found: "<é>"),
    Case(pattern: "[éö]*", subject: "éöx", found: "<éö>x"),
    Case(pattern: "[^x]", subject: "é", found: "<é>"),
    Case(pattern: "x*", subject: "é", found: "<>é"),
    Case(pattern: "\\w*", subject: "éa b", found: "<éa> b"),
    Case(pattern: "HELLO", subject: "hello", found: "<hello>", syntax: .grep.union(.ignoresCase)),
    Case(pattern: "a+", subject: "a+", found: "<a+>"),
    Case(pattern: "*a", subject: "*a", found: "<*a>"),
    Case(pattern: "\\(*a\\)", subject: "*a", found: "<*a>"),
    Case(pattern: "()b", subject: "ab", found: "a<b>", syntax: .egrep),
    Case(pattern: "a**", subject: "aa", found: "<aa>"),
    Case(pattern: "[\\n]", subject: "n", found: "<n>"),
  ]

  @Test(arguments: cases) func `finds the leftmost longest match`(_ test: Case) throws {
    let regex = try POSIXRegex(Array(test.pattern.utf8), syntax: test.syntax)
    for usesAutomaton in [true, false] {
      regex.usesAutomaton = usesAutomaton
      let subject = Array(test.subject.utf8)
      let found = regex.firstRange(in: subject).map { range in
        String(decoding: subject[..<range.lowerBound], as: UTF8.self) + "<"
          + String(decoding: subject[range], as: UTF8.self) + ">"
          + String(decoding: subject[range.upperBound...], as: UTF8.self)
      }
      #expect(found == test.found)
      #expect(regex.matches(subject) == (test.found != nil))
    }
  }

  @Test func `groups are numbered, and nil when they took no part`() throws {
    let regex = try POSIXRegex(Array("(a)|(b)(c*)".utf8), isExtended: true)
    let match = try #require(regex.firstMatch(in: Array("xbcc".utf8)))
    #expect(match.groups == [1..<4, nil, 1..<2, 2..<4])
    #expect(regex.groupCount == 3)
  }

  @Test(arguments: [
    ("\\(", "Unmatched ( or \\("), ("[a", "Unmatched [, [^, [:, [., or [="), ("a\\{1", "Unmatched \\{"),
    ("\\(a\\)\\2", "Invalid back reference"), ("[[:foo:]]", "Invalid character class name"),
    ("[b-a]", "Invalid range end"), ("a\\", "Trailing backslash"), ("a\\{2,1\\}", "Invalid content of \\{\\}"),
  ])
  func `errors are glibc's`(_ pattern: String, _ message: String) {
    #expect(throws: PatternError(message)) { try POSIXRegex(Array(pattern.utf8), syntax: .posixBasic) }
  }

  @Test func `newlines and ends are what the options say`() throws {
    let lines = try POSIXRegex(Array("^b.*$".utf8), isExtended: true, looksAtNewlines: true)
    let subject = Array("a\nbc\nd".utf8)
    #expect(lines.firstRange(in: subject) == 2..<4)
    let text = try POSIXRegex(Array("^a.*$".utf8), isExtended: true)
    #expect(text.firstRange(in: subject) == 0..<6)
    #expect(text.firstRange(in: subject, options: .notLineStart) == nil)
    #expect(text.firstRange(in: subject, options: .notLineEnd) == nil)
    #expect(text.firstRange(in: subject, from: 1) == nil)
    #expect(text.firstRange(in: []) == nil)
    let null = try POSIXRegex([97, 0, 98], syntax: .grep)
    #expect(null.firstRange(in: [120, 97, 0, 98]) == 1..<4)
  }

  /// Random patterns on random texts: the automaton must find what glibc finds.
  @Test(arguments: [CharacterEncoding.utf8, .bytes]) func `agrees with glibc`(_ encoding: CharacterEncoding) throws {
    var random = SplitMix(state: 42)
    let pieces = [
      "a", "b", "ab", ".", "[ab]", "[^a]", "*", "+", "?", "{2}", "{1,2}", "{0,1}", "(", ")", "|", "^", "$", "\\<",
      "\\>",
      "\\b", "\\B", "\\w", "\\W", " ", "\n", "é", "[é]", "[[:alpha:]]", "\\`", "\\'", "x", "()", "[a-é]",
    ]
    let letters = ["a", "b", "x", " ", "\n", "é", "_", "ab"]
    let syntaxes: [POSIXRegex.Syntax] = [
      .egrep, .posixExtended, .gnuAwk, .grep, .egrep.union(.ignoresCase), .sedExtended,
    ]
    for _ in 0..<1500 {
      let pattern = (0..<random.next(below: 7)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      let syntax = syntaxes[random.next(below: syntaxes.count)]
      let newlines = random.next(below: 2) == 0
      guard
        let regex = try? POSIXRegex(
          Array(pattern.utf8), syntax: syntax, anchorsAtNewlines: newlines, encoding: encoding)
      else { continue }
      for _ in 0..<6 {
        let text = (0..<random.next(below: 8)).map { _ in letters[random.next(below: letters.count)] }.joined()
        let subject = Array(text.utf8)
        let from = random.next(below: 4) == 0 && encoding == .bytes ? random.next(below: subject.count + 1) : 0
        let options = POSIXRegex.SearchOptions(rawValue: UInt8(random.next(below: 4)))
        regex.usesAutomaton = true
        let quick = regex.firstRange(in: subject, from: from, options: options)
        regex.usesAutomaton = false
        let slow = regex.firstRange(in: subject, from: from, options: options)
        #expect(
          quick == slow,
          "\(pattern.debugDescription) \(syntax) on \(text.debugDescription) \(newlines) \(from) \(options)")
      }
    }
  }
}

/// A small random source of known behaviour.
struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
