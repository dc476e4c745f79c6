import CommandConventions
import Simulation

/// The times that journalctl(1) takes: "2026-01-05 09:00", "09:00:30", "yesterday", "-5min", "2 hours ago".
enum JournalTime {
  private static let units: [(names: [String], seconds: Int64)] = [
    (["s", "sec", "secs", "second", "seconds"], 1), (["m", "min", "mins", "minute", "minutes"], 60),
    (["h", "hr", "hour", "hours"], 3600), (["d", "day", "days"], 86_400), (["w", "week", "weeks"], 604_800),
  ]

  static func parse(_ text: String, now: Timestamp) -> Timestamp? {
    var midnight = CivilTime(now)
    (midnight.hour, midnight.minute, midnight.second, midnight.nanosecond) = (0, 0, 0, 0)
    switch text {
    case "now": return now
    case "today": return midnight.timestamp
    case "yesterday": return midnight.timestamp - .seconds(86_400)
    case "tomorrow": return midnight.timestamp + .seconds(86_400)
    default: break
    }
    if text.hasPrefix("-"), let length = length(String(text.dropFirst())) { return now - length }
    if text.hasPrefix("+"), let length = length(String(text.dropFirst())) { return now + length }
    if text.hasSuffix(" ago"), let length = length(String(text.dropLast(4))) { return now - length }
    return date(text, midnight)
  }

  /// "1h 30min", "5 min".
  private static func length(_ text: String) -> TimeInterval? {
    var total: Int64 = 0
    var rest = text.filter { $0 != " " }[...]
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isNumber }
      rest = rest[digits.endIndex...]
      let word = rest.prefix { !$0.isNumber }
      rest = rest[word.endIndex...]
      guard let number = Int64(digits),
        let unit = word.isEmpty ? units.first : units.first(where: { $0.names.contains(String(word)) })
      else { return nil }
      total += number * unit.seconds
    }
    return .seconds(total)
  }

  private static func date(_ text: String, _ midnight: CivilTime) -> Timestamp? {
    var civil = midnight
    for part in text.split(separator: " ") {
      let separator: Character = part.contains(":") ? ":" : "-"
      let numbers = part.split(separator: separator).map { Int($0) }
      guard !numbers.contains(nil) else { return nil }
      let values = numbers.compactMap { $0 }
      switch (separator, values.count) {
      case ("-", 3): (civil.year, civil.month, civil.day) = (values[0], values[1], values[2])
      case (":", 2...3):
        (civil.hour, civil.minute, civil.second) = (values[0], values[1], values.count > 2 ? values[2] : 0)
      default: return nil
      }
    }
    return civil.timestamp
  }
}
