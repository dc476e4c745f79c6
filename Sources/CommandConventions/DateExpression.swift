import Simulation
import TextFormat

/// A point in time in words: "2024-05-01 10:20", "next monday", "@1714554487", "3 days ago".
package struct DateExpression {
  /// A point in time beyond what a `Timestamp` can hold.
  package struct Moment: Hashable {
    /// Since the Epoch.
    package var seconds: Int64
    package var nanosecond: Int

    /// Both since the Epoch.
    package init(seconds: Int64, nanosecond: Int = 0) {
      self.seconds = seconds
      self.nanosecond = nanosecond
    }
  }

  /// What was said so far; the fields begin as they are now.
  private var time: CivilTime
  private var isAfternoon: Bool?
  private var relative = CivilTime(year: 0, month: 0, day: 0)
  private var yearDigits = 0
  private var zoneMinutes: Int?
  private var weekday: (ordinal: Int, day: Int)?
  private var epoch: Moment?
  private var seen = Seen()

  /// How often each kind of statement was made; each may come once.
  private struct Seen {
    var times = 0
    var dates = 0
    var days = 0
    var zones = 0
    var relatives = 0
  }

  private var tokens: [DateLexer.Token]
  private var place = 0
  private let zone: TimeZone

  /// The point in time that a text means; nil when it makes no sense.
  package static func parse(_ text: String, now: Moment, zone: TimeZone) -> Moment? {
    var text = Substring(text)
    var zone = zone
    while text.first == " " { text.removeFirst() }
    if text.hasPrefix("TZ=\""), let end = text.dropFirst(4).firstIndex(of: "\"") {
      zone = TimeZone(String(text[text.index(text.startIndex, offsetBy: 4)..<end]))
      text = text[text.index(after: end)...]
    }
    var expression = DateExpression(String(text), now, zone)
    guard expression.readAll() else { return nil }
    return expression.moment
  }

  private init(_ text: String, _ now: Moment, _ zone: TimeZone) {
    tokens = DateLexer.tokens(text)
    self.zone = zone
    time = zone.local(now.seconds, nanosecond: now.nanosecond).0
  }

  // MARK: Reading

  private func peek(_ offset: Int = 0) -> DateLexer.Token? {
    place + offset < tokens.count ? tokens[place + offset] : nil
  }

  private mutating func readAll() -> Bool {
    if peek() == .symbol(UInt8(ascii: "@")) { return readEpoch() }
    while place < tokens.count {
      guard readItem() else { return false }
    }
    return true
  }

  private mutating func readEpoch() -> Bool {
    guard tokens.count == 2 else { return false }
    switch tokens[1] {
    case .number(let seconds, _), .signedNumber(let seconds, _): epoch = Moment(seconds: Int64(seconds))
    case .decimal(let seconds, let nanoseconds, _): epoch = Moment(seconds: Int64(seconds), nanosecond: nanoseconds)
    default: return false
    }
    return true
  }

  private mutating func readItem() -> Bool {
    switch peek() {
    case .number(let value, let digits): return readNumber(value, digits)
    case .signedNumber(let value, _), .decimal(let value, _, true): return readRelative(value)
    case .month(let month): return readMonth(month)
    case .day(let day):
      place += 1
      if peek() == .symbol(UInt8(ascii: ",")) { place += 1 }
      return setDay(0, day)
    case .ordinal(let count):
      place += 1
      if case .day(let day)? = peek() {
        place += 1
        return setDay(count, day)
      }
      return readUnit(count)
    case .unit: return readUnit(1)
    case .dayShift(let days):
      place += 1
      relative.day += days
      seen.relatives += 1
      return true
    case .zone, .summerZone, .letterT: return readZone()
    default: return false
    }
  }

  private mutating func setDay(_ ordinal: Int, _ day: Int) -> Bool {
    weekday = (ordinal, day)
    seen.days += 1
    return true
  }

  /// A unit behind its count, and "ago".
  private mutating func readUnit(_ count: Int, nanoseconds: Int = 0) -> Bool {
    guard case .unit(let unit, let factor)? = peek() else { return false }
    place += 1
    var (sign, amount) = (1, count)
    if case .ago(let direction)? = peek() {
      sign = direction
      place += 1
    }
    let (product, overflow) = amount.multipliedReportingOverflow(by: factor * sign)
    guard !overflow, product.magnitude < 1 << 55 else { return false }
    amount = product
    switch unit {
    case .year: relative.year += amount
    case .month: relative.month += amount
    case .day: relative.day += amount
    case .hour: relative.hour += amount
    case .minute: relative.minute += amount
    case .second:
      relative.second += amount
      relative.nanosecond += nanoseconds * sign
    }
    seen.relatives += 1
    return true
  }

  private mutating func readRelative(_ value: Int) -> Bool {
    var nanoseconds = 0
    if case .decimal(_, let fraction, _)? = peek() { nanoseconds = fraction }
    place += 1
    return readUnit(value, nanoseconds: nanoseconds)
  }

  // MARK: Numbers

  private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    switch peek(1) {
    case .symbol(UInt8(ascii: ":")): return readTime(value)
    case .isAfternoon(let afternoon):
      place += 2
      return setTime(value, 0, 0, 0, afternoon: afternoon)
    case .symbol(UInt8(ascii: "/")): return readSlashDate(value, digits)
    case .month(let month): return readDayAndMonth(value, month)
    case .day(let day):
      place += 2
      return setDay(value, day)
    case .unit:
      place += 1
      return readUnit(value)
    case .signedNumber(let next, _):
      if case .signedNumber(let last, _)? = peek(2), !isUnit(3) {
        place += 3
        return setDate(year: value, digits: digits, month: -next, day: -last, allowsTime: true)
      }
      if isUnit(2) { break }
      // "10+02": an hour and its zone.
      place += 1
      return setTime(value, 0, 0, 0, afternoon: nil) && readOffset()
    default: break
    }
    place += 1
    return takeBareNumber(value, digits)
  }

  private func isUnit(_ offset: Int) -> Bool {
    if case .unit? = peek(offset) { true } else { false }
  }

  /// A number alone: a year, a date "20240501", or a time "1020".
  private mutating func takeBareNumber(_ value: Int, _ digits: Int) -> Bool {
    if seen.dates > 0, yearDigits == 0, seen.relatives == 0, seen.times > 0 || digits > 2 {
      time.year = value
      yearDigits = digits
      return true
    }
    if digits > 4 {
      seen.dates += 1
      time.day = value % 100
      time.month = value / 100 % 100
      time.year = value / 10_000
      yearDigits = digits - 4
      return true
    }
    return digits <= 2
      ? setTime(value, 0, 0, 0, afternoon: nil) : setTime(value / 100, value % 100, 0, 0, afternoon: nil)
  }

  private mutating func setTime(_ hour: Int, _ minute: Int, _ second: Int, _ nanosecond: Int, afternoon: Bool?) -> Bool
  {
    (time.hour, time.minute, time.second, time.nanosecond) = (hour, minute, second, nanosecond)
    isAfternoon = afternoon
    seen.times += 1
    return true
  }

  private mutating func setDate(year: Int, digits: Int, month: Int, day: Int, allowsTime: Bool = false) -> Bool {
    (time.year, time.month, time.day, yearDigits) = (year, month, day, digits)
    seen.dates += 1
    if allowsTime, peek() == .letterT, case .number? = peek(1) {
      place += 1
      if case .number(let hour, _)? = peek() {
        if peek(1) == .symbol(UInt8(ascii: ":")) { return readTime(hour) }
        if case .signedNumber? = peek(1) {
          place += 1
          return setTime(hour, 0, 0, 0, afternoon: nil) && readOffset()
        }
        return false
      }
    }
    return true
  }

  /// "10:20", "10:20:30.5 pm", "10:20+02:00".
  private mutating func readTime(_ hour: Int) -> Bool {
    guard case .number(let minute, _)? = peek(2) else { return false }
    place += 3
    var (second, nanosecond) = (0, 0)
    if peek() == .symbol(UInt8(ascii: ":")) {
      switch peek(1) {
      case .number(let value, _): second = value
      case .decimal(let value, let fraction, false): (second, nanosecond) = (value, fraction)
      default: return false
      }
      place += 2
    }
    if case .isAfternoon(let afternoon)? = peek() {
      place += 1
      return setTime(hour, minute, second, nanosecond, afternoon: afternoon)
    }
    guard setTime(hour, minute, second, nanosecond, afternoon: nil) else { return false }
    if case .signedNumber? = peek() { return readOffset() }
    return true
  }

  /// "+02", "+0200", "-5:30".
  private mutating func readOffset() -> Bool {
    guard case .signedNumber(let value, let digits)? = peek() else { return false }
    place += 1
    guard let minutes = takeOffset(value, digits) else { return false }
    zoneMinutes = minutes
    seen.zones += 1
    return true
  }

  private mutating func takeOffset(_ value: Int, _ digits: Int) -> Int? {
    var minutes: Int
    if peek() == .symbol(UInt8(ascii: ":")), case .number(let more, _)? = peek(1) {
      place += 2
      minutes = value * 60 + (value < 0 ? -more : more)
    } else {
      minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
    }
    return abs(minutes) <= 24 * 60 ? minutes : nil
  }

  private mutating func readZone() -> Bool {
    let base: Int
    switch peek() {
    case .zone(let minutes): base = minutes
    case .summerZone(let minutes): base = minutes + 60
    case .letterT: base = -7 * 60
    default: return false
    }
    place += 1
    seen.zones += 1
    zoneMinutes = base
    if peek() == .summer {
      place += 1
      zoneMinutes = base + 60
    } else if case .signedNumber(let value, let digits)? = peek(), !isUnit(1) {
      place += 1
      guard let minutes = takeOffset(value, digits) else { return false }
      zoneMinutes = base + minutes
    }
    return true
  }

  // MARK: Dates

  /// "5/1", "5/1/24", "2024/5/1".
  private mutating func readSlashDate(_ first: Int, _ digits: Int) -> Bool {
    guard case .number(let second, _)? = peek(2) else { return false }
    place += 3
    guard peek() == .symbol(UInt8(ascii: "/")), case .number(let third, let thirdDigits)? = peek(1) else {
      (time.month, time.day) = (first, second)
      seen.dates += 1
      return true
    }
    place += 2
    return digits >= 4
      ? setDate(year: first, digits: digits, month: second, day: third)
      : setDate(year: third, digits: thirdDigits, month: first, day: second)
  }

  /// "1 May", "1 May 2024", "1-May-2024".
  private mutating func readDayAndMonth(_ day: Int, _ month: Int) -> Bool {
    place += 2
    (time.month, time.day) = (month, day)
    switch peek() {
    case .signedNumber(let year, let digits) where !isUnit(1) && year <= 0:
      place += 1
      return setDate(year: -year, digits: digits, month: month, day: day)
    case .number(let year, let digits) where isBare(1):
      place += 1
      return setDate(year: year, digits: digits, month: month, day: day)
    default:
      seen.dates += 1
      return true
    }
  }

  /// "May 1", "May 1, 2024", "May-1-2024".
  private mutating func readMonth(_ month: Int) -> Bool {
    place += 1
    switch peek() {
    case .signedNumber(let day, _):
      guard case .signedNumber(let year, let digits)? = peek(1) else { return false }
      place += 2
      return setDate(year: -year, digits: digits, month: month, day: -day)
    case .number(let day, _):
      place += 1
      (time.month, time.day) = (month, day)
      if peek() == .symbol(UInt8(ascii: ",")), case .number(let year, let digits)? = peek(1) {
        place += 2
        return setDate(year: year, digits: digits, month: month, day: day)
      }
      seen.dates += 1
      return true
    default: return false
    }
  }

  /// Whether the number before that token is no time and no count.
  private func isBare(_ offset: Int) -> Bool {
    switch peek(offset) {
    case .symbol(UInt8(ascii: ":")), .isAfternoon, .unit, .symbol(UInt8(ascii: "/")), .month: false
    default: true
    }
  }

  // MARK: Meaning

  private var hour24: Int? {
    switch isAfternoon {
    case nil: (0..<25).contains(time.hour) ? time.hour : nil
    case false?: time.hour == 12 ? 0 : (1..<12).contains(time.hour) ? time.hour : nil
    case true?: time.hour == 12 ? 12 : (1..<12).contains(time.hour) ? time.hour + 12 : nil
    }
  }

  private var moment: Moment? {
    if let epoch { return epoch }
    guard [seen.times, seen.dates, seen.days, seen.zones].allSatisfy({ $0 <= 1 }) else { return nil }
    var date = time
    if yearDigits == 2 { date.year += date.year < 69 ? 2000 : 1900 }
    if seen.times > 0 || seen.relatives > 0 && seen.dates == 0 && seen.days == 0 {
      guard let hour = hour24 else { return nil }
      date.hour = hour
    } else {
      (date.hour, date.minute, date.second, date.nanosecond) = (0, 0, 0, 0)
    }
    guard isValid(date) else { return nil }
    if let weekday, seen.dates == 0 {
      let current = CivilTime(year: date.year, month: date.month, day: date.day).weekday
      let weeks = weekday.ordinal - (weekday.ordinal > 0 && current != weekday.day ? 1 : 0)
      date.day += 7 * weeks + (weekday.day - current + 7) % 7
    }
    date.year += relative.year
    date.month += relative.month
    date.day += relative.day
    guard abs(date.year) < 1 << 31 else { return nil }
    var seconds: Int64
    if let zoneMinutes {
      date.offset = zoneMinutes * 60
      seconds = date.secondsSinceEpoch
    } else {
      seconds = zone.seconds(of: date)
      // An hour that summer time leaves out does not exist.
      guard seen.relatives > 0 || zone.local(seconds).0.hour == date.hour else { return nil }
    }
    seconds += Int64(relative.hour) &* 3600 &+ Int64(relative.minute) &* 60 &+ Int64(relative.second)
    var nanosecond = date.nanosecond + relative.nanosecond
    if nanosecond >= 1_000_000_000 {
      nanosecond -= 1_000_000_000
      seconds += 1
    } else if nanosecond < 0 {
      nanosecond += 1_000_000_000
      seconds -= 1
    }
    return Moment(seconds: seconds, nanosecond: nanosecond)
  }

  private func isValid(_ date: CivilTime) -> Bool {
    guard (1...12).contains(date.month), (1...31).contains(date.day), date.hour < 24, date.minute < 60,
      date.second < 60, date.year < 1 << 31
    else { return false }
    let days = CivilTime.days(year: date.year, month: date.month, day: date.day)
    return CivilTime.date(fromDays: days).day == date.day
  }
}
