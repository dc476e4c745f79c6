/// Quoting text so that the shell reads it back as it is.
package enum Quoting {
  /// 'text', with each single quote in it as '\''.
  package static func singleQuoted(_ text: String) -> String {
    String(decoding: singleQuotedBytes(Array(text.utf8)), as: UTF8.self)
  }

  static func singleQuotedBytes(_ bytes: [UInt8]) -> [UInt8] {
    if bytes == [UInt8(ascii: "'")] { return Array("\\'".utf8) }
    var result: [UInt8] = [UInt8(ascii: "'")]
    for byte in bytes {
      if byte == UInt8(ascii: "'") { result += Array("'\\''".utf8) } else { result.append(byte) }
    }
    result.append(UInt8(ascii: "'"))
    return result
  }

  /// "text", with backslashes before what is special there.
  package static func doubleQuoted(_ text: String) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
        result.append(UInt8(ascii: "\\"))
      default: break
      }
      result.append(byte)
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }

  /// $'text', with escapes for control characters and bytes that are no text.
  package static func ansi(_ text: String) -> String {
    var result = "$'"
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 7: result += "\\a"
      case 8: result += "\\b"
      case 9: result += "\\t"
      case 10: result += "\\n"
      case 11: result += "\\v"
      case 12: result += "\\f"
      case 13: result += "\\r"
      case 27: result += "\\E"
      case 39: result += "\\'"
      case 92: result += "\\\\"
      case 0..<32, 127: result += octal(UInt8(truncatingIfNeeded: scalar.value))
      case let value where escapedBytes.contains(value):
        result += octal(UInt8(truncatingIfNeeded: value - 0x10FF00))
      case 0x80..<0xA0:
        for byte in String(scalar).utf8 { result += octal(byte) }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  private static func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// The scalars that stand for bytes outside valid UTF-8.
  private static let escapedBytes: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

  /// A name as messages show it: as it is, unless there are control characters in it.
  package static func printable(_ text: String) -> String {
    needsAnsi(text) ? ansi(text) : text
  }

  /// Whether only $'…' shows all of the text.
  package static func needsAnsi(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.value < 32 || $0.value == 127 || escapedBytes.contains($0.value) || (0x80..<0xA0).contains($0.value)
    }
  }

  /// With a backslash before each special character, as `printf %q` does.
  package static func backslashed(_ text: String) -> String {
    var result: [UInt8] = []
    for (index, byte) in text.utf8.enumerated() {
      if isSpecial(byte) || byte == UInt8(ascii: "#") && index == 0 || byte == UInt8(ascii: "~") && index == 0 {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, 9, 10, UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "&"),
      UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "!"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "?"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "`"),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// As `printf %q` and ${x@Q}-like listings of words print it.
  package static func reusable(_ text: String) -> String {
    if text.isEmpty { return "''" }
    return needsAnsi(text) ? ansi(text) : backslashed(text)
  }

  /// ${x@Q}: in single quotes, or $'…'.
  package static func transformed(_ text: String) -> String {
    needsAnsi(text) ? ansi(text) : singleQuoted(text)
  }

  /// As `declare -p` shows a value.
  package static func declared(_ text: String) -> String {
    needsAnsi(text) ? ansi(text) : doubleQuoted(text)
  }

  /// As `set -x` shows a word: quoted only where it must be.
  package static func traced(_ text: String) -> String {
    if text.isEmpty { return "''" }
    if containsSpecial(text) { return singleQuoted(text) }
    return needsAnsi(text) ? ansi(text) : text
  }

  /// As `set` shows a value.
  package static func listed(_ text: String) -> String {
    if needsAnsi(text) { return ansi(text) }
    return containsSpecial(text) ? singleQuoted(text) : text
  }

  /// Whether the shell would read the text as something else than one word.
  package static func containsSpecial(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if isSpecial(byte), byte != UInt8(ascii: ",") { return true }
      if previous == 0, byte == UInt8(ascii: "#") { return true }
      if byte == UInt8(ascii: "~"), previous == 0 || previous == UInt8(ascii: "=") || previous == UInt8(ascii: ":") {
        return true
      }
      previous = byte
    }
    return false
  }
}
