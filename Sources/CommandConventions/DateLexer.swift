/// Cuts the text of a date into numbers and known words, as `date -d` and `touch -d` read them.
struct DateLexer {
  enum Token: Hashable {
    /// A number without sign, and how many digits it has.
    case number(Int, digits: Int)
    case signedNumber(Int, digits: Int)
    /// Seconds with a fraction.
    case decimal(Int, nanoseconds: Int, isSigned: Bool)
    /// 1…12.
    case month(Int)
    /// 0…6 from Sunday.
    case day(Int)
    case isAfternoon(Bool)
    /// Minutes east of UTC.
    case zone(Int)
    /// A zone that is one of summer time; minutes east without the summer's hour.
    case summerZone(Int)
    case summer
    case unit(Unit, count: Int)
    /// "next", "last", "third".
    case ordinal(Int)
    /// "today", "tomorrow".
    case dayShift(Int)
    /// "ago" is -1, "hence" 1.
    case ago(Int)
    case letterT
    case symbol(UInt8)
    case unknown
  }

  enum Unit: Hashable {
    case year, month, day, hour, minute, second
  }

  static func tokens(_ text: String) -> [Token] {
    var lexer = DateLexer(bytes: Array(text.utf8))
    var tokens: [Token] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private let bytes: [UInt8]
  private var index = 0

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private mutating func next() -> Token? {
    while index < bytes.count {
      let byte = bytes[index]
      if DateLexer.isSpace(byte) {
        index += 1
      } else if DateLexer.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        if let number = number() { return number }
      } else if DateLexer.isLetter(byte) {
        let start = index
        while index < bytes.count, DateLexer.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: ".") { index += 1 }
        return DateLexer.word(String(decoding: bytes[start..<index], as: UTF8.self).uppercased())
      } else if byte == UInt8(ascii: "(") {
        skipComment()
      } else {
        index += 1
        return .symbol(byte)
      }
    }
    return nil
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
    } while depth > 0 && index < bytes.count
  }

  /// A number; nil for a sign that stands alone, which means nothing.
  private mutating func number() -> Token? {
    var sign = 0
    if !DateLexer.isDigit(bytes[index]) {
      sign = bytes[index] == UInt8(ascii: "-") ? -1 : 1
      index += 1
      while index < bytes.count, DateLexer.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count, DateLexer.isDigit(bytes[index]) else { return nil }
    }
    var value = 0
    let start = index
    while index < bytes.count, DateLexer.isDigit(bytes[index]) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(bytes[index] - 0x30))
      if overflow || carry {
        index = bytes.count
        return .unknown
      }
      value = sum
      index += 1
    }
    let digits = index - start
    if index + 1 < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
      DateLexer.isDigit(bytes[index + 1])
    {
      return fraction(of: value, sign: sign)
    }
    return sign == 0 ? .number(value, digits: digits) : .signedNumber(sign * value, digits: digits)
  }

  private mutating func fraction(of seconds: Int, sign: Int) -> Token {
    index += 1
    var (nanoseconds, places, isInexact) = (0, 0, false)
    while index < bytes.count, DateLexer.isDigit(bytes[index]) {
      if places < 9 {
        nanoseconds = nanoseconds * 10 + Int(bytes[index] - 0x30)
        places += 1
      } else if bytes[index] != 0x30 {
        isInexact = true
      }
      index += 1
    }
    while places < 9 {
      nanoseconds *= 10
      places += 1
    }
    guard sign < 0 else { return .decimal(seconds, nanoseconds: nanoseconds, isSigned: sign != 0) }
    if isInexact { nanoseconds += 1 }
    return nanoseconds == 0
      ? .decimal(-seconds, nanoseconds: 0, isSigned: true)
      : .decimal(-seconds - 1, nanoseconds: 1_000_000_000 - nanoseconds, isSigned: true)
  }

  // MARK: Words

  private static let units: [String: (Unit, Int)] = [
    "YEAR": (.year, 1), "MONTH": (.month, 1), "FORTNIGHT": (.day, 14), "WEEK": (.day, 7), "DAY": (.day, 1),
    "HOUR": (.hour, 1), "MINUTE": (.minute, 1), "MIN": (.minute, 1), "SECOND": (.second, 1), "SEC": (.second, 1),
  ]
  private static let relative: [String: Token] = [
    "TOMORROW": .dayShift(1), "YESTERDAY": .dayShift(-1), "TODAY": .dayShift(0), "NOW": .dayShift(0),
    "LAST": .ordinal(-1), "THIS": .ordinal(0), "NEXT": .ordinal(1), "FIRST": .ordinal(1), "THIRD": .ordinal(3),
    "FOURTH": .ordinal(4), "FIFTH": .ordinal(5), "SIXTH": .ordinal(6), "SEVENTH": .ordinal(7), "EIGHTH": .ordinal(8),
    "NINTH": .ordinal(9), "TENTH": .ordinal(10), "ELEVENTH": .ordinal(11), "TWELFTH": .ordinal(12), "AGO": .ago(-1),
    "HENCE": .ago(1),
  ]
  /// Minutes east of UTC.
  private static let zones: [String: Int] = [
    "GMT": 0, "UT": 0, "UTC": 0, "WET": 0, "NST": -210, "AST": -240, "EST": -300, "CST": -360, "MST": -420,
    "PST": -480, "AKST": -540, "HST": -600, "CET": 60, "MET": 60, "MEZ": 60, "CAT": 120, "SAST": 120, "EET": 120,
    "MSK": 180, "EAT": 180, "IST": 330, "SGT": 480, "KST": 540, "JST": 540, "GST": 600, "NZST": 720,
  ]
  private static let summerZones: [String: Int] = [
    "WEST": 0, "BST": 0, "NDT": -210, "ADT": -240, "EDT": -300, "CDT": -360, "MDT": -420, "PDT": -480, "AKDT": -540,
    "CEST": 60, "MEST": 60, "MESZ": 60, "EEST": 120, "MSD": 180, "NZDT": 720,
  ]
  private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
  private static let monthNames = [
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER",
  ]
  private static let days = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]

  private static func word(_ word: String) -> Token {
    switch word {
    case "AM", "A.M.": return .isAfternoon(false)
    case "PM", "P.M.": return .isAfternoon(true)
    case "SEPT": return .month(9)
    case "TUES": return .day(2)
    case "WEDNES": return .day(3)
    case "THUR", "THURS": return .day(4)
    case "DST": return .summer
    default: break
    }
    let isAbbreviation = word.utf8.count == 3 || word.utf8.count == 4 && word.hasSuffix(".")
    let start = String(word.prefix(3))
    if let index = monthNames.firstIndex(of: word) ?? (isAbbreviation ? months.firstIndex(of: start) : nil) {
      return .month(index + 1)
    }
    if let index = days.firstIndex(of: word) ?? (isAbbreviation ? days.firstIndex { $0.hasPrefix(start) } : nil) {
      return .day(index)
    }
    if let minutes = zones[word] { return .zone(minutes) }
    if let minutes = summerZones[word] { return .summerZone(minutes) }
    if let (unit, count) = units[word] ?? (word.hasSuffix("S") ? units[String(word.dropLast())] : nil) {
      return .unit(unit, count: count)
    }
    if let token = relative[word] { return token }
    if let military = military(word) { return military }
    let withoutDots = word.filter { $0 != "." }
    return withoutDots == word ? .unknown : DateLexer.word(withoutDots)
  }

  /// The zones of one letter; "T" is also what stands between date and time.
  private static func military(_ word: String) -> Token? {
    guard word.utf8.count == 1, let letter = word.utf8.first else { return nil }
    switch letter {
    case UInt8(ascii: "T"): return .letterT
    case UInt8(ascii: "Z"): return .zone(0)
    case UInt8(ascii: "A")...UInt8(ascii: "I"): return .zone(60 * Int(letter - 64))
    case UInt8(ascii: "K")...UInt8(ascii: "M"): return .zone(60 * Int(letter - 65))
    case UInt8(ascii: "N")...UInt8(ascii: "Y"): return .zone(-60 * Int(letter - 77))
    default: return nil
    }
  }
}
