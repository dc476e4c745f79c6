import DNS
import Kernel

/// A daemon of Postfix: a service of the machine whose processes master(8) starts and ends.
///
/// All processes of the daemon share the state of its service, and are told apart by their PIDs. It gets
/// the events of connections that it was given, and the messages that it sends to itself.
package protocol PostfixDaemon: Service {
  /// The file name of its program: "smtpd".
  static var program: String { get }
  /// Whether a process serves many clients at a time (multi_server in Postfix), or one after the other.
  static var servesManyClients: Bool { get }

  /// Whether a process looks, before it takes a client, if a table that it has opened is another one now, and
  /// leaves the client to its successor then.
  static var restartsForChangedTables: Bool { get }

  /// The state that it begins with, before its first process starts.
  init()

  /// A process has started and has read its parameters: it checks what it depends on.
  ///
  /// - Throws: `Fatal`, which is logged and ends the process.
  static func start(_ daemon: Daemon) throws(Fatal)

  /// A client has connected to an inet service of it. The connection's further events come to this service;
  /// `daemon.release()` says that the client is done with.
  static func accept(_ end: ConnectionEnd, from: SocketAddress, to: SocketAddress, by daemon: Daemon)

  /// master(8) or a command wakes it.
  ///
  /// - Parameter request: the letters of the trigger: "W" for a timer.
  static func wake(_ daemon: Daemon, request: String)

  /// A process of it has ended: because it was killed, or because nobody needed it any more.
  static func ended(_ pid: PID, on machine: Machine)
}

extension PostfixDaemon {
  package static var name: String { "postfix/" + program }
  package static var hasInstances: Bool { true }
  package static var servesManyClients: Bool { false }
  package static var restartsForChangedTables: Bool { false }
  package static func start(_ daemon: Daemon) throws(Fatal) {}
  package static func wake(_ daemon: Daemon, request: String) {}
  package static func ended(_ pid: PID, on machine: Machine) {}

  package static func accept(_ end: ConnectionEnd, from: SocketAddress, to: SocketAddress, by daemon: Daemon) {
    daemon.machine.close(end)
    daemon.release()
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {}
}
