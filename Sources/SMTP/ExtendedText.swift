/// xtext: printable ASCII with "+XX" for all else (RFC 3461 §4).
package enum ExtendedText {
  package static func encoded(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=") || byte < 33 || byte > 126 {
        let digits = Array(String(byte, radix: 16, uppercase: true).utf8)
        output += [UInt8(ascii: "+")] + (digits.count < 2 ? [48] : []) + digits
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// - Returns: nil where a "+" is not followed by two hexadecimal digits.
  package static func decoded(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "+") {
        guard index + 2 < bytes.count, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) else {
          return nil
        }
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
