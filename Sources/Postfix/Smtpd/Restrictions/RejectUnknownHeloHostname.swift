import Kernel

/// reject_unknown_helo_hostname: the name has neither an address nor an MX record.
struct RejectUnknownHeloHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let helo = dialog.session.heloName else { return .undecided }
    if helo.hasPrefix("[") { return dialog.rejectInvalidLiteral(helo) }
    let text = "<\(helo)>: Helo command rejected: Host not found"
    switch SmtpdDomain.lookup(helo, &dialog) {
    case .found, .refusesMail: return .undecided
    case .missing:
      return dialog.reject(.policy, dialog.configuration.integer("unknown_hostname_reject_code"), "4.7.1", text)
    case .problem:
      let action = dialog.temporaryAction("unknown_helo_hostname_tempfail_action")
      return dialog.deferIfPermit(450, "4.7.1", text, as: action)
    }
  }
}
