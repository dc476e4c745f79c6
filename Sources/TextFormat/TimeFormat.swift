import FileSystem
import Simulation

/// Dates and times by a format, as GNU's strftime(3) and date(1) write them in the C locale.
///
/// Behind "%" come flags ("_" spaces, "-" no padding, "0" zeros, "+" a sign for long years, "^" capitals,
/// "#" the other case), a width, a modifier "E" or "O", and the letter.
package struct TimeFormat {
  private let time: CivilTime
  private let zone: String
  private var output: [UInt8] = []

  /// - Parameter zone: the abbreviation of the time zone that `%Z` writes.
  package static func text(_ format: String, _ time: CivilTime, zone: String = "UTC") -> String {
    var writer = TimeFormat(time: time, zone: zone)
    writer.write(format.bytes)
    return String(lossless: writer.output)
  }

  private init(time: CivilTime, zone: String) {
    self.time = time
    self.zone = zone
  }

  /// One directive: what stands between "%" and its letter.
  private struct Directive {
    var padding: UInt8?
    var isUpper = false
    var changesCase = false
    var width: Int?
    var colons = 0
    var letter: UInt8 = 0
  }

  private mutating func write(_ format: [UInt8]) {
    var index = 0
    while index < format.count {
      guard format[index] == UInt8(ascii: "%") else {
        output.append(format[index])
        index += 1
        continue
      }
      let start = index
      index += 1
      let directive = read(format, &index)
      guard let directive, write(directive) else {
        index = min(index, format.count)
        output += format[start..<index]
        continue
      }
    }
  }

  private func read(_ format: [UInt8], _ index: inout Int) -> Directive? {
    var directive = Directive()
    flags: while index < format.count {
      switch format[index] {
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "0"), UInt8(ascii: "+"):
        directive.padding = format[index]
      case UInt8(ascii: "^"): directive.isUpper = true
      case UInt8(ascii: "#"): directive.changesCase = true
      default: break flags
      }
      index += 1
    }
    while index < format.count, case let digit = format[index], (0x30...0x39).contains(digit) {
      directive.width = min((directive.width ?? 0) * 10 + Int(digit - 0x30), 100_000)
      index += 1
    }
    if index < format.count, format[index] == UInt8(ascii: "E") || format[index] == UInt8(ascii: "O") { index += 1 }
    while index < format.count, format[index] == UInt8(ascii: ":") {
      directive.colons += 1
      index += 1
    }
    guard index < format.count else { return nil }
    directive.letter = format[index]
    index += 1
    return directive.colons == 0 || directive.letter == UInt8(ascii: "z") && directive.colons <= 3 ? directive : nil
  }

  /// Writes one directive; false when its letter means nothing.
  private mutating func write(_ directive: Directive) -> Bool {
    if let (number, digits, padding) = number(directive.letter) {
      put(number, digits: digits, padding: padding, directive)
    } else if let text = name(directive) {
      put(text, directive)
    } else if let format = TimeFormat.compositions[directive.letter] {
      put(TimeFormat.text(format, time, zone: zone), directive)
    } else {
      switch directive.letter {
      case UInt8(ascii: "F"): putDate(directive)
      case UInt8(ascii: "N"): putNanoseconds(directive)
      case UInt8(ascii: "z"): putOffset(directive)
      case UInt8(ascii: "%"): put("%", directive)
      case UInt8(ascii: "n"): put("\n", directive)
      case UInt8(ascii: "t"): put("\t", directive)
      default: return false
      }
    }
    return true
  }

  private static let compositions: [UInt8: String] = [
    UInt8(ascii: "c"): "%a %b %e %H:%M:%S %Y", UInt8(ascii: "x"): "%m/%d/%y", UInt8(ascii: "X"): "%H:%M:%S",
    UInt8(ascii: "D"): "%m/%d/%y", UInt8(ascii: "r"): "%I:%M:%S %p", UInt8(ascii: "R"): "%H:%M",
    UInt8(ascii: "T"): "%H:%M:%S",
  ]

  /// A directive that is a number: its value, its least digits and what fills them up.
  private func number(_ letter: UInt8) -> (Int, digits: Int, padding: UInt8)? {
    let (zero, space) = (UInt8(ascii: "0"), UInt8(ascii: "_"))
    let twelve = time.hour % 12 == 0 ? 12 : time.hour % 12
    func modulo(_ a: Int, _ b: Int) -> Int { (a % b + b) % b }
    switch letter {
    case UInt8(ascii: "C"): return ((time.year - modulo(time.year, 100)) / 100, 2, zero)
    case UInt8(ascii: "d"): return (time.day, 2, zero)
    case UInt8(ascii: "e"): return (time.day, 2, space)
    case UInt8(ascii: "g"): return (modulo(time.isoWeek.year, 100), 2, zero)
    case UInt8(ascii: "G"): return (time.isoWeek.year, 4, zero)
    case UInt8(ascii: "H"): return (time.hour, 2, zero)
    case UInt8(ascii: "I"): return (twelve, 2, zero)
    case UInt8(ascii: "j"): return (time.dayOfYear, 3, zero)
    case UInt8(ascii: "k"): return (time.hour, 2, space)
    case UInt8(ascii: "l"): return (twelve, 2, space)
    case UInt8(ascii: "m"): return (time.month, 2, zero)
    case UInt8(ascii: "M"): return (time.minute, 2, zero)
    case UInt8(ascii: "q"): return ((time.month - 1) / 3 + 1, 1, zero)
    case UInt8(ascii: "s"): return (Int(time.secondsSinceEpoch), 1, zero)
    case UInt8(ascii: "S"): return (time.second, 2, zero)
    case UInt8(ascii: "u"): return ((time.weekday + 6) % 7 + 1, 1, zero)
    case UInt8(ascii: "U"): return ((time.dayOfYear - 1 - time.weekday + 7) / 7, 2, zero)
    case UInt8(ascii: "V"): return (time.isoWeek.week, 2, zero)
    case UInt8(ascii: "w"): return (time.weekday, 1, zero)
    case UInt8(ascii: "W"): return ((time.dayOfYear - 1 - (time.weekday + 6) % 7 + 7) / 7, 2, zero)
    case UInt8(ascii: "y"): return (modulo(time.year, 100), 2, zero)
    case UInt8(ascii: "Y"): return (time.year, 4, zero)
    default: return nil
    }
  }

  /// A directive that is a word.
  private func name(_ directive: Directive) -> String? {
    let isCapital = directive.changesCase || directive.isUpper
    switch directive.letter {
    case UInt8(ascii: "a"): return isCapital ? time.weekdayAbbreviation.uppercased() : time.weekdayAbbreviation
    case UInt8(ascii: "A"):
      let name = CivilTime.weekdayNames[time.weekday]
      return isCapital ? name.uppercased() : name
    case UInt8(ascii: "b"), UInt8(ascii: "h"):
      return isCapital ? time.monthAbbreviation.uppercased() : time.monthAbbreviation
    case UInt8(ascii: "B"):
      let name = CivilTime.monthNames[time.month - 1]
      return isCapital ? name.uppercased() : name
    case UInt8(ascii: "p"): return directive.changesCase ? (time.hour < 12 ? "am" : "pm") : time.hour < 12 ? "AM" : "PM"
    case UInt8(ascii: "P"): return directive.isUpper ? (time.hour < 12 ? "AM" : "PM") : time.hour < 12 ? "am" : "pm"
    case UInt8(ascii: "Z"): return directive.changesCase ? zone.lowercased() : zone
    default: return nil
    }
  }

  // MARK: Putting pieces

  private mutating func put(_ text: String, _ directive: Directive) {
    let text = directive.isUpper ? text.uppercased() : text
    let bytes = text.bytes
    if let width = directive.width, directive.padding != UInt8(ascii: "-"), width > bytes.count {
      let fill = directive.padding == UInt8(ascii: "0") || directive.padding == UInt8(ascii: "+") ? 0x30 : 0x20 as UInt8
      output += [UInt8](repeating: fill, count: width - bytes.count)
    }
    output += bytes
  }

  private mutating func put(_ number: Int, digits: Int, padding: UInt8, _ directive: Directive) {
    let fill = directive.padding ?? padding
    let text = Array(String(number.magnitude).utf8)
    let isLongYear = number > 9999 || directive.width ?? 0 > 4
    var sign: [UInt8] = number < 0 ? [0x2D] : []
    if fill == UInt8(ascii: "+"), number >= 0,
      directive.letter == UInt8(ascii: "Y") || directive.letter == UInt8(ascii: "G"),
      isLongYear
    {
      sign = [0x2B]
    }
    if fill == UInt8(ascii: "-") {
      output += sign + text
      return
    }
    let width = directive.width ?? (number < 0 ? digits + 1 : digits)
    let missing = max(0, max(width, 0) - text.count - sign.count)
    if fill == UInt8(ascii: "_") {
      output += [UInt8](repeating: 0x20, count: missing) + sign + text
    } else {
      output += sign + [UInt8](repeating: 0x30, count: missing) + text
    }
  }

  private mutating func putDate(_ directive: Directive) {
    var year = Directive()
    year.letter = UInt8(ascii: "Y")
    year.padding = directive.padding
    if directive.padding == nil, directive.width == nil { year.padding = UInt8(ascii: "+") }
    year.width = directive.width.map { max(0, $0 - 6) }
    put(time.year, digits: 4, padding: 0x30, year)
    write(Array("-%m-%d".utf8))
  }

  private mutating func putNanoseconds(_ directive: Directive) {
    var digits = Array(String(1_000_000_000 + time.nanosecond).utf8.dropFirst())
    let width = directive.width ?? 9
    if width < 9 { digits = Array(digits.prefix(width)) }
    switch directive.padding {
    case UInt8(ascii: "-"):
      while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    case UInt8(ascii: "_"):
      var end = digits.count
      while end > 1, digits[end - 1] == 0x30 {
        digits[end - 1] = 0x20
        end -= 1
      }
      digits += [UInt8](repeating: 0x20, count: max(0, width - 9))
    default: digits += [UInt8](repeating: 0x30, count: max(0, width - 9))
    }
    output += digits
  }

  private mutating func putOffset(_ directive: Directive) {
    let magnitude = time.offset.magnitude
    let (hours, minutes, seconds) = (magnitude / 3600, magnitude / 60 % 60, magnitude % 60)
    func two(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text: String
    switch directive.colons {
    case 0: text = two(hours) + two(minutes)
    case 1: text = two(hours) + ":" + two(minutes)
    case 2: text = two(hours) + ":" + two(minutes) + ":" + two(seconds)
    default:
      text = two(hours)
      if minutes != 0 || seconds != 0 { text += ":" + two(minutes) }
      if seconds != 0 { text += ":" + two(seconds) }
    }
    let sign = time.offset < 0 ? "-" : "+"
    let width = directive.width ?? 0
    let missing = max(0, width - text.utf8.count - 1)
    switch directive.padding {
    case UInt8(ascii: "-"):
      if text.first == "0" { text.removeFirst() }
      output += (sign + text).utf8
    case UInt8(ascii: "_"):
      if text.first == "0" { text.removeFirst() }
      let spaces = max(0, max(width, 5 + directive.colons) - text.utf8.count - 1)
      output += (String(repeating: " ", count: spaces) + sign + text).utf8
    default: output += (sign + String(repeating: "0", count: missing) + text).utf8
    }
  }
}
