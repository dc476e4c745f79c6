import DNS
import FileSystem
import Kernel
import SMTP
import Simulation

/// smtpd(8) as a program that somebody starts: with -S it talks SMTP on standard input and output, as
/// `sendmail -bs` wants it.
struct SmtpdProgram: Program {
  static let name = "smtpd"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let arguments: DaemonArguments
    do throws(Fatal) {
      arguments = try DaemonArguments(["smtpd"] + process.arguments.dropFirst())
    } catch {
      return try await DaemonByHand.end(process, error)
    }
    guard arguments.isStandAlone == true else { return try await DaemonByHand.run(process) }
    var voice = CommandVoice(process, name: "smtpd", logName: "smtpd", isMute: true)
    let start = CommandStart(
      voice, program: "smtpd", overrides: arguments.overrides, isVerbose: arguments.verbosity > 0)
    guard let configuration = try await start.configuration() else { return .failure }
    voice.configuration = configuration
    var state = DaemonProcess(
      pid: process.pid, service: ServiceKey("smtpd", .unix), program: "smtpd", isChrooted: false,
      isUnprivileged: false, tag: PostfixLog.tag("smtpd", configuration), configuration: configuration, generation: 0)
    state.arguments = arguments
    let standAlone = StandAloneProcess(state, user: process.credentials)
    let daemon = Daemon(machine: process.machine, standAlone: standAlone)
    if arguments.verbosity > 0 { daemon.log(Smtpd.verbosityNotice) }
    if try await !open(daemon, process, configuration) { return .failure }
    return try await talk(process, standAlone, configuration)
  }

  /// Only the superuser and the owner of the queue open tables.
  ///
  /// - Returns: false when it can't go on, which has been logged.
  private func open(
    _ daemon: Daemon, _ process: Process, _ configuration: MainConfiguration
  ) async throws(Errno) -> Bool {
    let owner = process.machine.user(named: configuration.text("mail_owner"))?.id
    guard process.credentials.realUser == 0 || process.credentials.realUser == owner else { return true }
    if configuration.text("local_recipient_maps").utf8.split(separator: UInt8(ascii: ":")).count > 1,
      configuration.text("local_recipient_maps").hasPrefix("proxy:")
    {
      var attempt = 1
      let service = configuration.text("proxymap_service_name")
      let machine = process.machine
      while !machine.mailSystem(of: configuration, { MasterService.isRunning(on: machine) }) {
        let text = "connect #\(attempt) to subsystem private/\(service): Connection refused"
        if attempt > 10 {
          daemon.die(Fatal(text))
          return false
        }
        daemon.warn(text)
        attempt += 1
        try await process.sleep(.seconds(10))
      }
    }
    do throws(Fatal) {
      try process.machine.mailSystem(of: configuration) { () throws(Fatal) in
        try SmtpdStart(daemon).openTables()
      }
    } catch {
      daemon.die(error)
      return false
    }
    return true
  }

  private func talk(
    _ process: Process, _ standAlone: StandAloneProcess, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    let here = SocketAddress(.loopback4, 0)
    var client = SmtpdClient(here, on: process.machine, looksUpName: false) { _ in }
    client.setLocal()
    let session = SmtpdSession(
      pid: process.pid, end: .none, client: client, server: here,
      lineLimit: configuration.integer("line_length_limit"))
    var dialog = SmtpdDialog(session, standAlone: standAlone, on: process.machine)
    process.machine.mailSystem(of: configuration) {
      dialog.log("connect from \(client.title)")
      dialog.welcome()
      dialog.flushLog()
    }
    while try await deliver(&dialog, process, configuration), !dialog.session.hangsUp, !standAlone.hasDied {
      let bytes = try await process.read(0)
      if bytes.isEmpty { dialog.session.clientIsGone = true } else { dialog.session.lines.append(bytes) }
      process.machine.mailSystem(of: configuration) { dialog.advance() }
    }
    if standAlone.hasDied { return .failure }
    process.machine.mailSystem(of: configuration) { dialog.finish() }
    return .success
  }

  /// Sends what there is to say, and goes on with what has come while it slept.
  ///
  /// - Returns: false when nobody listens any more.
  private func deliver(
    _ dialog: inout SmtpdDialog, _ process: Process, _ configuration: MainConfiguration
  ) async throws(Errno) -> Bool {
    while true {
      let (bytes, sleepSeconds) = process.machine.mailSystem(of: configuration) { dialog.takeOutput() }
      if sleepSeconds > 0 { try await process.sleep(.seconds(Int64(sleepSeconds))) }
      if !bytes.isEmpty { try await process.write(1, bytes) }
      guard sleepSeconds > 0, !dialog.session.hangsUp else { return true }
      process.machine.mailSystem(of: configuration) { dialog.advance() }
    }
  }
}
