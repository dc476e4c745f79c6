import DNS
import FileSystem
import InternetMessage
import Kernel
import SMTP
import Simulation

/// The course of a session.
extension SmtpdDialog {
  // MARK: Lines

  /// Takes line after line, until there is none, or the server has to sleep.
  mutating func advance() {
    takeUpstream()
    guard session.upstream != .awaited else { return }
    while !session.hangsUp, sleepSeconds == 0, !session.isAwaitingTLS, !session.startsTLS {
      let before = self
      do throws(SmtpdPause) {
        guard try step() else { break }
        session.retries = 0
        session.connectAttempts = nil
        session.policyAnswers = nil
        flushLog()
      } catch {
        let retries = session.retries
        self = before
        if let query = error.query { return wait(for: query, after: error.seconds) }
        if let subsystem = error.subsystem { return wait(for: subsystem) }
        session.retries = retries + 1
        sleep(error.seconds)
        return
      }
    }
    guard session.clientIsGone, !session.hangsUp, sleepSeconds == 0 else { return }
    loseClient("lost connection")
  }

  /// Sleeps until a policy server has answered, or has not in the time that it has.
  private mutating func wait(for query: SmtpdPolicyQuery, after seconds: Int) {
    session.isSleeping = true
    session.sleepCount += 1
    let message = SmtpdMessage.ask(query, for: session.end, session.sleepCount)
    machine.send(message, to: Smtpd.self, after: .seconds(Int64(seconds)))
  }

  /// Tries again after a time; what the client was told meanwhile stays in the buffer.
  private mutating func wait(for subsystem: SubsystemWait) {
    let attempt = (session.connectAttempts ?? 0) + 1
    session.connectAttempts = attempt
    if let message = subsystem.message(attempt: attempt) {
      if message.severity == .fatal { return daemon.die(Fatal(message.text)) }
      daemon.log(message)
    }
    session.isSleeping = true
    session.sleepCount += 1
    let message = SmtpdMessage.resume(session.end, session.sleepCount)
    machine.send(message, to: Smtpd.self, after: subsystem.delay)
  }

  /// Commands with an address need the service that rewrites it.
  private func requireRewriting(_ command: any SmtpdCommand.Type) throws(SmtpdPause) {
    guard !isStandAlone, command.options.contains(.takesAddress) else { return }
    let service = configuration.text("rewrite_service_name")
    guard let reason = MasterService.unavailability(of: service, on: machine) else { return }
    throw SmtpdPause(SubsystemWait("private/\(service)", reason))
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
    if session.hasBareNewline == true, session.authentication == nil, bareNewlines == .rejected {
      logWhatsUp("reject", "bare <LF> received")
      session.errors.insert(.protocol)
      reply(bareNewlineReply)
      session.hangsUp = true
      return true
    }
    let text = String(lossless: line)
    session.transcript.add(.in, text)
    if isVerbose { log("< \(session.client.title): \(text)") }
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
    session.hasBareNewline = !line.hasCarriageReturn
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
    try requireRewriting(command)
    session.place = command.name
    if command.options.contains(.endsGroup), !isStandAlone, session.lines.hasPending, !session.isPipeliningLogged {
      logPipelining(command.name)
      if configuration.boolean("smtpd_forbid_unauth_pipelining") {
        session.counts[command.name, default: SmtpdCount()].total += 1
        return refuseSynchronization()
      }
    }
    let isGood = try command.run(words, &self)
    // What takes content is done when that has come; XCLIENT begins the session anew.
    let isDone = isGood && session.content?.isComing != true && verb != "XCLIENT"
    note(command.name, isSuccess: isDone)
    if !isGood { session.errorCount += 1 }
    if command.options.contains(.isJunk) { countJunk() }
  }

  /// Sends a client away that speaks before its turn.
  mutating func refuseSynchronization() {
    reply("554 5.5.0 Error: SMTP protocol synchronization")
    session.hangsUp = true
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
    } else if let refusal = milterVerdict() {
      session.errors.insert(.protocol)
      reply(refusal)
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
}
