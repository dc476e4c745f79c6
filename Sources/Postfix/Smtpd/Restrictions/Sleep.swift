/// sleep: makes the client wait.
struct Sleep: SmtpdRestriction {
  let name = "sleep"
  var argument: SmtpdRestrictionArgument { .seconds }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    if dialog.session.retries == 0 { throw .pause(SmtpdPause(seconds: Int(check.argument) ?? 0)) }
    return .undecided
  }
}
