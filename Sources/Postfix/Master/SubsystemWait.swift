import Simulation

/// A daemon can't go on: nobody serves a socket that it needs (mail_connect_wait in Postfix).
package struct SubsystemWait: Error, Hashable, Sendable, Codable {
  /// The socket, below the queue directory: "public/cleanup".
  package let socket: String
  /// Why it can't be connected to; nil where somebody listens who has no process that answers.
  package let reason: String?

  package init(_ socket: String, _ reason: MasterService.Unavailability) {
    self.socket = socket
    switch reason {
    case .waits: self.reason = nil
    case .noSuchService: self.reason = "No such file or directory"
    case .mailSystemIsDown: self.reason = "Connection refused"
    }
  }

  /// How often it is tried to connect before the daemon gives up.
  private static let attempts = 10

  /// What the log says of an attempt, counted from 1: the last one ends the daemon.
  package func message(attempt: Int) -> Message? {
    guard let reason else { return nil }
    let text = "connect #\(attempt) to subsystem \(socket): \(reason)"
    return Message(attempt > Self.attempts ? .fatal : .warning, text)
  }

  /// The time to the next attempt.
  package var delay: TimeInterval { reason == nil ? .seconds(1) : .seconds(10) }
}
