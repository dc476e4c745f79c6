import CommandConventions

/// The orders of numbers in text that `sort -n`, `-g`, `-h` and `-M` know.
enum NumericOrder {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func skipBlanks(_ text: Bytes) -> Int {
    var index = 0
    while index < text.count, text[index] == 0x20 || text[index] == 9 || text[index] == 10 { index += 1 }
    return index
  }

  /// A decimal number in place: where its digits are.
  private struct Decimal {
    var isNegative = false
    /// Digits before the point, without leading zeros.
    var whole: Range<Int>
    /// Digits behind the point, without trailing zeros.
    var fraction: Range<Int>

    var isZero: Bool { whole.isEmpty && fraction.isEmpty }

    init(_ text: Bytes) {
      var index = skipBlanks(text)
      if index < text.count, text[index] == UInt8(ascii: "-") {
        isNegative = true
        index += 1
      }
      while index < text.count, text[index] == 0x30 { index += 1 }
      let start = index
      while index < text.count, isDigit(text[index]) { index += 1 }
      whole = start..<index
      fraction = index..<index
      if index < text.count, text[index] == UInt8(ascii: ".") {
        let first = index + 1
        index = first
        while index < text.count, isDigit(text[index]) { index += 1 }
        var end = index
        while end > first, text[end - 1] == 0x30 { end -= 1 }
        fraction = first..<end
      }
    }
  }

  /// Compares the numbers at the beginnings of two texts exactly, however long they are.
  static func compare(_ a: Bytes, _ b: Bytes) -> Int {
    let (x, y) = (Decimal(a), Decimal(b))
    let (xNegative, yNegative) = (x.isNegative && !x.isZero, y.isNegative && !y.isZero)
    if xNegative != yNegative { return xNegative ? -1 : 1 }
    let result = compareMagnitudes(x, a, y, b)
    return xNegative ? -result : result
  }

  private static func compareMagnitudes(_ x: Decimal, _ a: Bytes, _ y: Decimal, _ b: Bytes) -> Int {
    if x.whole.count != y.whole.count { return x.whole.count - y.whole.count }
    for (i, j) in zip(x.whole, y.whole) where a[i] != b[j] { return Int(a[i]) - Int(b[j]) }
    for (i, j) in zip(x.fraction, y.fraction) where a[i] != b[j] { return Int(a[i]) - Int(b[j]) }
    return x.fraction.count - y.fraction.count
  }

  // MARK: -h

  /// The power of 1024 or 1000 that a number's unit stands for; negative for negative numbers.
  private static func unit(_ text: Bytes) -> Int {
    var index = skipBlanks(text)
    var isNegative = false
    if index < text.count, text[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    var isZero = true
    while index < text.count, isDigit(text[index]) || text[index] == UInt8(ascii: ".") {
      if text[index] != 0x30, text[index] != UInt8(ascii: ".") { isZero = false }
      index += 1
    }
    guard !isZero, index < text.count else { return 0 }
    let units: StaticString = "KMGTPEZY"
    let letter = text[index] == UInt8(ascii: "k") ? UInt8(ascii: "K") : text[index]
    for place in 0..<units.utf8CodeUnitCount where units.utf8Start[place] == letter {
      return isNegative ? -(place + 1) : place + 1
    }
    return 0
  }

  /// Compares "2K" and "1G": by unit, then by number.
  static func compareHuman(_ a: Bytes, _ b: Bytes) -> Int {
    let difference = unit(a) - unit(b)
    return difference != 0 ? difference : compare(a, b)
  }

  // MARK: -g

  /// Compares as floating point: what is no number first, then NaN, then numbers.
  static func compareGeneral(_ a: Bytes, _ b: Bytes) -> Int {
    switch (general(a), general(b)) {
    case (nil, nil): return 0
    case (nil, _): return -1
    case (_, nil): return 1
    case (let x?, let y?):
      if x.isNaN || y.isNaN { return (x.isNaN ? 0 : 1) - (y.isNaN ? 0 : 1) }
      return x < y ? -1 : x > y ? 1 : 0
    }
  }

  private static func general(_ text: Bytes) -> LongDouble? {
    FloatText.parse(String(decoding: text.prefix(512), as: UTF8.self))?.value
  }

  // MARK: -M

  /// 1…12 for a text that begins with a month's abbreviation, 0 for others.
  static func month(_ text: Bytes) -> Int {
    let start = skipBlanks(text)
    guard start + 3 <= text.count else { return 0 }
    let names: StaticString = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
    for month in 0..<12 {
      let isSame = (0..<3).allSatisfy { place in
        let byte = text[start + place]
        let upper = (0x61...0x7A).contains(byte) ? byte - 32 : byte
        return upper == names.utf8Start[month * 3 + place]
      }
      if isSame { return month + 1 }
    }
    return 0
  }
}
