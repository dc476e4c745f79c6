import Patterns

/// ${x#pattern} and its kin.
enum PatternRemoval {
  /// A text without what a pattern matches at its start or end.
  static func remove(_ pattern: Glob, from text: String, isSuffix: Bool, isLongest: Bool) -> String {
    let bytes = Array(text.utf8)
    if isSuffix {
      guard let start = suffixStart(pattern, bytes, isLongest) else { return text }
      return String(decoding: bytes[..<start], as: UTF8.self)
    }
    let ends = pattern.ends(in: bytes, from: 0)
    guard let end = isLongest ? ends.last : ends.first else { return text }
    return String(decoding: bytes[end...], as: UTF8.self)
  }

  private static func suffixStart(_ pattern: Glob, _ bytes: [UInt8], _ isLongest: Bool) -> Int? {
    let starts = 0...bytes.count
    func fits(_ start: Int) -> Bool {
      let isBoundary = start == bytes.count || bytes[start] & 0xC0 != 0x80
      return isBoundary && pattern.matches(bytes, start)
    }
    return isLongest ? starts.first(where: fits) : starts.last(where: fits)
  }
}
