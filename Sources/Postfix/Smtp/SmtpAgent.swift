import FileSystem
import Kernel

/// smtp(8): delivers mail to other hosts over SMTP.
///
/// Also the state of lmtp(8), which is the same program in Postfix.
package struct SmtpAgent: DeliveryAgent {
  package static let program = "smtp"
  package static let restartsForChangedTables = true
  package static let messages: [any ServiceMessage.Type] = [SmtpMessage.self]

  /// Deliveries under way, by the number of their request.
  private var jobs: [Int: SmtpJob] = [:]
  /// Which delivery a connection belongs to.
  private var connections: [ConnectionEnd: Int] = [:]
  /// Connections that wait for their next use.
  var kept: [KeptConnection]?

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    try start(daemon, .smtp)
  }

  /// Checks the settings and opens the tables that a process needs.
  static func start(_ daemon: Daemon, _ dialect: SmtpDialect) throws(Fatal) {
    let configuration = daemon.configuration
    func maps(_ name: String, _ flags: TableFlags) -> Maps {
      let parameter = dialect.parameter(name)
      return Maps(parameter, configuration.text(parameter), flags: flags)
    }
    if configuration.boolean(dialect.parameter("sasl_auth_enable")) {
      let passwords = maps("sasl_password_maps", [.locks, .foldFixed, .utf8])
      if passwords.isEmpty {
        throw Fatal("specify a password table via the `\(passwords.title)' configuration parameter")
      }
      daemon.open([passwords])
    }
    let preference = dialect.parameter("address_preference")
    let value = configuration.text(preference)
    guard value.isEmpty || ["ipv6", "ipv4", "any"].contains(value.lowercased()) else {
      throw Fatal("bad \(preference) value: \(value)")
    }
    let target = dialect.parameter("address_verify_target")
    guard ["rcpt", "data"].contains(configuration.text(target).lowercased()) else {
      throw Fatal("bad protocol stage: \"\(target) = \(configuration.text(target))\"")
    }
    try SmtpTLSPolicy.check(configuration, dialect)
    SmtpTLSPolicy.warn(daemon, dialect)
    daemon.open([
      maps("tls_policy_maps", [.locks, .foldFixed, .utf8]), maps("discard_ehlo_keyword_address_maps", [.locks]),
      maps("pix_workaround_maps", [.locks]), maps("dns_reply_filter", [.locks]),
    ])
    if dialect == .smtp { daemon.open([SmtpGeneric(daemon, .smtp).maps]) }
  }

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    deliver(request, .smtp, by: daemon)
  }

  static func deliver(_ request: DeliveryRequest, _ dialect: SmtpDialect, by daemon: Daemon) {
    if daemon.machine.service(SmtpAgent.self) == nil { daemon.machine.setService(SmtpAgent()) }
    var job = SmtpJob(request, dialect, pid: daemon.pid, configuration: daemon.configuration)
    job.proceed(daemon)
    settle(job, daemon)
  }

  /// Keeps a delivery that goes on, or reports its end.
  private static func settle(_ job: SmtpJob, _ daemon: Daemon) {
    let number = job.request.number
    guard daemon.process != nil else {
      // It has ended over this delivery.
      if let end = job.session?.end { drop(end, daemon.machine) }
      Qmgr.crashed(job.request, on: daemon.machine)
      return
    }
    guard job.isDone else {
      daemon.machine.withService(SmtpAgent.self) { agent in
        agent.jobs[number] = job
        if let end = job.session?.end { agent.connections[end] = number }
      }
      return
    }
    if job.isPassed != true {
      Qmgr.finished(job.request, isDeferred: job.hasDeferred, hop: job.hopProblem, on: daemon.machine)
    }
    daemon.release()
  }

  // MARK: Events

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    switch event {
    case .connected(let end): change(end, machine) { $0.connected($1) }
    case .connectionFailed(let end, let error): change(end, machine) { $0.connectionFailed(error, $1) }
    case .received(let end, let bytes): change(end, machine) { $0.received(bytes, $1) }
    case .closed(let end):
      loseKept(end, machine)
      change(end, machine) { $0.connectionLost($1) }
    case .message(let message as SmtpMessage): handle(message, machine)
    case .accepted, .message, .signaled, .childEnded: break
    }
  }

  private static func handle(_ message: SmtpMessage, _ machine: Machine) {
    switch message {
    case .timedOut(let number, let count):
      guard machine.service(SmtpAgent.self)?.jobs[number]?.session?.timerCount == count else { return }
      change(number, machine) { $0.timedOut($1) }
    case .keptForLong(let end, let reuseCount): expire(end, reuseCount: reuseCount, machine)
    }
  }

  private static func change(_ end: ConnectionEnd, _ machine: Machine, _ body: (inout SmtpJob, Daemon) -> Void) {
    guard let number = machine.service(SmtpAgent.self)?.connections[end] else { return }
    change(number, machine, body)
  }

  private static func change(_ number: Int, _ machine: Machine, _ body: (inout SmtpJob, Daemon) -> Void) {
    guard var job = machine.withService(SmtpAgent.self, { $0.jobs.removeValue(forKey: number) }) ?? nil else { return }
    let daemon = Daemon(machine: machine, pid: job.pid)
    body(&job, daemon)
    settle(job, daemon)
  }

  /// A connection belongs to no delivery any more.
  mutating func forget(_ end: ConnectionEnd) { connections[end] = nil }

  /// Closes a connection and forgets it.
  static func drop(_ end: ConnectionEnd, _ machine: Machine) {
    machine.withService(SmtpAgent.self) { $0.connections[end] = nil }
    machine.attachments[end] = nil
    machine.close(end)
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    let lost = machine.withService(SmtpAgent.self) { agent -> [SmtpJob] in
      let lost = agent.jobs.values.filter { $0.pid == pid }.sorted { $0.request.number < $1.request.number }
      for job in lost { agent.jobs[job.request.number] = nil }
      return lost
    }
    for job in lost ?? [] {
      if let end = job.session?.end { drop(end, machine) }
      Qmgr.crashed(job.request, on: machine)
    }
  }
}

/// What smtp(8) tells itself.
enum SmtpMessage: ServiceMessage {
  static let name = "Postfix.SmtpMessage"

  /// The other side has said nothing for too long.
  case timedOut(Int, count: Int)
  /// A connection was kept for as long as that is allowed.
  case keptForLong(ConnectionEnd, reuseCount: Int)
}

/// The two protocols that the program speaks.
enum SmtpDialect: String, Sendable, Codable {
  case smtp, lmtp

  /// The parameter of a name, which each has for itself: "smtp_helo_name".
  func parameter(_ name: String) -> String { rawValue + "_" + name }
}
