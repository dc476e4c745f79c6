import FileSystem
import Kernel
import Simulation
import TextFormat

extension Process {
  /// The time zone of the variable TZ; UTC without one, as on these hosts.
  package var timeZone: TimeZone {
    environment["TZ"].map { TimeZone($0) } ?? .utc
  }

  /// A time by a format of strftime(3), in the process's time zone.
  package func format(_ time: Timestamp, _ format: String) -> String {
    let (local, zone) = timeZone.local(time.seconds, nanosecond: Int(time.subsecondNanoseconds))
    return TimeFormat.text(format, local, zone: zone)
  }

  /// Now.
  package var moment: DateExpression.Moment {
    DateExpression.Moment(seconds: now.seconds, nanosecond: Int(now.subsecondNanoseconds))
  }
}

extension DateExpression.Moment {
  /// The same as a timestamp, as far as those reach.
  package var timestamp: Timestamp {
    let limit = Int64.max / Timestamp.nanosecondsPerSecond - 1
    let seconds = max(-limit, min(limit, seconds))
    return Timestamp(nanoseconds: seconds * Timestamp.nanosecondsPerSecond + Int64(nanosecond))
  }
}
