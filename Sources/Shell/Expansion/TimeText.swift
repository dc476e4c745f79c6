import Glibc
import Simulation

/// strftime(3) for prompts, printf %(…)T and history.
enum TimeText {
  static func format(_ format: String, _ time: CivilTime) -> String {
    var fields = tm()
    fields.tm_year = Int32(time.year - 1900)
    fields.tm_mon = Int32(time.month - 1)
    fields.tm_mday = Int32(time.day)
    fields.tm_hour = Int32(time.hour)
    fields.tm_min = Int32(time.minute)
    fields.tm_sec = Int32(time.second)
    fields.tm_wday = Int32(time.weekday)
    fields.tm_yday = Int32(time.dayOfYear - 1)
    let seconds = time.timestamp.seconds
    // The C library would take %s, %z and %Z from the real host's zone.
    var text = ""
    var isDirective = false
    for character in format.unicodeScalars {
      guard isDirective else {
        if character == "%" { isDirective = true } else { text.unicodeScalars.append(character) }
        continue
      }
      isDirective = false
      switch character {
      case "s": text += String(seconds)
      case "z": text += "+0000"
      case "Z": text += "UTC"
      default: text += directive("%" + String(character), &fields)
      }
    }
    return text + (isDirective ? "%" : "")
  }

  private static func directive(_ directive: String, _ fields: inout tm) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    let count = strftime(&buffer, buffer.count, directive, &fields)
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
