/// A date and time of day in the proleptic Gregorian calendar, as `struct tm` has it, at an offset from UTC.
package struct CivilTime: Hashable, Sendable {
  package var year: Int
  /// 1…12.
  package var month: Int
  /// 1…31.
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int
  package var nanosecond: Int
  /// Seconds east of UTC.
  package var offset: Int

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, nanosecond: Int = 0,
    offset: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.nanosecond = nanosecond
    self.offset = offset
  }

  /// The date and time at a point in time (gmtime(3), localtime(3)).
  package init(_ time: Timestamp, offset: Int = 0) {
    self.init(secondsSinceEpoch: time.seconds, nanosecond: Int(time.subsecondNanoseconds), offset: offset)
  }

  /// The date and time that many seconds after the Epoch, also where a `Timestamp` does not reach.
  package init(secondsSinceEpoch: Int64, nanosecond: Int, offset: Int) {
    let seconds = secondsSinceEpoch + Int64(offset)
    let days = seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)
    let (year, month, day) = CivilTime.date(fromDays: Int(days))
    let rest = Int(seconds - days * 86_400)
    self.init(
      year: year, month: month, day: day, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60,
      nanosecond: nanosecond, offset: offset)
  }

  /// The point in time (timegm(3)); fields out of range carry over into the next greater one.
  package var timestamp: Timestamp {
    Timestamp(nanoseconds: secondsSinceEpoch &* Timestamp.nanosecondsPerSecond &+ Int64(nanosecond))
  }

  /// The whole seconds since the Epoch; fields out of range carry over as in `timestamp`.
  package var secondsSinceEpoch: Int64 {
    let carriedMonth = year * 12 + (month - 1)
    let carriedYear = carriedMonth >= 0 ? carriedMonth / 12 : -((-carriedMonth + 11) / 12)
    let days = CivilTime.days(year: carriedYear, month: carriedMonth - carriedYear * 12 + 1, day: 1) + day - 1
    return Int64(days * 86_400 + hour * 3600 + minute * 60 + second - offset)
  }

  /// 0 for Sunday … 6 for Saturday.
  package var weekday: Int {
    let days = CivilTime.days(year: year, month: month, day: day)
    return ((days + 4) % 7 + 7) % 7
  }

  /// 1 for the first of January … 366.
  package var dayOfYear: Int {
    CivilTime.days(year: year, month: month, day: day) - CivilTime.days(year: year, month: 1, day: 1) + 1
  }

  package var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The ISO 8601 week and the year it belongs to.
  package var isoWeek: (year: Int, week: Int) {
    let weekdayFromMonday = (weekday + 6) % 7
    let thursday = CivilTime.date(
      fromDays: CivilTime.days(year: year, month: month, day: day) - weekdayFromMonday + 3)
    let start = CivilTime.days(year: thursday.year, month: 1, day: 1)
    let day = CivilTime.days(year: thursday.year, month: thursday.month, day: thursday.day)
    return (thursday.year, (day - start) / 7 + 1)
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  package static let weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  /// "Jan" … "Dec".
  package var monthAbbreviation: String { String(CivilTime.monthNames[(month - 1) % 12].prefix(3)) }
  /// "Sun" … "Sat".
  package var weekdayAbbreviation: String { String(CivilTime.weekdayNames[weekday].prefix(3)) }

  /// Days since 1970-01-01 of a date; the algorithm counts years from March, so that leap days come last.
  package static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that many days after 1970-01-01.
  package static func date(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
