import InternetMessage

/// Addresses in commands.
extension SmtpdDialog {
  /// The address of a command's argument, in internal form.
  ///
  /// What stands around it is forgiven, unless parameter strict_rfc821_envelopes says otherwise.
  ///
  /// - Returns: nil where there is none, or one that leads nowhere; that has been logged.
  mutating func address(_ argument: SmtpdToken, _ verb: String, isEmptyAllowed: Bool) -> String? {
    let isStrict = configuration.boolean("strict_rfc821_envelopes")
    let tokens = AddressParser.parse(SmtpdDialog.bare(argument.text))
    let addresses = tokens.filter { $0.kind == .address }
    let hasMore = tokens.contains { !($0.kind == .address || $0.isSymbol("<") || $0.isSymbol(">")) }
    var isWrong =
      addresses.count > 1 || isStrict && (hasMore || argument.text.utf8.first != UInt8(ascii: "<"))
    let address = addresses.last.map { AddressPrinter.internalForm($0.children) } ?? ""
    if !isWrong {
      isWrong =
        address.isEmpty && !isEmptyAllowed || isStrict && address.utf8.first == UInt8(ascii: "@")
        || !isStandAlone && !address.isEmpty && resolve(address).flags.contains(.error)
    }
    guard !isWrong else {
      warn(
        "Illegal address syntax from \(session.client.title) in \(verb) command: "
          + SmtpdText.printable(argument.text))
      return nil
    }
    return address
  }

  /// What is read for an address: without the brackets around it, and without the hosts that it is to go by, so that
  /// "<@a,@b:c@d>" is "c@d" (RFC 5321 appendix C).
  private static func bare(_ text: String) -> String {
    var text = text.bytes[...]
    if text.count > 1, text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">") {
      text = text.dropFirst().dropLast()
    }
    if text.first == UInt8(ascii: "@"), let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      text = text[(colon + 1)...]
    }
    return String(lossless: text)
  }

  /// Where mail for an address goes, after it has been completed as those of this host are.
  ///
  /// What is known from before is not asked for again.
  mutating func resolve(_ address: String) -> Resolution {
    let key = SmtpdSession.ResolutionKey(address: address, sender: session.transaction.sender ?? "")
    if let known = session.resolutions[key] { return known }
    let resolution = findResolution(address)
    if session.resolutions.count >= SmtpdDialog.maximumResolutions { session.resolutions = [:] }
    session.resolutions[key] = resolution
    return resolution
  }

  private static let maximumResolutions = 100

  private func findResolution(_ address: String) -> Resolution {
    let rewritten = LocalPart.unquoted(TrivialRewrite.rewrite(LocalPart.quoted(address), .local, on: daemon))
    return TrivialRewrite.resolve(rewritten, sender: session.transaction.sender ?? "", on: daemon)
  }
}
