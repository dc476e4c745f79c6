import DNS
import FileSystem

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

  private static let shownLength = 100

  /// What is wrong with what stands in the brackets of an address: "192.0.2.1", "IPv6:2001:db8::1"; nil for a good
  /// one.
  package static func addressComplaint(_ text: String) -> String? {
    text.lowercased().hasPrefix("ipv6:") ? complaintOfV6(String(text.dropFirst(5))) : complaintOfV4(text)
  }

  private static func complaintOfV4(_ address: String) -> String? {
    func complaint(_ what: String) -> String { "valid_ipv4_hostaddr: \(what): \(address.prefix(shownLength))" }
    let bytes = address.bytes
    var (isInByte, count, value) = (false, 0, 0)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isInByte { (isInByte, count, value) = (true, count + 1, 0) }
        value = value * 10 + Int(byte) - 48
        if value > 255 { return complaint("invalid octet value") }
      case UInt8(ascii: "."):
        if !isInByte || index + 1 == bytes.count { return complaint("misplaced dot") }
        let isZero = bytes.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        if count == 1, value == 0, !isZero { return complaint("bad initial octet value") }
        isInByte = false
      default: return complaint("invalid character \(byte)(decimal)")
      }
    }
    return count == 4 ? nil : complaint("invalid octet count")
  }

  private static func complaintOfV6(_ address: String) -> String? {
    func complaint(_ what: String) -> String { "valid_ipv6_hostaddr: \(what): \(address.prefix(shownLength))" }
    let bytes = address.bytes
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    let colon = UInt8(ascii: ":")
    var (index, field, nullField, length) = (0, 0, 0, 0)
    while true {
      switch byte(index) {
      case 0:
        if field < 2 { return complaint("too few `:' in IPv6 address") }
        return length == 0 && nullField != field - 1 ? complaint("bad null last field in IPv6 address") : nil
      case UInt8(ascii: "."):
        if !(2...6).contains(field) { return complaint("malformed IPv4-in-IPv6 address") }
        return complaintOfV4(String(lossless: bytes[(index - length)...]))
      case colon:
        if field == 0, length == 0, isAlphanumeric(byte(index + 1)) {
          return complaint("bad null first field in IPv6 address")
        }
        field += 1
        if field > 7 { return complaint("too many `:' in IPv6 address") }
        (index, length) = (index + 1, 0)
        if byte(index) == colon {
          if nullField > 0 { return complaint("too many `::' in IPv6 address") }
          nullField = field
        }
      default:
        length = bytes[index...].prefix(while: isHexadecimal).count
        if length > 4 { return complaint("malformed IPv6 address") }
        if length == 0 { return complaint("invalid character \(byte(index))(decimal) in IPv6 address") }
        index += length
      }
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte & 0xDF)
  }
}
