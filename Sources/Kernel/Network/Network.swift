import DNS
import FileSystem
import Simulation

/// TCP between the machines of the world, and within each.
extension World {
  /// The machine that has an address, seen from a machine: loopback is always its own.
  func machine(at address: IPAddress, from machine: Machine) -> Machine? {
    if address.isLoopback { return machine }
    return machines.first { other in
      other.state.isRunning
        && other.state.interfaces.contains { $0.isUp && $0.addresses.contains { $0.address == address } }
    }
  }

  /// Begins to connect; the outcome comes as an event to the client's end.
  func connect(
    from machine: Machine, local: IPAddress?, to remote: SocketAddress, owner: Connection.Owner
  ) -> ConnectionID {
    noteAction(on: nil, of: machine)
    let id = takeConnectionID()
    let target = self.machine(at: remote.address, from: machine)
    let source = local ?? machine.sourceAddress(for: remote.address)
    let latency = World.latency(from: source, to: remote.address)
    connections[id] = Connection(
      ends: [
        Connection.End(machine: machine.index, address: SocketAddress(source, takeEphemeralPort()), owner: owner),
        Connection.End(machine: target?.index ?? -1, address: remote, owner: .program),
      ], latency: latency.nanoseconds)
    if let local, !local.isLoopback, self.machine(at: local, from: machine) == nil {
      schedule(.connected(id, failure: .EADDRNOTAVAIL), on: machine.index, after: .zero)
    } else if let (failure, delay) = machine.obstacle(to: remote.address) {
      schedule(.connected(id, failure: failure), on: machine.index, after: delay)
    } else {
      schedule(.connecting(id), on: target?.index ?? machine.index, after: latency)
    }
    return id
  }

  /// How long a byte travels.
  static func latency(from source: IPAddress, to target: IPAddress) -> TimeInterval {
    if source == target || target.isLoopback { return .microseconds(40) }
    return source.isV4 && target.isIn(source, prefixLength: 24) ? .microseconds(300) : .milliseconds(4)
  }

  func send(_ id: ConnectionID, from side: Side, _ bytes: [UInt8]) {
    guard let connection = connections[id], !bytes.isEmpty, !connection[side].hasFinished else { return }
    schedule(
      .segment(id, side.other, bytes), on: connection[side.other].machine,
      after: TimeInterval(nanoseconds: connection.latency))
  }

  /// Ends one direction; the connection is gone when both have ended.
  func finish(_ id: ConnectionID, from side: Side) {
    guard var connection = connections[id], !connection[side].hasFinished else { return }
    connection[side].hasFinished = true
    connections[id] = connection
    schedule(
      .segment(id, side.other, []), on: max(0, connection[side.other].machine),
      after: TimeInterval(nanoseconds: connection.latency))
  }

  // MARK: Arrivals

  func arriveRequest(_ id: ConnectionID) {
    guard var connection = connections[id] else { return }
    let machine = machines[connection[.server].machine]
    let client = connection[.client]
    let latency = TimeInterval(nanoseconds: connection.latency)
    guard let listener = machine.listener(for: connection[.server].address, id) else {
      schedule(.connected(id, failure: .ECONNREFUSED), on: client.machine, after: latency)
      return
    }
    connection.isEstablished = true
    if let service = listener.service {
      connection[.server].owner = .service(service)
      connections[id] = connection
      schedule(.connected(id, failure: nil), on: client.machine, after: latency)
      machine.handle(
        .accepted(ConnectionEnd(id, .server), from: client.address, to: connection[.server].address), for: service)
    } else if let socket = machine.listeningSockets[listener.address] {
      connections[id] = connection
      schedule(.connected(id, failure: nil), on: client.machine, after: latency)
      socket.accept(id)
    } else {
      schedule(.connected(id, failure: .ECONNREFUSED), on: client.machine, after: latency)
    }
  }

  func arriveAnswer(_ id: ConnectionID, _ failure: Errno?) {
    guard let connection = connections[id] else { return }
    if failure != nil { connections[id] = nil }
    let end = ConnectionEnd(id, .client)
    switch connection[.client].owner {
    case .service(let service):
      machines[connection[.client].machine].handle(
        failure.map { .connectionFailed(end, $0) } ?? .connected(end), for: service)
    case .program: sockets[end]?.connected(failure)
    }
  }

  func arriveSegment(_ id: ConnectionID, _ side: Side, _ bytes: [UInt8]) {
    guard var connection = connections[id] else { return }
    let end = connection[side]
    if bytes.isEmpty {
      // What is still on its way to the other side arrives there.
      connection[side].hasHeardEnd = true
      connections[id] = connection[side.other].hasHeardEnd == true ? nil : connection
    }
    switch end.owner {
    case .service(let service):
      guard !end.hasFinished else { return }
      let handle = ConnectionEnd(id, side)
      machines[end.machine].handle(bytes.isEmpty ? .closed(handle) : .received(handle, bytes), for: service)
    case .program: sockets[ConnectionEnd(id, side)]?.arrived(bytes)
    }
  }

  /// After a world was restored: ends that programs held are gone.
  func cutConnectionsOfPrograms() {
    for id in connections.keys.sorted() {
      guard let connection = connections[id] else { continue }
      for side in [Side.client, .server] where connection[side].owner == .program { finish(id, from: side) }
      if connection.ends.allSatisfy({ $0.owner == .program }) { connections[id] = nil }
    }
    for machine in machines { machine.state.listeners.removeAll { $0.service == nil } }
  }
}

/// What a machine does with the network.
extension Machine {
  /// The address that packets to a destination leave from.
  package func sourceAddress(for destination: IPAddress) -> IPAddress {
    if destination.isLoopback { return destination }
    let own = state.interfaces.flatMap(\.addresses).map(\.address)
    if own.contains(destination) { return destination }
    return own.first { !$0.isLoopback && $0.isV4 == destination.isV4 } ?? (destination.isV4 ? .loopback4 : .loopback6)
  }

  /// Whether an address is one of this machine's.
  package func hasAddress(_ address: IPAddress) -> Bool {
    state.interfaces.contains { $0.addresses.contains { $0.address == address } }
  }

  /// Lets a service listen on a port.
  ///
  /// - Parameter sharesPort: whether others that say so too may listen there (SO_REUSEPORT of socket(7)).
  /// - Throws: EADDRINUSE.
  package func listen<S: Service>(
    _ service: S.Type, on address: SocketAddress, pid: PID, sharesPort: Bool = false
  ) throws(Errno) {
    try checkIsFree(address, sharesPort: sharesPort)
    state.listeners.append(
      Listener(address: address, service: key(of: service), pid: pid, sharesPort: sharesPort ? true : nil))
  }

  func checkIsFree(_ address: SocketAddress, sharesPort: Bool = false) throws(Errno) {
    guard !state.listeners.contains(where: { $0.excludes(address, sharingPort: sharesPort) }) else {
      throw .EADDRINUSE
    }
  }

  /// What a connection to an address would fail by; nil where somebody would answer.
  package func refusal(of remote: SocketAddress) -> Errno? {
    if let (failure, _) = obstacle(to: remote.address) { return failure }
    guard let target = world.machine(at: remote.address, from: self),
      target.state.listeners.contains(where: { $0.accepts(remote) })
    else { return .ECONNREFUSED }
    return nil
  }

  /// Closes a service's port.
  package func stopListening<S: Service>(_ service: S.Type, on address: SocketAddress) {
    let key = key(of: service)
    state.listeners.removeAll { $0.address == address && $0.service == key }
  }

  /// Who gets a client: one that is bound to the very address before one that is to all; those who share the port
  /// take turns.
  fileprivate func listener(for address: SocketAddress, _ id: ConnectionID) -> Listener? {
    let own = state.listeners.filter { $0.address == address }
    let all = own.isEmpty ? state.listeners.filter { $0.accepts(address) } : own
    return all.isEmpty ? nil : all[Int(id % ConnectionID(all.count))]
  }

  /// Begins to connect for a service, which gets `.connected` or `.connectionFailed`.
  package func connect<S: Service>(_ service: S.Type, from local: IPAddress? = nil, to remote: SocketAddress)
    -> ConnectionEnd
  {
    ConnectionEnd(
      world.connect(from: self, local: local, to: remote, owner: .service(key(of: service))), .client)
  }

  /// Sends bytes on a connection of a service.
  package func send(_ bytes: [UInt8], on end: ConnectionEnd) {
    world.send(end.connection, from: end.side, bytes)
  }

  /// Closes a connection of a service.
  package func close(_ end: ConnectionEnd) {
    world.finish(end.connection, from: end.side)
  }

  /// The addresses of a connection's two ends: one's own first.
  package func addresses(of end: ConnectionEnd) -> (own: SocketAddress, peer: SocketAddress)? {
    guard let found = world.connections[end.connection] else { return nil }
    return (found[end.side].address, found[end.side.other].address)
  }
}

extension Machine {
  /// Gives a connection of a service to another service of this machine, which gets its further events, as a
  /// daemon gives a socket to a process that it starts.
  package func pass<S: Service>(_ end: ConnectionEnd, to service: S.Type) {
    world.connections[end.connection]?[end.side].owner = .service(key(of: service))
  }
}
