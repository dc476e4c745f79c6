import Simulation

/// The times of a delivery, from which the log's delays are made.
package struct DeliveryTimes: Hashable, Sendable, Codable {
  /// The message has come in.
  package var arrival: Timestamp
  /// The queue manager has taken it up.
  package var active: Timestamp
  /// A delivery agent has got it.
  package var agent: Timestamp
  /// The connection stands and the other side has said hello; the same as `agent` where there is none.
  package var connected: Timestamp?
  /// How often a connection has been used before.
  package var reuseCount = 0

  package init(_ request: DeliveryRequest) {
    arrival = request.arrival
    active = request.activeTime
    agent = request.agentTime
  }

  package init(now: Timestamp) {
    (arrival, active, agent) = (now, now, now)
  }

  /// "delay=0.45, delays=0.42/0.03/0/0": in all; before the queue manager, in it, connecting, sending.
  ///
  /// - Parameter places: how many digits may stand behind the point, the `delay_logging_resolution_limit`.
  package func text(now: Timestamp, places: Int) -> String {
    let connected = connected ?? agent
    let parts = [active - arrival, agent - active, connected - agent, now - connected]
    return "delay=\(DeliveryTimes.text(now - arrival, places: places)), delays="
      + parts.map { DeliveryTimes.text($0, places: places) }.joined(separator: "/")
  }

  /// Seconds with two significant digits, and none behind the point from ten seconds on.
  static func text(_ interval: TimeInterval, places: Int) -> String {
    let million: Int64 = 1_000_000
    let microseconds = max(0, interval.nanoseconds / 1000)
    let seconds = microseconds / million
    var step = (0..<min(max(places, 0), 6)).reduce(million) { step, _ in step / 10 }
    if seconds > 0 {
      step = max(step, seconds >= 10 ? million : 100_000)
    } else {
      while step < million, microseconds >= step * 100 { step *= 10 }
    }
    let rounded = (microseconds + step / 2) / step * step
    let fraction = rounded % million
    guard fraction > 0 else { return "\(rounded / million)" }
    var digits = String(String(million + fraction).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(rounded / million).\(digits)"
  }
}
