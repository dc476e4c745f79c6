/// reject_unauth_pipelining: the client sends commands without waiting where it may not.
struct RejectUnauthPipelining: SmtpdRestriction {
  let name = "reject_unauth_pipelining"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard dialog.session.isPipeliningLogged else { return .undecided }
    return dialog.reject(
      .protocol, 503, "5.5.0",
      "<\(check.name)>: \(check.subject.rawValue) rejected: Improper use of SMTP command pipelining")
  }
}
