import CPCRE2

/// A regular expression in Perl's syntax, by PCRE2: for `grep -P` and Postfix's pcre tables.
///
/// One thread may use it at a time.
package final class PCRERegex {
  /// How a pattern is read (pcre2_compile(3)).
  package struct Options: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// "i".
    package static let ignoresCase = Options(rawValue: PCRE2_CASELESS)
    /// "m": "^" and "$" match at newlines.
    package static let anchorsAtNewlines = Options(rawValue: PCRE2_MULTILINE)
    /// "s".
    package static let dotMatchesNewline = Options(rawValue: PCRE2_DOTALL)
    /// "x": white space and comments in the pattern mean nothing.
    package static let isExtended = Options(rawValue: PCRE2_EXTENDED)
    package static let isAnchored = Options(rawValue: PCRE2_ANCHORED)
    package static let dollarMatchesOnlyAtEnd = Options(rawValue: PCRE2_DOLLAR_ENDONLY)
    package static let isUngreedy = Options(rawValue: PCRE2_UNGREEDY)
    /// Characters are UTF-8.
    package static let utf8 = Options(rawValue: PCRE2_UTF)
    /// "\w", "\d" and their like go by Unicode.
    package static let unicodeProperties = Options(rawValue: PCRE2_UCP)
    /// What is not UTF-8 matches nothing, instead of being an error.
    package static let toleratesInvalidUTF8 = Options(rawValue: PCRE2_MATCH_INVALID_UTF)
  }

  /// What the ends of the subject are not.
  package struct SearchOptions: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    package static let notLineStart = SearchOptions(rawValue: PCRE2_NOTBOL)
    package static let notLineEnd = SearchOptions(rawValue: PCRE2_NOTEOL)
    package static let notEmpty = SearchOptions(rawValue: PCRE2_NOTEMPTY)
    package static let notEmptyAtStart = SearchOptions(rawValue: PCRE2_NOTEMPTY_ATSTART)
  }

  package let pattern: [UInt8]
  package let options: Options
  /// How many groups the pattern has.
  package let groupCount: Int
  /// The numbers of the groups that have names, by name.
  package let groupNames: [String: Int]
  private let code: OpaquePointer
  private let data: OpaquePointer

  /// Compiles a pattern.
  ///
  /// - Throws: PCRE2's message, number and place.
  package init(_ pattern: [UInt8], options: Options = []) throws(PatternError) {
    var number: Int32 = 0
    var offset = 0
    let compiled = pattern.withUnsafeBufferPointer { bytes in
      pcre2_compile_8(bytes.start, bytes.count, options.rawValue, &number, &offset, nil)
    }
    guard let compiled else {
      throw PatternError(PCRERegex.message(of: number), offset: offset, code: Int(number))
    }
    guard let data = pcre2_match_data_create_from_pattern_8(compiled, nil) else {
      pcre2_code_free_8(compiled)
      throw PatternError("no memory", code: Int(PCRE2_ERROR_NOMEMORY))
    }
    // Where there is no compiler to machine code, the interpreter does.
    pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE)
    code = compiled
    self.data = data
    self.pattern = pattern
    self.options = options
    groupCount = Int(PCRERegex.number(of: PCRE2_INFO_CAPTURECOUNT, compiled))
    groupNames = PCRERegex.names(compiled)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_code_free_8(code)
  }

  /// What PCRE2 says of an error.
  package static func message(of number: Int32) -> String {
    let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let length = pcre2_get_error_message_8(number, buffer.baseAddress, buffer.count)
      return Array(buffer.prefix(max(0, Int(length))))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func number(of property: Int32, _ code: OpaquePointer) -> UInt32 {
    var value: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(property), &value)
    return value
  }

  private static func names(_ code: OpaquePointer) -> [String: Int] {
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    let size = Int(number(of: PCRE2_INFO_NAMEENTRYSIZE, code))
    guard let table else { return [:] }
    var names: [String: Int] = [:]
    for row in 0..<Int(number(of: PCRE2_INFO_NAMECOUNT, code)) {
      let entry = table + row * size
      names[String(cString: entry + 2)] = Int(entry[0]) << 8 | Int(entry[1])
    }
    return names
  }

  /// The first match from a place on, with its groups.
  ///
  /// - Throws: why PCRE2 gave up, which it does when a search takes too long.
  package func firstMatch(
    in subject: UnsafeBufferPointer<UInt8>, from: Int = 0, options: SearchOptions = []
  ) throws(PatternError) -> PatternMatch? {
    let count = pcre2_match_8(code, subject.start, subject.count, from, options.rawValue, data, nil)
    if count == PCRE2_ERROR_NOMATCH { return nil }
    guard count >= 0, let offsets = pcre2_get_ovector_pointer_8(data) else {
      throw PatternError(PCRERegex.message(of: count), code: Int(count))
    }
    let groups = (0...groupCount).map { group -> Range<Int>? in
      let (start, end) = (offsets[2 * group], offsets[2 * group + 1])
      // "\K" in a lookahead can put the start behind the end.
      return start == Int(bitPattern: UInt.max) ? nil : min(start, end)..<max(start, end)
    }
    return PatternMatch(groups: groups)
  }

  /// The first match from a place on, with its groups.
  ///
  /// - Throws: why PCRE2 gave up.
  package func firstMatch(
    in subject: [UInt8], from: Int = 0, options: SearchOptions = []
  ) throws(PatternError) -> PatternMatch? {
    let result = subject.withUnsafeBufferPointer { bytes -> Result<PatternMatch?, PatternError> in
      do throws(PatternError) {
        return .success(try firstMatch(in: bytes, from: from, options: options))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
