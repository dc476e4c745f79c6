import InternetMessage

/// Brings addresses into the form user@domain (trivial-rewrite(8)): pure functions of the parameters.
struct AddressRewriter {
  let origin: String
  let domain: String
  let swapsBangPath: Bool
  let hasPercentHack: Bool
  let appendsOrigin: Bool
  let appendsDomain: Bool

  init(_ configuration: MainConfiguration, _ context: RewriteContext) {
    let remote = configuration.text("remote_header_rewrite_domain")
    origin = context == .local ? configuration.text("myorigin") : remote
    domain = context == .local ? configuration.text("mydomain") : remote
    swapsBangPath = configuration.boolean("swap_bangpath")
    hasPercentHack = configuration.boolean("allow_percent_hack")
    appendsOrigin = configuration.boolean("append_at_myorigin")
    appendsDomain = configuration.boolean("append_dot_mydomain")
  }

  /// Rewrites an address in external form.
  func rewrite(_ address: String) -> String {
    let tokens = rewrite(AddressScanner.scan(address))
    return AddressPrinter.externalForm([AddressToken(.address, children: tokens)])
  }

  func rewrite(_ tokens: [AddressToken]) -> [AddressToken] {
    guard let first = tokens.first else { return tokens }
    if tokens.count == 1, first.kind == .quotedString, first.text.isEmpty { return tokens }
    if tokens.count == 1, first.isSymbol("@") { return [AddressToken(.quotedString)] }
    var tokens = withoutRoute(tokens)
    if !tokens.contains(where: { $0.isSymbol("@") }) { tokens = withDomain(tokens) }
    if appendsDomain, !domain.isEmpty, let at = tokens.lastIndex(where: { $0.isSymbol("@") }), at + 1 < tokens.count,
      !tokens[at...].contains(where: { $0.kind == .domainLiteral || $0.isSymbol(".") })
    {
      tokens += [.symbol(".")] + AddressScanner.scan(domain)
    }
    if tokens.count > 1, tokens[tokens.count - 1].isSymbol("."), !tokens[tokens.count - 2].isSymbol("."),
      !tokens[tokens.count - 2].isSymbol("@")
    {
      tokens.removeLast()
    }
    return tokens
  }

  /// "@a,@b:c@d" is "c@d" (RFC 5321 appendix C).
  private func withoutRoute(_ tokens: [AddressToken]) -> [AddressToken] {
    guard tokens.first?.isSymbol("@") == true, let colon = tokens.firstIndex(where: { $0.isSymbol(":") }),
      colon + 1 < tokens.count
    else { return tokens }
    return Array(tokens[(colon + 1)...])
  }

  private func withDomain(_ tokens: [AddressToken]) -> [AddressToken] {
    if swapsBangPath, let bang = tokens.firstIndex(where: { $0.isSymbol("!") }) {
      return tokens[(bang + 1)...] + [.symbol("@")] + tokens[..<bang]
    }
    if hasPercentHack, let percent = tokens.lastIndex(where: { $0.isSymbol("%") }) {
      var tokens = tokens
      tokens[percent] = .symbol("@")
      return tokens
    }
    guard appendsOrigin, !origin.isEmpty else { return tokens }
    return tokens + [.symbol("@")] + AddressScanner.scan(origin)
  }
}
