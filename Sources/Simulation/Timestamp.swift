/// A point in simulated time: nanoseconds since 1970-01-01 00:00:00 UTC (POSIX "seconds since the Epoch").
package struct Timestamp: Hashable, Comparable, Sendable, Codable {
  package var nanoseconds: Int64

  package init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// What lies further away than 292 years from the Epoch becomes the end of time.
  package init(seconds: Int64) {
    let (product, isTooFar) = seconds.multipliedReportingOverflow(by: Timestamp.nanosecondsPerSecond)
    nanoseconds = isTooFar ? (seconds < 0 ? .min : .max) : product
  }

  package static let nanosecondsPerSecond: Int64 = 1_000_000_000

  /// Whole seconds since the Epoch, rounded down.
  package var seconds: Int64 {
    nanoseconds >= 0
      ? nanoseconds / Timestamp.nanosecondsPerSecond
      : -((-nanoseconds + Timestamp.nanosecondsPerSecond - 1) / Timestamp.nanosecondsPerSecond)
  }

  /// Nanoseconds within the second, 0…999,999,999.
  package var subsecondNanoseconds: Int64 {
    nanoseconds - seconds * Timestamp.nanosecondsPerSecond
  }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.nanoseconds < b.nanoseconds }
  package static func + (a: Timestamp, b: TimeInterval) -> Timestamp {
    Timestamp(nanoseconds: a.nanoseconds &+ b.nanoseconds)
  }
  package static func - (a: Timestamp, b: TimeInterval) -> Timestamp {
    Timestamp(nanoseconds: a.nanoseconds &- b.nanoseconds)
  }
  package static func - (a: Timestamp, b: Timestamp) -> TimeInterval {
    TimeInterval(nanoseconds: a.nanoseconds &- b.nanoseconds)
  }
  package static func += (a: inout Timestamp, b: TimeInterval) { a = a + b }
}

/// A length of simulated time.
package struct TimeInterval: Hashable, Comparable, Sendable, Codable {
  package var nanoseconds: Int64

  package init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  package static let zero = TimeInterval(nanoseconds: 0)
  package static func seconds(_ count: Int64) -> TimeInterval {
    TimeInterval(nanoseconds: count.multipliedReportingOverflow(by: Timestamp.nanosecondsPerSecond).partialValue)
  }
  package static func fractionalSeconds(_ count: Double) -> TimeInterval {
    let nanoseconds = count * Double(Timestamp.nanosecondsPerSecond)
    return TimeInterval(nanoseconds: nanoseconds < 9e18 ? Int64(nanoseconds) : Int64.max)
  }
  package static func milliseconds(_ count: Int64) -> TimeInterval { TimeInterval(nanoseconds: count * 1_000_000) }
  package static func microseconds(_ count: Int64) -> TimeInterval { TimeInterval(nanoseconds: count * 1_000) }

  /// The length in seconds.
  package var seconds: Double { Double(nanoseconds) / Double(Timestamp.nanosecondsPerSecond) }

  package static func < (a: TimeInterval, b: TimeInterval) -> Bool { a.nanoseconds < b.nanoseconds }
  package static func + (a: TimeInterval, b: TimeInterval) -> TimeInterval {
    TimeInterval(nanoseconds: a.nanoseconds &+ b.nanoseconds)
  }
  package static func - (a: TimeInterval, b: TimeInterval) -> TimeInterval {
    TimeInterval(nanoseconds: a.nanoseconds &- b.nanoseconds)
  }
}
