/// reject_unknown_reverse_client_hostname: the client's address has no name.
struct RejectUnknownReverseClientHostname: SmtpdRestriction {
  let name = "reject_unknown_reverse_client_hostname"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    let client = dialog.session.client
    guard client.reverseNameStatus != .found else { return .undecided }
    let code =
      client.reverseNameStatus == .permanent ? dialog.configuration.integer("unknown_client_reject_code") : 450
    return dialog.reject(
      .policy, code, "4.7.1", "Client host rejected: cannot find your reverse hostname, [\(client.address)]")
  }
}
