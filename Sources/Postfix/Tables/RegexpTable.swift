import Patterns

/// `regexp:`, rules with POSIX regular expressions (regexp_table(5)).
typealias RegexpTable = PatternTable<POSIXTablePattern>

/// A POSIX regular expression, extended and without regard to case unless an option says otherwise.
struct POSIXTablePattern: TablePattern {
  struct Options {
    var isExtended = true
    var ignoresCase = true
    var looksAtNewlines = false
  }

  static let type = "regexp"
  static let standardOptions = Options()
  static let unclosed = "skipping this rule"
  static let outOfRange = "out-of-range"
  static let allowsSecond = true

  private let regex: POSIXRegex

  static func apply(_ letter: UInt8, to options: inout Options) -> String? {
    switch letter {
    case UInt8(ascii: "i"): options.ignoresCase.toggle()
    case UInt8(ascii: "m"): options.looksAtNewlines.toggle()
    case UInt8(ascii: "x"): options.isExtended.toggle()
    default: return nil
    }
    return ""
  }

  init(_ pattern: [UInt8], _ options: Options) throws(PatternFault) {
    do throws(PatternError) {
      regex = try POSIXRegex(
        pattern, isExtended: options.isExtended, ignoresCase: options.ignoresCase,
        looksAtNewlines: options.looksAtNewlines, encoding: .bytes)
    } catch {
      throw PatternFault(text: error.message)
    }
  }

  var groupCount: Int { regex.groupCount }

  func match(_ key: [UInt8]) -> [Range<Int>?]? { regex.firstMatch(in: key)?.groups }
}
