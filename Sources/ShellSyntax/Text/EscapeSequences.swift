/// Backslash escapes: of $'…', of echo -e, of printf.
package enum EscapeSequences {
  /// Whose escapes they are.
  package enum Dialect: Sendable {
    /// $'…'
    case ansi
    /// echo -e, and %b of printf: \0nnn, \c ends.
    case echo
    /// printf's format: \nnn.
    case format
  }

  /// The value of $'…'; a NUL ends it.
  static func ansi(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let value = EscapedBytes.encode(decode(bytes, .ansi).bytes)
    return value.firstIndex(of: 0).map { Array(value[..<$0]) } ?? value
  }

  /// Replaces all escapes.
  ///
  /// - Returns: the bytes, and whether \c ended them.
  ///
  /// - Parameter octalNeedsZero: whether \\nnn without a zero is no escape, as for echo; %b takes it.
  package static func decode(
    _ bytes: some Collection<UInt8>, _ dialect: Dialect, octalNeedsZero: Bool = true
  ) -> (bytes: [UInt8], isEnded: Bool) {
    let bytes = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      if bytes[index] == UInt8(ascii: "c"), dialect == .echo { return (result, true) }
      let isShortOctal = !octalNeedsZero && (49...55).contains(bytes[index])
      append(bytes, &index, isShortOctal ? .format : dialect, to: &result)
    }
    return (result, false)
  }

  /// Decodes the escape whose letter is at `index`, and moves behind it.
  package static func append(_ bytes: [UInt8], _ index: inout Int, _ dialect: Dialect, to result: inout [UInt8]) {
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "a"): result.append(7)
    case UInt8(ascii: "b"): result.append(8)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): result.append(27)
    case UInt8(ascii: "f"): result.append(12)
    case UInt8(ascii: "n"): result.append(10)
    case UInt8(ascii: "r"): result.append(13)
    case UInt8(ascii: "t"): result.append(9)
    case UInt8(ascii: "v"): result.append(11)
    case UInt8(ascii: "\\"): result.append(92)
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"):
      if dialect == .echo { result.append(92) }
      result.append(letter)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): octal(bytes, &index, letter, dialect, &result)
    case UInt8(ascii: "x"): hexadecimal(bytes, &index, &result)
    case UInt8(ascii: "u"): unicode(bytes, &index, 4, letter, &result)
    case UInt8(ascii: "U"): unicode(bytes, &index, 8, letter, &result)
    case UInt8(ascii: "c") where dialect == .ansi: control(bytes, &index, &result)
    default: result += [92, letter]
    }
  }

  private static func octal(
    _ bytes: [UInt8], _ index: inout Int, _ first: UInt8, _ dialect: Dialect, _ result: inout [UInt8]
  ) {
    var value = 0
    var digits = 0
    if dialect == .echo, first != 48 {
      // echo wants \0 before octal digits.
      result += [92, first]
      return
    }
    if !(dialect == .echo && first == 48) {
      value = Int(first - 48)
      digits = 1
    }
    while digits < 3, index < bytes.count, (48...55).contains(bytes[index]) {
      value = value * 8 + Int(bytes[index] - 48)
      digits += 1
      index += 1
    }
    appendByte(UInt8(truncatingIfNeeded: value), &result)
  }

  private static func hexadecimal(_ bytes: [UInt8], _ index: inout Int, _ result: inout [UInt8]) {
    var value: UInt32 = 0
    var digits = 0
    while digits < 2, index < bytes.count, let digit = hexDigit(bytes[index]) {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    if digits == 0 { result += [92, UInt8(ascii: "x")] } else { appendByte(UInt8(value), &result) }
  }

  private static func unicode(
    _ bytes: [UInt8], _ index: inout Int, _ maximum: Int, _ letter: UInt8, _ result: inout [UInt8]
  ) {
    var value: UInt32 = 0
    var digits = 0
    while digits < maximum, index < bytes.count, let digit = hexDigit(bytes[index]) {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    guard digits > 0 else {
      result += [92, letter]
      return
    }
    if let scalar = Unicode.Scalar(value) { result += Array(String(scalar).utf8) }
  }

  private static func control(_ bytes: [UInt8], _ index: inout Int, _ result: inout [UInt8]) {
    guard index < bytes.count else {
      result += [92, UInt8(ascii: "c")]
      return
    }
    let byte = bytes[index]
    index += 1
    if byte == 92, index < bytes.count, bytes[index] == 92 { index += 1 }
    if byte == UInt8(ascii: "?") {
      result.append(127)
    } else {
      let upper = (97...122).contains(byte) ? byte - 32 : byte
      result.append(upper & 0x1F)
    }
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }

  /// Bytes from 0x80 on are made by number here; they become text again when all are there.
  private static func appendByte(_ byte: UInt8, _ result: inout [UInt8]) {
    result.append(byte)
  }
}

/// Bytes that are no valid UTF-8, as the private scalars that stand for them in text.
enum EscapedBytes {
  /// Text for arbitrary bytes: valid UTF-8 stays, each other byte becomes U+10FF00 and its value.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let length = validLength(bytes, index)
      if length > 0 {
        result += bytes[index..<(index + length)]
        index += length
      } else {
        result += [0xF4, 0x8F, 0xBC | bytes[index] >> 6, 0x80 | bytes[index] & 0x3F]
        index += 1
      }
    }
    return result
  }

  /// How long the valid character at an index is; 0 when there is none.
  private static func validLength(_ bytes: [UInt8], _ index: Int) -> Int {
    for length in 1...4 where index + length <= bytes.count {
      if let text = String(validating: bytes[index..<(index + length)], as: UTF8.self), text.unicodeScalars.count == 1 {
        return length
      }
    }
    return 0
  }
}
