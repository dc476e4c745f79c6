import InternetMessage

extension SmtpdDialog {
  /// Whether this host takes mail for an address's domain, whoever brings it.
  mutating func isAuthorized(destination address: String) throws(SmtpdStop) -> Bool {
    let resolution = resolve(address)
    if resolution.flags.contains(.failure) { throw lookupFailure(address) }
    guard MailAddress(resolution.recipient).domain != nil else { return true }
    if !configuration.boolean("allow_untrusted_routing"), resolution.flags.contains(.routed) { return false }
    return resolution.addressClass != .other
  }
}
