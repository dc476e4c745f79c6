import DNS
import FileSystem
import HeapModule
import Simulation

/// The world's own state, without what is saved as parts of their own.
struct SavedWorld: Codable {
  var now: Timestamp
  var sequence: UInt64
  var random: RandomSource
  var events: [SavedEvent]
  var cancelled: [EventID]
  var connections: [ConnectionID: Connection]
  var lastConnection: ConnectionID
  var nextEphemeralPort: UInt16

  init(_ state: WorldState) throws(WorldParts.Failure) {
    now = state.now
    sequence = state.sequence
    random = state.random
    events = []
    for event in state.events.unordered.sorted() { events.append(try SavedEvent(event)) }
    cancelled = state.cancelled.sorted()
    connections = state.connections
    lastConnection = state.lastConnection
    nextEphemeralPort = state.nextEphemeralPort
  }
}

/// A machine's state, without daemons, services and trees.
struct SavedMachine: Codable, Equatable {
  var hostName: String
  var release: String
  var interfaces: [NetworkInterface]
  var routes: [Route]
  /// Missing in a state of before there were any.
  var systemControls: [String: String]?
  var lastPID: PID
  var listeners: [Listener]
  var bootTime: Timestamp
  var isRunning: Bool
  var volumeCount: Int
  var mounts: [Mount]

  init(_ state: MachineState) {
    hostName = state.hostName
    release = state.release
    interfaces = state.interfaces
    routes = state.routes
    systemControls = state.systemControls
    lastPID = state.lastPID
    listeners = state.listeners
    bootTime = state.bootTime
    isRunning = state.isRunning
    volumeCount = state.volumes.volumes.count
    mounts = state.volumes.mounts
  }
}

/// An event, whose message is saved with the name of its type.
struct SavedEvent: Codable {
  enum Action: Codable {
    case message(service: String, type: String, body: [UInt8])
    case signaled(service: String, pid: PID, signal: Signal)
    case childEnded(service: String, pid: PID, status: WaitStatus)
    case connecting(ConnectionID)
    case connected(ConnectionID, failure: Errno?)
    case segment(ConnectionID, Side, [UInt8])
  }

  var time: Timestamp
  var sequence: EventID
  var machine: Int
  var action: Action

  init(_ event: WorldEvent) throws(WorldParts.Failure) {
    time = event.time
    sequence = event.sequence
    machine = event.machine
    switch event.action {
    case .message(let service, let message):
      let type = Swift.type(of: message).name
      do {
        action = .message(service: service, type: type, body: try CBOREncoder().encode(message))
      } catch {
        throw WorldParts.Failure("a message \(type) to \(service): \(error)")
      }
    case .signaled(let service, let pid, let signal):
      action = .signaled(service: service, pid: pid, signal: signal)
    case .childEnded(let service, let pid, let status):
      action = .childEnded(service: service, pid: pid, status: status)
    case .connecting(let id): action = .connecting(id)
    case .connected(let id, let failure): action = .connected(id, failure: failure)
    case .segment(let id, let side, let bytes): action = .segment(id, side, bytes)
    }
  }

  /// The event that was saved.
  func event(_ types: ServiceTypes) throws(WorldParts.Failure) -> WorldEvent {
    let restored: WorldEvent.Action
    switch action {
    case .message(let service, let name, let body):
      guard let type = types[message: name] else {
        throw WorldParts.Failure("a message to \(service): there is no \(name) any more")
      }
      do {
        restored = .message(service: service, try CBORDecoder().decode(type, from: body))
      } catch {
        throw WorldParts.Failure("a message \(name) to \(service): \(error)")
      }
    case .signaled(let service, let pid, let signal): restored = .signaled(service: service, pid, signal)
    case .childEnded(let service, let pid, let status): restored = .childEnded(service: service, pid, status)
    case .connecting(let id): restored = .connecting(id)
    case .connected(let id, let failure): restored = .connected(id, failure: failure)
    case .segment(let id, let side, let bytes): restored = .segment(id, side, bytes)
    }
    return WorldEvent(time: time, sequence: sequence, machine: machine, action: restored)
  }
}
