/// OpenSSL's list of ciphers for a grade, without those that are excluded (TLS_README).
struct TLSCiphers {
  /// A grade or an exclusion that makes no sense.
  struct Damage: Error, Hashable {
    /// For the log, behind the name of the other side.
    let text: String
  }

  /// "ALL:!EXP:!aNULL"
  let list: String

  private static let parameters = [
    "high": "tls_high_cipherlist", "medium": "tls_medium_cipherlist", "low": "tls_low_cipherlist",
    "export": "tls_export_cipherlist", "null": "tls_null_cipherlist",
  ]

  /// - Parameter exclusions: names as parameters have them, with commas, spaces or colons between them.
  init(grade: String, exclusions: [String], _ configuration: MainConfiguration) throws(Damage) {
    guard let parameter = TLSCiphers.parameters[grade.lowercased()] else {
      throw Damage(text: "invalid cipher grade: \"\(grade)\"")
    }
    var text = configuration.text(parameter)
    for name in exclusions.flatMap({ $0.split(whereSeparator: { ", \t\r\n:".contains($0) }) }) {
      if "!+-@".contains(name.prefix(1)) {
        throw Damage(text: "invalid unary '!+-@' in cipher exclusion: \(name)")
      }
      text += ":!\(name)"
    }
    list = text
  }
}
