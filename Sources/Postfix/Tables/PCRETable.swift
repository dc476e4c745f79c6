import Patterns

/// `pcre:`, rules with Perl's regular expressions (pcre_table(5), package postfix-pcre).
typealias PCRETable = PatternTable<PerlTablePattern>

/// A regular expression of PCRE2, without regard to case unless an option says otherwise.
struct PerlTablePattern: TablePattern {
  static let type = "pcre"
  static let standardOptions: PCRERegex.Options = [.ignoresCase, .dotMatchesNewline]
  static let unclosed = "ignoring this rule"
  static let outOfRange = "out of range"
  static let allowsSecond = false

  private let regex: PCRERegex

  private static let letters: [UInt8: PCRERegex.Options] = [
    UInt8(ascii: "i"): .ignoresCase, UInt8(ascii: "m"): .anchorsAtNewlines, UInt8(ascii: "s"): .dotMatchesNewline,
    UInt8(ascii: "x"): .isExtended, UInt8(ascii: "A"): .isAnchored, UInt8(ascii: "E"): .dollarMatchesOnlyAtEnd,
    UInt8(ascii: "U"): .isUngreedy,
  ]

  static func apply(_ letter: UInt8, to options: inout PCRERegex.Options) -> String? {
    if letter == UInt8(ascii: "X") { return "ignoring obsolete regexp option \"X\"" }
    guard let option = letters[letter] else { return nil }
    options.formSymmetricDifference(option)
    return ""
  }

  init(_ pattern: [UInt8], _ options: PCRERegex.Options) throws(PatternFault) {
    do throws(PatternError) {
      regex = try PCRERegex(pattern, options: options)
    } catch {
      throw PatternFault(text: "error in regex at offset \(error.offset ?? 0): \(error.message)")
    }
  }

  var groupCount: Int { regex.groupCount }

  func match(_ key: [UInt8]) throws(PatternFault) -> [Range<Int>?]? {
    do throws(PatternError) {
      return try regex.firstMatch(in: key)?.groups
    } catch {
      throw PatternFault(text: error.message)
    }
  }
}
