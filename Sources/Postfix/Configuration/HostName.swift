/// Whether a text can be a host name or an address, with what Postfix says when it is not.
package enum HostName {
  private static let maximumLength = 255
  private static let maximumLabel = 63

  /// - Returns: what is wrong, without "warning: "; nil for a good name.
  package static func complaint(_ name: String, caller: String = "valid_hostname") -> String? {
    let bytes = name.bytes
    guard !bytes.isEmpty else { return "\(caller): empty hostname" }
    var labelLength = 0
    var labelCount = 1
    var hasNonNumeric = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
        if labelLength == 0 { labelCount += 1 }
        labelLength += 1
        if labelLength > maximumLabel { return "\(caller): hostname label too long: \(name)" }
        if !(48...57).contains(byte) { hasNonNumeric = true }
      case UInt8(ascii: "."):
        if labelLength == 0 || index + 1 == bytes.count { return "\(caller): misplaced delimiter: \(name)" }
        labelLength = 0
      case UInt8(ascii: "-"):
        hasNonNumeric = true
        labelLength += 1
        let following = index + 1 < bytes.count ? bytes[index + 1] : 0
        if labelLength == 1 || following == 0 || following == UInt8(ascii: ".") {
          return "\(caller): misplaced hyphen: \(name)"
        }
      default: return "\(caller): invalid character \(byte)(decimal): \(name)"
      }
    }
    if !hasNonNumeric { return "\(caller): numeric hostname: \(name)" }
    if bytes.count > maximumLength { return "\(caller): bad length \(bytes.count) for \(name.prefix(100))..." }
    return nil
  }

  package static func isValid(_ name: String) -> Bool { complaint(name) == nil }
}
