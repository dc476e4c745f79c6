import FileSystem
import DNS
import Simulation

/// A daemon, or the family of daemons that share a configuration: state that reacts to events.
///
/// A value, so that a world can be copied and saved while it runs. A handler runs to its end without
/// waiting: what takes time is a timer or a connection, whose end is a further event. Its state is kept
/// by the machine; `Machine.withService` changes it in place.
package protocol Service: Codable, Sendable {
  static var name: String { get }
  /// The kinds of messages that it may find in its mail, so that a saved world can be read again.
  static var messages: [any ServiceMessage.Type] { get }
  /// Whether several of it may run on a machine, each for an instance of its own (`Machine.instance`).
  static var hasInstances: Bool { get }
  /// Lets an event happen.
  static func handle(_ event: ServiceEvent, on machine: Machine)
}

extension Service {
  package static var messages: [any ServiceMessage.Type] { [] }
  package static var hasInstances: Bool { false }
}

/// What a service tells itself for later, or a program or another service tells it.
package protocol ServiceMessage: Codable, Sendable {
  /// What this kind of message is called in a saved world; it never changes: "Postfix.QmgrMessage".
  static var name: String { get }
}

/// What happens to a service.
package enum ServiceEvent: Sendable {
  /// A message whose time has come.
  case message(any ServiceMessage)
  /// A client has connected to a port on which the service listens.
  case accepted(ConnectionEnd, from: SocketAddress, to: SocketAddress)
  /// A connection that the service asked for stands.
  case connected(ConnectionEnd)
  /// A connection that the service asked for does not come about.
  case connectionFailed(ConnectionEnd, Errno)
  /// Bytes from the other side.
  case received(ConnectionEnd, [UInt8])
  /// The other side has closed its direction, or the connection is gone.
  case closed(ConnectionEnd)
  /// A signal to one of its processes.
  case signaled(PID, Signal)
  /// A program that it started has ended.
  case childEnded(PID, WaitStatus)
}
