/// Options of OpenSSL that parameter tls_ssl_options switches on, by name or as a number.
enum TLSOptions {
  private static let bits: [(name: String, bit: UInt64)] = [
    ("LEGACY_SERVER_CONNECT", 1 << 2), ("NO_TICKET", 1 << 14), ("NO_COMPRESSION", 1 << 17),
    ("NO_RENEGOTIATION", 1 << 30), ("NO_SESSION_RESUMPTION_ON_RENEGOTIATION", 1 << 16),
    ("PRIORITIZE_CHACHA", 1 << 21), ("ENABLE_MIDDLEBOX_COMPAT", 1 << 20),
  ]
  static let noTicket: UInt64 = 1 << 14
  private static let parameter = "tls_ssl_options"

  static func bits(_ configuration: MainConfiguration, warn: (String) -> Void) -> UInt64 {
    var result: UInt64 = 0
    for word in configuration.text(parameter).split(whereSeparator: { ", \t\r\n".contains($0) }) {
      if let known = bits.first(where: { $0.name == word.uppercased() }) {
        result |= known.bit
      } else if word.lowercased().hasPrefix("0x"), let number = UInt64(word.dropFirst(2), radix: 16) {
        result |= number
      } else {
        warn("unknown \(parameter) value \"\(word)\" in \"\(configuration.text(parameter))\"")
      }
    }
    return result
  }
}
