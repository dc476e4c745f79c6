/// The escapes of GNU sed for characters that are hard to type: "\t", "\x41", "\o101", "\d65", "\cA".
enum SedEscapes {
  enum Context {
    /// A regular expression.
    case pattern
    case replacement
    /// The text of a, i and c.
    case text
    /// The two lists of y.
    case list
  }

  /// Replaces the escapes by what they stand for; the others stay as they are.
  ///
  /// - Throws: when "\c" has a backslash behind it that is not doubled.
  static func resolve(_ text: [UInt8], in context: Context) throws(SedFailure) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\\")) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < text.count else {
        result.append(byte)
        index += 1
        continue
      }
      let next = text[index + 1]
      if let simple = simple(next) {
        result.append(simple)
        index += 2
        continue
      }
      if next == UInt8(ascii: "c"), index + 2 < text.count {
        let (control, length) = try controlCharacter(text, at: index + 2)
        result.append(control)
        index += 2 + length
        continue
      }
      if let (value, length) = number(text, at: index + 1) {
        // "&" and "\" mean themselves when they are written by number.
        if context == .replacement && (value == UInt8(ascii: "&") || value == UInt8(ascii: "\\")) {
          result.append(UInt8(ascii: "\\"))
        }
        result.append(value)
        index += 1 + length
        continue
      }
      result.append(byte)
      result.append(next)
      index += 2
    }
    return result
  }

  private static func simple(_ letter: UInt8) -> UInt8? {
    switch Unicode.Scalar(letter) {
    case "a": 7
    case "f": 12
    case "r": 13
    case "t": 9
    case "v": 11
    default: nil
    }
  }

  private static func controlCharacter(_ text: [UInt8], at index: Int) throws(SedFailure) -> (UInt8, length: Int) {
    var byte = text[index]
    var length = 1
    if byte == UInt8(ascii: "\\") {
      guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "\\") else {
        throw SedFailure(message: "recursive escaping after \\c not allowed")
      }
      length = 2
    }
    if (97...122).contains(byte) { byte -= 32 }
    return (byte ^ 0x40, length)
  }

  /// The value of "d065", "o101" or "x41" and its length; nil when no digit follows.
  private static func number(_ text: [UInt8], at index: Int) -> (UInt8, length: Int)? {
    let (base, most): (Int, Int)
    switch Unicode.Scalar(text[index]) {
    case "d": (base, most) = (10, 3)
    case "o": (base, most) = (8, 3)
    case "x": (base, most) = (16, 2)
    default: return nil
    }
    var value = 0
    var length = 0
    while length < most, index + 1 + length < text.count, let digit = digit(text[index + 1 + length]), digit < base {
      value = value * base + digit
      length += 1
    }
    return length == 0 ? nil : (UInt8(truncatingIfNeeded: value), length + 1)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...70: Int(byte) - 55
    case 97...102: Int(byte) - 87
    default: nil
    }
  }
}
