/// reject_unknown_client_hostname: the client's address and name don't lead to each other.
struct RejectUnknownClientHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    let client = dialog.session.client
    guard client.nameStatus != .found else { return .undecided }
    let code = client.nameStatus == .permanent ? dialog.configuration.integer("unknown_client_reject_code") : 450
    return dialog.reject(
      .policy, code, "4.7.1", "Client host rejected: cannot find your hostname, [\(client.address)]")
  }
}
