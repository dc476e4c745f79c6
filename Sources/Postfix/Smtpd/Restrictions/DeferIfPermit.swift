/// defer_if_permit: whatever would be let in has to come again later.
struct DeferIfPermit: SmtpdRestriction {
  let name = "defer_if_permit"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.deferIfPermit(
      450, "4.7.0", "<\(check.name)>: \(check.subject.rawValue) rejected: defer_if_permit requested")
  }
}
