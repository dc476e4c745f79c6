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
    let (address, mask) = try CIDRPattern.divide(pattern)
    guard let mask else {
      guard let parsed = IPAddress(address) else { throw Failure(text: "bad address pattern: \"\(address)\"") }
      network = parsed
      length = parsed.bytes.count * 8
      return
    }
    func failure(_ text: String) -> Failure { Failure(text: "\(text) in \"\(address)/\(mask)\"") }
    guard !mask.isEmpty, mask.utf8.allSatisfy({ (48...57).contains($0) }) else { throw failure("bad mask value") }
    let width = address.utf8.contains(UInt8(ascii: ":")) ? 128 : 32
    guard let number = Int(mask), number <= width else { throw failure("bad mask length") }
    guard let parsed = IPAddress(address) else { throw failure("bad network value") }
    let masked = parsed.network(prefixLength: number)
    guard masked == parsed else {
      throw Failure(
        text: failure("non-null host address bits").text + ", perhaps you should use \"\(masked)/\(number)\" instead")
    }
    network = parsed
    length = number
  }

  /// The address without brackets, and what stands behind the slash, which may be in the brackets or behind them.
  private static func divide(_ pattern: String) throws(Failure) -> (address: String, mask: String?) {
    func atSlash(_ text: Substring.UTF8View) -> (String, String?) {
      guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return (String(Substring(text)), nil) }
      return (String(Substring(text[..<slash])), String(Substring(text[text.index(after: slash)...])))
    }
    let bytes = pattern.utf8[...]
    guard bytes.first == UInt8(ascii: "[") else { return atSlash(bytes) }
    let inner = bytes.dropFirst()
    guard let close = inner.firstIndex(of: UInt8(ascii: "]")) else {
      throw Failure(text: "missing ']' character after \"[\(Substring(inner))\"")
    }
    let address = inner[..<close]
    let rest = inner[inner.index(after: close)...]
    if rest.isEmpty { return atSlash(address) }
    guard rest.first == UInt8(ascii: "/") else { throw Failure(text: "garbage after \"[\(Substring(address))]\"") }
    return (String(Substring(address)), String(Substring(rest.dropFirst())))
  }

  package func contains(_ address: IPAddress) -> Bool { address.isIn(network, prefixLength: length) }

  /// Whether it is about addresses of the same family.
  package func hasFamily(of address: IPAddress) -> Bool { network.isV4 == address.isV4 }
}
