import FileSystem
/// defer_if_permit: whatever would be let in has to come again later.
struct DeferIfPermit: SmtpdRestriction {
  let name = "defer_if_permit"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.deferIfPermit(
      450, "4.7.0", "<\(check.name)>: \(check.subject.rawValue) rejected: defer_if_permit requested")
  }
}

/// defer_if_reject: whatever would be kept out may come again later.
struct DeferIfReject: SmtpdRestriction {
  let name = "defer_if_reject"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.deferIfReject(
      450, "4.7.0", "<\(check.name)>: \(check.subject.rawValue) rejected: defer_if_reject requested")
    return .undecided
  }
}

/// sleep: makes the client wait.
struct Sleep: SmtpdRestriction {
  let name = "sleep"
  var argument: SmtpdRestrictionArgument { .seconds }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    if dialog.session.retries == 0 { throw .pause(SmtpdPause(seconds: Int(check.argument) ?? 0)) }
    return .undecided
  }
}

/// check_policy_service: a program decides (SMTPD_POLICY_README). There is none on this host's network.
struct CheckPolicyService: SmtpdRestriction {
  let name = "check_policy_service"
  var argument: SmtpdRestrictionArgument { .server }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    let configuration = dialog.configuration
    let tries = configuration.integer("smtpd_policy_service_try_limit")
    if dialog.session.retries + 1 < tries {
      throw .pause(SmtpdPause(seconds: configuration.seconds("smtpd_policy_service_retry_delay")))
    }
    let server = check.argument
    let (type, place) = OpenTables.divide(server)
    let isMissing = type == "unix" && !dialog.daemon.files.exists(place)
    let reason = isMissing ? Errno.ENOENT : Errno.ECONNREFUSED
    for number in 1...max(1, tries) {
      dialog.warn("connect to \(place): \(reason.message)")
      // That nobody is there yet is not worth a word before the last attempt.
      if number >= tries || !isMissing { dialog.warn("problem talking to server \(place): \(reason.message)") }
    }
    let action = configuration.text("smtpd_policy_service_default_action")
    return try SmtpdAccess(check).act(action, "policy query", &dialog)
  }
}
