extension SmtpdDialog {
  /// Refuses a HELO with brackets around what is no address.
  mutating func rejectInvalidLiteral(_ helo: String) -> SmtpdVerdict {
    guard !HostName.isLiteral(helo.hasPrefix("[") ? helo : "[\(helo)]") else { return .undecided }
    return reject(
      .policy, configuration.integer("invalid_hostname_reject_code"), "5.5.2",
      "<\(helo)>: Helo command rejected: invalid ip address")
  }
}
