import DNS
import Simulation

/// A row of ss(8).
package struct SocketInfo: Sendable {
  package enum State: String, Sendable {
    case listening = "LISTEN"
    case established = "ESTAB"
    case synSent = "SYN-SENT"
    case closeWait = "CLOSE-WAIT"
    case finWait = "FIN-WAIT-2"
  }

  /// Who has it open.
  package struct Holder: Sendable, Hashable {
    package var command: String
    package var pid: PID
    package var descriptor: Int
  }

  package var state: State
  package var own: SocketAddress
  /// nil of one that listens.
  package var peer: SocketAddress?
  /// How many clients may wait, of one that listens.
  package var backlog = 0
  package var holders: [Holder]
}

extension Machine {
  /// All TCP sockets: those that listen, then the connections, by their ports.
  package func socketTable() -> [SocketInfo] {
    state.listeners.map(info) + world.connections.keys.sorted().flatMap { info($0) }
  }

  private func info(_ listener: Listener) -> SocketInfo {
    var holders: [SocketInfo.Holder] = []
    if listener.service == nil {
      if let socket = listeningSockets[listener.address] { holders = self.holders(of: socket) }
    } else if let daemon = state.daemons[listener.pid] {
      holders = [SocketInfo.Holder(command: daemon.command, pid: daemon.pid, descriptor: 13)]
    }
    return SocketInfo(
      state: .listening, own: listener.address, backlog: listener.service == nil ? 1 : 100, holders: holders)
  }

  /// The ends of a connection that are on this machine.
  private func info(_ id: ConnectionID) -> [SocketInfo] {
    guard let connection = world.connections[id] else { return [] }
    return [Side.client, .server].compactMap { side in
      let end = connection[side]
      guard end.machine == index, connection.isEstablished || side == .client else { return nil }
      var state = SocketInfo.State.established
      if !connection.isEstablished {
        state = .synSent
      } else if end.hasFinished {
        state = .finWait
      } else if connection[side.other].hasFinished {
        state = .closeWait
      }
      var holders: [SocketInfo.Holder] = []
      if let socket = world.sockets[ConnectionEnd(id, side)] { holders = self.holders(of: socket) }
      return SocketInfo(state: state, own: end.address, peer: connection[side.other].address, holders: holders)
    }
  }

  private func holders(of description: FileDescription) -> [SocketInfo.Holder] {
    processes.values.sorted { $0.pid < $1.pid }.flatMap { process in
      process.descriptors.numbers.filter { process.descriptors[$0] === description }.map {
        SocketInfo.Holder(command: process.command, pid: process.pid, descriptor: $0)
      }
    }
  }
}
