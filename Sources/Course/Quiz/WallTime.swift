/// A point of the learner's own time: milliseconds since 1970-01-01 00:00:00 UTC.
///
/// Nothing here reads a clock; whoever drives a quiz says what time it is.
package struct WallTime: Hashable, Comparable, Sendable, Codable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static func < (a: WallTime, b: WallTime) -> Bool { a.milliseconds < b.milliseconds }

  /// The time between two points, in milliseconds; none when the clock was set back.
  package func milliseconds(since earlier: WallTime) -> Int64 {
    max(0, milliseconds - earlier.milliseconds)
  }

  package func advanced(byMilliseconds count: Int64) -> WallTime {
    WallTime(milliseconds: milliseconds + count)
  }

  /// The number of the day since 1970-01-01 in a place so many seconds east of UTC.
  package func day(secondsEast: Int64) -> Int64 {
    let local = milliseconds + secondsEast * 1000
    let day: Int64 = 86_400_000
    return local >= 0 ? local / day : -((day - 1 - local) / day)
  }
}

/// Lengths of time as people write them.
package enum TimeText {
  /// "1:05:09" or "4:09" of milliseconds.
  package static func clock(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// What is left of a time, in the same form; the last second counts until it is over.
  package static func left(_ milliseconds: Int64) -> String {
    clock(milliseconds + 999)
  }

  /// Milliseconds of "90s", "10m", "1h", "1h30m"; a plain number means minutes. Nil for anything else, and for
  /// nothing and more than a day.
  package static func milliseconds(_ text: String) -> Int64? {
    var total: Int64 = 0
    var number: Int64?
    var lastUnit = Int64.max
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        let digit = Int64(scalar.value) - 48
        guard let next = Optional((number ?? 0) * 10 + digit), next < 100_000 else { return nil }
        number = next
      case "h", "m", "s":
        let unit: Int64 = scalar == "h" ? 3600 : scalar == "m" ? 60 : 1
        guard let count = number, unit < lastUnit else { return nil }
        total += count * unit
        lastUnit = unit
        number = nil
      default: return nil
      }
    }
    if let minutes = number {
      guard lastUnit == Int64.max else { return nil }
      total = minutes * 60
    }
    return (1...86_400).contains(total) ? total * 1000 : nil
  }
}
