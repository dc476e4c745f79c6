import DNS
import Simulation

package typealias ConnectionID = UInt64

/// One end of a connection, by which its holder knows it.
package struct ConnectionEnd: Hashable, Sendable, Codable {
  let connection: ConnectionID
  package let side: Side

  init(_ connection: ConnectionID, _ side: Side) {
    self.connection = connection
    self.side = side
  }

  /// Stands for standard input and output, where a server talks through those instead of a connection.
  package static let none = ConnectionEnd(0, .server)
}

/// An address and a port.
package struct SocketAddress: Hashable, Sendable, Codable {
  package var address: IPAddress
  package var port: UInt16

  package init(_ address: IPAddress, _ port: UInt16) {
    self.address = address
    self.port = port
  }
}

extension SocketAddress {
  /// Whether a client that connected to an address has reached a socket that listens on this one.
  package func covers(_ target: SocketAddress) -> Bool {
    guard port == target.port else { return false }
    switch address {
    case .any4: return target.address.isV4
    case .any6: return !target.address.isV4
    default: return address == target.address
    }
  }
}

/// The two sides of a connection.
package enum Side: Int, Sendable, Codable {
  case client = 0
  case server = 1

  package var other: Side { self == .client ? .server : .client }
}

/// A TCP connection, as far as the world has to know it.
struct Connection: Sendable, Codable {
  /// Who holds an end.
  enum Owner: Sendable, Codable, Hashable {
    case service(String)
    /// A socket of a program; such a connection does not outlive a restored world.
    case program
  }

  struct End: Sendable, Codable {
    var machine: Int
    var address: SocketAddress
    var owner: Owner
    /// It has sent its last byte.
    var hasFinished = false
    /// It has heard that the other side has sent its last byte.
    var hasHeardEnd: Bool?
  }

  var ends: [End]
  /// How long a byte takes from one side to the other.
  var latency: Int64
  /// Whether the handshake is complete.
  var isEstablished = false

  subscript(side: Side) -> End {
    get { ends[side.rawValue] }
    set { ends[side.rawValue] = newValue }
  }
}

/// Who listens on a port of a machine.
package struct Listener: Sendable, Codable, Hashable {
  /// The address bound; `any4` and `any6` stand for all of their family.
  package var address: SocketAddress
  /// The service; nil for a program's socket.
  package var service: String?
  /// The process that ss(8) shows.
  package var pid: PID
  /// Whether others that allow it too may bind the same port (SO_REUSEPORT of socket(7)).
  package var sharesPort: Bool?

  package init(address: SocketAddress, service: String?, pid: PID, sharesPort: Bool? = nil) {
    self.address = address
    self.sharesPort = sharesPort
    self.service = service
    self.pid = pid
  }

  func accepts(_ wanted: SocketAddress) -> Bool { address.covers(wanted) }

  /// Whether another one can't be bound beside this one.
  func excludes(_ other: SocketAddress, sharingPort: Bool) -> Bool {
    guard address.covers(other) || other.covers(address) else { return false }
    return !(sharingPort && sharesPort == true)
  }
}
