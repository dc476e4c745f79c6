/// Parts of an address in internal form, "local@domain".
package struct MailAddress: Hashable, Sendable {
  package var local: String
  /// nil where the address has no "@".
  package var domain: String?

  package init(local: String, domain: String?) {
    self.local = local
    self.domain = domain
  }

  /// Divides an address at its last "@".
  package init(_ address: String) {
    guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else {
      self.init(local: address, domain: nil)
      return
    }
    self.init(local: String(address[..<at]), domain: String(address[address.utf8.index(after: at)...]))
  }

  package var text: String { domain.map { local + "@" + $0 } ?? local }

  /// The local part without its extension, and the extension without the delimiter; nil where there is none.
  ///
  /// The delimiter at the very start is part of the name, and so it is in "owner-list" and "list-request".
  ///
  /// - Parameters:
  ///   - delimiters: `recipient_delimiter`; the first of its characters in the local part divides it.
  ///   - exempt: names that are never divided, whatever is in them.
  ///   - ownerRequestSpecial: whether "owner-" and "-request" are exempt where "-" is a delimiter.
  package func split(
    delimiters: String, exempt: [String] = ["postmaster", "mailer-daemon", "double-bounce"],
    ownerRequestSpecial: Bool = true
  ) -> (base: String, extension: String)? {
    guard !delimiters.isEmpty else { return nil }
    let lower = local.lowercased()
    if exempt.contains(where: { $0.lowercased() == lower }) { return nil }
    if ownerRequestSpecial, delimiters.utf8.contains(UInt8(ascii: "-")) {
      if lower.hasPrefix("owner-") || lower.hasSuffix("-request") { return nil }
    }
    let set = Array(delimiters.utf8)
    guard let index = local.utf8.firstIndex(where: { set.contains($0) }), index != local.utf8.startIndex else {
      return nil
    }
    return (String(local[..<index]), String(local[local.utf8.index(after: index)...]))
  }
}
