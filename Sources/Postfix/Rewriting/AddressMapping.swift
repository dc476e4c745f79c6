import InternetMessage

/// Addresses that take an address's place: the right-hand sides of canonical(5), virtual(5), aliases(5).
extension AddressLookup {
  /// What a mapping came to.
  package enum Mapping: Hashable, Sendable {
    case addresses([String])
    case nothing
    case problem
  }

  /// Looks an address up and makes addresses of the result: "@domain" keeps the local part, and an
  /// extension that was left out of the key goes to each of them.
  ///
  /// - Parameter propagatesExtension: what parameter propagate_unmatched_extensions says of this kind of table.
  package func map(
    _ address: String, in maps: Maps, propagatesExtension: Bool, keys: Keys = .standard, daemon: Daemon
  ) -> Mapping {
    let result = find(address, in: maps, keys: keys)
    switch result.found {
    case .nothing: return .nothing
    case .problem: return .problem
    case .value(let text, _):
      var expanded = text
      if text.utf8.first == UInt8(ascii: "@") {
        expanded = LocalPart.quoted(MailAddress(address).local + text)
      }
      let suffix = propagatesExtension ? result.extensionText : nil
      let addresses = AddressParser.parse(expanded).filter { $0.kind == .address }.map { token -> String in
        let external = AddressPrinter.externalForm(token.children)
        let canonical = TrivialRewrite.rewrite(external, .local, on: daemon)
        let plain = LocalPart.unquoted(canonical)
        guard let suffix else { return plain }
        var parts = MailAddress(plain)
        parts.local += suffix
        return parts.text
      }
      return .addresses(addresses)
    }
  }
}
