import FileSystem
import Kernel
import Simulation

/// smtpd(8): takes mail from the network, or says why not.
package struct Smtpd: PostfixDaemon {
  package static let program = "smtpd"
  package static let messages: [any ServiceMessage.Type] = [SmtpdMessage.self]

  /// What the log says of `-v`: of all that it makes the real one tell, only the dialogue is there.
  static let verbosityNotice = "postroom: smtpd -v is simulated for the dialogue with clients only"

  var sessions: [ConnectionEnd: SmtpdSession] = [:]

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    try SmtpdStart(daemon).run()
  }

  package static func accept(_ end: ConnectionEnd, from: SocketAddress, to: SocketAddress, by daemon: Daemon) {
    if daemon.restartsForChangedTable() {
      // Its successor takes the client.
      daemon.machine.pass(end, to: MasterService.self)
      MasterService.accept(end, from: from, to: to, on: daemon.machine)
      return
    }
    let machine = daemon.machine
    // Meanwhile the process finds out who the client is; for one from outside it asks the name server, twice.
    let wait: TimeInterval = from.address.isLoopback ? .milliseconds(2) : .milliseconds(10)
    machine.send(SmtpdMessage.begin(end), to: Smtpd.self, after: wait)
    let client = SmtpdClient(from, on: machine, looksUpName: false) { _ in }
    let session = SmtpdSession(
      pid: daemon.pid, end: end, client: client, server: to,
      lineLimit: daemon.configuration.integer("line_length_limit"))
    machine.withService(Smtpd.self) { smtpd in
      smtpd.sessions[end] = session
      smtpd.sessions[end]?.isSleeping = true
    }
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    switch event {
    case .message(let message as SmtpdMessage): handle(message, on: machine)
    case .received(let end, let bytes): receive(bytes, on: end, machine)
    case .closed(let end):
      machine.withService(Smtpd.self) { $0.sessions[end]?.clientIsGone = true }
      advance(end, on: machine)
    default: break
    }
  }

  private static func receive(_ bytes: [UInt8], on end: ConnectionEnd, _ machine: Machine) {
    guard let plain = SmtpdTLS.decrypt(bytes, on: end, machine) else { return }
    machine.withService(Smtpd.self) { $0.sessions[end]?.lines.append(plain) }
    advance(end, on: machine)
  }

  private static func handle(_ message: SmtpdMessage, on machine: Machine) {
    switch message {
    case .input(let end, let bytes): receive(bytes, on: end, machine)
    case .begin(let end):
      use(end, on: machine) { dialog in
        dialog.begin()
        // To a client that does not wait for the greeting it goes with what follows.
        if !dialog.session.isSleeping, dialog.session.lines.hasPending { dialog.advance() }
      }
      advance(end, on: machine)
    case .resume(let end, let count):
      guard machine.service(Smtpd.self)?.sessions[end]?.sleepCount == count else { return }
      machine.withService(Smtpd.self) { $0.sessions[end]?.isSleeping = false }
      advance(end, on: machine)
    case .timeout(let end, let count):
      guard machine.service(Smtpd.self)?.sessions[end]?.timeoutCount == count else { return }
      use(end, on: machine) { $0.timeOut() }
    case .ask(let query, let end, let count):
      guard machine.service(Smtpd.self)?.sessions[end]?.sleepCount == count else { return }
      query.send(for: end, count, on: machine)
    case .answered(let query, let answer, let end, let count):
      guard machine.service(Smtpd.self)?.sessions[end]?.sleepCount == count else { return }
      machine.withService(Smtpd.self) { smtpd in
        var answers = smtpd.sessions[end]?.policyAnswers ?? [:]
        answers[query, default: []].append(answer)
        smtpd.sessions[end]?.policyAnswers = answers
        smtpd.sessions[end]?.isSleeping = false
        // No second answer counts.
        smtpd.sessions[end]?.sleepCount += 1
      }
      advance(end, on: machine)
    case .send(let end, let bytes): SmtpdTLS.send(bytes, on: end, machine)
    }
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    let orphans = machine.service(Smtpd.self)?.sessions.values.filter { $0.pid == pid }.map(\.end) ?? []
    for end in orphans {
      machine.withService(Smtpd.self) { smtpd in smtpd.sessions[end] = nil }
      SmtpdTLS.forget(end, machine)
      machine.close(end)
    }
  }

  // MARK: Sessions

  /// Deals with what a client has sent, as far as that is possible at the moment.
  static func advance(_ end: ConnectionEnd, on machine: Machine) {
    guard machine.service(Smtpd.self)?.sessions[end]?.isSleeping == false else { return }
    use(end, on: machine) { $0.advance() }
  }

  /// Lets code have a session, then does what follows: sends, sleeps, ends.
  private static func use(_ end: ConnectionEnd, on machine: Machine, _ body: (inout SmtpdDialog) -> Void) {
    guard let session = machine.service(Smtpd.self)?.sessions[end],
      machine.service(MasterService.self)?.processes[session.pid] != nil
    else { return }
    var dialog = SmtpdDialog(session, on: machine)
    dialog.daemon.resolving { body(&dialog) }
    // It may have met something that ends the process.
    guard machine.service(MasterService.self)?.processes[session.pid] != nil else { return }
    let (output, sleepSeconds) = dialog.takeOutput()
    var bytes = (dialog.session.unsentReplies ?? []) + output
    // Replies to commands that came together go out together, after the wait for a policy server.
    let isWaiting = dialog.session.isSleeping && sleepSeconds == 0
    dialog.session.unsentReplies = isWaiting ? bytes : nil
    if isWaiting { bytes = [] }
    var isOver = dialog.session.hangsUp && !dialog.session.isSleeping
    if sleepSeconds > 0 {
      dialog.session.isSleeping = true
      dialog.session.sleepCount += 1
      let (wait, count) = (TimeInterval.seconds(Int64(sleepSeconds)), dialog.session.sleepCount)
      machine.send(SmtpdMessage.send(end, bytes), to: Smtpd.self, after: wait)
      machine.send(SmtpdMessage.resume(end, count), to: Smtpd.self, after: wait)
      isOver = false
    } else {
      SmtpdTLS.send(bytes, on: end, machine)
    }
    if dialog.session.startsTLS, sleepSeconds == 0 {
      dialog.session.startsTLS = false
      dialog.session.isAwaitingTLS = SmtpdTLS.begin(&dialog)
      // A client that waits for TLS hears nothing else.
      if !dialog.session.isAwaitingTLS {
        dialog.loseClient("lost connection")
        isOver = true
      }
    }
    if isOver {
      finish(dialog, on: machine)
    } else {
      dialog.watchClient()
      store(dialog.session, on: machine)
    }
  }

  /// Greets a client whose connection is encrypted from the start.
  static func greet(_ end: ConnectionEnd, on machine: Machine) {
    use(end, on: machine) { dialog in
      if let refusal = dialog.session.tlsRefusal { dialog.refuseClient(refusal) } else { dialog.welcome() }
      dialog.flushLog()
    }
  }

  private static func store(_ session: SmtpdSession, on machine: Machine) {
    machine.withService(Smtpd.self) { smtpd in smtpd.sessions[session.end] = session }
  }

  private static func finish(_ dialog: SmtpdDialog, on machine: Machine) {
    var dialog = dialog
    let end = dialog.session.end
    dialog.finish()
    machine.withService(Smtpd.self) { smtpd in smtpd.sessions[end] = nil }
    SmtpdTLS.close(end, machine)
    machine.close(end)
    dialog.daemon.release()
  }
}

/// What smtpd(8) reminds itself of.
enum SmtpdMessage: ServiceMessage {
  static let name = "Postfix.SmtpdMessage"

  /// A client has been given to a process.
  case begin(ConnectionEnd)
  /// Bytes came before the process was ready for them.
  case input(ConnectionEnd, [UInt8])
  /// A sleep is over.
  case resume(ConnectionEnd, Int)
  /// A client has said nothing for as long as it may.
  case timeout(ConnectionEnd, Int)
  /// A policy server is to be asked.
  case ask(SmtpdPolicyQuery, for: ConnectionEnd, Int)
  /// It has answered.
  case answered(SmtpdPolicyQuery, SmtpdPolicyAnswer, for: ConnectionEnd, Int)
  /// What was held back while the server slept.
  case send(ConnectionEnd, [UInt8])
}
