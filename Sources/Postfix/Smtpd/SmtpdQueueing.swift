import FileSystem
import InternetMessage
import Kernel
import SMTP

/// The message on its way into the queue.
extension SmtpdDialog {
  /// Begins the queue file of the message, when that has not been done; logs who sends it.
  ///
  /// - Returns: false when that is not possible, which has been logged.
  /// - Throws: when cleanup(8) has to be waited for.
  mutating func openMessage() throws(SmtpdPause) -> Bool {
    guard session.transaction.queueID == nil else { return true }
    if isStandAlone { return openDrop() }
    var flags = CleanupFlags.external.without(configuration.list("receive_override_options"))
    if session.transaction.isSMTPUTF8 { flags.insert(.smtpUTF8) }
    // Its mail filters are asked here.
    flags.remove(.milter)
    let opened: CleanupSession?
    do throws(SubsystemWait) {
      opened = try Cleanup.open(flags, for: daemon)
    } catch {
      throw SmtpdPause(error)
    }
    guard let message = opened else {
      session.errors.insert(.resource)
      return false
    }
    session.transaction.message = message
    putEnvelope()
    var line = "\(message.queueID): client=\(session.client.title)"
    if let login = session.login { line += ", sasl_method=\(login.method), sasl_username=\(login.user)" }
    if let sender = session.transaction.loginSender, session.login != nil, !sender.isEmpty {
      line += ", sasl_sender=\(sender)"
    }
    if let id = session.forwarded["IDENT"] { line += ", orig_queue_id=\(id)" }
    if let name = session.forwarded["NAME"] {
      line += ", orig_client=\(name)[\(session.forwarded["ADDR"] ?? "unknown")]"
    }
    log(line)
    return true
  }

  /// Hands a record over.
  mutating func put(_ record: QueueRecord) {
    let machine = machine
    session.transaction.message?.put(record, on: machine)
    session.transaction.drop?.put(record)
  }

  private mutating func putEnvelope() {
    let transaction = session.transaction
    let time = transaction.arrival ?? machine.now
    put(QueueRecord(.time, "\(time.seconds) \(time.subsecondNanoseconds / 1000)"))
    let filter = configuration.text("content_filter")
    if !filter.isEmpty { put(QueueRecord(.filter, filter)) }
    put(.attribute("log_ident", session.forwarded["IDENT"] ?? transaction.queueID ?? ""))
    put(.attribute("rewrite_context", session.rewriteContext == .local ? "local" : "remote"))
    if let login = session.login {
      put(.attribute("sasl_method", login.method))
      put(.attribute("sasl_username", login.user))
      if let sender = transaction.loginSender { put(.attribute("sasl_sender", sender)) }
    }
    if !transaction.envelopeID.isEmpty { put(.attribute("envelope_id", transaction.envelopeID)) }
    if transaction.returnFlags > 0 { put(.attribute("ret_flags", "\(transaction.returnFlags)")) }
    put(QueueRecord(.sender, transaction.sender ?? ""))
    if let encoding = transaction.encoding { put(.attribute("encoding", encoding)) }
    putClient()
    if let verp = transaction.verp { put(QueueRecord(.verp, verp)) }
  }

  private mutating func putClient() {
    let (client, forwarded) = (session.client, session.forwarded)
    func shown(_ key: String, _ own: String?) -> String? { forwarded.isEmpty ? own : forwarded[key] ?? "unknown" }
    let name = shown("NAME", client.name)
    let address = shown("ADDR", client.address)
    let records: [(String, String?)] = [
      ("log_client_name", name),
      ("log_client_address", address),
      ("log_client_port", shown("PORT", client.port)),
      ("log_message_origin", forwarded.isEmpty ? client.title : "\(name ?? "")[\(address ?? "")]"),
      ("log_helo_name", shown("HELO", session.heloName)),
      ("log_protocol_name", shown("PROTO", session.protocolName)),
      ("client_name", client.name),
      ("reverse_client_name", client.reverseName),
      ("client_address", client.address),
      ("client_port", client.port),
      ("server_address", "\(session.server.address)"),
      ("server_port", "\(session.server.port)"),
      ("helo_name", session.heloName),
      ("protocol_name", session.protocolName),
      ("client_address_type", client.ip.map { $0.isV4 ? "2" : "10" }),
    ]
    for (name, value) in records {
      if let value { put(.attribute(name, value)) }
    }
  }

  // MARK: Content

  /// The envelope is complete: what access tables have said, and the fields that come in front.
  mutating func beginContent() {
    let transaction = session.transaction
    if let filter = transaction.filter { put(QueueRecord(.filter, filter)) }
    if let redirect = transaction.redirect { put(QueueRecord(.redirect, redirect)) }
    for copy in transaction.copies {
      put(.attribute("notify_flags", "\(NotifyFlags.never.rawValue)"))
      put(QueueRecord(.recipient, copy))
    }
    if !transaction.flags.isEmpty || session.milters?.holds == true, !isStandAlone {
      put(
        QueueRecord(
          .flags, "\(transaction.flags.union(session.milters?.holds == true ? .hold : []).rawValue)"))
    }
    putLater(QueueRecord(.message))
    for line in transaction.prepended { putLine(line) }
    for line in receivedLines() { putLine(line) }
  }

  mutating func putLine(_ line: String) { putLater(QueueRecord(.text, line)) }

  /// The trace field that this host adds (RFC 5321 §4.4).
  private func receivedLines() -> [String] {
    let (client, transaction) = (session.client, session.transaction)
    var lines = ["Received: from \(session.heloName ?? client.name) (\(client.name) [\(client.literal)])"]
    if configuration.boolean("smtpd_tls_received_header"), let tls = session.tls { lines += tls.receivedLines }
    if configuration.boolean("smtpd_sasl_authenticated_header"), let login = session.login {
      lines.append("\t(Authenticated sender: \(login.user))")
    }
    var protocolName = session.protocolName
    if protocolName == "ESMTP", transaction.isSMTPUTF8 { protocolName = "UTF8SMTP" }
    if protocolName != "SMTP" {
      if session.tls != nil { protocolName += "S" }
      if session.login != nil { protocolName += "A" }
    }
    let by =
      "\tby \(configuration.text("myhostname")) (\(configuration.text("mail_name"))) with \(protocolName) id "
      + (transaction.queueID ?? "")
    let date = MailDate.header(machine.now)
    if transaction.recipientCount == 1, let recipient = transaction.recipient {
      lines += [by, "\tfor <\(LocalPart.quoted(recipient))>; \(date)"]
    } else {
      lines += ["\(by);", "\t\(date)"]
    }
    return lines
  }

  /// Takes a piece of content.
  ///
  /// - Parameter isComplete: whether the line ends with it.
  mutating func putContent(_ bytes: [UInt8], isComplete: Bool) {
    let limit = configuration.integer("message_size_limit")
    session.transaction.actualSize += bytes.count + (isComplete ? 2 : 0)
    guard session.content?.isTooLarge == false else { return }
    if limit > 0, session.transaction.actualSize > limit {
      session.content?.isTooLarge = true
      warn("\(session.transaction.queueID ?? "NOQUEUE"): queue file size limit exceeded")
      return
    }
    putLater(QueueRecord(isComplete ? .text : .partialText, bytes))
  }

  /// How much of the content is kept back before it is handed over.
  private static let bufferSize = 4096

  /// Keeps a record of the content until there are enough of them, as streams do.
  mutating func putLater(_ record: QueueRecord) {
    session.transaction.pending.append(record)
    session.transaction.pendingSize += record.data.count + 2
    if session.transaction.pendingSize >= SmtpdDialog.bufferSize { flushContent() }
  }

  /// Hands over what was kept back.
  mutating func flushContent() {
    let records = session.transaction.pending
    (session.transaction.pending, session.transaction.pendingSize) = ([], 0)
    for record in records { put(record) }
  }

  /// The message is complete: it is queued, or refused.
  ///
  /// - Returns: whether it was taken.
  mutating func endContent() throws(SmtpdPause) -> Bool {
    let isChunked = session.content?.kind != .data
    session.place = "END-OF-MESSAGE"
    if session.content?.isTooLarge != true, let refusal = try checkEndOfData() {
      flushContent()
      reply(refusal)
      return false
    }
    if session.content?.hasBareNewlines == true, bareNewlines == .rejected {
      flushContent()
      session.errors.insert(.protocol)
      logWhatsUp("reject", "bare <LF> received")
      reply(bareNewlineReply)
      return false
    }
    let size = session.transaction.actualSize
    flushContent()
    put(QueueRecord(.extracted))
    put(QueueRecord(.end))
    if isStandAlone { return endDrop(size, isChunked: isChunked) }
    guard var message = session.transaction.message else { return false }
    session.transaction.message = nil
    if session.content?.isTooLarge == true {
      message.abandon(on: machine)
      session.errors.insert(.bounce)
      reply(isChunked ? "552 5.3.4 Chunk exceeds message size limit" : "552 5.3.4 Error: message file too big")
      return false
    }
    let outcome = message.finish(on: machine)
    guard outcome.status.isEmpty else {
      replyToFailure(outcome)
      return false
    }
    acknowledge(message.queueID, size, isChunked: isChunked)
    return true
  }

  mutating func acknowledge(_ queueID: String, _ size: Int, isChunked: Bool) {
    reply("250 2.0.0 Ok: \(isChunked ? "\(size) bytes " : "")queued as \(queueID)")
  }

  private mutating func replyToFailure(_ outcome: CleanupSession.Outcome) {
    if let reason = outcome.reason, !outcome.status.intersection([.content, .defer, .write]).isEmpty {
      session.errors.insert(.policy)
      let first = reason.utf8.first == UInt8(ascii: "4") ? "451" : "550"
      reply("\(first) \(reason)")
      return
    }
    switch outcome.status {
    case let status where status.contains(.defer): _ = refuse("451 4.7.1 Error: service unavailable", .policy)
    case let status where status.contains(.bad):
      _ = refuse("451 4.3.0 Error: internal error \(status.rawValue)", .software)
    case let status where status.contains(.size): _ = refuse("552 5.3.4 Error: message file too big", .bounce)
    case let status where status.contains(.hops): _ = refuse("554 5.4.0 Error: too many hops", .bounce)
    case let status where status.contains(.content): _ = refuse("550 5.7.1 Error: message content rejected", .policy)
    case let status where status.contains(.write):
      _ = refuse("451 4.3.0 Error: queue file write error", .resource)
    default: _ = refuse("451 4.3.0 Error: internal error \(outcome.status.rawValue)", .software)
    }
  }
}
