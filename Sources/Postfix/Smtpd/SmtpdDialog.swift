import FileSystem
import Kernel
import SMTP
import Simulation

/// A session while one of its events is dealt with, with the machine to act on.
struct SmtpdDialog {
  let daemon: Daemon
  let configuration: MainConfiguration
  var session: SmtpdSession
  /// What goes to the client.
  private(set) var output: [UInt8] = []
  /// How long the server sleeps before it goes on.
  private(set) var sleepSeconds = 0
  /// What is logged when the command at hand is done: one that has to wait is tried again from the start.
  private var messages: [Message] = []

  init(_ session: SmtpdSession, on machine: Machine) {
    self.session = session
    daemon = Daemon(machine: machine, pid: session.pid)
    configuration = daemon.configuration
  }

  /// A session on standard input and output, for a process without master(8).
  init(_ session: SmtpdSession, standAlone: StandAloneProcess, on machine: Machine) {
    self.session = session
    daemon = Daemon(machine: machine, standAlone: standAlone)
    configuration = daemon.configuration
  }

  /// Whether it talks on standard input and output: to a user of this host, who needs no checks.
  var isStandAlone: Bool { daemon.standAlone != nil }

  var machine: Machine { daemon.machine }

  /// Whether what client and server say is logged (`-v`).
  var isVerbose: Bool { daemon.process?.arguments?.verbosity ?? 0 > 0 || session.isDebugged == true }

  // MARK: Log

  mutating func log(_ text: String) { messages.append(.info(text)) }
  mutating func log(_ new: [Message]) { messages += new }
  mutating func warn(_ text: String) { messages.append(.warning(text)) }

  mutating func flushLog() {
    for message in messages { daemon.log(message) }
    messages = []
  }

  // MARK: Replies

  /// Sends one line of a reply.
  mutating func reply(_ text: String) {
    for line in SmtpdReply.lines(text, &self) { send(line) }
    if text.hasPrefix("421") || text.hasPrefix("521") { session.hangsUp = true }
  }

  private mutating func send(_ line: String) {
    session.transcript.add(.out, line)
    if isVerbose { log("> \(session.client.title): \(line)") }
    output += line.bytes + [13, 10]
    // Slows clients down that make many errors.
    if session.errorCount >= configuration.integer("smtpd_soft_error_limit") {
      sleepSeconds += configuration.seconds("smtpd_error_sleep_time")
    }
  }

  mutating func sleep(_ seconds: Int) { sleepSeconds += seconds }

  /// Sends a reply, and notes what kind of trouble it is about.
  ///
  /// - Returns: false, as a command that fails does.
  mutating func refuse(_ text: String, _ errors: SmtpdErrorClass = .protocol) -> Bool {
    session.errors.formUnion(errors)
    reply(text)
    return false
  }

  /// Hands out what is to be sent, and how long to sleep before.
  mutating func takeOutput() -> (bytes: [UInt8], sleepSeconds: Int) {
    defer { (output, sleepSeconds) = ([], 0) }
    return (output, sleepSeconds)
  }

  // MARK: State

  var isInTransaction: Bool { session.transaction.sender != nil }

  /// Forgets the mail transaction.
  mutating func resetMail() {
    let machine = machine
    // cleanup(8) gets to see what has come, even if nothing comes of it.
    if session.transaction.message != nil { flushContent() }
    session.transaction.message?.abandon(on: machine)
    session.transaction.drop?.abandon(daemon)
    session.transaction = SmtpdTransaction()
    session.content = nil
    session.forwarded = [:]
  }
}
