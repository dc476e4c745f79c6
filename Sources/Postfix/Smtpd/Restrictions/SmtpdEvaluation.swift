/// Going through a list of restrictions.
extension SmtpdDialog {
  /// So many lists may lie within each other.
  private static let deepestNesting = 100

  /// Asks one restriction after the other until one decides.
  mutating func evaluate(_ words: [String], _ check: SmtpdCheck) throws(SmtpdStop) -> SmtpdVerdict {
    guard session.checks.recursion <= SmtpdDialog.deepestNesting else {
      warn("restriction classes are nested too deeply: \(words.joined(separator: ", "))")
      throw configurationError()
    }
    session.checks.recursion += 1
    defer { session.checks.recursion -= 1 }
    var words = words[...]
    var verdict = SmtpdVerdict.undecided
    while let word = words.popFirst() {
      if session.transaction.isDiscarded { break }
      if word.lowercased() == "warn_if_reject" {
        if session.checks.warnDepth == 0 { session.checks.warnDepth = session.checks.recursion }
        continue
      }
      verdict = try ask(word, &words, check)
      if session.checks.warnDepth >= session.checks.recursion { session.checks.warnDepth = 0 }
      if verdict != .undecided { break }
      if session.checks.deferIfPermit != nil, session.checks.deferIfReject != nil { break }
    }
    return verdict
  }

  private mutating func ask(
    _ word: String, _ rest: inout ArraySlice<String>, _ check: SmtpdCheck
  ) throws(SmtpdStop) -> SmtpdVerdict {
    var name = word.lowercased()
    if word.utf8.contains(UInt8(ascii: ":")) {
      guard let access = check.access else {
        warn(
          "specify one of (check_client_access, check_reverse_client_hostname_access, check_helo_access, "
            + "check_sender_access, check_recipient_access, check_etrn_access) before \(check.subject.rawValue) "
            + "restriction \"\(word)\"")
        throw configurationError()
      }
      name = access
      rest.insert(word, at: rest.startIndex)
    }
    if let final = SmtpdFinal(rawValue: name) { return finish(final, rest, check) }
    if let restriction = smtpdRestriction(name) {
      var check = check
      guard try takeArgument(restriction, word, &rest, &check) else { return .undecided }
      let verdict = try restriction.ask(check, &self)
      if verdict == .permit, let (subject, name) = permissionSubject(restriction) {
        logPermission(word, subject, name)
      }
      return verdict
    }
    if let parts = smtpdRestrictionClasses[name] { return try evaluate(parts, check) }
    if configuration.list("smtpd_restriction_classes").contains(word) {
      return try evaluate(SmtpdRestrictionList.words(configuration.text(word)), check)
    }
    warn("unknown smtpd restriction: \"\(word)\"")
    throw configurationError()
  }

  /// Takes what a restriction wants behind its name.
  ///
  /// - Returns: false where it is missing and the restriction is left out.
  private mutating func takeArgument(
    _ restriction: any SmtpdRestriction, _ word: String, _ rest: inout ArraySlice<String>, _ check: inout SmtpdCheck
  ) throws(SmtpdStop) -> Bool {
    switch restriction.argument {
    case .none: return true
    case .table:
      let argument = rest.popFirst()
      guard let argument, argument.utf8.contains(UInt8(ascii: ":")) else {
        warn("restriction \(restriction.name): bad argument \"\(argument ?? word)\": need maptype:mapname")
        throw configurationError()
      }
      check.argument = argument
    case .domain:
      guard let argument = rest.popFirst() else {
        warn("restriction \(word) requires domain name argument")
        return false
      }
      check.argument = argument
    case .server:
      guard let argument = rest.first, argument.utf8.contains(UInt8(ascii: ":")) else {
        warn("restriction \(restriction.name) must be followed by transport:server")
        throw configurationError()
      }
      rest.removeFirst()
      check.argument = argument
    case .seconds:
      guard let argument = rest.first, Int(argument) != nil else {
        warn("restriction \(restriction.name) must be followed by number")
        throw configurationError()
      }
      rest.removeFirst()
      check.argument = argument
    }
    return true
  }

  private mutating func finish(
    _ final: SmtpdFinal, _ rest: ArraySlice<String>, _ check: SmtpdCheck
  ) -> SmtpdVerdict {
    let isWarning = session.checks.warnDepth > 0
    let verdict: SmtpdVerdict
    let what = "<\(check.name)>: \(check.subject.rawValue) rejected"
    switch final {
    case .permit:
      logPermission("permit", check.subject, check.name)
      verdict = .permit
    case .reject: verdict = reject(.policy, configuration.integer("reject_code"), "5.7.1", "\(what): Access denied")
    case .defer: verdict = reject(.policy, configuration.integer("defer_code"), "4.3.2", "\(what): Try again later")
    }
    if let next = rest.first, !isWarning { warn("restriction `\(next)' after `\(final.rawValue)' is ignored") }
    return verdict
  }
}

/// Restrictions behind which nothing counts.
enum SmtpdFinal: String, Sendable {
  case permit, reject, `defer`
}
