import SMTP

/// What a restriction comes to.
enum SmtpdVerdict: Hashable, Sendable {
  /// The next one is asked.
  case undecided
  case permit
  /// The reply that refuses.
  case reject(String)

  var refusal: String? { if case .reject(let text) = self { text } else { nil } }
}

/// Ends all checks of a command at once.
enum SmtpdStop: Error, Hashable, Sendable {
  case verdict(SmtpdVerdict)
  /// The answer is not there yet.
  case pause(SmtpdPause)
}

/// What restrictions look at; the text is how replies name it.
enum SmtpdSubject: String, Hashable, Sendable {
  case client = "Client host"
  case reverseClient = "Unverified Client host"
  case helo = "Helo command"
  case sender = "Sender address"
  case recipient = "Recipient address"
  case etrn = "Etrn command"
  case data = "Data command"
  case endOfData = "End-of-data"
  case certificate = "Client certificate"
  case login = "SASL login name"
}

/// One run through a list: what it is about.
struct SmtpdCheck: Hashable, Sendable {
  /// How replies name it: the address, the host name.
  var name: String
  var subject: SmtpdSubject
  /// The restriction that a bare table in the list stands for; nil where it may not stand.
  var access: String?
  /// What stands behind the restriction's name in the list, where it takes something.
  var argument = ""
}

extension SmtpdDialog {
  // MARK: Outcomes

  /// Refuses, or only warns: logs it, and makes the reply.
  mutating func reject(
    _ errors: SmtpdErrorClass, _ code: Int, _ dsn: String, _ text: String
  ) -> SmtpdVerdict {
    let isWarning = session.checks.warnDepth > 0 && errors != .software
    session.errors.formUnion(errors)
    var reply = "\(code) \(dsn) \(text)"
    if !(400...599).contains(code) {
      warn("SMTP reply code configuration error: \(reply)")
      reply = "450 4.7.1 Service unavailable"
    }
    if EnhancedStatus.prefix(of: String(reply.dropFirst(4))) == nil {
      warn("DSN detail code configuration error: \(reply)")
      reply = "450 4.7.1 Service unavailable"
    }
    reply = SmtpdText.printable(
      String(reply.prefix(510)), replacement: " ", isUTF8: configuration.boolean("smtputf8_enable"))
    // What failed before for the moment might have let the mail in.
    if !isWarning, reply.hasPrefix("5"), let deferral = session.checks.deferIfReject {
      session.checks.warnDepth = 0
      session.checks.deferIfReject = nil
      return reject(deferral.errors, deferral.code, deferral.dsn, deferral.reason)
    }
    reply = SmtpdDialog.consistent(SmtpdReply.softened(reply, configuration))
    logWhatsUp(isWarning ? "reject_warning" : "reject", reply)
    return isWarning ? .undecided : .reject(reply)
  }

  /// The enhanced status code has the class of the reply's code.
  private static func consistent(_ reply: String) -> String {
    var bytes = Array(reply.utf8)
    if bytes.count > 4 { bytes[4] = bytes[0] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Logs something about the command at hand, with all that is known of it.
  mutating func logWhatsUp(_ what: String, _ text: String) {
    let transaction = session.transaction
    var line = "\(transaction.queueID ?? "NOQUEUE"): \(what): \(session.place) from \(session.client.title): \(text);"
    if let sender = transaction.sender { line += " from=<\(configuration.logged(sender))>" }
    if let recipient = transaction.recipient { line += " to=<\(configuration.logged(recipient))>" }
    line += " proto=\(session.protocolName)"
    if let name = session.heloName { line += " helo=<\(name)>" }
    if let login = session.login { line += " sasl_username=<\(login.user)>" }
    log(line)
  }

  /// What to do where something can't be found out for the moment: parameters *_tempfail_action.
  enum TemporaryFailure {
    case deferIfPermit, `defer`
  }

  /// Keeps the first reason to turn a permission into "later", or refuses at once.
  mutating func deferIfPermit(
    _ code: Int, _ dsn: String, _ text: String, as action: TemporaryFailure = .deferIfPermit
  ) -> SmtpdVerdict {
    guard session.checks.warnDepth == 0, action == .deferIfPermit else { return reject(.policy, code, dsn, text) }
    if session.checks.deferIfPermit == nil {
      session.checks.deferIfPermit = SmtpdChecks.Deferral(errors: .policy, code: code, dsn: dsn, reason: text)
    }
    return .undecided
  }

  /// Keeps the first reason to turn a rejection into "later".
  mutating func deferIfReject(_ code: Int, _ dsn: String, _ text: String) {
    guard session.checks.deferIfReject == nil else { return }
    session.checks.deferIfReject = SmtpdChecks.Deferral(errors: .policy, code: code, dsn: dsn, reason: text)
  }

  /// The action that a parameter such as unknown_address_tempfail_action names.
  mutating func temporaryAction(_ parameter: String) -> TemporaryFailure {
    let text = configuration.text(parameter)
    switch text.lowercased() {
    case "defer_if_permit": return .deferIfPermit
    case "defer": return .defer
    default:
      warn("bad configuration: \(parameter) = \(text)")
      return .defer
    }
  }

  /// The parameters make no sense: the mail has to wait until they do.
  mutating func configurationError() -> SmtpdStop {
    .verdict(reject(.software, 451, "4.3.5", "Server configuration error"))
  }

  /// The process ends, and the client with it.
  mutating func end(_ fatal: Fatal) -> SmtpdStop {
    flushLog()
    daemon.die(fatal)
    session.hangsUp = true
    return .verdict(.reject("421 4.3.0 \(configuration.text("myhostname")) Server error"))
  }

  /// A table could not be asked.
  mutating func lookupFailure(_ name: String) -> SmtpdStop {
    .verdict(reject(.data, 451, "4.3.0", "<\(name)>: Temporary lookup failure"))
  }

  /// A status code fit for what is refused: replies about senders do not speak of recipients, and those about
  /// hosts of neither.
  mutating func status(_ dsn: String, for subject: SmtpdSubject) -> String {
    let parts = dsn.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "1" else { return dsn }
    let result: String
    switch subject {
    case .sender: result = "\(parts[0]).1.\(["1": "7", "2": "8", "3": "7", "7": "7", "8": "8"][parts[2]] ?? "0")"
    case .recipient:
      let detail = ["7": "3", "8": "2"][parts[2]] ?? parts[2]
      result = "\(parts[0]).1.\((1...6).contains(Int(detail) ?? 0) ? detail : "0")"
    default: result = "\(parts[0]).0.0"
    }
    if result != dsn { log("mapping DSN status \(dsn) into \(subject.rawValue) status \(result)") }
    return result
  }
}
