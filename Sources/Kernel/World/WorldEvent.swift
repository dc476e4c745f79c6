import DNS
import FileSystem
import Simulation

package typealias EventID = UInt64

/// Something that will happen in the world, as a value.
struct WorldEvent: Sendable, Comparable {
  enum Action: Sendable {
    case message(service: String, any ServiceMessage)
    case signaled(service: String, PID, Signal)
    case childEnded(service: String, PID, WaitStatus)
    /// The request to connect reaches the server's machine.
    case connecting(ConnectionID)
    /// The answer to it reaches the client.
    case connected(ConnectionID, failure: Errno?)
    /// Bytes reach a side; none means that the other side has finished.
    case segment(ConnectionID, Side, [UInt8])
  }

  let time: Timestamp
  let sequence: EventID
  let machine: Int
  let action: Action

  static func < (a: WorldEvent, b: WorldEvent) -> Bool { (a.time, a.sequence) < (b.time, b.sequence) }
  static func == (a: WorldEvent, b: WorldEvent) -> Bool { a.sequence == b.sequence }
}
