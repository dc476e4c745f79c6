/// reject_sender_login_mismatch and its kin: the client must be logged in as an owner of the sender address.
struct RejectSenderLoginMismatch: SmtpdRestriction {
  let name: String
  /// Applies to clients that are logged in.
  var checksAuthenticated = false
  /// Applies to addresses with an owner only.
  var checksKnownOnly = false
  /// Applies to clients that are not logged in.
  var checksUnauthenticated = false

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard dialog.configuration.boolean("smtpd_sasl_auth_enable") else {
      dialog.warn("restriction `\(name)' ignored: no SASL support")
      return .undecided
    }
    guard let sender = dialog.session.transaction.sender, !sender.isEmpty else { return .undecided }
    let owners = try dialog.owners(of: sender)
    if let login = dialog.session.login {
      guard checksAuthenticated, !(checksKnownOnly && owners == nil),
        owners?.contains(where: { $0.lowercased() == login.user.lowercased() }) != true
      else { return .undecided }
      return dialog.reject(
        .policy, 553, "5.7.1", "<\(sender)>: Sender address rejected: not owned by user \(login.user)")
    }
    guard checksUnauthenticated, owners != nil else { return .undecided }
    return dialog.reject(.policy, 553, "5.7.1", "<\(sender)>: Sender address rejected: not logged in")
  }
}
