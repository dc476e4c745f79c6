/// reject_unverified_sender, reject_unverified_recipient: a probe finds out whether mail to the address arrives.
struct RejectUnverifiedAddress: SmtpdRestriction {
  let name: String
  let party: SmtpdParty

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let address = party.address(dialog), !address.isEmpty else { return .undecided }
    let configuration = dialog.configuration
    let entry = Verify.query(address, for: dialog.daemon)
    if entry.status == .unknown {
      let count = configuration.integer("address_verify_poll_count")
      if dialog.session.retries + 1 < count {
        throw .pause(SmtpdPause(seconds: configuration.seconds("address_verify_poll_delay")))
      }
    }
    let names = party == .sender ? RejectUnverifiedAddress.sender : RejectUnverifiedAddress.recipient
    let what = "<\(address)>: \(party.subject.rawValue) rejected:"
    let code: Int
    switch entry.status {
    case .good: return .undecided
    case .unknown, .temporary: code = configuration.integer(names.deferCode)
    case .bad: code = configuration.integer(names.rejectCode)
    }
    let given = configuration.text(names.reason)
    let reason = given.isEmpty ? entry.text : given
    switch code / 100 {
    case 2: return .undecided
    case 4:
      let action = dialog.temporaryAction(names.action)
      return dialog.deferIfPermit(code, names.dsn, "\(what) unverified address: \(reason.prefix(250))", as: action)
    default: return dialog.reject(.policy, code, names.dsn, "\(what) undeliverable address: \(reason)")
    }
  }

  private struct Names {
    let deferCode: String
    let rejectCode: String
    let reason: String
    let action: String
    let dsn: String
  }

  private static let sender = Names(
    deferCode: "unverified_sender_defer_code", rejectCode: "unverified_sender_reject_code",
    reason: "unverified_sender_reject_reason", action: "unverified_sender_tempfail_action", dsn: "4.1.7")
  private static let recipient = Names(
    deferCode: "unverified_recipient_defer_code", rejectCode: "unverified_recipient_reject_code",
    reason: "unverified_recipient_reject_reason", action: "unverified_recipient_tempfail_action", dsn: "4.1.1")
}
