import FileSystem
import InternetMessage
import Kernel
import SMTP

/// The envelope and the message.
extension SmtpJob {
  private static let commands = (
    mail: "MAIL FROM command", recipient: "RCPT TO command", data: "DATA command", end: "end of DATA command"
  )

  // MARK: Commands

  mutating func sendMail(_ daemon: Daemon) {
    guard let session else { return }
    if session.features.contains(.size), session.sizeLimit > 0, request.size > session.sizeLimit {
      failMessage(
        DeliveryStatus(
          "5.3.4", "message size \(request.size) exceeds size limit \(session.sizeLimit) of server \(session.name)"),
        daemon)
      endSession(daemon)
      return proceed(daemon)
    }
    let generic = SmtpGeneric(daemon, dialect)
    do throws(Fatal) {
      try generic.check([request.sender] + recipients.map(\.address))
    } catch {
      return daemon.die(error)
    }
    var command = "MAIL FROM:<\(written(generic.envelope(request.sender), daemon))>"
    if session.features.contains(.size), !isConverted(daemon) { command += " SIZE=\(request.size)" }
    if session.features.contains(.eightBit) {
      if request.encoding == "8bit" { command += " BODY=8BITMIME" }
      if request.encoding == "7bit" { command += " BODY=7BIT" }
    }
    if session.features.contains(.dsn) {
      if !request.envelopeID.isEmpty { command += " ENVID=\(ExtendedText.encoded(request.envelopeID))" }
      if request.returnFlags > 0 { command += " RET=\(request.returnFlags == 1 ? "FULL" : "HDRS")" }
    }
    if session.features.contains(.smtpUTF8), request.isSMTPUTF8 { command += " SMTPUTF8" }
    if session.features.contains(.authentication),
      daemon.configuration.boolean(
        dialect.parameter("send_dummy_mail_auth"))
    {
      command += " AUTH=<>"
    }
    self.session?.stage = .mail
    self.session?.accepted = []
    self.session?.isRefused = false
    send(command, daemon)
    setTimer("mail_timeout", daemon)
  }

  /// An address as it goes over the wire: in quotes where it needs them, unless smtp_quote_rfc821_envelope says no.
  private func written(_ address: String, _ daemon: Daemon) -> String {
    daemon.configuration.boolean(dialect.parameter("quote_rfc821_envelope"))
      ? LocalPart.quoted(address, isEmptyPlain: true) : address
  }

  /// Whether the message has 8-bit text and the server does not say that it takes it.
  var needsDowngrade: Bool {
    request.encoding == "8bit" && session?.features.contains(.eightBit) == false
  }

  /// Whether it is then brought into 7 bits.
  private func isConverted(_ daemon: Daemon) -> Bool {
    needsDowngrade && !daemon.configuration.boolean("disable_mime_output_conversion")
  }

  private mutating func sendRecipient(from start: Int, _ daemon: Daemon) {
    guard let index = recipients.indices.first(where: { $0 >= start && marks[$0] == .open }) else {
      return sendData(daemon)
    }
    let recipient = recipients[index]
    let generic = SmtpGeneric(daemon, dialect)
    var command = "RCPT TO:<\(written(generic.envelope(recipient.address), daemon))>"
    if session?.features.contains(.dsn) == true {
      var original = recipient.dsnOriginal
      if original.isEmpty, !recipient.original.isEmpty {
        original = "rfc822;" + LocalPart.quoted(recipient.original)
      }
      if let semicolon = original.utf8.firstIndex(of: UInt8(ascii: ";")) {
        let address = String(original[original.utf8.index(after: semicolon)...])
        command += " ORCPT=\(original[...semicolon])\(ExtendedText.encoded(address))"
      }
      if !recipient.notify.isEmpty { command += " NOTIFY=\(recipient.notify.words)" }
    }
    session?.stage = .recipient(index)
    send(command, daemon)
    setTimer("rcpt_timeout", daemon)
  }

  private mutating func sendData(_ daemon: Daemon) {
    guard let session else { return }
    guard !session.accepted.isEmpty else {
      hasCompletedSession = true
      endSession(daemon)
      return proceed(daemon)
    }
    guard request.flags.isDisjoint(with: .probe) || probesData(daemon) else {
      self.session?.stage = .reset
      send("RSET", daemon)
      return setTimer("rset_timeout", daemon)
    }
    self.session?.stage = .data
    send("DATA", daemon)
    setTimer("data_init_timeout", daemon)
  }

  private mutating func sendMessage(_ daemon: Daemon) {
    let content: [UInt8]
    do {
      content = try QueuedMessage(try MailQueue(daemon).read(request.queueID, in: request.queue)).content
    } catch {
      guard let session else { return }
      failMessage(DeliveryStatus("4.3.0", "local data error while talking to \(session.name)"), daemon)
      endSession(daemon, saysGoodbye: false)
      return proceed(daemon)
    }
    let converter = SmtpContent(daemon, dialect, queueID: request.queueID, isDowngraded: isConverted(daemon))
    if converter.breaksLines(of: content) {
      let limit = daemon.configuration.integer(dialect.parameter("line_length_limit"))
      daemon.log("\(request.queueID): breaking line > \(limit) bytes with <CR><LF>SPACE")
    }
    let text = converter.text(of: content)
    session?.stage = .end(0)
    send(MessageData.encoded(text), daemon)
    setTimer("data_done_timeout", daemon)
  }

  // MARK: Replies

  mutating func takeTransfer(_ reply: Reply, _ daemon: Daemon) {
    switch session?.stage {
    case .mail:
      if reply.isPositive { return sendRecipient(from: 0, daemon) }
      failMessage(refusal(reply, "said", inReplyTo: SmtpJob.commands.mail), daemon)
      endTransfer(daemon)
    case .recipient(let index):
      takeRecipient(reply, index, daemon)
    case .data:
      if reply.code / 100 == 3 {
        guard request.flags.isDisjoint(with: .probe) else { return endProbe(reply, daemon) }
        return sendMessage(daemon)
      }
      failMessage(refusal(reply, "said", inReplyTo: SmtpJob.commands.data), daemon)
      endTransfer(daemon)
    case .end(let position): takeEnd(reply, position, daemon)
    default: endTransfer(daemon)
    }
  }

  /// Whether a probe is to find out what the server says of DATA: parameter smtp_address_verify_target.
  private func probesData(_ daemon: Daemon) -> Bool {
    daemon.configuration.text(dialect.parameter("address_verify_target")).lowercased() == "data"
  }

  /// The server would take the message; there is none.
  private mutating func endProbe(_ reply: Reply, _ daemon: Daemon) {
    for index in session?.accepted ?? [] { succeed(index, reply, asProbe: true, daemon) }
    hasCompletedSession = true
    endSession(daemon, saysGoodbye: false)
    proceed(daemon)
  }

  private mutating func takeRecipient(_ reply: Reply, _ index: Int, _ daemon: Daemon) {
    if reply.isPositive {
      session?.accepted.append(index)
      if !request.flags.isDisjoint(with: .probe), !probesData(daemon) { succeed(index, reply, daemon) }
    } else {
      fail(index, refusal(reply, "said", inReplyTo: SmtpJob.commands.recipient), daemon)
    }
    sendRecipient(from: index + 1, daemon)
  }

  private mutating func takeEnd(_ reply: Reply, _ position: Int, _ daemon: Daemon) {
    guard let accepted = session?.accepted else { return }
    if dialect == .lmtp {
      if position < accepted.count {
        let index = accepted[position]
        if reply.isPositive {
          succeed(index, reply, daemon)
        } else {
          fail(index, refusal(reply, "said", inReplyTo: SmtpJob.commands.end), daemon)
        }
      }
      guard position + 1 >= accepted.count else {
        session?.stage = .end(position + 1)
        return
      }
    } else if reply.isPositive {
      for index in accepted { succeed(index, reply, daemon) }
    } else {
      failMessage(refusal(reply, "said", inReplyTo: SmtpJob.commands.end), daemon)
    }
    endTransfer(daemon)
  }

  private mutating func endTransfer(_ daemon: Daemon) {
    hasCompletedSession = true
    endConversation(daemon)
  }
}

extension NotifyFlags {
  /// As DSN NOTIFY has it: "SUCCESS,FAILURE".
  package var words: String {
    let names: [(NotifyFlags, String)] = [
      (.never, "NEVER"), (.success, "SUCCESS"), (.failure, "FAILURE"), (.delay, "DELAY"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: ",")
  }
}
