import CommandConventions
import Glibc

/// How od(1) shows bytes: one of the TYPEs of `-t`.
struct DumpFormat {
  enum Kind {
    case named, character, signed, unsigned, octal, hexadecimal, float
  }

  let kind: Kind
  /// Bytes of one number.
  let size: Int
  /// Whether printable characters stand at the end of the line.
  var showsText = false

  /// Columns of one number.
  var width: Int {
    switch kind {
    case .named, .character: return 3
    case .signed: return [1: 4, 2: 6, 4: 11][size] ?? 20
    case .unsigned: return [1: 3, 2: 5, 4: 10][size] ?? 20
    case .octal: return [1: 3, 2: 6, 4: 11][size] ?? 22
    case .hexadecimal: return size * 2
    case .float: return [4: 15, 8: 24][size] ?? 29
    }
  }

  private static let names = [
    "nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs", "ht", "nl", "vt", "ff", "cr", "so", "si", "dle",
    "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em", "sub", "esc", "fs", "gs", "rs", "us", "sp",
  ]

  /// One number, without padding.
  func text(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
    switch kind {
    case .named:
      let code = Int(bytes.first ?? 0) & 0x7F
      return code < DumpFormat.names.count
        ? DumpFormat.names[code] : code == 127 ? "del" : String(UnicodeScalar(UInt8(code)))
    case .character: return character(bytes.first ?? 0)
    default: break
    }
    let ordered = isBigEndian ? Array(bytes) : Array(bytes.reversed())
    let value = ordered.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    switch kind {
    case .signed:
      let shift = UInt64(64 - size * 8)
      return String(Int64(bitPattern: value << shift) >> Int64(shift))
    case .unsigned: return String(value)
    case .octal: return String(value, radix: 8).zeroPadded(width)
    case .hexadecimal: return String(value, radix: 16).zeroPadded(width)
    default: return float(value)
    }
  }

  private func character(_ byte: UInt8) -> String {
    switch byte {
    case 0: return "\\0"
    case 7...13: return "\\" + String(Array("abtnvfr")[Int(byte) - 7])
    case 0x20..<0x7F: return String(UnicodeScalar(byte))
    default: return String(byte, radix: 8).zeroPadded(3)
    }
  }

  /// The shortest text that reads back as the same number.
  private func float(_ bits: UInt64) -> String {
    let value: Double =
      size == 4 ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))) : Double(bitPattern: bits)
    let least = size == 4 ? 6 : 15
    for precision in least...17 {
      let text = withVaList([value]) { arguments in
        var buffer = [CChar](repeating: 0, count: 64)
        let length = Int(vsnprintf(&buffer, buffer.count, "%.\(precision)g", arguments))
        return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
      let back = strtod(text, nil)
      let isSame = size == 4 ? Float(back) == Float(value) : back == value
      if isSame || value.isNaN { return text }
    }
    return "\(value)"
  }
}

extension String {
  /// With zeros in front, so that it has at least so many digits.
  func zeroPadded(_ width: Int) -> String {
    String(repeating: "0", count: max(0, width - utf8.count)) + self
  }
}
