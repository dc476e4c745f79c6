import Simulation

/// A time zone as the variable TZ describes it (POSIX.1 chapter 8.3): "CET-1CEST,M3.5.0,M10.5.0/3".
package struct TimeZone: Hashable, Sendable {
  /// An abbreviation and its seconds east of UTC.
  package struct Period: Hashable, Sendable {
    package var name: String
    package var offset: Int
  }

  /// When a change happens in a year.
  private enum Day: Hashable {
    /// Month, week (5 is the last one) and weekday.
    case weekday(month: Int, week: Int, weekday: Int)
    /// 1…365 without leap days.
    case julian(Int)
    /// 0…365 with leap days.
    case zeroBased(Int)
  }

  private struct Change: Hashable {
    var day: Day
    /// Seconds after midnight of the day.
    var time = 7200
  }

  private let standard: Period
  private let summer: Period?
  private var start = Change(day: .weekday(month: 3, week: 2, weekday: 0))
  private var end = Change(day: .weekday(month: 11, week: 1, weekday: 0))

  package static let utc = TimeZone(standard: Period(name: "UTC", offset: 0), summer: nil)

  private init(standard: Period, summer: Period?) {
    self.standard = standard
    self.summer = summer
  }

  /// The zone that a value of TZ names; one that is not known is UTC under its own name, as in the C library.
  package init(_ name: String) {
    let name = name.hasPrefix(":") ? String(name.dropFirst()) : name
    if name.isEmpty {
      self = .utc
    } else if let zone = TimeZone(rule: TimeZone.rules[name] ?? name) {
      self = zone
    } else {
      let letters = name.prefix { $0.isASCII && $0.isLetter }
      let isName = letters.count >= 3 && !name.contains("/")
      self.init(
        standard: Period(name: isName ? String(letters) : letters.isEmpty ? "UTC" : String(letters), offset: 0),
        summer: nil)
    }
  }

  /// What holds at a point in time.
  package func period(at time: Int64) -> Period {
    guard let summer else { return standard }
    let year = CivilTime(secondsSinceEpoch: time, nanosecond: 0, offset: standard.offset).year
    let begins = moment(start, in: year) - Int64(standard.offset)
    let ends = moment(end, in: year) - Int64(summer.offset)
    let isSummer = begins < ends ? time >= begins && time < ends : time >= begins || time < ends
    return isSummer ? summer : standard
  }

  /// The local date and time at a point in time, with the zone's abbreviation.
  package func local(_ seconds: Int64, nanosecond: Int = 0) -> (CivilTime, zone: String) {
    let period = period(at: seconds)
    return (CivilTime(secondsSinceEpoch: seconds, nanosecond: nanosecond, offset: period.offset), period.name)
  }

  /// The point in time of a local date (mktime(3)), whose `offset` is not looked at.
  ///
  /// An hour that comes twice is the one of standard time.
  package func seconds(of local: CivilTime) -> Int64 {
    var local = local
    local.offset = standard.offset
    let asStandard = local.secondsSinceEpoch
    guard let summer else { return asStandard }
    local.offset = summer.offset
    let asSummer = local.secondsSinceEpoch
    return period(at: asStandard) == standard ? asStandard : asSummer
  }

  /// Local seconds, counted as if the zone were UTC, of a change in a year.
  private func moment(_ change: Change, in year: Int) -> Int64 {
    let firstDay = CivilTime.days(year: year, month: 1, day: 1)
    let days: Int
    switch change.day {
    case .julian(let number):
      let isLeap = CivilTime(year: year, month: 1, day: 1).isLeapYear
      days = firstDay + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .zeroBased(let number): days = firstDay + number
    case .weekday(let month, let week, let weekday):
      let first = CivilTime(year: year, month: month, day: 1)
      var day = 1 + (weekday - first.weekday + 7) % 7 + (week - 1) * 7
      let length =
        CivilTime.days(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
        - CivilTime.days(year: year, month: month, day: 1)
      if day > length { day -= 7 }
      days = CivilTime.days(year: year, month: month, day: day)
    }
    return Int64(days * 86_400 + change.time)
  }

  // MARK: Reading rules

  private init?(rule: String) {
    var rest = Substring(rule)
    guard let name = TimeZone.takeName(&rest), let west = TimeZone.takeTime(&rest) else { return nil }
    standard = Period(name: name, offset: -west)
    guard !rest.isEmpty else {
      summer = nil
      return
    }
    guard let summerName = TimeZone.takeName(&rest) else { return nil }
    var offset = standard.offset + 3600
    if let first = rest.first, first != "," {
      guard let west = TimeZone.takeTime(&rest) else { return nil }
      offset = -west
    }
    summer = Period(name: summerName, offset: offset)
    guard !rest.isEmpty else { return }
    let parts = rest.dropFirst().split(separator: ",")
    guard rest.first == ",", parts.count == 2, let first = TimeZone.change(parts[0]),
      let second = TimeZone.change(parts[1])
    else { return nil }
    start = first
    end = second
  }

  private static func takeName(_ rest: inout Substring) -> String? {
    if rest.first == "<" {
      guard let close = rest.firstIndex(of: ">") else { return nil }
      let name = String(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...]
      return name
    }
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    guard letters.count >= 3 else { return nil }
    rest = rest[letters.endIndex...]
    return String(letters)
  }

  /// "[+-]hh[:mm[:ss]]" in seconds.
  private static func takeTime(_ rest: inout Substring) -> Int? {
    let isNegative = rest.first == "-"
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    let text = rest.prefix { $0 == ":" || $0.isASCII && $0.isNumber }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard !text.isEmpty, parts.count <= 3 else { return nil }
    var seconds = 0
    for (part, factor) in zip(parts, [3600, 60, 1]) {
      guard let part, part < 1000 else { return nil }
      seconds += part * factor
    }
    rest = rest[text.endIndex...]
    return isNegative ? -seconds : seconds
  }

  private static func change(_ text: Substring) -> Change? {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard let first = parts.first else { return nil }
    var time = 7200
    if parts.count == 2 {
      var rest = parts[1]
      guard let seconds = takeTime(&rest), rest.isEmpty else { return nil }
      time = seconds
    }
    if first.first == "M" {
      let numbers = first.dropFirst().split(separator: ".").compactMap { Int($0) }
      guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
        (0...6).contains(numbers[2])
      else { return nil }
      return Change(day: .weekday(month: numbers[0], week: numbers[1], weekday: numbers[2]), time: time)
    }
    if first.first == "J" {
      guard let day = Int(first.dropFirst()), (1...365).contains(day) else { return nil }
      return Change(day: .julian(day), time: time)
    }
    guard let day = Int(first), (0...365).contains(day) else { return nil }
    return Change(day: .zeroBased(day), time: time)
  }

  private static let europe = ",M3.5.0,M10.5.0/3"
  private static let america = ",M3.2.0,M11.1.0"

  /// The rules that hold today in the zones that people name most (tz database).
  private static let rules: [String: String] = [
    "Africa/Cairo": "EET-2EEST,M4.5.5/0,M10.5.4/24", "Africa/Johannesburg": "SAST-2", "Africa/Lagos": "WAT-1",
    "America/Chicago": "CST6CDT" + america, "America/Denver": "MST7MDT" + america,
    "America/Los_Angeles": "PST8PDT" + america, "America/New_York": "EST5EDT" + america,
    "America/Sao_Paulo": "<-03>3", "America/Toronto": "EST5EDT" + america, "Asia/Dubai": "<+04>-4",
    "Asia/Hong_Kong": "HKT-8", "Asia/Kolkata": "IST-5:30", "Asia/Shanghai": "CST-8", "Asia/Singapore": "<+08>-8",
    "Asia/Tokyo": "JST-9", "Australia/Sydney": "AEST-10AEDT,M10.1.0,M4.1.0/3", "CET": "CET-1CEST" + europe,
    "CST6CDT": "CST6CDT" + america, "EET": "EET-2EEST,M3.5.0/3,M10.5.0/4", "EST": "EST5",
    "EST5EDT": "EST5EDT" + america, "Etc/UTC": "UTC0", "Europe/Amsterdam": "CET-1CEST" + europe,
    "Europe/Athens": "EET-2EEST,M3.5.0/3,M10.5.0/4", "Europe/Berlin": "CET-1CEST" + europe,
    "Europe/Brussels": "CET-1CEST" + europe, "Europe/Dublin": "GMT0IST,M3.5.0/1,M10.5.0",
    "Europe/Lisbon": "WET0WEST,M3.5.0/1,M10.5.0", "Europe/London": "GMT0BST,M3.5.0/1,M10.5.0",
    "Europe/Madrid": "CET-1CEST" + europe, "Europe/Moscow": "MSK-3", "Europe/Paris": "CET-1CEST" + europe,
    "Europe/Prague": "CET-1CEST" + europe, "Europe/Rome": "CET-1CEST" + europe,
    "Europe/Stockholm": "CET-1CEST" + europe, "Europe/Vienna": "CET-1CEST" + europe,
    "Europe/Warsaw": "CET-1CEST" + europe, "Europe/Zurich": "CET-1CEST" + europe, "GMT": "GMT0",
    "MET": "MET-1MEST" + europe, "MST": "MST7", "MST7MDT": "MST7MDT" + america,
    "PST8PDT": "PST8PDT" + america, "Pacific/Auckland": "NZST-12NZDT,M9.5.0,M4.1.0/3", "UTC": "UTC0",
    "WET": "WET0WEST,M3.5.0/1,M10.5.0",
  ]
}
