/// The encodings of base64(1), base32(1) and basenc(1) (RFC 4648; Z85 of ZeroMQ).
enum BaseEncoding: String, CaseIterable {
  case base64
  case base64url
  case base32
  case base32hex
  case base16
  case base2msbf
  case base2lsbf
  case z85

  private var alphabet: [UInt8] {
    switch self {
    case .base64: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    case .base64url: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    case .base32: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    case .base32hex: Array("0123456789ABCDEFGHIJKLMNOPQRSTUV".utf8)
    case .base16: Array("0123456789ABCDEF".utf8)
    case .base2msbf, .base2lsbf: Array("01".utf8)
    case .z85: Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#".utf8)
    }
  }

  /// Bits of a character; nil for Z85, whose characters are digits to base 85.
  private var bits: Int? {
    switch self {
    case .base64, .base64url: 6
    case .base32, .base32hex: 5
    case .base16: 4
    case .base2msbf, .base2lsbf: 1
    case .z85: nil
    }
  }

  /// Characters of a complete group; shorter ones are filled up with "=".
  private var group: Int {
    switch self {
    case .base64, .base64url: 4
    case .base32, .base32hex: 8
    case .base16: 2
    case .base2msbf, .base2lsbf: 8
    case .z85: 5
    }
  }

  /// nil where the length can't be encoded (Z85 wants multiples of four).
  func encode(_ bytes: [UInt8]) -> [UInt8]? {
    let alphabet = alphabet
    guard let bits else { return bytes.count % 4 == 0 ? encodeZ85(bytes, alphabet) : nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 8 / bits + 8)
    var buffer: UInt32 = 0
    var count = 0
    for byte in bytes {
      let ordered = self == .base2lsbf ? BaseEncoding.reversed(byte) : byte
      buffer = buffer << 8 | UInt32(ordered)
      count += 8
      while count >= bits {
        count -= bits
        result.append(alphabet[Int(buffer >> UInt32(count)) & ((1 << bits) - 1)])
      }
      buffer &= (1 << UInt32(count)) - 1
    }
    if count > 0 { result.append(alphabet[Int(buffer << UInt32(bits - count)) & ((1 << bits) - 1)]) }
    while result.count % group != 0 { result.append(UInt8(ascii: "=")) }
    return result
  }

  private static func reversed(_ byte: UInt8) -> UInt8 {
    (0..<8).reduce(0) { $0 | (byte >> UInt8($1) & 1) << UInt8(7 - $1) }
  }

  private func encodeZ85(_ bytes: [UInt8], _ alphabet: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 4) {
      var value = bytes[start..<(start + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      var digits: [UInt8] = []
      for _ in 0..<5 {
        digits.append(alphabet[Int(value % 85)])
        value /= 85
      }
      result += digits.reversed()
    }
    return result
  }

  /// What characters stand for, as far as they are valid, and whether all were.
  ///
  /// - Parameter ignoresGarbage: leaves out what is no character of the alphabet; newlines always are.
  func decode(_ text: [UInt8], ignoresGarbage: Bool) -> (bytes: [UInt8], isValid: Bool) {
    var values = [Int8](repeating: -1, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = Int8(value) }
    if self == .base16 { for letter in 0x61...0x66 { values[letter] = -1 } }
    var groupValues: [Int8] = []
    var padding = 0
    var result: [UInt8] = []
    for letter in text where letter != 10 {
      if letter == UInt8(ascii: "="), self != .z85, bits != 1, self != .base16 {
        padding += 1
        if groupValues.count + padding == group {
          guard append(groupValues, padding, to: &result) else { return (result, false) }
          groupValues = []
          padding = 0
        }
        continue
      }
      guard values[Int(letter)] >= 0 else {
        if ignoresGarbage { continue }
        flush(groupValues, to: &result)
        return (result, false)
      }
      if padding > 0 { return (result, false) }
      groupValues.append(values[Int(letter)])
      if groupValues.count == group {
        guard append(groupValues, 0, to: &result) else { return (result, false) }
        groupValues = []
      }
    }
    if groupValues.isEmpty, padding == 0 { return (result, true) }
    flush(groupValues, to: &result)
    return (result, false)
  }

  /// The complete bytes of a group that breaks off.
  private func flush(_ values: [Int8], to result: inout [UInt8]) {
    guard let bits, bits > 1 else { return }
    var (buffer, count) = (0, 0)
    for value in values {
      buffer = buffer << bits | Int(value)
      count += bits
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: buffer >> count))
      }
    }
  }

  private func append(_ values: [Int8], _ padding: Int, to result: inout [UInt8]) -> Bool {
    guard let bits else {
      let value = values.reduce(UInt64(0)) { $0 * 85 + UInt64($1) }
      guard value <= UInt64(UInt32.max) else { return false }
      for shift in [24, 16, 8, 0] { result.append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
      return true
    }
    let allowed: Set<Int> = group == 8 && bits == 5 ? [0, 1, 3, 4, 6] : [0, 1, 2]
    guard allowed.contains(padding) else { return false }
    var buffer: UInt64 = 0
    var count = 0
    for value in values {
      buffer = buffer << UInt64(bits) | UInt64(value)
      count += bits
    }
    // What is left over of the last character must be zero.
    let rest = count % 8
    if padding > 0, buffer & ((1 << UInt64(rest)) - 1) != 0 { return false }
    buffer >>= UInt64(rest)
    count -= rest
    var bytes: [UInt8] = []
    while count > 0 {
      count -= 8
      let byte = UInt8(truncatingIfNeeded: buffer >> UInt64(count))
      bytes.append(self == .base2lsbf ? BaseEncoding.reversed(byte) : byte)
    }
    result += bytes
    return true
  }
}
