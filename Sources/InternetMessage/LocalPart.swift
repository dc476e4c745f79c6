/// Quotes around the part of an address before its last "@".
package enum LocalPart {
  /// Which standard says what has to be quoted.
  package enum Standard {
    /// RFC 5322: in a message.
    case message
    /// RFC 5321: in an SMTP command.
    case smtp
  }

  /// The address in external form: the local part quoted where it is no dot-atom.
  ///
  /// - Parameter isEmptyPlain: whether the empty address stays as it is, as logs show it.
  package static func quoted(
    _ address: String, for standard: Standard = .message, isEmptyPlain: Bool = false
  ) -> String {
    if isEmptyPlain, address.isEmpty { return "" }
    let bytes = Array(address.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "@")) ?? bytes.count
    let local = bytes[..<end]
    guard !isDotAtom(local) else { return address }
    var output: [UInt8] = [UInt8(ascii: "\"")]
    for byte in local {
      let isSpecial =
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 13 || (standard == .smtp && byte == 10)
      if isSpecial { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
    output += bytes[end...]
    return String(decoding: output, as: UTF8.self)
  }

  /// The address in internal form: without the local part's quotes and backslashes.
  package static func unquoted(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "@")) ?? bytes.count
    var output: [UInt8] = []
    var index = 0
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
        guard index < bytes.count else { break }
        output.append(bytes[index])
      } else if bytes[index] != UInt8(ascii: "\"") {
        output.append(bytes[index])
      }
      index += 1
    }
    if index <= end { output += bytes[end...] }
    return String(decoding: output, as: UTF8.self)
  }

  private static let specials: Set<UInt8> = Set("()<>@,;:\\\"[] ".utf8)

  private static func isDotAtom(_ local: ArraySlice<UInt8>) -> Bool {
    guard let first = local.first, let last = local.last, first != 46, last != 46 else { return false }
    var previous: UInt8 = 0
    for byte in local {
      if byte < 32 || byte == 127 || specials.contains(byte) || byte == 46 && previous == 46 { return false }
      previous = byte
    }
    return true
  }
}
