import DNS
import FileSystem
import Kernel
import Simulation

/// Clients of inet services, timers and triggers.
extension MasterService {
  // MARK: Clients

  static func accept(_ end: ConnectionEnd, from: SocketAddress, to: SocketAddress, on machine: Machine) {
    guard let master = machine.service(MasterService.self),
      let task = master.services.first(where: { $0.addresses.contains { $0.covers(to) } })
    else {
      machine.close(end)
      return
    }
    machine.withService(MasterService.self) { master in
      master.withTask(task.key) { $0.pending.append(PendingClient(end: end, from: from, to: to)) }
    }
    serve(task.key, on: machine)
  }

  /// Gives clients that wait to processes, as far as there are any.
  static func serve(_ key: ServiceKey, on machine: Machine) {
    while let client = machine.service(MasterService.self)?.task(key)?.nextClient {
      guard case .success(let daemon) = acquire(key.name, key.kind, on: machine) else {
        warnOfLimit(key, on: machine)
        return
      }
      machine.withService(MasterService.self) { master in
        master.withTask(key) { task in task.pending.removeAll { $0.end == client.end } }
      }
      guard let program = daemon.process?.program, let type = postfixDaemon(program) else {
        machine.close(client.end)
        daemon.release()
        continue
      }
      give(client, to: type, daemon)
    }
  }

  private static func give<D: PostfixDaemon>(_ client: PendingClient, to type: D.Type, _ daemon: Daemon) {
    let machine = daemon.machine
    machine.pass(client.end, to: type)
    type.accept(client.end, from: client.from, to: client.to, by: daemon)
    if !client.bytes.isEmpty { type.handle(.received(client.end, client.bytes), on: machine) }
    if client.hasFinished { type.handle(.closed(client.end), on: machine) }
  }

  /// Keeps what a client sends while it waits for a process.
  static func keep(_ bytes: [UInt8], from end: ConnectionEnd, on machine: Machine) {
    changePending(end, on: machine) { $0.bytes += bytes }
  }

  static func noteClosed(_ end: ConnectionEnd, on machine: Machine) {
    changePending(end, on: machine) { $0.hasFinished = true }
  }

  private static func changePending(
    _ end: ConnectionEnd, on machine: Machine, _ change: (inout PendingClient) -> Void
  ) {
    machine.withService(MasterService.self) { master in
      for service in master.services.indices {
        guard let index = master.services[service].pending.firstIndex(where: { $0.end == end }) else { continue }
        change(&master.services[service].pending[index])
      }
    }
  }

  private static func warnOfLimit(_ key: ServiceKey, on machine: Machine) {
    guard let task = machine.service(MasterService.self)?.task(key), task.entry.isStressAdaptive, !task.hasRoom,
      !task.warnedOfLimit
    else { return }
    machine.withService(MasterService.self) { master in master.withTask(key) { $0.warnedOfLimit = true } }
    let port = task.addresses.first.map { "\($0.port)" } ?? key.name
    for text in [
      "service \"\(key.name)\" (\(port)) has reached its process limit \"\(task.entry.processLimit)\": "
        + "new clients may experience noticeable delays",
      "to avoid this condition, increase the process count in master.cf or reduce the service time per client",
      "see http://www.postfix.org/STRESS_README.html for examples of stress-adapting configuration settings",
    ] {
      log(.warning(text), on: machine)
    }
  }

  // MARK: Timers and triggers

  /// A service has been used; a conditional timer begins to run.
  static func noteUse(of key: ServiceKey, on machine: Machine) {
    guard let master = machine.service(MasterService.self), let task = master.task(key), !task.wasUsed else { return }
    machine.withService(MasterService.self) { master in master.withTask(key) { $0.wasUsed = true } }
    if task.entry.wakesOnlyWhenUsed { scheduleWakeup(task, generation: master.generation, on: machine) }
  }

  static func scheduleWakeup(_ task: MasterTask, generation: Int, on machine: Machine) {
    guard task.entry.wakeupSeconds > 0 else { return }
    machine.send(
      MasterMessage.wake(task.key, generation: generation), to: MasterService.self,
      after: .seconds(Int64(task.entry.wakeupSeconds)))
  }

  static func wakeByTimer(_ key: ServiceKey, generation: Int, on machine: Machine) {
    guard let master = machine.service(MasterService.self), generation == master.generation,
      let task = master.task(key)
    else { return }
    if !master.isReachable(task, on: machine), let path = task.entry.socketPath {
      let reason = Errno.ENOENT.message
      log(.warning("master_wakeup_timer_event: service \(key.name)(\(path)): \(reason)"), on: machine)
    }
    trigger(key.name, key.kind, request: "W", on: machine)
    scheduleWakeup(task, generation: generation, on: machine)
  }

  /// Wakes a service, as postkick(1), a timer or another daemon does.
  ///
  /// - Returns: why that is not possible; nil when it was done.
  @discardableResult
  package static func trigger(
    _ name: String, _ kind: MasterEntry.Kind = .unix, request: String, on machine: Machine
  ) -> Unavailability? {
    switch acquire(name, kind, waits: false, on: machine) {
    case .failure(let unavailable): return unavailable.reason
    case .success(let daemon):
      if let program = daemon.process?.program { postfixDaemon(program)?.wake(daemon, request: request) }
      daemon.release()
      return nil
    }
  }
}
