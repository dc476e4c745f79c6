import Simulation
import TextFormat

/// strftime(3) for prompts, printf %(…)T and history.
extension Shell {
  /// A time in the zone of the variable TZ.
  func text(of time: Timestamp, _ format: String) -> String {
    let zone = scalar("TZ").map { TimeZone($0) } ?? .utc
    let (local, name) = zone.local(time.seconds, nanosecond: Int(time.subsecondNanoseconds))
    return TimeFormat.text(format, local, zone: name)
  }
}
