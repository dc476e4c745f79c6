import DNS
import FileSystem
import InternetMessage
import Kernel
import SMTP
import Simulation

/// The course of a session.
extension SmtpdDialog {
  // MARK: Begin

  /// The process has a client: it greets, unless the client may not come in.
  mutating func begin() {
    session.isSleeping = false
    let looksUpName = configuration.boolean("smtpd_peername_lookup")
    let from = SocketAddress(
      session.client.ip ?? .loopback4, UInt16(session.client.port) ?? 0)
    var warnings: [String] = []
    session.client = SmtpdClient(from, on: machine, looksUpName: looksUpName) { warnings.append($0) }
    session.client.setTitle(configuration)
    for warning in warnings { warn(warning) }
    log("connect from \(session.client.title)")
    if let fatal = SmtpdLogin.isUnreachable(daemon) {
      flushLog()
      daemon.die(fatal)
      return
    }
    if configuration.boolean("smtpd_tls_wrappermode") {
      flushLog()
      guard SmtpdTLS.begin(&self) else {
        session.hangsUp = true
        return
      }
      session.isAwaitingTLS = true
      return
    }
    welcome()
    flushLog()
  }

  /// Limits of how many clients may come from one place, and the greeting.
  mutating func welcome() {
    session.isLimited = findLimited()
    session.hasConnected = true
    if exceeds(.connectionCount) || exceeds(.connectionRate) {
      session.errors.insert(.policy)
      reply(
        "421 4.7.0 \(configuration.text("myhostname")) Error: too many connections from \(session.client.address)")
      return
    }
    _ = greet()
  }

  /// Sends a client away for want of a certificate.
  mutating func refuseClient(_ text: String) {
    session.errors.insert(.policy)
    reply(text)
  }

  /// Checks the client and says who one is.
  @discardableResult
  mutating func greet() -> Bool {
    session.rewriteContext = isLocalClient() ? .local : .remote
    session.discardedKeywords = discardedKeywords()
    if !configuration.boolean("smtpd_delay_reject") {
      // What can be waited for is not known before there is an address.
      let refusal = (try? checkClient()) ?? nil
      if let refusal {
        session.accessDenied = refusal
        reply("\(refusal.prefix(1))\(refusal.dropFirst())")
        session.errorCount += 1
        return false
      }
    }
    let hasInput = session.lines.hasPending
    if hasInput, !isStandAlone, !session.isPipeliningLogged { logPipelining("CONNECT") }
    reply("220 \(configuration.text("smtpd_banner"))")
    return true
  }

  private func discardedKeywords() -> Set<String> {
    var words = configuration.list("smtpd_discard_ehlo_keywords")
    let maps = Maps(
      "smtpd_discard_ehlo_keyword_address_maps", configuration.text("smtpd_discard_ehlo_keyword_address_maps"),
      flags: [.locks])
    if !maps.isEmpty, let found = daemon.find(session.client.address, in: maps).text { words = ListText.split(found) }
    return Set(words.map { $0.lowercased() })
  }

  mutating func logPipelining(_ place: String) {
    session.isPipeliningLogged = true
    let pending = session.lines.pendingBytes.prefix(100)
    let text = SmtpdText.escaped(pending)
    log("improper command pipelining after \(place) from \(session.client.title): \(text)")
  }

  // MARK: Lines

  /// Takes line after line, until there is none, or the server has to sleep.
  mutating func advance() {
    while !session.hangsUp, sleepSeconds == 0, !session.isAwaitingTLS, !session.startsTLS {
      let before = self
      do throws(SmtpdPause) {
        guard try step() else { break }
        session.retries = 0
        flushLog()
      } catch {
        let retries = session.retries
        self = before
        session.retries = retries + 1
        sleep(error.seconds)
        return
      }
    }
    guard session.clientIsGone, !session.hangsUp, sleepSeconds == 0 else { return }
    loseClient("lost connection")
  }

  /// Deals with the next piece of input.
  ///
  /// - Returns: false when there is none.
  private mutating func step() throws(SmtpdPause) -> Bool {
    if let content = session.content, content.isComing {
      return try takeContent(content)
    }
    if session.authentication == nil, session.errorCount >= configuration.integer("smtpd_hard_error_limit") {
      session.reason = "too many errors"
      session.errors.insert(.protocol)
      reply("421 4.7.0 \(configuration.text("myhostname")) Error: too many errors")
      return true
    }
    guard let line = nextLine() else { return false }
    let text = String(lossless: line)
    session.transcript.add(.in, text)
    if let refusal = session.tlsRefusal {
      refuseClient(refusal)
      return true
    }
    if session.authentication != nil {
      SmtpdAuth.continue(text, &self)
      return true
    }
    try execute(text, line)
    return true
  }

  /// A whole line; of one that is too long only the beginning counts.
  private mutating func nextLine() -> [UInt8]? {
    guard let line = session.lines.next() else { return nil }
    if !line.isComplete {
      let beginning = SmtpdText.printable(String(lossless: line.bytes.prefix(30)))
      warn("\(session.client.title): request longer than \(session.lines.maximumLength): \(beginning)...")
      while let more = session.lines.next(), !more.isComplete { continue }
    }
    // What stands behind a NUL is never seen.
    return Array(line.bytes.prefix { $0 != 0 })
  }

  private mutating func execute(_ text: String, _ bytes: [UInt8]) throws(SmtpdPause) {
    if configuration.boolean("smtputf8_enable"), String(validating: bytes, as: UTF8.self) == nil {
      session.errors.insert(.protocol)
      reply("500 5.5.2 Error: bad UTF-8 syntax")
      session.errorCount += 1
      return
    }
    let words = SmtpdToken.split(filtered(text))
    guard let first = words.first else {
      session.errors.insert(.protocol)
      reply("500 5.5.2 Error: bad syntax")
      session.errorCount += 1
      return
    }
    let verb = first.text.uppercased()
    if configuration.list("smtpd_noop_commands").contains(where: { $0.uppercased() == verb }) {
      reply("250 2.0.0 Ok")
      countJunk()
      return
    }
    guard let command = smtpdCommands.first(where: { $0.name == verb }) else {
      takeUnknown(text, first.text)
      return
    }
    if session.accessDenied != nil, verb != "QUIT" {
      note(command.name, isSuccess: false)
      reply("503 5.7.0 Error: access denied for \(session.client.title)")
      session.errorCount += 1
      return
    }
    if requiresTLS, session.tls == nil, !command.options.contains(.isAllowedWithoutTLS) {
      note(command.name, isSuccess: false)
      reply("530 5.7.0 Must issue a STARTTLS command first")
      session.errorCount += 1
      return
    }
    session.place = command.name
    if command.options.contains(.endsGroup), !isStandAlone, session.lines.hasPending, !session.isPipeliningLogged {
      logPipelining(command.name)
    }
    let isGood = try command.run(words, &self)
    // What takes content is done when that has come; XCLIENT begins the session anew.
    let isDone = isGood && session.content?.isComing != true && verb != "XCLIENT"
    note(command.name, isSuccess: isDone)
    if !isGood { session.errorCount += 1 }
    if command.options.contains(.isJunk) { countJunk() }
  }

  /// Parameter smtpd_command_filter: a table that changes commands.
  private func filtered(_ text: String) -> String {
    let maps = Maps("smtpd_command_filter", configuration.text("smtpd_command_filter"), flags: [.locks])
    guard !maps.isEmpty else { return text }
    return daemon.find(text, in: maps).text ?? text
  }

  private mutating func takeUnknown(_ text: String, _ verb: String) {
    note("UNKNOWN", isSuccess: false)
    session.place = "UNKNOWN"
    if isForbidden(verb) {
      warn("non-SMTP command from \(session.client.title): \(SmtpdText.printable(text).prefix(100))")
      reply("221 2.7.0 Error: I can break rules, too. Goodbye.")
      session.hangsUp = true
      return
    }
    if session.accessDenied != nil {
      reply("503 5.7.0 Error: access denied for \(session.client.title)")
    } else {
      session.errors.insert(.protocol)
      reply("500 5.5.2 Error: command not recognized")
    }
    session.errorCount += 1
  }

  /// Whether a word is the beginning of a mail header, or stands in smtpd_forbidden_commands.
  private func isForbidden(_ verb: String) -> Bool {
    if HeaderField.nameLength(Array(verb.utf8)) != nil { return true }
    return daemon.matches(word: verb, "smtpd_forbidden_commands") == .match
  }

  private mutating func countJunk() {
    if session.junkCount > configuration.integer("smtpd_junk_command_limit") { session.errorCount += 1 }
    session.junkCount += 1
  }

  private mutating func note(_ command: String, isSuccess: Bool) {
    session.counts[command, default: SmtpdCount()].total += 1
    if isSuccess { session.counts[command]?.successes += 1 }
  }

  mutating func noteSuccess(_ command: String) {
    session.counts[command]?.successes += 1
  }

  // MARK: Content

  /// Takes content of the message.
  ///
  /// - Returns: false when no more has come.
  private mutating func takeContent(_ content: SmtpdContent) throws(SmtpdPause) -> Bool {
    if case .chunk(let left, let isLast) = content.kind { return try takeChunk(left, isLast, content) }
    guard let line = session.lines.next() else { return false }
    let isContinued = content.isLineOpen
    session.content?.isLineOpen = !line.isComplete
    guard !takeBeginning(line) else { return true }
    guard !isContinued, let first = line.bytes.first, first == UInt8(ascii: ".") else {
      putContent(line.bytes, isComplete: line.isComplete)
      return true
    }
    guard line.isComplete, line.bytes.count == 1 else {
      putContent(Array(line.bytes.dropFirst()), isComplete: line.isComplete)
      return true
    }
    let isGood = try endContent()
    if isGood { noteSuccess("DATA") }
    endTransaction(isGood)
    return true
  }

  /// Deals with what may stand in front of the first line of a message.
  ///
  /// A line that begins a message in a mailbox becomes a header field; white space at the beginning belongs to
  /// no field that this host adds.
  ///
  /// - Returns: whether the line is dealt with.
  private mutating func takeBeginning(_ line: LineReader.Line) -> Bool {
    guard session.content?.isBeginning == true else { return false }
    if line.bytes.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: Array("From ".utf8)) {
      putLater(QueueRecord(line.isComplete ? .text : .partialText, Array("X-Mailbox-Line: ".utf8) + line.bytes))
      return true
    }
    session.content?.isBeginning = false
    if line.bytes.first == 32 || line.bytes.first == 9 { putLater(QueueRecord(.text, "")) }
    return false
  }

  mutating func endTransaction(_ isGood: Bool) {
    if !isGood { session.errorCount += 1 }
    session.content = nil
    resetMail()
    if isGood { session.junkCount = 0 }
  }
}
