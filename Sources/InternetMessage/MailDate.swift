import Simulation

/// Dates as mail has them.
package enum MailDate {
  /// "Wed, 01 May 2024 10:20:30 +0000 (UTC)": a Date or Received field (RFC 5322 §3.3) of a host in UTC.
  package static func header(_ time: Timestamp) -> String {
    let civil = CivilTime(time)
    return "\(civil.weekdayAbbreviation), \(two(civil.day)) \(civil.monthAbbreviation) \(civil.year) \(clock(civil))"
      + " +0000 (UTC)"
  }

  /// "Wed May  1 10:20:30 2024": as ctime(3) has it, in an mbox separator.
  package static func ctime(_ time: Timestamp) -> String {
    "\(short(time)) \(CivilTime(time).year)"
  }

  /// "Wed May  1 10:20:30": as the queue display has it.
  package static func short(_ time: Timestamp) -> String {
    let civil = CivilTime(time)
    let day = civil.day < 10 ? " \(civil.day)" : "\(civil.day)"
    return "\(civil.weekdayAbbreviation) \(civil.monthAbbreviation) \(day) \(clock(civil))"
  }

  /// "20240501102030": as in a message ID.
  package static func stamp(_ time: Timestamp) -> String {
    let civil = CivilTime(time)
    return "\(civil.year)\(two(civil.month))\(two(civil.day))\(two(civil.hour))\(two(civil.minute))\(two(civil.second))"
  }

  private static func clock(_ civil: CivilTime) -> String {
    "\(two(civil.hour)):\(two(civil.minute)):\(two(civil.second))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
