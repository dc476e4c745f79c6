/// "smtp/inet/chroot" or "*/unix": which services, and what of them, an argument of postconf(1) means.
struct ServicePattern {
  /// Name, type and, where there is one, field or parameter.
  let parts: [String]

  static let any = "*"

  /// - Returns: nil when there are fewer or more parts than allowed, or "*" stands beside something else.
  init?(_ text: String, _ counts: ClosedRange<Int>) {
    guard text.utf8.first != UInt8(ascii: "/") else { return nil }
    var parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard counts.contains(parts.count), parts.allSatisfy({ $0 == ServicePattern.any || !$0.contains("*") }) else {
      return nil
    }
    while parts.count < counts.upperBound { parts.append(ServicePattern.any) }
    self.parts = parts
  }

  func matches(_ name: String, _ type: String) -> Bool {
    (parts[0] == ServicePattern.any || parts[0] == name) && (parts[1] == ServicePattern.any || parts[1] == type)
  }

  /// The number of the field that the third part names; nil for all.
  ///
  /// - Throws: `Fatal` for an unknown name.
  func field() throws(Fatal) -> Int? {
    if parts[2] == ServicePattern.any { return nil }
    guard let field = MasterRecord.fieldNames.firstIndex(of: parts[2]) else {
      throw Fatal("invalid service attribute name: \"\(parts[2])\"")
    }
    return field
  }
}
