import DNS

/// A network as cidr tables and mynetworks write it: "192.168.1.0/24", "[2001:db8::]/32", "10.0.0.1".
package struct CIDRPattern: Hashable, Sendable, Codable {
  private let network: IPAddress
  private let length: Int

  /// What is wrong with a pattern.
  package struct Failure: Error, Hashable, Sendable {
    package let text: String
  }

  package init(_ pattern: String) throws(Failure) {
    let (address, mask) = CIDRPattern.divide(pattern)
    guard let mask else {
      guard let parsed = IPAddress(address) else { throw Failure(text: "bad address pattern: \"\(pattern)\"") }
      network = parsed
      length = parsed.bytes.count * 8
      return
    }
    guard !mask.isEmpty, mask.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(mask) else {
      throw Failure(text: "bad mask value in \"\(pattern)\"")
    }
    guard let parsed = IPAddress(address) else { throw Failure(text: "bad network value in \"\(pattern)\"") }
    guard number <= parsed.bytes.count * 8 else { throw Failure(text: "bad mask length in \"\(pattern)\"") }
    let masked = parsed.network(prefixLength: number)
    guard masked == parsed else {
      throw Failure(
        text: "non-null host address bits in \"\(pattern)\", perhaps you should use \"\(masked)/\(number)\" instead")
    }
    network = parsed
    length = number
  }

  /// The address without brackets, and what stands behind the slash.
  private static func divide(_ pattern: String) -> (address: String, mask: String?) {
    let bytes = Array(pattern.utf8)
    var address = bytes[...]
    var mask: ArraySlice<UInt8>?
    if bytes.first == UInt8(ascii: "["), let close = bytes.firstIndex(of: UInt8(ascii: "]")) {
      let rest = bytes[(close + 1)...]
      if rest.isEmpty || rest.first == UInt8(ascii: "/") {
        address = bytes[1..<close]
        mask = rest.isEmpty ? nil : rest.dropFirst()
        return (String(decoding: address, as: UTF8.self), mask.map { String(decoding: $0, as: UTF8.self) })
      }
    }
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      address = bytes[..<slash]
      mask = bytes[(slash + 1)...]
    }
    return (String(decoding: address, as: UTF8.self), mask.map { String(decoding: $0, as: UTF8.self) })
  }

  package func contains(_ address: IPAddress) -> Bool { address.isIn(network, prefixLength: length) }

  /// Whether it is about addresses of the same family.
  package func hasFamily(of address: IPAddress) -> Bool { network.isV4 == address.isV4 }
}
