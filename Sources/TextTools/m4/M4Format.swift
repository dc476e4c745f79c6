import CommandConventions
import FileSystem

/// `format`: printf(3) for macros.
enum M4Format {
  static func text(_ format: [UInt8], _ arguments: [M4Value]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = arguments[...]
    var index = 0
    while index < format.count {
      guard format[index] == UInt8(ascii: "%") else {
        result.append(format[index])
        index += 1
        continue
      }
      index += 1
      guard index < format.count else { break }
      if format[index] == UInt8(ascii: "%") {
        result.append(UInt8(ascii: "%"))
        index += 1
        continue
      }
      var flags = ""
      while index < format.count, "+- #0'".utf8.contains(format[index]) {
        flags.append(Character(Unicode.Scalar(format[index])))
        index += 1
      }
      var width = number(format, &index, &rest) ?? 0
      if width < 0 {
        flags.append("-")
        width = -width
      }
      var precision: Int?
      if index < format.count, format[index] == UInt8(ascii: ".") {
        index += 1
        precision = number(format, &index, &rest) ?? 0
      }
      while index < format.count, "hl".utf8.contains(format[index]) { index += 1 }
      guard index < format.count else { break }
      let letter = Character(Unicode.Scalar(format[index]))
      index += 1
      let value = rest.popFirst()?.bytes ?? []
      result += converted(letter, value, flags, width, precision)
    }
    return result
  }

  private static func number(_ format: [UInt8], _ index: inout Int, _ rest: inout ArraySlice<M4Value>) -> Int? {
    if index < format.count, format[index] == UInt8(ascii: "*") {
      index += 1
      return Int(rest.popFirst()?.string ?? "") ?? 0
    }
    var digits = ""
    while index < format.count, M4Machine.isDigit(format[index]) {
      digits.append(Character(Unicode.Scalar(format[index])))
      index += 1
    }
    return Int(digits)
  }

  private static func converted(
    _ letter: Character, _ value: [UInt8], _ flags: String, _ width: Int, _ precision: Int?
  ) -> [UInt8] {
    let text = String(lossless: value)
    var body: String
    var sign = ""
    switch letter {
    case "d", "i", "o", "u", "x", "X":
      let integer = Int(text) ?? 0
      let bits = UInt32(truncatingIfNeeded: integer)
      switch letter {
      case "o": body = (flags.contains("#") ? "0" : "") + String(bits, radix: 8)
      case "u": body = String(bits)
      case "x", "X":
        body = String(bits, radix: 16, uppercase: letter == "X")
        if flags.contains("#"), bits != 0 { sign = "0" + String(letter) }
      default:
        body = String(integer.magnitude)
        sign = integer < 0 ? "-" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : ""
      }
      if let precision { body = String(repeating: "0", count: max(0, precision - body.count)) + body }
    case "a", "A", "e", "E", "f", "F", "g", "G":
      let form = flags + (width > 0 ? String(width) : "") + (precision.map { ".\($0)" } ?? "")
      return FloatText.text(FloatText.parse(text)?.value ?? 0, format: form, conversion: letter).bytes
    case "c": return padded(Array(value.prefix(1)), flags, width)
    case "s": return padded(precision.map { Array(value.prefix($0)) } ?? value, flags, width)
    default: return []
    }
    let missing = max(0, width - body.count - sign.count)
    if flags.contains("-") { return (sign + body + String(repeating: " ", count: missing)).bytes }
    let isZeroed = flags.contains("0") && precision == nil
    return (isZeroed ? sign + String(repeating: "0", count: missing) : String(repeating: " ", count: missing) + sign)
      .bytes
      + body.bytes
  }

  private static func padded(_ bytes: [UInt8], _ flags: String, _ width: Int) -> [UInt8] {
    let gap = [UInt8](repeating: 32, count: max(0, width - bytes.count))
    return flags.contains("-") ? bytes + gap : gap + bytes
  }
}
