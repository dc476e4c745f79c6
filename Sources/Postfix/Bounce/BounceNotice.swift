import FileSystem
import InternetMessage
import Simulation

/// What a report is about: a message in the queue, and how its sender is to be told.
package struct BounceNotice: Hashable, Sendable, Codable {
  package var queueID: String
  /// The queue that the message lies in.
  package var queue: QueueName
  package var sender: String
  package var encoding: String
  package var envelopeID: String
  /// DSN RET: 1 for all of the message, 2 for its header.
  package var returnFlags: Int
  package var isSMTPUTF8: Bool
  /// The delimiters of VERP, where the message asks for it.
  package var verp: String?
}

/// Writes a report: a multipart/report of what happened, for people, for programs, and the message itself
/// (RFC 3462, 3464).
struct BounceReport {
  let daemon: Daemon
  let notice: BounceNotice
  let kind: BounceTemplate.Kind
  let template: BounceTemplate
  let entries: [BounceLog.Entry]
  let original: QueuedMessage?
  private let boundary: String
  private let configuration: MainConfiguration
  private(set) var lines: [String] = []

  init(_ daemon: Daemon, _ notice: BounceNotice, _ kind: BounceTemplate.Kind, entries: [BounceLog.Entry]) {
    self.daemon = daemon
    self.notice = notice
    self.kind = kind
    self.entries = entries
    configuration = daemon.configuration
    template = BounceTemplate.template(kind, daemon)
    original = (try? MailQueue(daemon).read(notice.queueID, in: notice.queue)).flatMap { try? QueuedMessage($0) }
    boundary = "\(notice.queueID).\(daemon.machine.now.seconds)/\(configuration.text("myhostname"))"
  }

  /// Whether texts may be in UTF-8, and so all parts are 8-bit.
  private var isUTF8: Bool { configuration.boolean("smtputf8_enable") }

  private var encoding: String? {
    if isUTF8 { return notice.encoding == "7bit" ? "7bit" : "8bit" }
    return notice.encoding == "8bit" ? "8bit" : nil
  }

  /// The sender of the message; of a report the mail system itself.
  private var originalSender: String {
    let sender = original?.sender ?? ""
    return sender.isEmpty ? "MAILER-DAEMON@" + configuration.text("myhostname") : sender
  }

  /// The message's own identity, by which mail programs show reports beneath it: parameter enable_threaded_bounces.
  private var threadID: String? {
    guard configuration.boolean("enable_threaded_bounces"), let original else { return nil }
    for line in original.content.split(separator: UInt8(10), omittingEmptySubsequences: false) {
      if line.first == 32 || line.first == 9 { continue }
      guard HeaderField.nameLength(line) != nil else { return nil }
      guard let field = HeaderField(Array(line)), field.isNamed("Message-Id") else { continue }
      let id = String(lossless: field.unfolded)
      if id.hasPrefix("<"), id.hasSuffix(">") { return id }
      daemon.warn("\(notice.queueID): ignoring malformed Message-ID")
      return nil
    }
    return nil
  }

  mutating func addHeader(to recipient: String, isPostmasterCopy: Bool) {
    let isObsolete = configuration.text("header_from_format") == "obsolete"
    lines.append("From: \(isObsolete ? template.from : template.standardFrom)")
    lines += [
      "Subject: \(isPostmasterCopy ? template.postmasterSubject : template.subject)",
      "To: \(LocalPart.quoted(recipient))",
    ]
    if let id = threadID { lines += ["References: \(id)", "In-Reply-To: \(id)"] }
    lines += [
      "Auto-Submitted: \(isPostmasterCopy ? "auto-generated" : "auto-replied")",
      "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status;", "\tboundary=\"\(boundary)\"",
    ]
    if let encoding { lines.append("Content-Transfer-Encoding: \(encoding)") }
    let isEightBit = encoding.map { $0 != "7bit" } ?? false
    let charset = isEightBit && template.charset == "us-ascii" ? "utf-8" : template.charset
    lines += [
      "", "This is a MIME-encapsulated message.", "", "--\(boundary)", "Content-Description: Notification",
      "Content-Type: text/plain; charset=\(charset)",
    ]
    if isEightBit { lines.append("Content-Transfer-Encoding: 8bit") }
    lines.append("")
  }

  mutating func addBoilerplate() {
    let (text, warnings) = template.expandedBody(configuration)
    lines += text
    for warning in warnings { daemon.log(warning) }
  }

  /// For people: each recipient and what happened.
  mutating func addDiagnosis() {
    for entry in entries {
      let recipient = entry.recipient
      var text = "<\(LocalPart.quoted(recipient.address, isEmptyPlain: true))>"
      if !recipient.original.isEmpty, recipient.original.lowercased() != recipient.address.lowercased() {
        text += " (expanded from <\(LocalPart.quoted(recipient.original))>)"
      }
      lines += [""] + LineWrap.lines(text + ": " + entry.status.reason)
    }
  }

  /// For programs: message/delivery-status.
  mutating func addStatus() {
    lines += [
      "", "--\(boundary)", "Content-Description: Delivery report",
      "Content-Type: message/\(notice.isSMTPUTF8 ? "global-" : "")delivery-status",
    ]
    if notice.isSMTPUTF8, let encoding { lines.append("Content-Transfer-Encoding: \(encoding)") }
    lines += [
      "",
      "Reporting-MTA: dns; \(configuration.text("myhostname"))",
    ]
    if !notice.envelopeID.isEmpty { lines.append("Original-Envelope-Id: \(notice.envelopeID)") }
    let program = BounceReport.atom(configuration.text("mail_name"))
    lines.append("X-\(program)-Queue-ID: \(notice.queueID)")
    if original != nil {
      lines.append("X-\(program)-Sender: \(type(of: originalSender)); \(LocalPart.quoted(originalSender))")
    }
    if let arrival = original?.arrival { lines.append("Arrival-Date: \(MailDate.header(arrival))") }
    for entry in entries { addStatus(of: entry, program) }
  }

  private mutating func addStatus(of entry: BounceLog.Entry, _ program: String) {
    let (recipient, status) = (entry.recipient, entry.status)
    lines += [
      "", "Final-Recipient: \(type(of: recipient.address)); \(LocalPart.quoted(recipient.address, isEmptyPlain: true))",
    ]
    if !recipient.dsnOriginal.isEmpty {
      lines.append("Original-Recipient: \(recipient.dsnOriginal)")
    } else if !recipient.original.isEmpty {
      lines.append("Original-Recipient: \(type(of: recipient.original)); \(LocalPart.quoted(recipient.original))")
    }
    lines.append("Action: \(kind == .failure ? "failed" : status.action)")
    lines.append("Status: \(status.status)")
    if !status.serverType.isEmpty, !status.serverName.isEmpty {
      lines.append("Remote-MTA: \(status.serverType); \(status.serverName)")
    }
    let code =
      status.diagnosticType.isEmpty || status.diagnosticText.isEmpty
      ? "X-\(program); \(status.reason)" : "\(status.diagnosticType); \(status.diagnosticText)"
    lines += LineWrap.lines("Diagnostic-Code: " + code)
    if kind == .delay, let arrival = original?.arrival {
      let end = arrival + .seconds(Int64(configuration.seconds("maximal_queue_lifetime")))
      lines.append("Will-Retry-Until: \(MailDate.header(end))")
    }
  }

  /// A name without what may not stand in an atom (RFC 5322 §3.2.3).
  private static func atom(_ name: String) -> String {
    String(name.map { " \t\r\n()<>@,;:\\\".[]".contains($0) ? "-" : $0 })
  }

  /// The type of an address (RFC 3464 §2.1.2, RFC 6533 §3).
  private func type(of address: String) -> String {
    notice.isSMTPUTF8 && address.utf8.contains { $0 > 127 } ? "utf-8" : "rfc822"
  }

  private func originalType(headerOnly: Bool) -> String {
    if notice.isSMTPUTF8 { return headerOnly ? "message/global-headers" : "message/global" }
    return headerOnly ? "text/rfc822-headers" : "message/rfc822"
  }

  /// The message, or its header only.
  mutating func addOriginal(headerOnly: Bool) {
    let limit = configuration.integer("bounce_size_limit")
    let headerOnly = headerOnly || limit > 0 && (original?.contentSize ?? 0) > limit
    lines += [
      "", "--\(boundary)",
      "Content-Description: \(kind == .success || kind == .verify ? "" : "Undelivered ")"
        + (headerOnly ? "Message Headers" : "Message"),
      "Content-Type: \(originalType(headerOnly: headerOnly))",
    ]
    if let encoding { lines.append("Content-Transfer-Encoding: \(encoding)") }
    lines.append("")
    if let original {
      lines.append("Return-Path: <\(LocalPart.quoted(originalSender))>")
      let newline = UInt8(10)
      var content = original.content.split(separator: newline, omittingEmptySubsequences: false)
      if content.last?.isEmpty == true { content.removeLast() }
      for line in content {
        if headerOnly, line.first != 32, line.first != 9, HeaderField.nameLength(line) == nil { break }
        lines.append(String(lossless: line))
      }
    } else {
      lines.append("\t--- Undelivered message unavailable ---")
    }
    lines += ["", "--\(boundary)--"]
  }
}
