import FileSystem
import InternetMessage
import Kernel

/// The message itself: its header is completed and rewritten, its lines are checked.
extension CleanupSession {
  mutating func takeContent(_ record: QueueRecord, _ daemon: Daemon) {
    switch record.type {
    case .text, .partialText:
      var text = record.data
      // A carriage return or newline within a line would let a line begin where another host sees none.
      if daemon.configuration.boolean("cleanup_replace_stray_cr_lf") {
        text = text.map { $0 == 13 || $0 == 10 ? 32 : $0 }
      }
      guard let text = checkCharacters(text, daemon) else { return }
      for piece in parser.take(text, isComplete: record.type == .text) { take(piece, daemon) }
    case .extracted:
      for piece in parser.finish() { take(piece, daemon) }
      refuseMalformed()
      beginExtracted(daemon)
    default: refuse(daemon, "unexpected record type \(record.type.rawValue) in message content")
    }
  }

  private mutating func take(_ piece: MIMEParser.Piece, _ daemon: Daemon) {
    guard !isRefused else { return }
    switch piece {
    case .field(let headerClass, let raw):
      guard let field = HeaderField(raw) else { return }
      takeField(field, headerClass, daemon)
    case .endOfHeader: completeHeader(daemon)
    case .problem(let problem, let text): note(problem, text, daemon)
    case .text(let text, let isComplete, let offset):
      var text = text
      if flags.contains(.filter) {
        guard let checked = checkBody(text, at: offset, daemon) else { return }
        text = checked
      }
      add(QueueRecord(isComplete ? .text : .partialText, text))
    }
  }

  private mutating func note(_ problem: MIMEProblem, _ text: [UInt8], _ daemon: Daemon) {
    problems = (problems ?? []) + [problem]
    let (configuration, shown) = (daemon.configuration, String(lossless: text.prefix(100)))
    daemon.log(
      "\(queueID): reject: mime-error \(problem.text): \(shown) from "
        + "\(attributes["log_message_origin"] ?? "local"); from=<\(configuration.logged(sender ?? ""))> "
        + "to=<\(configuration.logged(lastRecipient ?? "unknown"))>")
  }

  /// A message whose form is wrong is refused when all of it has come.
  private mutating func refuseMalformed() {
    guard let problem = problems?.min(by: { $0.rawValue < $1.rawValue }), reason == nil else { return }
    errors.insert(.content)
    reason = "5.6.0 \(problem.text)"
  }

  // MARK: Header fields

  private mutating func takeField(_ field: HeaderField, _ headerClass: MIMEParser.HeaderClass, _ daemon: Daemon) {
    var field = field
    var known = KnownHeader.named(field.name)
    if known?.name == "Received" { hopCount += 1 }
    let isMIME = known?.options.contains(.mime) == true
    if flags.contains(.filter) {
      guard let checked = checkHeader(field, headerClass, isMIME: isMIME, daemon) else { return }
      field = checked
      known = KnownHeader.named(field.name)
    }
    guard let known else { return emit(field, daemon) }
    if known.name == "Content-Transfer-Encoding", daemon.configuration.boolean("detect_8bit_encoding_header") {
      let value = String(lossless: field.unfolded).lowercased()
      if value == "8bit" || value == "binary" { attributes["encoding"] = "8bit" }
    }
    guard headerClass == .primary, !isMIME else { return emit(field, daemon) }
    seenHeaders.insert(known.name)
    switch known.name {
    case "Received" where hopCount >= daemon.configuration.integer("hopcount_limit"):
      daemon.warn("\(queueID): message rejected: hopcount exceeded")
      errors.insert(.hops)
    case "Message-Id": noteMessageID(field, "", daemon)
    case "Resent-Message-Id": noteMessageID(field, "resent-", daemon)
    default: break
    }
    if known.options.contains(.resent) { resentPrefix = "Resent-" }
    let isDropped = daemon.configuration.list("message_drop_headers").contains {
      $0.lowercased() == known.name.lowercased()
    }
    var rewritten: HeaderField? = field
    if let context, known.options.contains(.sender) {
      rewritten = rewrite(field, context, isSender: true, daemon)
    } else if let context, known.options.contains(.recipient) {
      rewritten = rewrite(field, context, isSender: false, daemon)
    }
    if let rewritten, !isDropped { emit(rewritten, daemon) }
  }

  private mutating func noteMessageID(_ field: HeaderField, _ prefix: String, _ daemon: Daemon) {
    let value = String(lossless: field.unfolded)
    if prefix.isEmpty { messageID = value }
    daemon.log("\(queueID): \(prefix)message-id=\(value)")
  }

  /// Puts a field out, a record a line; lines that go on begin with white space.
  ///
  /// One that is longer than parameter header_size_limit is cut between lines, or where that would leave out more
  /// than a tenth, within one.
  mutating func emit(_ field: HeaderField, _ daemon: Daemon) {
    guard !isRefused else { return }
    let text = field.text
    noteUTF8(text, .header, daemon)
    let limit = daemon.configuration.integer("header_size_limit")
    for line in text.split(separator: UInt8(10), omittingEmptySubsequences: false) {
      let isFirst = line.startIndex == 0
      var line = line
      let isCut = line.endIndex > limit
      if isCut {
        if line.startIndex * 10 > limit * 9 { return }
        line = line.prefix(max(0, limit - line.startIndex))
      }
      let isMarked = isFirst || line.first == 32 || line.first == 9
      add(QueueRecord(.text, isMarked ? Array(line) : [9] + line))
      if isCut { return }
    }
  }

  /// A field with its addresses completed and mapped; nil when a table could not be asked.
  ///
  /// Where nothing changes it stays as it was written.
  private mutating func rewrite(
    _ field: HeaderField, _ context: RewriteContext, isSender: Bool, _ daemon: Daemon
  ) -> HeaderField? {
    let limit = daemon.configuration.integer("header_address_token_limit")
    let mapping = CleanupMapping(daemon, self)
    let rewritten = field.rewritten(limit: limit) { external in
      let plain = LocalPart.unquoted(TrivialRewrite.rewrite(external, context, on: daemon))
      return (isSender ? mapping.sender(plain, .header) : mapping.recipient(plain, .header)).map {
        LocalPart.quoted($0)
      }
    }
    if rewritten == nil { errors.insert(.write) }
    return rewritten
  }

  // MARK: What is missing

  private mutating func completeHeader(_ daemon: Daemon) {
    // Who hands a message over has put one in front.
    guard hopCount > 0 else {
      daemon.warn("\(queueID): message rejected: no Received: header")
      errors.insert(.bad)
      return
    }
    let configuration = daemon.configuration
    let isCompleted = context != nil || configuration.boolean("always_add_missing_headers")
    let idName = resentPrefix + "Message-Id"
    if isCompleted, !seenHeaders.contains(idName) {
      let host = configuration.text("myhostname")
      let id =
        configuration.boolean("enable_long_queue_ids")
        ? "\(queueID)@\(host)" : "\(MailDate.stamp(daemon.machine.now)).\(queueID)@\(host)"
      addText("\(idName): <\(id)>")
      daemon.log("\(queueID): \(resentPrefix.lowercased())message-id=<\(id)>")
      seenHeaders.insert(idName)
      if resentPrefix.isEmpty { messageID = "<\(id)>" }
    }
    if !seenHeaders.contains("Message-Id") { daemon.log("\(queueID): message-id=<>") }
    guard isCompleted else { return }
    if !seenHeaders.contains(resentPrefix + "Date") {
      addText("\(resentPrefix)Date: \(MailDate.header(arrival ?? daemon.machine.now))")
    }
    if !seenHeaders.contains(resentPrefix + "From") { addFrom(configuration) }
    let visible = ["To", "Cc", "Resent-To", "Resent-Cc"]
    let undisclosed = configuration.text("undisclosed_recipients_header")
    if !undisclosed.isEmpty, seenHeaders.isDisjoint(with: visible) { addText(undisclosed) }
  }

  private mutating func addFrom(_ configuration: MainConfiguration) {
    let address = sender ?? ""
    let quoted = LocalPart.quoted(address.isEmpty ? "MAILER-DAEMON" : address)
    guard let name = fullName, !name.isEmpty, !address.isEmpty else {
      addText("\(resentPrefix)From: \(quoted)")
      return
    }
    if configuration.text("header_from_format") == "obsolete" {
      addText("\(resentPrefix)From: \(quoted) (\(CleanupSession.comment(name)))")
    } else {
      addText("\(resentPrefix)From: \(CleanupSession.phrase(name)) <\(quoted)>")
    }
  }

  /// A display name, quoted where it is no sequence of atoms (RFC 5322 §3.4).
  static func phrase(_ name: String) -> String {
    let specials = Set("%!()<>@,;:\\\".[]".utf8)
    guard name.utf8.contains(where: { specials.contains($0) }) else {
      return name.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
    var output = "\""
    for scalar in name.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
    return output + "\""
  }

  private static func comment(_ name: String) -> String {
    var output = ""
    for scalar in name.unicodeScalars {
      if scalar == "(" || scalar == ")" || scalar == "\\" { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
    return output
  }
}

extension HeaderField {
  /// The field as it is written out: no white space before the colon.
  var text: [UInt8] {
    Array(name.utf8) + [UInt8(ascii: ":")] + raw[valueStart...]
  }
}
