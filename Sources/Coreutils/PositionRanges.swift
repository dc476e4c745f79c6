import CommandConventions
import TextFormat

/// The LIST of cut(1) and numfmt(1): "1,3-5,7-", sorted and without overlaps.
struct PositionRanges {
  private(set) var ranges: [ClosedRange<Int>] = []

  init() {}

  /// - Parameter cutsFields: whether messages speak of fields, or of bytes and characters.
  init(_ list: String, cutsFields: Bool) throws(Complaint) {
    let what = cutsFields ? "fields" : "byte/character positions"
    // Blanks separate like commas.
    let parts = list.split(omittingEmptySubsequences: false) { $0 == "," || $0 == " " || $0 == "\t" }
    for part in parts {
      guard let dash = part.firstIndex(of: "-") else {
        if part.isEmpty { throw .usage("\(what) are numbered from 1") }
        let number = try PositionRanges.number(part, cutsFields)
        ranges.append(number...number)
        continue
      }
      let (low, high) = (part[..<dash], part[part.index(after: dash)...])
      if high.contains("-") {
        throw .usage(cutsFields ? "invalid field range" : "invalid byte or character range")
      }
      if low.isEmpty, high.isEmpty { throw .usage("invalid range with no endpoint: -") }
      let first = low.isEmpty ? 1 : try PositionRanges.number(low, cutsFields)
      let last = high.isEmpty ? Int.max - 1 : try PositionRanges.number(high, cutsFields)
      if first > last { throw .usage("invalid decreasing range") }
      ranges.append(first...last)
    }
    merge()
  }

  private static func number(_ text: Substring, _ cutsFields: Bool) throws(Complaint) -> Int {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard digits.count == text.utf8.count else {
      let kind = cutsFields ? "field value" : "byte/character position"
      throw .usage("invalid \(kind) \(String(Substring(text.utf8.dropFirst(digits.count))).quoted)")
    }
    guard let number = Int(text), number < Int.max - 1 else {
      let kind = cutsFields ? "field number" : "byte/character offset"
      throw .usage("\(kind) \(String(text).quoted) is too large")
    }
    guard number > 0 else {
      throw .usage(cutsFields ? "fields are numbered from 1" : "byte/character positions are numbered from 1")
    }
    return number
  }

  /// Sorts the ranges and joins those that overlap; neighbours stay apart.
  private mutating func merge() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var merged: [ClosedRange<Int>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  mutating func complement() {
    var rest: [ClosedRange<Int>] = []
    var next = 1
    for range in ranges {
      if range.lowerBound > next { rest.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next < Int.max { rest.append(next...(Int.max - 1)) }
    ranges = rest
  }

  func contains(_ number: Int) -> Bool {
    ranges.contains { $0.contains(number) }
  }
}
