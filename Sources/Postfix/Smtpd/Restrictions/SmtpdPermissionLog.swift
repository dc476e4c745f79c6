/// Permissions that parameter smtpd_log_access_permit_actions wants in the log.
extension SmtpdDialog {
  /// - Parameters:
  ///   - action: the restriction or the action of a table.
  ///   - origin: the table, where it comes from one.
  mutating func logPermission(
    _ action: String, _ subject: SmtpdSubject, _ name: String, from origin: String? = nil
  ) {
    guard session.checks.deferIfPermit == nil,
      !configuration.text("smtpd_log_access_permit_actions").isEmpty,
      daemon.matches(word: action, "smtpd_log_access_permit_actions") == .match
    else { return }
    let tail = origin.map { "from \($0)" } ?? ""
    logWhatsUp("permit", "action=\(action) for \(subject.rawValue)=\(name) \(tail)")
  }

  /// What a restriction that permits is about; nil for one that says so itself, or not at all.
  func permissionSubject(_ restriction: any SmtpdRestriction) -> (SmtpdSubject, String)? {
    switch restriction {
    case is AccessCheck, is CheckPolicyService, is ServerAccessCheck: nil
    case is PermitNakedIPAddress: (.helo, session.heloName ?? "")
    case is PermitAuthDestination, is PermitMXBackup, is CheckRelayDomains:
      (.recipient, session.transaction.recipient ?? "")
    default: (.client, session.client.title)
    }
  }
}
