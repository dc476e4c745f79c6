import Kernel
import Simulation
import TextFormat

/// Dates as shadow's programs take and show them: days since 1970.
enum AccountDate {
  /// The days of "2031-12-31" or a number; -1 for none.
  static func days(_ text: String) -> Int? {
    if text.isEmpty || text == "-1" { return -1 }
    if let number = Int(text), number >= 0 { return number }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Int(CivilTime(year: year, month: month, day: day).secondsSinceEpoch / 86_400)
  }

  /// A day by a format of strftime(3).
  static func text(_ days: Int, _ format: String) -> String {
    TimeFormat.text(format, CivilTime(Timestamp(seconds: Int64(days) * 86_400)))
  }
}
