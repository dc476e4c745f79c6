import InternetMessage
import Kernel

/// When which lists of restrictions apply, to what, and what comes after them.
extension SmtpdDialog {
  /// The lists that a process reads.
  static let restrictionParameters = [
    "smtpd_client_restrictions", "smtpd_helo_restrictions", "smtpd_sender_restrictions", "smtpd_relay_restrictions",
    "smtpd_recipient_restrictions", "smtpd_etrn_restrictions", "smtpd_data_restrictions",
    "smtpd_end_of_data_restrictions",
  ]
  static let accessFlags: TableFlags = [.locks, .foldFixed, .utf8]
  static let mapFlags: TableFlags = [.locks, .foldFixed, .utf8]

  // MARK: Commands

  /// - Returns: the reply that refuses the client; nil when it may go on.
  mutating func checkClient() throws(SmtpdPause) -> String? {
    if isStandAlone { return nil }
    session.checks.deferIfPermit = nil
    let verdict = try apply(
      "smtpd_client_restrictions", to: session.client.title, .client, access: "check_client_access")
    session.checks.deferByClient = session.checks.deferIfPermit
    return verdict.refusal
  }

  mutating func checkHelo(_ name: String) throws(SmtpdPause) -> String? {
    if isStandAlone { return nil }
    let saved = session.heloName
    session.heloName = name
    defer { session.heloName = saved }
    session.checks.deferIfPermit = session.checks.deferByClient
    let verdict = try apply("smtpd_helo_restrictions", to: name, .helo, access: "check_helo_access")
    session.checks.deferByHelo = session.checks.deferIfPermit
    return verdict.refusal
  }

  mutating func checkSender(_ address: String) throws(SmtpdPause) -> String? {
    if isStandAlone { return nil }
    let saved = session.transaction.sender
    session.transaction.sender = address
    defer { session.transaction.sender = saved }
    session.checks.deferIfPermit = session.checks.deferByClient ?? session.checks.deferByHelo
    session.checks.hasCheckedSender = false
    var verdict = try apply("smtpd_sender_restrictions", to: address, .sender, access: "check_sender_access")
    session.checks.deferBySender = session.checks.deferIfPermit
    if configuration.boolean("smtpd_reject_unlisted_sender"), verdict.refusal == nil,
      !session.checks.hasCheckedSender, !session.transaction.isDiscarded, !address.isEmpty
    {
      verdict = try guarded { (dialog) throws(SmtpdStop) in try dialog.checkListed(sender: address) }
    }
    return verdict.refusal
  }

  mutating func checkRecipient(_ address: String) throws(SmtpdPause) -> String? {
    if isStandAlone { return nil }
    // Postmasters are always there (RFC 5321 §4.5.1); probes of addresses must not hinder each other.
    if address.lowercased() == "postmaster" || isProbeSender(address) { return nil }
    let saved = session.transaction.recipient
    session.transaction.recipient = address
    defer { session.transaction.recipient = saved }
    session.checks.hasCheckedRecipient = false
    if configuration.boolean("smtpd_delay_reject") {
      if let refusal = try checkClient() { return refusal }
      if let name = session.heloName, let refusal = try checkHelo(name) { return refusal }
      if let sender = session.transaction.sender, let refusal = try checkSender(sender) { return refusal }
    }
    session.checks.deferIfPermit = session.checks.deferBySender
    var lists = ["smtpd_recipient_restrictions"]
    lists.insert(
      "smtpd_relay_restrictions",
      at: configuration.boolean("smtpd_relay_before_recipient_restrictions") ? 0 : 1)
    var verdict = SmtpdVerdict.undecided
    for list in lists {
      verdict = try apply(list, to: address, .recipient, access: "check_recipient_access")
      if verdict.refusal != nil { break }
    }
    verdict = deferring(verdict)
    if configuration.boolean("smtpd_reject_unlisted_recipient"), verdict.refusal == nil,
      !session.checks.hasCheckedRecipient, !session.transaction.isDiscarded
    {
      verdict = try guarded { (dialog) throws(SmtpdStop) in try dialog.checkListed(recipient: address) }
    }
    return verdict.refusal
  }

  private func isProbeSender(_ address: String) -> Bool {
    let probe = configuration.text("address_verify_sender")
    guard !address.isEmpty, probe != "<>", !probe.isEmpty else { return false }
    return TrivialRewrite.rewrite(probe, .local, on: daemon).lowercased() == address.lowercased()
  }

  mutating func checkEtrn(_ domain: String) throws(SmtpdPause) -> String? {
    session.checks.etrnName = domain
    defer { session.checks.etrnName = nil }
    if configuration.boolean("smtpd_delay_reject") {
      if let refusal = try checkClient() { return refusal }
      if let name = session.heloName, let refusal = try checkHelo(name) { return refusal }
    }
    session.checks.deferIfPermit = session.checks.deferByClient ?? session.checks.deferByHelo
    return deferring(try apply("smtpd_etrn_restrictions", to: domain, .etrn, access: "check_etrn_access")).refusal
  }

  mutating func checkData() throws(SmtpdPause) -> String? {
    try checkMessage("smtpd_data_restrictions", "DATA", .data)
  }

  mutating func checkEndOfData() throws(SmtpdPause) -> String? {
    try checkMessage("smtpd_end_of_data_restrictions", "END-OF-MESSAGE", .endOfData)
  }

  /// Restrictions of the whole message: the recipient is named only where there is just one.
  private mutating func checkMessage(
    _ list: String, _ name: String, _ subject: SmtpdSubject
  ) throws(SmtpdPause) -> String? {
    if isStandAlone { return nil }
    let saved = session.transaction.recipient
    if session.transaction.recipientCount > 1 { session.transaction.recipient = nil }
    defer { session.transaction.recipient = saved }
    session.checks.deferIfPermit = nil
    return deferring(try apply(list, to: name, subject, access: nil)).refusal
  }

  /// Whether a message of the declared size is too large.
  mutating func checkSize(sender: String) throws(SmtpdPause) -> String? {
    let saved = session.transaction.sender
    session.transaction.sender = sender
    defer { session.transaction.sender = saved }
    resetDepth()
    let limit = configuration.integer("message_size_limit")
    guard limit > 0, session.transaction.declaredSize > limit else { return nil }
    return reject(.policy, 552, "5.3.4", "Message size exceeds fixed limit").refusal
  }

  /// Whether the disk has room for one more message.
  mutating func checkQueue() throws(SmtpdPause) -> String? {
    if isStandAlone { return nil }
    resetDepth()
    guard let space = machine.freeSpace(at: configuration.text("queue_directory")) else { return nil }
    let limit = configuration.integer("message_size_limit")
    guard configuration.integer("queue_minfree") >= space || limit >= space / 3 * 2 else { return nil }
    let verdict = reject(.resource, 452, "4.3.1", "Insufficient system storage")
    warn("not enough free space in mail queue: \(space) bytes < 1.5*message size limit")
    return verdict.refusal
  }

  // MARK: Lists

  private mutating func resetDepth() {
    session.checks.recursion = 0
    session.checks.warnDepth = 0
    session.checks.deferIfReject = nil
  }

  /// Applies the list of a parameter.
  private mutating func apply(
    _ parameter: String, to name: String, _ subject: SmtpdSubject, access: String?
  ) throws(SmtpdPause) -> SmtpdVerdict {
    resetDepth()
    let words = SmtpdRestrictionList.words(configuration.text(parameter))
    guard !words.isEmpty else { return .undecided }
    return try guarded { (dialog) throws(SmtpdStop) in
      try dialog.evaluate(words, SmtpdCheck(name: name, subject: subject, access: access))
    }
  }

  /// Runs a check that may end all checks.
  private mutating func guarded(
    _ body: (inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict
  ) throws(SmtpdPause) -> SmtpdVerdict {
    do throws(SmtpdStop) {
      return try body(&self)
    } catch {
      switch error {
      case .verdict(let verdict): return verdict
      case .pause(let pause): throw pause
      }
    }
  }

  /// Makes "later" of a permission, where something has asked for it.
  private mutating func deferring(_ verdict: SmtpdVerdict) -> SmtpdVerdict {
    guard verdict.refusal == nil, let deferral = session.checks.deferIfPermit else { return verdict }
    return reject(deferral.errors, deferral.code, deferral.dsn, deferral.reason)
  }
}
