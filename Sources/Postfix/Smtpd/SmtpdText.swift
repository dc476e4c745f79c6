/// Text of clients, made fit for logs and replies.
enum SmtpdText {
  /// The text with a replacement for control characters (printable(3) in Postfix).
  ///
  /// - Parameter isUTF8: whether letters outside of ASCII stay; else each of their bytes is replaced.
  static func printable(_ text: String, replacement: Unicode.Scalar = "?", isUTF8: Bool = true) -> String {
    guard text.utf8.contains(where: { $0 < 32 || $0 >= 127 }) else { return text }
    var scalars = String.UnicodeScalarView()
    guard isUTF8 else {
      for byte in text.utf8 { scalars.append((32..<127).contains(byte) ? Unicode.Scalar(byte) : replacement) }
      return String(scalars)
    }
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value < 32 || scalar.value == 127 ? replacement : scalar)
    }
    return String(scalars)
  }

  /// Bytes as C writes them: "\r\n" for a line end, "\001" for what has no letter.
  static func escaped(_ bytes: some Sequence<UInt8>) -> String {
    var output: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 7: output += "\\a".utf8
      case 8: output += "\\b".utf8
      case 9: output += "\\t".utf8
      case 10: output += "\\n".utf8
      case 11: output += "\\v".utf8
      case 12: output += "\\f".utf8
      case 13: output += "\\r".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case 32...126: output.append(byte)
      default:
        let digits = String(byte, radix: 8)
        output += Array(("\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits).utf8)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
