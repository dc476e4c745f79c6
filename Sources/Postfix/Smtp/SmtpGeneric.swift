import InternetMessage

/// Addresses as the outside world knows them: parameter smtp_generic_maps (generic(5)).
struct SmtpGeneric {
  private let daemon: Daemon
  let maps: Maps
  private let propagatesExtension: Bool

  init(_ daemon: Daemon, _ dialect: SmtpDialect) {
    self.daemon = daemon
    let parameter = dialect.parameter("generic_maps")
    maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    propagatesExtension = daemon.configuration.list("propagate_unmatched_extensions").contains("generic")
  }

  var isEmpty: Bool { maps.isEmpty }

  /// Looks whether the tables answer at all.
  ///
  /// - Throws: `Fatal` where they don't: mail must not go out with addresses that nobody outside knows.
  func check(_ addresses: [String]) throws(Fatal) {
    guard !maps.isEmpty, let address = addresses.first(where: { !$0.isEmpty }) else { return }
    let mapping = AddressLookup(daemon).map(
      address, in: maps, propagatesExtension: propagatesExtension, daemon: daemon)
    if case .problem = mapping { throw Fatal("\(maps.title) map lookup problem for \(address)") }
  }

  /// An address in internal form.
  func envelope(_ address: String) -> String {
    guard !maps.isEmpty, !address.isEmpty else { return address }
    let mapping = AddressLookup(daemon).map(
      address, in: maps, propagatesExtension: propagatesExtension, daemon: daemon)
    guard case .addresses(let found) = mapping, let first = found.first else { return address }
    if found.count > 1 { daemon.warn("multi-valued \(maps.title) result for \(LocalPart.quoted(address))") }
    return first
  }

  /// A field of the message's header.
  func header(_ field: HeaderField) -> HeaderField {
    guard !maps.isEmpty, let known = KnownHeader.named(field.name),
      !known.options.isDisjoint(with: [.sender, .recipient])
    else { return field }
    let limit = daemon.configuration.integer("header_address_token_limit")
    return field.rewritten(limit: limit) { LocalPart.quoted(envelope(LocalPart.unquoted($0))) } ?? field
  }
}
