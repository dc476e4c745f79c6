import DNS
import FileSystem
import Simulation

/// A program's end of a TCP connection.
final class StreamSocket: FileDescription {
  enum State {
    case connecting, connected, failed(Errno)
  }

  let end: ConnectionEnd
  private(set) var state: State
  private var bytes: [UInt8] = []
  private var peerHasFinished = false
  private let arrival = WaitQueue()

  init(machine: Machine, end: ConnectionEnd, state: State) {
    self.end = end
    self.state = state
    super.init(machine: machine, flags: [.read, .write])
    machine.world.sockets[end] = self
  }

  override var displayName: String { "socket:[\(end.connection)]" }
  override var isReadable: Bool { !bytes.isEmpty || peerHasFinished }
  override var readiness: WaitQueue? { arrival }

  func connected(_ failure: Errno?) {
    state = failure.map { .failed($0) } ?? .connected
    arrival.wakeAll()
  }

  func arrived(_ new: [UInt8]) {
    if new.isEmpty { peerHasFinished = true } else { bytes += new }
    arrival.wakeAll()
  }

  /// Waits until the connection stands.
  func awaitConnection(by process: Process, until deadline: Timestamp?) async throws(Errno) {
    while case .connecting = state {
      if let deadline, process.now >= deadline { throw .ETIMEDOUT }
      try await process.block(on: [arrival], until: deadline)
    }
    if case .failed(let failure) = state { throw failure }
  }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    while bytes.isEmpty {
      if peerHasFinished { return [] }
      try await process.block(on: arrival)
    }
    guard bytes.count > count else {
      defer { bytes = [] }
      return bytes
    }
    defer { bytes.removeFirst(count) }
    return Array(bytes.prefix(count))
  }

  override func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    guard machine.world.connections[end.connection] != nil else {
      process.receive(.PIPE)
      throw .EPIPE
    }
    machine.world.send(end.connection, from: end.side, bytes)
  }

  override func status(of id: FileID) -> FileStatus {
    FileStatus(id: id, inode: Inode(content: .socket, mode: 0o777, owner: 0, group: 0, time: machine.now))
  }

  override func close() {
    machine.world.finish(end.connection, from: end.side)
    machine.world.sockets[end] = nil
  }
}

/// A program's socket that waits for clients.
final class ListeningSocket: FileDescription {
  private let address: SocketAddress
  private var pending: [ConnectionID] = []
  private let arrival = WaitQueue()

  init(machine: Machine, address: SocketAddress) {
    self.address = address
    super.init(machine: machine, flags: [.read, .write])
  }

  override var isReadable: Bool { !pending.isEmpty }
  override var readiness: WaitQueue? { arrival }
  override var displayName: String { "socket:[\(address.port)]" }

  func accept(_ id: ConnectionID) {
    pending.append(id)
    arrival.wakeAll()
  }

  func next(by process: Process) async throws(Errno) -> StreamSocket {
    while pending.isEmpty { try await process.block(on: arrival) }
    return StreamSocket(machine: machine, end: ConnectionEnd(pending.removeFirst(), .server), state: .connected)
  }

  override func close() {
    machine.state.listeners.removeAll { $0.address == address && $0.service == nil }
    machine.listeningSockets[address] = nil
    for id in pending { machine.world.finish(id, from: .server) }
  }
}

/// Sockets, as programs use them.
extension Process {
  /// Connects to a port (socket(2), bind(2), connect(2)).
  ///
  /// - Parameters:
  ///   - local: the address to come from; any address of the world will do (`telnet -b`).
  ///   - deadline: when to give up with ETIMEDOUT.
  /// - Returns: the socket's descriptor.
  package func connect(to remote: SocketAddress, from local: IPAddress? = nil, until deadline: Timestamp? = nil)
    async throws(Errno) -> Int
  {
    let id = machine.world.connect(from: machine, local: local, to: remote, owner: .program)
    let socket = StreamSocket(machine: machine, end: ConnectionEnd(id, .client), state: .connecting)
    let number = descriptors.free()
    descriptors.set(number, socket)
    do throws(Errno) {
      try await socket.awaitConnection(by: self, until: deadline)
      return number
    } catch {
      try? close(number)
      throw error
    }
  }

  /// Listens on a port (bind(2), listen(2)).
  ///
  /// - Parameter sharesPort: whether others that say so too may listen there (SO_REUSEPORT of socket(7)).
  package func listen(on address: SocketAddress, sharesPort: Bool = false) throws(Errno) -> Int {
    try machine.checkIsFree(address, sharesPort: sharesPort)
    if address.port < 1024, !credentials.isSuperuser { throw .EACCES }
    let socket = ListeningSocket(machine: machine, address: address)
    machine.listeningSockets[address] = socket
    machine.state.listeners.append(
      Listener(address: address, service: nil, pid: pid, sharesPort: sharesPort ? true : nil))
    let number = descriptors.free()
    descriptors.set(number, socket)
    return number
  }

  /// Waits for a client (accept(2)).
  package func accept(_ listener: Int) async throws(Errno) -> Int {
    guard let listening = descriptors[listener] as? ListeningSocket else { throw .EBADF }
    let socket = try await listening.next(by: self)
    let number = descriptors.free()
    descriptors.set(number, socket)
    return number
  }

  /// Ends one's own direction of a connection (shutdown(2) SHUT_WR).
  package func finishSending(_ descriptor: Int) throws(Errno) {
    guard let socket = descriptors[descriptor] as? StreamSocket else { throw .EBADF }
    machine.world.finish(socket.end.connection, from: socket.end.side)
  }

  /// The addresses of a socket's two ends: one's own first.
  package func addresses(of descriptor: Int) -> (own: SocketAddress, peer: SocketAddress)? {
    guard let socket = descriptors[descriptor] as? StreamSocket else { return nil }
    return machine.addresses(of: socket.end)
  }
}
