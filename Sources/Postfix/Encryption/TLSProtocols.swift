import TLS

/// A list of protocol versions, as in smtpd_tls_protocols: ">=TLSv1.2, <=TLSv1.3", "!SSLv3 !TLSv1".
struct TLSProtocols: Hashable {
  private(set) var least: TLSVersion?
  private(set) var greatest: TLSVersion?
  private(set) var excluded: Set<TLSVersion> = []

  private static let versions: [(String, TLSVersion)] = [
    ("sslv3", .ssl3), ("tlsv1", .tls10), ("tlsv1.1", .tls11), ("tlsv1.2", .tls12), ("tlsv1.3", .tls13),
  ]

  /// nil for a list that can't be read.
  init?(_ text: String) {
    var included: Set<TLSVersion> = []
    for word in text.split(whereSeparator: { ", \t\r\n:".contains($0) }) {
      var name = word.lowercased()
      let sign = [">=", "<=", "!"].first { name.hasPrefix($0) } ?? ""
      name.removeFirst(sign.count)
      guard let version = TLSProtocols.versions.first(where: { $0.0 == name })?.1 ?? TLSVersion(hexadecimal: name)
      else { return nil }
      switch sign {
      case ">=": least = version
      case "<=": greatest = version
      case "!": excluded.insert(version)
      default: included.insert(version)
      }
    }
    if !included.isEmpty { excluded.formUnion(TLSVersion.allCases.filter { !included.contains($0) }) }
  }

  func apply(to settings: inout TLSSettings) {
    (settings.leastVersion, settings.greatestVersion) = (least, greatest)
    settings.excludedVersions = excluded
    // Short keys and old versions are the administrator's own business.
    settings.securityLevel = 0
  }
}

extension TLSVersion {
  /// "0301", as protocols without a name are written.
  fileprivate init?(hexadecimal text: String) {
    guard text.utf8.count == 4 || text.hasPrefix("0x"),
      let value = Int32(text.hasPrefix("0x") ? String(text.dropFirst(2)) : text, radix: 16)
    else { return nil }
    self.init(rawValue: value)
  }
}
