import DNS

extension HostName {
  /// Whether a text is an address in brackets: "[192.0.2.1]", "[IPv6:2001:db8::1]" (RFC 5321 §4.1.3).
  package static func isLiteral(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]"), text.utf8.count > 2 else {
      return false
    }
    let inside = String(text.dropFirst().dropLast())
    if inside.lowercased().hasPrefix("ipv6:") { return IPAddress(String(inside.dropFirst(5)))?.isV4 == false }
    return IPAddress(inside)?.isV4 == true
  }
}
