import CommandConventions
import Glibc

/// Numbers of awk as text.
enum AwkNumber {
  // MARK: Reading

  /// The number that text begins with; 0 when there is none.
  static func value(of bytes: [UInt8]) -> Double {
    bytes.withUnsafeBufferPointer { value(of: $0) }
  }

  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> Double {
    scan(bytes)?.value ?? 0
  }

  /// The number that text is, with blanks around it at most; nil when it is none.
  static func strictValue(of bytes: [UInt8]) -> Double? {
    bytes.withUnsafeBufferPointer { bytes in
      // Most text is none; its first letter tells.
      guard let found = scan(bytes) else { return nil }
      var end = found.end
      while end < bytes.count, isBlank(bytes[end]) { end += 1 }
      return end == bytes.count ? found.value : nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// A decimal number at the start, behind blanks.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from: Int = 0) -> (value: Double, end: Int)? {
    var index = from
    let count = bytes.count
    while index < count, isBlank(bytes[index]) { index += 1 }
    let start = index
    guard index < count else { return nil }
    var isNegative = false
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
      if index < count, bytes[index] | 0x20 == UInt8(ascii: "i") || bytes[index] | 0x20 == UInt8(ascii: "n") {
        return special(bytes, index, isNegative)
      }
    }
    var mantissa: UInt64 = 0
    var digits = 0
    var significant = 0
    var exponent = 0
    while index < count, isDigit(bytes[index]) {
      digits += 1
      if significant > 0 || bytes[index] != 48 { significant += 1 }
      if significant <= 18 { mantissa = mantissa &* 10 &+ UInt64(bytes[index] - 48) }
      index += 1
    }
    if index < count, bytes[index] == UInt8(ascii: ".") {
      var end = index + 1
      while end < count, isDigit(bytes[end]) {
        digits += 1
        if significant > 0 || bytes[end] != 48 { significant += 1 }
        if significant <= 18 {
          mantissa = mantissa &* 10 &+ UInt64(bytes[end] - 48)
          exponent -= 1
        }
        end += 1
      }
      if digits > 0 { index = end }
    }
    guard digits > 0 else { return nil }
    if let (power, end) = scanExponent(bytes, index) {
      exponent += power
      index = end
    }
    if significant <= 15, abs(exponent) <= 22 {
      var value = Double(mantissa)
      if exponent < 0 { value /= powers[-exponent] } else if exponent > 0 { value *= powers[exponent] }
      return (isNegative ? -value : value, index)
    }
    return (exactValue(bytes, start, index), index)
  }

  private static func scanExponent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, end: Int)? {
    guard start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
    var index = start + 1
    var isNegative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    guard index < bytes.count, isDigit(bytes[index]) else { return nil }
    var power = 0
    while index < bytes.count, isDigit(bytes[index]) {
      power = min(99_999, power * 10 + Int(bytes[index] - 48))
      index += 1
    }
    return (isNegative ? -power : power, index)
  }

  /// "+inf" and "-nan": only with a sign and as whole words.
  private static func special(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ isNegative: Bool
  ) -> (Double, Int)? {
    guard index + 3 <= bytes.count else { return nil }
    let word = bytes[index..<(index + 3)].map { $0 | 0x20 }
    if index + 3 < bytes.count, !isBlank(bytes[index + 3]) { return nil }
    let value: Double
    if word == Array("inf".utf8) {
      value = .infinity
    } else if word == Array("nan".utf8) {
      value = .nan
    } else {
      return nil
    }
    return (isNegative ? -value : value, index + 3)
  }

  /// With many digits the C library rounds best.
  private static func exactValue(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Double {
    var text = bytes[start..<end].map { CChar(bitPattern: $0) }
    text.append(0)
    return strtod(text, nil)
  }

  // MARK: Writing

  /// A whole number in decimal.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 0, number < 10 {
      bytes.append(UInt8(48 + number))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
      var place = 24
      var rest = number.magnitude
      repeat {
        place -= 1
        buffer[place] = UInt8(48 + rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        place -= 1
        buffer[place] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: buffer[place...])
    }
  }

  /// A number as text: whole ones in full, others by a format (CONVFMT, OFMT).
  static func append(_ number: Double, format: [UInt8], to bytes: inout [UInt8]) {
    if number.rounded(.towardZero) == number, abs(number) < 1e16 {
      append(Int(number), to: &bytes)
    } else if !number.isFinite {
      bytes.append(contentsOf: special(number))
    } else if number.rounded(.towardZero) == number {
      bytes.append(contentsOf: formatted("%.0f", number))
    } else if format == standardFormat {
      bytes.append(contentsOf: formatted("%.6g", number))
    } else {
      bytes.append(contentsOf: AwkFormat.text(format, [.number(number)], isUTF8: false, convert: format))
    }
  }

  static let standardFormat = Array("%.6g".utf8)

  static func text(_ number: Double, format: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(number, format: format, to: &bytes)
    return bytes
  }

  /// "+inf", "-nan".
  static func special(_ number: Double) -> [UInt8] {
    Array(((number.sign == .minus ? "-" : "+") + (number.isNaN ? "nan" : "inf")).utf8)
  }

  /// What snprintf(3) makes of a number; the format must take one double.
  static func formatted(_ format: String, _ number: Double) -> [UInt8] {
    formatted(format) { withVaList([number], $0) }
  }

  private static func formatted(_ format: String, _ call: ((CVaListPointer) -> Int32) -> Int32) -> [UInt8] {
    let short = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer -> [UInt8]? in
      let length = Int(call { vsnprintf(buffer.baseAddress, 64, format, $0) })
      return length < 64 ? buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) } : nil
    }
    if let short { return short }
    var size = 512
    while true {
      var buffer = [CChar](repeating: 0, count: size)
      let length = Int(call { vsnprintf(&buffer, size, format, $0) })
      if length < size { return buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) } }
      size = length + 1
    }
  }
}
