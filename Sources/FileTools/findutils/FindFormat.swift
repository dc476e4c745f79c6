import Kernel

/// The format of -printf: what find(1) writes of a file.
struct FindFormat {
  enum Piece: Hashable {
    case text([UInt8])
    case field(letter: UInt8, flags: String, width: Int, precision: Int?)
    /// %Ak, %Bk, %Ck, %Tk: a time by a letter of strftime(3).
    case time(FindTimeField, letter: UInt8)
    /// \c: nothing is written from here on.
    case stop
  }

  private(set) var pieces: [Piece] = []
  private(set) var warnings: [String] = []
  private var text: [UInt8] = []

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
    UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
  ]

  init(_ format: String) throws(FindFailure) {
    let bytes = format.bytes
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): readEscape(bytes, &index)
      case UInt8(ascii: "%"): try readDirective(bytes, &index)
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    flush()
  }

  private mutating func flush() {
    if !text.isEmpty { pieces.append(.text(text)) }
    text = []
  }

  private mutating func readEscape(_ bytes: [UInt8], _ index: inout Int) {
    index += 1
    guard index < bytes.count else {
      warnings.append("escape `\\' followed by nothing at all")
      text.append(UInt8(ascii: "\\"))
      return
    }
    let letter = bytes[index]
    if (48...55).contains(letter) {
      var value = 0
      var count = 0
      while index < bytes.count, count < 3, (48...55).contains(bytes[index]) {
        value = value * 8 + Int(bytes[index] - 48)
        index += 1
        count += 1
      }
      text.append(UInt8(truncatingIfNeeded: value))
      return
    }
    index += 1
    if letter == UInt8(ascii: "c") {
      flush()
      pieces.append(.stop)
    } else if let byte = FindFormat.escapes[letter] {
      text.append(byte)
    } else {
      warnings.append("unrecognized escape `\\\(String(lossless: [letter]))'")
      text += [UInt8(ascii: "\\"), letter]
    }
  }

  private mutating func readDirective(_ bytes: [UInt8], _ index: inout Int) throws(FindFailure) {
    let start = index
    index += 1
    guard index < bytes.count else { throw FindFailure("error: % at end of format string") }
    if bytes[index] == UInt8(ascii: "%") {
      text.append(UInt8(ascii: "%"))
      index += 1
      return
    }
    var flags: [UInt8] = []
    while index < bytes.count, "-+ #0".utf8.contains(bytes[index]) {
      flags.append(bytes[index])
      index += 1
    }
    let width = FindFormat.number(bytes, &index) ?? 0
    var precision: Int?
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      precision = FindFormat.number(bytes, &index) ?? 0
    }
    let letter = index < bytes.count ? bytes[index] : 32
    if letter == 32 || "{[(".utf8.contains(letter) {
      throw FindFailure("error: the format directive `%\(String(lossless: [letter]))' is reserved for future use")
    }
    index += 1
    if let field = FindFormat.timeField(letter) {
      guard index < bytes.count else {
        warnings.append("format directive `%\(String(lossless: [letter]))' should be followed by another character")
        text += bytes[start..<index]
        return
      }
      flush()
      pieces.append(.time(field, letter: bytes[index]))
      index += 1
    } else if "abcdDfFgGhHiklmMnpPsStuUyYZ".utf8.contains(letter) {
      flush()
      let flags = String(decoding: flags, as: UTF8.self)
      pieces.append(.field(letter: letter, flags: flags, width: width, precision: precision))
    } else {
      if letter != UInt8(ascii: "%") {
        warnings.append("unrecognized format directive `%\(String(lossless: [letter]))'")
      }
      text += bytes[start..<index]
    }
  }

  private static func number(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    var value: Int?
    while index < bytes.count, (48...57).contains(bytes[index]) {
      value = min(100_000, (value ?? 0) * 10 + Int(bytes[index] - 48))
      index += 1
    }
    return value
  }

  private static func timeField(_ letter: UInt8) -> FindTimeField? {
    switch letter {
    case UInt8(ascii: "A"): .access
    case UInt8(ascii: "B"): .birth
    case UInt8(ascii: "C"): .change
    case UInt8(ascii: "T"): .modification
    default: nil
    }
  }
}
