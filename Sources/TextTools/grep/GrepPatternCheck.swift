/// What grep says about a pattern that is no error to the library.
struct GrepPatternCheck {
  enum Finding: Hashable {
    case warning(String)
    case error(String)
  }

  /// The pattern, without intervals that have nothing to repeat: the library would take them as text.
  private(set) var pattern: [UInt8]
  private let isExtended: Bool

  init(_ pattern: [UInt8], isExtended: Bool) {
    self.pattern = pattern
    self.isExtended = isExtended
  }

  /// Looks for operators that have nothing to repeat, and for "[:space:]" without its own brackets.
  mutating func run() -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    var isAtStart = true
    while index < pattern.count {
      let byte = pattern[index]
      index += 1
      switch Unicode.Scalar(byte) {
      case "\\":
        guard index < pattern.count else { break }
        let next = pattern[index]
        index += 1
        if "<>bB`'".utf8.contains(next) { break }
        isAtStart = !isExtended && (next == UInt8(ascii: "(") || next == UInt8(ascii: "|"))
      case "[":
        if isColonClass(&index) {
          findings.append(.error("character class syntax is [[:space:]], not [:space:]"))
        }
        isAtStart = false
      case "\n": isAtStart = true
      case "^": break
      case "(" where isExtended, "|" where isExtended: isAtStart = true
      case "*" where isExtended && isAtStart, "+" where isExtended && isAtStart, "?" where isExtended && isAtStart:
        findings.append(.warning("\(Unicode.Scalar(byte)) at start of expression"))
      case "{" where isExtended && isAtStart:
        guard let end = intervalEnd(index) else {
          isAtStart = false
          break
        }
        pattern.removeSubrange((index - 1)..<end)
        index -= 1
        findings.append(.warning("{...} at start of expression"))
        isAtStart = false
      default: isAtStart = false
      }
    }
    return findings
  }

  /// Behind the brace that closes an interval; nil when it is none.
  private func intervalEnd(_ start: Int) -> Int? {
    let end = pattern[start...].firstIndex { $0 == UInt8(ascii: "}") }
    guard let end, end > start else { return nil }
    let isInterval = pattern[start..<end].allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ",") }
    return isInterval ? end + 1 : nil
  }

  /// Skips a bracket expression; true when it is one that looks like the inside of a character class.
  private func isColonClass(_ index: inout Int) -> Bool {
    if index < pattern.count, pattern[index] == UInt8(ascii: "^") { index += 1 }
    let start = index
    var hasClass = false
    while index < pattern.count {
      if pattern[index] == UInt8(ascii: "]"), index > start { break }
      if pattern[index] == UInt8(ascii: "["), index + 1 < pattern.count, ":.=".utf8.contains(pattern[index + 1]) {
        let kind = pattern[index + 1]
        var end = index + 2
        while end + 1 < pattern.count, !(pattern[end] == kind && pattern[end + 1] == UInt8(ascii: "]")) { end += 1 }
        if end + 1 < pattern.count {
          index = end + 2
          hasClass = true
          continue
        }
      }
      index += 1
    }
    let inside = pattern[start..<index]
    if index < pattern.count { index += 1 }
    let colon = UInt8(ascii: ":")
    return !hasClass && inside.first == colon && inside.last == colon && inside.contains { $0 != colon }
      && !inside.contains(UInt8(ascii: "-"))
  }
}
