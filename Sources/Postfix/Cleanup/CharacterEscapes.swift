import FileSystem

/// Characters as message_reject_characters and message_strip_characters name them: themselves, or as in C.
enum CharacterEscapes {
  private static let names: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
  ]

  static func bytes(of text: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text.bytes[...]
    while var byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") {
        guard let escaped = rest.popFirst() else { break }
        byte = names[escaped] ?? escaped
        if isOctal(escaped) {
          var value = Int(escaped) - 48
          for _ in 0..<2 {
            guard let digit = rest.first, isOctal(digit) else { break }
            value = value * 8 + Int(digit) - 48
            rest.removeFirst()
          }
          byte = UInt8(truncatingIfNeeded: value)
        }
      }
      result.append(byte)
    }
    return result
  }

  private static func isOctal(_ byte: UInt8) -> Bool { (48...55).contains(byte) }
}
