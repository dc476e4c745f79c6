extension SmtpdDialog {
  /// What somebody else controls may keep mail out, but not let it in.
  mutating func forbidPermission(_ verdict: SmtpdVerdict, _ name: String, _ what: String) throws(SmtpdStop) {
    guard verdict == .permit else { return }
    warn("restriction \(name) returns OK for \(what)")
    warn("this is not allowed for security reasons")
    warn("use DUNNO instead of OK if you want to make an exception")
    throw configurationError()
  }
}
