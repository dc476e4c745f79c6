import CPCRE2

/// A compiled Perl-compatible pattern over bytes; `^` and `$` stand at the ends of lines.
final class PerlPattern: @unchecked Sendable {
  private let code: OpaquePointer

  /// What a pattern found: the whole, and its groups.
  struct Match {
    let ranges: [Range<Int>?]
    let subject: [UInt8]

    var range: Range<Int> { ranges.first.flatMap { $0 } ?? 0..<0 }

    /// The text of a group, empty where it took no part.
    subscript(group: Int) -> String {
      guard group < ranges.count, let range = ranges[group] else { return "" }
      return String(decoding: subject[range], as: UTF8.self)
    }
  }

  init(_ pattern: String) {
    var error: Int32 = 0
    var offset = 0
    let compiled = pattern.utf8.withContiguousStorageIfAvailable { text in
      pcre2_compile_8(text.baseAddress, text.count, UInt32(PCRE2_MULTILINE), &error, &offset, nil)
    }
    guard let code = compiled.flatMap({ $0 }) else {
      preconditionFailure("the pattern is wrong at \(offset), error \(error): \(pattern)")
    }
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    self.code = code
  }

  deinit {
    pcre2_code_free_8(code)
  }

  /// All matches that do not overlap, in order.
  func matches(in subject: [UInt8], isWhole: Bool = false) -> [Match] {
    guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return [] }
    defer { pcre2_match_data_free_8(data) }
    var result: [Match] = []
    var start = 0
    subject.withUnsafeBufferPointer { buffer in
      let options = isWhole ? UInt32(PCRE2_ANCHORED) | PCRE2_ENDANCHORED : 0
      while start <= buffer.count {
        let base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1)
        let count = pcre2_match_8(code, base, buffer.count, start, options, data, nil)
        guard count > 0, let offsets = pcre2_get_ovector_pointer_8(data) else { return }
        let groups = Int(pcre2_get_ovector_count_8(data))
        let ranges = (0..<groups).map { index -> Range<Int>? in
          let (from, to) = (offsets[2 * index], offsets[2 * index + 1])
          return from < 0 || from > to ? nil : from..<to
        }
        let match = Match(ranges: ranges, subject: subject)
        result.append(match)
        start = match.range.isEmpty ? match.range.upperBound + 1 : match.range.upperBound
      }
    }
    return result
  }

  func firstMatch(in text: String) -> Match? {
    matches(in: Array(text.utf8)).first
  }

  /// Whether the whole text matches.
  func isAll(of text: String) -> Bool {
    !matches(in: Array(text.utf8), isWhole: true).isEmpty
  }

  /// Whether the text begins with a match.
  func begins(_ text: String) -> Match? {
    firstMatch(in: text).flatMap { $0.range.lowerBound == 0 ? $0 : nil }
  }

  func replacing(in text: String, with replacement: (Match) -> String) -> String {
    let subject = Array(text.utf8)
    let found = matches(in: subject)
    guard !found.isEmpty else { return text }
    var result: [UInt8] = []
    var end = 0
    for match in found {
      result += subject[end..<match.range.lowerBound]
      result += Array(replacement(match).utf8)
      end = match.range.upperBound
    }
    result += subject[end...]
    return String(decoding: result, as: UTF8.self)
  }
}
