import CommandConventions
import Kernel
import Simulation
import TextFormat

/// The digits that `touch -t` ([[CC]YY]MMDDhhmm[.ss]) and `date` (MMDDhhmm[[CC]YY][.ss]) take for a time.
enum PosixTime {
  /// - Parameter yearComesFirst: as for touch(1).
  static func parse(_ text: String, yearComesFirst: Bool = false, _ process: Process) -> DateExpression.Moment? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let digits = parts.first, [8, 10, 12].contains(digits.count),
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }), parts.count == 1 || parts[1].count == 2
    else { return nil }
    let pairs = stride(from: 0, to: digits.count, by: 2).map { offset in
      digits.dropFirst(offset).prefix(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let yearPairs = yearComesFirst ? Array(pairs.dropLast(4)) : Array(pairs.dropFirst(4))
    let rest = yearComesFirst ? Array(pairs.suffix(4)) : Array(pairs.prefix(4))
    let zone = process.timeZone
    var year = zone.local(process.now.seconds).0.year
    if yearPairs.count == 1 { year = yearPairs[0] + (yearPairs[0] < 69 ? 2000 : 1900) }
    if yearPairs.count == 2 { year = yearPairs[0] * 100 + yearPairs[1] }
    let second = parts.count == 2 ? parts[1].reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
    let time = CivilTime(
      year: year, month: rest[0], day: rest[1], hour: rest[2], minute: rest[3], second: second)
    guard (1...12).contains(time.month), time.hour < 24, time.minute < 60, second < 61, time.day > 0,
      CivilTime.date(fromDays: CivilTime.days(year: year, month: time.month, day: time.day)).day == time.day
    else { return nil }
    return DateExpression.Moment(seconds: zone.seconds(of: time))
  }
}
