import InternetMessage

extension MainConfiguration {
  /// An address in the form that logs have it: quoted as in messages, or as programs see it (parameter
  /// info_log_address_format).
  ///
  /// - Parameter isEmptyPlain: whether the empty address stays as it is.
  func logged(_ address: String, isEmptyPlain: Bool = true) -> String {
    text("info_log_address_format") == "internal" ? address : LocalPart.quoted(address, isEmptyPlain: isEmptyPlain)
  }
}
