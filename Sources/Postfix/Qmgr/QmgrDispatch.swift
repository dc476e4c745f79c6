import FileSystem
import Kernel
import Simulation

/// Handing work to delivery agents, and what comes back.
extension Qmgr {
  static func requestDispatch(on machine: Machine, after delay: TimeInterval = .microseconds(200)) {
    let isNew = machine.withService(Qmgr.self) { qmgr -> Bool in
      defer { qmgr.isDispatchPending = true }
      return !qmgr.isDispatchPending
    }
    if isNew == true { machine.send(QmgrMessage.dispatch, to: Qmgr.self, after: delay) }
  }

  /// Gives agents what they can take now.
  static func dispatch(on machine: Machine) {
    guard let daemon = daemon(on: machine) else { return }
    var waiting: Set<String> = []
    while let (transport, queue) = machine.service(Qmgr.self)?.nextWork(besides: waiting) {
      if awaitTurn(transport, on: machine) { continue }
      if !give(transport, queue, daemon) { waiting.insert(transport) }
    }
    guard !waiting.isEmpty else { return }
    // All agents are busy, or an agent does not come up: master(8) starts it again some day.
    let areThrottled = waiting.allSatisfy { isThrottled($0, on: machine) }
    requestDispatch(on: machine, after: areThrottled ? .seconds(1) : .milliseconds(200))
  }

  /// The next destination for which there is something to do and room to do it.
  ///
  /// - Parameter waiting: transports that have no agent at the moment, which keep nobody else waiting.
  private func nextWork(besides waiting: Set<String>) -> (transport: String, queue: String)? {
    for transport in transports
    where transport.deadReason == nil && !waiting.contains(transport.name) && transport.turn != .awaited {
      for queue in transport.queues where !queue.todo.isEmpty && queue.isPausing != true {
        if transport.isErrorTransport || queue.deadReason == nil && queue.busy < queue.window {
          return (transport.name, queue.name)
        }
      }
    }
    return nil
  }

  /// Lets a delivery wait for its turn: parameter default_transport_rate_delay and its kin.
  ///
  /// - Returns: whether it has to wait.
  private static func awaitTurn(_ name: String, on machine: Machine) -> Bool {
    guard let qmgr = machine.service(Qmgr.self), let transport = qmgr.transports.first(where: { $0.name == name }),
      let delay = transport.rateDelay, delay > 0, transport.turn != .come
    else { return false }
    machine.withService(Qmgr.self) { qmgr in
      for index in qmgr.transports.indices where qmgr.transports[index].name == name {
        qmgr.transports[index].turn = .awaited
      }
    }
    machine.send(
      QmgrMessage.turn(name, generation: qmgr.generation), to: Qmgr.self, after: .seconds(Int64(delay)))
    return true
  }

  /// The turn of a delivery has come.
  static func turnCame(_ name: String, _ generation: Int, on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      guard qmgr.generation == generation else { return }
      for index in qmgr.transports.indices where qmgr.transports[index].name == name {
        qmgr.transports[index].turn = .come
      }
    }
    requestDispatch(on: machine)
  }

  /// The pause after a delivery to a destination is over.
  static func pauseEnded(_ transport: String, _ queue: String, _ generation: Int, on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      guard qmgr.generation == generation, let index = qmgr.transports.firstIndex(where: { $0.name == transport }),
        let place = qmgr.transports[index].queues.firstIndex(where: { $0.name == queue })
      else { return }
      qmgr.transports[index].queues[place].isPausing = nil
      qmgr.transports[index].prune()
    }
    requestDispatch(on: machine)
  }

  /// Begins the pause after a delivery: parameter default_destination_rate_delay and its kin.
  private static func beginPause(_ request: RunningRequest, on machine: Machine) {
    let pause =
      machine.withService(Qmgr.self) { qmgr -> (seconds: Int, generation: Int)? in
        guard let index = qmgr.transports.firstIndex(where: { $0.name == request.transport }),
          let place = qmgr.transports[index].queues.firstIndex(where: { $0.name == request.queue }),
          let delay = qmgr.transports[index].destinationDelay, delay > 0,
          qmgr.transports[index].queues[place].deadReason == nil
        else { return nil }
        qmgr.transports[index].queues[place].isPausing = true
        return (delay, qmgr.generation)
      } ?? nil
    guard let pause else { return }
    machine.send(
      QmgrMessage.pauseOver(transport: request.transport, queue: request.queue, generation: pause.generation),
      to: Qmgr.self, after: .seconds(Int64(pause.seconds)))
  }

  /// Gives the first entry of a destination to an agent.
  ///
  /// - Returns: false when the transport's work has to wait.
  private static func give(_ transport: String, _ queue: String, _ daemon: Daemon) -> Bool {
    let machine = daemon.machine
    switch MasterService.acquire(transport, .unix, on: machine) {
    case .failure(let unavailable):
      switch unavailable.reason {
      case .waits: return false
      case .noSuchService, .mailSystemIsDown:
        let problem: Errno = unavailable.reason == .noSuchService ? .ENOENT : .ECONNREFUSED
        daemon.warn("connect to transport private/\(transport): \(problem.message)")
        fail(transport, daemon, "4.3.0", "mail transport unavailable")
        return true
      }
    case .success(let agent):
      guard let type = agent.process.flatMap({ deliveryAgent($0.program) }) else {
        agent.release()
        daemon.warn("connect to transport private/\(transport): Connection refused")
        fail(transport, daemon, "4.3.0", "mail transport unavailable")
        return true
      }
      if let request = take(transport, queue, agent, daemon) {
        type.deliver(request, by: agent)
      } else {
        agent.release()
      }
      return true
    }
  }

  private static func isThrottled(_ transport: String, on machine: Machine) -> Bool {
    machine.service(MasterService.self)?.task(ServiceKey(transport, .unix))?.isThrottled == true
  }

  private static func take(_ transport: String, _ queue: String, _ agent: Daemon, _ daemon: Daemon) -> DeliveryRequest?
  {
    daemon.machine.withService(Qmgr.self) { qmgr -> DeliveryRequest? in
      guard let index = qmgr.transports.firstIndex(where: { $0.name == transport }),
        let place = qmgr.transports[index].queues.firstIndex(where: { $0.name == queue }),
        !qmgr.transports[index].queues[place].todo.isEmpty
      else { return nil }
      let entry = qmgr.transports[index].queues[place].todo.removeFirst()
      guard let message = qmgr.active[entry.queueID] else { return nil }
      qmgr.transports[index].queues[place].busy += 1
      qmgr.transports[index].turn = nil
      qmgr.transports[index].queues[place].noteStart(at: daemon.machine.now.seconds)
      let keeps = qmgr.transports[index].queues[place].keepsConnections == true
      qmgr.lastNumber += 1
      qmgr.requests[qmgr.lastNumber] = RunningRequest(
        queueID: entry.queueID, transport: transport, queue: queue, recipientCount: entry.recipients.count,
        pid: agent.pid)
      var made = request(
        for: message, number: qmgr.lastNumber, nextHop: qmgr.transports[index].queues[place].nextHop,
        recipients: entry.recipients, now: daemon.machine.now)
      if keeps { made.flags.insert(.keepsConnection) }
      return made
    } ?? nil
  }

  static func request(
    for message: ActiveMessage, number: Int, nextHop: String, recipients: [DeliveryRequest.Recipient], now: Timestamp
  ) -> DeliveryRequest {
    DeliveryRequest(
      number: number, queueID: message.queueID, contentOffset: message.contentOffset, size: message.size,
      nextHop: nextHop, encoding: message.encoding ?? "none",
      sender: VariableSender(message.verp).address(message.sender, for: recipients), recipients: recipients,
      flags: message.traceFlags, envelopeID: message.envelopeID, returnFlags: message.returnFlags,
      isSMTPUTF8: message.isSMTPUTF8, hasUTF8: message.hasUTF8, arrival: message.arrival,
      activeTime: message.activeTime, agentTime: now,
      client: message.client, logIdentity: message.logIdentity, rewriteContext: message.context)
  }

  // MARK: What comes back

  static func finish(_ number: Int, isDeferred: Bool, hop: DeliveryStatus?, on machine: Machine) {
    guard let request = machine.withService(Qmgr.self, { $0.requests.removeValue(forKey: number) }) ?? nil else {
      return
    }
    let daemon = daemon(on: machine)
    let notes = machine.withService(Qmgr.self) { qmgr -> [String] in
      qmgr.active[request.queueID]?.openEntries -= 1
      if isDeferred { qmgr.active[request.queueID]?.hasDeferred = true }
      return qmgr.update(request, hop: hop, at: machine.now.seconds)
    }
    if let daemon, daemon.configuration.boolean("destination_concurrency_feedback_debug") {
      for note in notes ?? [] { daemon.log(note) }
    }
    beginPause(request, on: machine)
    guard let daemon else { return abandon(request.queueID, on: machine) }
    if let hop, isDead(request, on: machine) { suspend(request, hop, daemon) }
    if machine.service(Qmgr.self)?.active[request.queueID]?.openEntries == 0 { complete(request.queueID, daemon) }
    machine.withService(Qmgr.self) { qmgr in
      for index in qmgr.transports.indices { qmgr.transports[index].prune() }
    }
    requestDispatch(on: machine)
  }

  /// No queue manager runs: the file is found again when one starts.
  private static func abandon(_ queueID: String, on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      if qmgr.active[queueID]?.openEntries ?? 0 <= 0 { qmgr.active[queueID] = nil }
    }
  }

  /// - Returns: what parameter destination_concurrency_feedback_debug shows.
  private mutating func update(_ request: RunningRequest, hop: DeliveryStatus?, at now: Int64) -> [String] {
    guard let index = transports.firstIndex(where: { $0.name == request.transport }),
      let place = transports[index].queues.firstIndex(where: { $0.name == request.queue })
    else { return [] }
    let transport = transports[index]
    transports[index].queues[place].busy -= 1
    transports[index].queues[place].lastDone = now
    guard !transport.isErrorTransport else { return [] }
    if let hop {
      var reason = hop
      reason.reason = "delivery temporarily suspended: \(hop.reason)"
      return transports[index].queues[place].noteFailure(reason.asTemporary, transport)
    }
    return transports[index].queues[place].noteSuccess(transport)
  }

  private static func isDead(_ request: RunningRequest, on machine: Machine) -> Bool {
    machine.service(Qmgr.self)?.transports.first { $0.name == request.transport }?
      .queues.first { $0.name == request.queue }?.deadReason != nil
  }

  /// A destination is given up for a time: what waits for it is deferred.
  private static func suspend(_ request: RunningRequest, _ hop: DeliveryStatus, _ daemon: Daemon) {
    let machine = daemon.machine
    let generation = machine.withService(Qmgr.self) { qmgr -> Int in
      qmgr.redirectToRetry(daemon.configuration) { transport, queue in
        transport.name == request.transport && queue.name == request.queue
      }
      return qmgr.generation
    }
    machine.send(
      QmgrMessage.reviveQueue(transport: request.transport, queue: request.queue, generation: generation ?? 0),
      to: Qmgr.self, after: .seconds(Int64(daemon.configuration.seconds("minimal_backoff_time"))))
  }

  /// Moves what waits for destinations that are given up to the transport that defers it.
  private mutating func redirectToRetry(
    _ configuration: MainConfiguration, _ isMeant: (Transport, DestinationQueue) -> Bool
  ) {
    var moved: [(QueueEntry, DeliveryStatus)] = []
    for index in transports.indices {
      for place in transports[index].queues.indices where isMeant(transports[index], transports[index].queues[place]) {
        guard let reason = transports[index].deadReason ?? transports[index].queues[place].deadReason else { continue }
        moved += transports[index].queues[place].todo.map { ($0, reason) }
        transports[index].queues[place].todo = []
      }
    }
    for (entry, reason) in moved {
      let hop = "\(reason.status) \(reason.reason)"
      enqueue(
        RecipientAssigner.Entry(
          queueID: entry.queueID, transport: "retry", queue: hop.lowercased(), nextHop: hop,
          recipients: entry.recipients), configuration)
    }
  }

  /// A transport does not work: it is left alone for transport_retry_time.
  private static func fail(_ transport: String, _ daemon: Daemon, _ status: String, _ reason: String) {
    let generation = daemon.machine.withService(Qmgr.self) { qmgr -> Int in
      let index = qmgr.transportIndex(transport, daemon.configuration)
      qmgr.transports[index].deadReason = DeliveryStatus(status, reason)
      if transport != "retry" { qmgr.redirectToRetry(daemon.configuration) { other, _ in other.name == transport } }
      return qmgr.generation
    }
    daemon.machine.send(
      QmgrMessage.reviveTransport(transport, generation: generation ?? 0), to: Qmgr.self,
      after: .seconds(Int64(daemon.configuration.seconds("transport_retry_time"))))
  }

  /// An agent ended in the middle: nobody knows what became of its recipients.
  static func crash(_ number: Int, on machine: Machine) {
    guard let request = machine.withService(Qmgr.self, { $0.requests.removeValue(forKey: number) }) ?? nil else {
      return
    }
    machine.withService(Qmgr.self) { qmgr in
      qmgr.active[request.queueID]?.openEntries -= 1
      qmgr.active[request.queueID]?.hasDeferred = true
      if let index = qmgr.transports.firstIndex(where: { $0.name == request.transport }),
        let place = qmgr.transports[index].queues.firstIndex(where: { $0.name == request.queue })
      {
        qmgr.transports[index].queues[place].busy -= 1
      }
    }
    guard let daemon = daemon(on: machine) else { return abandon(request.queueID, on: machine) }
    daemon.warn("private/\(request.transport) socket: malformed response")
    if machine.service(Qmgr.self)?.active[request.queueID]?.openEntries == 0 { complete(request.queueID, daemon) }
    requestDispatch(on: machine)
  }

  // MARK: Second chances

  static func reviveTransport(_ name: String, _ generation: Int, on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      guard qmgr.generation == generation, let index = qmgr.transports.firstIndex(where: { $0.name == name }) else {
        return
      }
      qmgr.transports[index].deadReason = nil
    }
    requestDispatch(on: machine)
  }

  static func reviveQueue(_ transport: String, _ queue: String, _ generation: Int, on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      guard qmgr.generation == generation,
        let index = qmgr.transports.firstIndex(where: { $0.name == transport }),
        let place = qmgr.transports[index].queues.firstIndex(where: { $0.name == queue })
      else { return }
      qmgr.transports[index].queues[place].revive(qmgr.transports[index])
      qmgr.transports[index].prune()
    }
    requestDispatch(on: machine)
  }

  /// All destinations and transports are tried again (postqueue -f).
  static func reviveAll(on machine: Machine) {
    machine.withService(Qmgr.self) { qmgr in
      for index in qmgr.transports.indices {
        qmgr.transports[index].deadReason = nil
        for place in qmgr.transports[index].queues.indices {
          qmgr.transports[index].queues[place].revive(qmgr.transports[index])
        }
        qmgr.transports[index].prune()
      }
    }
  }
}
