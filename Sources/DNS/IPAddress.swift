/// An IPv4 or IPv6 address.
package enum IPAddress: Hashable, Sendable {
  /// In host order: 127.0.0.1 is 0x7F000001.
  case v4(UInt32)
  /// The two halves, in host order: ::1 is (0, 1).
  case v6(UInt64, UInt64)

  package static let loopback4 = IPAddress.v4(0x7F00_0001)
  package static let loopback6 = IPAddress.v6(0, 1)
  package static let any4 = IPAddress.v4(0)
  package static let any6 = IPAddress.v6(0, 0)

  package var isV4: Bool {
    if case .v4 = self { true } else { false }
  }

  /// Whether it never leaves the host: 127.0.0.0/8 and ::1.
  package var isLoopback: Bool {
    switch self {
    case .v4(let bits): bits >> 24 == 127
    case .v6(let high, let low): high == 0 && low == 1
    }
  }

  /// The address's bytes in network order: four or sixteen.
  package var bytes: [UInt8] {
    switch self {
    case .v4(let bits):
      return stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt32($0)) }
    case .v6(let high, let low):
      return [high, low].flatMap { half in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
      }
    }
  }

  /// Whether the first `length` bits are those of `network`.
  package func isIn(_ network: IPAddress, prefixLength length: Int) -> Bool {
    let own = bytes
    let other = network.bytes
    guard own.count == other.count, length <= own.count * 8 else { return false }
    for index in 0..<(length / 8) where own[index] != other[index] { return false }
    let rest = length % 8
    guard rest > 0 else { return true }
    return (own[length / 8] ^ other[length / 8]) >> UInt8(8 - rest) == 0
  }

  /// The name under which its PTR record stands (RFC 1035 §3.5, RFC 3596 §2.5).
  package var reverseName: String {
    switch self {
    case .v4: bytes.reversed().map(String.init).joined(separator: ".") + ".in-addr.arpa"
    case .v6:
      bytes.reversed().map { String($0 & 15, radix: 16) + "." + String($0 >> 4, radix: 16) }.joined(separator: ".")
        + ".ip6.arpa"
    }
  }
}

extension IPAddress: LosslessStringConvertible {
  /// Reads "192.0.2.1" or "2001:db8::1" (inet_pton(3)).
  package init?(_ text: String) {
    if text.utf8.contains(UInt8(ascii: ":")) {
      guard let groups = IPAddress.groups(of: text) else { return nil }
      let halves = [groups[..<4], groups[4...]].map { $0.reduce(UInt64(0)) { $0 << 16 | UInt64($1) } }
      self = .v6(halves[0], halves[1])
    } else {
      guard let bits = IPAddress.quad(of: text) else { return nil }
      self = .v4(bits)
    }
  }

  /// As inet_ntop(3) writes it: the longest run of two or more zero groups becomes "::" (RFC 5952).
  package var description: String {
    switch self {
    case .v4: return bytes.map(String.init).joined(separator: ".")
    case .v6(let high, let low):
      if high == 0, low >> 32 == 0xFFFF {
        return "::ffff:" + IPAddress.v4(UInt32(truncatingIfNeeded: low)).description
      }
      let groups = [high, low].flatMap { half in
        stride(from: 48, through: 0, by: -16).map { UInt16(truncatingIfNeeded: half >> UInt64($0)) }
      }
      var best = 0..<0
      var start = 0
      while start < 8 {
        guard groups[start] == 0 else {
          start += 1
          continue
        }
        let end = groups[start...].firstIndex { $0 != 0 } ?? 8
        if end - start > best.count { best = start..<end }
        start = end
      }
      let texts = groups.map { String($0, radix: 16) }
      guard best.count > 1 else { return texts.joined(separator: ":") }
      return texts[..<best.lowerBound].joined(separator: ":") + "::" + texts[best.upperBound...].joined(separator: ":")
    }
  }

  private static func quad(of text: String) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }),
        part.utf8.count == 1 || part.utf8.first != 48, let number = UInt8(part)
      else { return nil }
      bits = bits << 8 | UInt32(number)
    }
    return bits
  }

  /// The eight groups of an IPv6 address; the last two may be written as an IPv4 address (RFC 4291 §2.2).
  private static func groups(of text: String) -> [UInt16]? {
    var text = text
    if let colon = text.lastIndex(of: ":"), text[colon...].contains(".") {
      guard let bits = quad(of: String(text[text.index(after: colon)...])) else { return nil }
      text = text[...colon] + String(bits >> 16, radix: 16) + ":" + String(bits & 0xFFFF, radix: 16)
    }
    let sides = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).map { side in
      side.isEmpty ? [] : side.split(separator: ":", omittingEmptySubsequences: false).map(group)
    }
    let read = sides.map { $0.compactMap { $0 } }
    guard zip(read, sides).allSatisfy({ $0.count == $1.count }), let head = read.first else { return nil }
    guard read.count == 2 else { return head.count == 8 ? head : nil }
    let missing = 8 - head.count - read[1].count
    guard missing >= 1 else { return nil }
    return head + Array(repeating: 0, count: missing) + read[1]
  }

  private static func group(_ digits: Substring) -> UInt16? {
    guard (1...4).contains(digits.utf8.count), digits.utf8.first != UInt8(ascii: "+") else { return nil }
    return UInt16(digits, radix: 16)
  }
}

extension IPAddress: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let address = IPAddress(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an IP address: \(text)"))
    }
    self = address
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension IPAddress {
  /// The address of the network of that prefix length that this one is in: the rest of the bits is 0.
  package func network(prefixLength length: Int) -> IPAddress {
    switch self {
    case .v4(let bits): return .v4(length <= 0 ? 0 : bits & (UInt32.max << UInt32(max(0, 32 - length))))
    case .v6(let high, let low):
      func masked(_ half: UInt64, _ length: Int) -> UInt64 {
        length <= 0 ? 0 : half & (UInt64.max << UInt64(max(0, 64 - length)))
      }
      return .v6(masked(high, length), masked(low, length - 64))
    }
  }
}
