/// defer_if_reject: whatever would be kept out may come again later.
struct DeferIfReject: SmtpdRestriction {
  let name = "defer_if_reject"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.deferIfReject(
      450, "4.7.0", "<\(check.name)>: \(check.subject.rawValue) rejected: defer_if_reject requested")
    return .undecided
  }
}
