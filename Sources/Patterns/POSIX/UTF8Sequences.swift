/// UTF-8 as sequences of byte ranges (RFC 3629 §4).
enum UTF8Sequences {
  /// The scalar at an index and its length in bytes; nil where there is none.
  static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int)? {
    let first = bytes[index]
    guard first >= 0x80 else { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, length)
  }

  /// The byte ranges, one after the other, that match exactly the scalars of a range beyond ASCII.
  static func sequences(_ range: ClosedRange<UInt32>) -> [[ClosedRange<UInt8>]] {
    var result: [[ClosedRange<UInt8>]] = []
    for part: ClosedRange<UInt32> in [0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF] {
      let low = max(range.lowerBound, part.lowerBound)
      let high = min(range.upperBound, part.upperBound)
      if low <= high { split(encode(low), encode(high), [], &result) }
    }
    return result
  }

  private static func encode(_ scalar: UInt32) -> [UInt8] {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(scalar >> shift & 0x3F) | 0x80 }
    if scalar < 0x800 { return [UInt8(scalar >> 6) | 0xC0, tail(0)] }
    if scalar < 0x10000 { return [UInt8(scalar >> 12) | 0xE0, tail(6), tail(0)] }
    return [UInt8(scalar >> 18) | 0xF0, tail(12), tail(6), tail(0)]
  }

  /// Splits a range of encoded scalars of one length until every byte ranges by itself.
  private static func split(
    _ low: [UInt8], _ high: [UInt8], _ prefix: [ClosedRange<UInt8>], _ result: inout [[ClosedRange<UInt8>]]
  ) {
    let (first, last) = (low[0], high[0])
    guard low.count > 1 else {
      result.append(prefix + [first...last])
      return
    }
    let (lowTail, highTail) = (Array(low.dropFirst()), Array(high.dropFirst()))
    let least = Array(repeating: UInt8(0x80), count: lowTail.count)
    let most = Array(repeating: UInt8(0xBF), count: lowTail.count)
    if first == last {
      split(lowTail, highTail, prefix + [first...first], &result)
      return
    }
    var (from, to) = (first, last)
    if lowTail != least {
      split(lowTail, most, prefix + [first...first], &result)
      from += 1
    }
    if highTail != most { to -= 1 }
    if from <= to { split(least, most, prefix + [from...to], &result) }
    if highTail != most { split(least, highTail, prefix + [last...last], &result) }
  }
}
