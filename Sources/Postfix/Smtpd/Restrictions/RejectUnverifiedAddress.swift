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
    let prefix = party == .sender ? "unverified_sender" : "unverified_recipient"
    let dsn = party == .sender ? "4.1.7" : "4.1.1"
    let what = "<\(address)>: \(party.subject.rawValue) rejected:"
    let code: Int
    switch entry.status {
    case .good: return .undecided
    case .unknown, .temporary: code = configuration.integer("\(prefix)_defer_code")
    case .bad: code = configuration.integer("\(prefix)_reject_code")
    }
    let given = configuration.text("\(prefix)_reject_reason")
    let reason = given.isEmpty ? entry.text : given
    switch code / 100 {
    case 2: return .undecided
    case 4:
      let action = dialog.temporaryAction("\(prefix)_tempfail_action")
      return dialog.deferIfPermit(code, dsn, "\(what) unverified address: \(reason.prefix(250))", as: action)
    default: return dialog.reject(.policy, code, dsn, "\(what) undeliverable address: \(reason)")
    }
  }
}
