import InternetMessage
import Kernel
import Simulation

/// anvil(8): counts what clients do, for daemons that limit it.
package struct Anvil: PostfixDaemon {
  package static let program = "anvil"
  package static let servesManyClients = true
  package static let messages: [any ServiceMessage.Type] = [AnvilMessage.self]

  /// What is counted beside connections.
  package enum Event: Sendable, Codable {
    case message, recipient, tlsSession, login
  }

  /// The counts of one client within one time unit.
  struct Client: Hashable, Sendable, Codable {
    var start: Timestamp
    var connections = 0
    var rate = 0
    var messages = 0
    var recipients = 0
    var tlsSessions = 0
    var logins = 0
  }

  /// The highest value of a kind, and when it was reached.
  struct Maximum: Hashable, Sendable, Codable {
    var value = 0
    var key = ""
    var time = Timestamp(nanoseconds: 0)

    mutating func take(_ new: Int, _ key: String, _ now: Timestamp) {
      if new > value { (value, self.key, time) = (new, key, now) }
    }
  }

  private var clients: [String: Client] = [:]
  private var maxima = Maxima()

  struct Maxima: Hashable, Sendable, Codable {
    var rate = Maximum()
    var count = Maximum()
    var messages = Maximum()
    var recipients = Maximum()
    var tlsSessions = Maximum()
    var logins = Maximum()
    var size = Maximum()
  }

  package init() {}

  /// A client has connected.
  ///
  /// - Returns: its connections now.
  package static func connect(_ key: String, for client: Daemon) -> (count: Int, rate: Int) {
    serve(client) { anvil, now, unit in
      let count = anvil.change(key, now, unit) { state in
        state.connections += 1
        state.rate += 1
        return (state.connections, state.rate)
      }
      anvil.maxima.rate.take(count.1, key, now)
      anvil.maxima.count.take(count.0, key, now)
      anvil.maxima.size.take(anvil.clients.count, "", now)
      return (count: count.0, rate: count.1)
    } ?? (0, 0)
  }

  /// How often a client has connected of late.
  package static func connectionRate(_ key: String, for client: Daemon) -> Int {
    serve(client) { anvil, now, unit in anvil.change(key, now, unit) { $0.rate } } ?? 0
  }

  /// A client does something that is counted.
  package static func note(_ event: Event, _ key: String, for client: Daemon) -> Int {
    serve(client) { anvil, now, unit in
      let count = anvil.change(key, now, unit) { state -> Int in
        switch event {
        case .message:
          state.messages += 1
          return state.messages
        case .recipient:
          state.recipients += 1
          return state.recipients
        case .tlsSession:
          state.tlsSessions += 1
          return state.tlsSessions
        case .login:
          state.logins += 1
          return state.logins
        }
      }
      switch event {
      case .message: anvil.maxima.messages.take(count, key, now)
      case .recipient: anvil.maxima.recipients.take(count, key, now)
      case .tlsSession: anvil.maxima.tlsSessions.take(count, key, now)
      case .login: anvil.maxima.logins.take(count, key, now)
      }
      return count
    } ?? 0
  }

  /// A client has gone.
  package static func disconnect(_ key: String, for client: Daemon) {
    serve(client) { anvil, now, unit in
      anvil.change(key, now, unit) { $0.connections = max(0, $0.connections - 1) }
    }
  }

  private mutating func change<Result>(
    _ key: String, _ now: Timestamp, _ unit: TimeInterval, _ body: (inout Client) -> Result
  ) -> Result {
    var state = clients[key] ?? Client(start: now)
    if now - state.start >= unit {
      let connections = state.connections
      state = Client(start: now)
      state.connections = connections
    }
    defer { clients[key] = state }
    return body(&state)
  }

  @discardableResult
  private static func serve<Result>(
    _ client: Daemon, _ body: (inout Anvil, Timestamp, TimeInterval) -> Result
  ) -> Result? {
    let machine = client.machine
    guard case .success(let daemon) = MasterService.acquire("anvil", .unix, on: machine),
      var state = machine.service(Anvil.self)
    else { return nil }
    defer { daemon.release() }
    let result = body(
      &state, machine.now, .seconds(Int64(client.configuration.seconds("anvil_rate_time_unit"))))
    machine.setService(state)
    return result
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let message as AnvilMessage) = event, case .report(let pid) = message else { return }
    let daemon = Daemon(machine: machine, pid: pid)
    guard daemon.process != nil else { return }
    report(daemon)
    schedule(daemon)
  }

  package static func start(_ daemon: Daemon) { schedule(daemon) }

  private static func schedule(_ daemon: Daemon) {
    let interval = daemon.configuration.seconds("anvil_status_update_time")
    daemon.machine.send(AnvilMessage.report(daemon.pid), to: Anvil.self, after: .seconds(Int64(interval)))
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    // It says so when it ends by itself, not when the whole mail system stops.
    if let master = machine.service(MasterService.self) {
      let tag = PostfixLog.tag(program, master.configuration)
      for line in statistics(on: machine, master.configuration) {
        PostfixLog(machine, master.configuration).write(.info(line), tag: tag, pid: pid)
      }
    }
    machine.setService(Anvil())
  }

  /// Logs the highest values since the last time.
  private static func report(_ daemon: Daemon) {
    for line in statistics(on: daemon.machine, daemon.configuration) { daemon.log(line) }
    daemon.machine.withService(Anvil.self) { $0.maxima = Maxima() }
  }

  private static func statistics(on machine: Machine, _ configuration: MainConfiguration) -> [String] {
    guard let maxima = machine.service(Anvil.self)?.maxima else { return [] }
    let unit = configuration.seconds("anvil_rate_time_unit")
    let rows: [(String, Maximum, Bool)] = [
      ("connection rate", maxima.rate, true), ("connection count", maxima.count, false),
      ("message rate", maxima.messages, true), ("recipient rate", maxima.recipients, true),
      ("newtls rate", maxima.tlsSessions, true), ("auth rate", maxima.logins, true),
      ("cache size", maxima.size, false),
    ]
    return rows.filter { $0.1.value > 0 }.map { name, maximum, isRate in
      let value = isRate ? "\(maximum.value)/\(unit)s" : "\(maximum.value)"
      let place = maximum.key.isEmpty ? "" : " for (\(maximum.key))"
      let time = MailDate.short(maximum.time).dropFirst(4)
      return "statistics: max \(name) \(value)\(place) at \(time)"
    }
  }
}

/// What anvil(8) reminds itself of.
enum AnvilMessage: ServiceMessage {
  static let name = "Postfix.AnvilMessage"

  /// Statistics are due.
  case report(PID)
}
