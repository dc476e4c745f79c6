/// Base 64 (RFC 4648 §4), which AUTH speaks in.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func encoded(_ bytes: some Collection<UInt8>) -> String {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 1
      guard count % 3 == 0 else { continue }
      output += stride(from: 18, through: 0, by: -6).map { alphabet[Int(bits >> UInt32($0) & 63)] }
      bits = 0
    }
    switch count % 3 {
    case 1: output += [alphabet[Int(bits >> 2 & 63)], alphabet[Int(bits << 4 & 63)], 61, 61]
    case 2:
      output += [alphabet[Int(bits >> 10 & 63)], alphabet[Int(bits >> 4 & 63)], alphabet[Int(bits << 2 & 63)], 61]
    default: break
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// - Returns: nil for text that is no base 64.
  package static func decoded(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count % 4 == 0 else { return nil }
    let digits = bytes.prefix { $0 != 61 }
    guard bytes.count - digits.count <= 2, bytes[digits.count...].allSatisfy({ $0 == 61 }) else { return nil }
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return output
  }
}
