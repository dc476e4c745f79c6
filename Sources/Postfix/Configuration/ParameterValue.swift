/// Reads the text of a parameter as a number, a time or yes and no, with the errors of Postfix.
package enum ParameterValue {
  /// A 32-bit number.
  package static func integer(_ text: String, _ parameter: Parameter) throws(Fatal) -> Int {
    guard let number = number(text), Int(Int32(truncatingIfNeeded: number)) == number else {
      throw Fatal("bad numerical configuration: \(parameter.name) = \(text)")
    }
    try check(number, parameter)
    return number
  }

  /// A 64-bit number.
  package static func long(_ text: String, _ parameter: Parameter) throws(Fatal) -> Int {
    guard let number = number(text) else {
      throw Fatal("bad numerical configuration: \(parameter.name) = \(text)")
    }
    try check(number, parameter)
    return number
  }

  private static func check(_ number: Int, _ parameter: Parameter) throws(Fatal) {
    if parameter.minimum != 0, number < parameter.minimum {
      throw Fatal("invalid \(parameter.name) parameter value \(number) < \(parameter.minimum)")
    }
    if parameter.maximum != 0, number > parameter.maximum {
      throw Fatal("invalid \(parameter.name) parameter value \(number) > \(parameter.maximum)")
    }
  }

  /// What strtol(3) makes of all of a text.
  private static func number(_ text: String) -> Int? {
    let body = Array(text.utf8).drop(while: LogicalLines.isSpace)
    return Int(String(decoding: body, as: UTF8.self))
  }

  package static func boolean(_ text: String, _ parameter: Parameter) throws(Fatal) -> Bool {
    switch text.lowercased() {
    case "yes": return true
    case "no": return false
    default: throw Fatal("bad boolean configuration: \(parameter.name) = \(text)")
    }
  }

  /// A time in seconds; a number without a unit has that of the parameter's default.
  package static func seconds(_ text: String, _ parameter: Parameter) throws(Fatal) -> Int {
    guard let seconds = seconds(text, unit: parameter.defaultValue.utf8.last ?? UInt8(ascii: "s")) else {
      throw Fatal("parameter \(parameter.name): bad time value or unit: \(text)")
    }
    if parameter.minimum != 0, seconds < parameter.minimum {
      throw Fatal("invalid \(parameter.name): \(seconds) (min \(parameter.minimum))")
    }
    if parameter.maximum != 0, seconds > parameter.maximum {
      throw Fatal("invalid \(parameter.name): \(seconds) (max \(parameter.maximum))")
    }
    return seconds
  }

  /// A number and one letter; what follows the letter does not count.
  ///
  /// - Parameter unit: the unit of a number without a letter.
  package static func seconds(_ text: String, unit: UInt8) -> Int? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return nil }
    var rest = bytes.drop(while: LogicalLines.isSpace)
    if rest.first == UInt8(ascii: "-") { return nil }
    if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let digits = rest.prefix { (48...57).contains($0) }
    if digits.isEmpty { rest = bytes[...] }
    guard let number = digits.isEmpty ? 0 : Int32(String(decoding: digits, as: UTF8.self)) else { return nil }
    let letter = rest.dropFirst(digits.count).first ?? unit
    let factor: Int
    switch letter {
    case UInt8(ascii: "w"): factor = 7 * 24 * 3600
    case UInt8(ascii: "d"): factor = 24 * 3600
    case UInt8(ascii: "h"): factor = 3600
    case UInt8(ascii: "m"): factor = 60
    case UInt8(ascii: "s"): factor = 1
    default: return nil
    }
    let seconds = Int(number) * factor
    return seconds <= Int(Int32.max) ? seconds : nil
  }

  /// Whether the length of a text is allowed.
  package static func checkLength(_ text: String, _ parameter: Parameter) throws(Fatal) {
    let length = text.bytes.count
    if parameter.minimum != 0, length < parameter.minimum {
      throw Fatal("bad string length \(length) < \(parameter.minimum): \(parameter.name) = \(text)")
    }
    if parameter.maximum != 0, length > parameter.maximum {
      throw Fatal("bad string length \(length) > \(parameter.maximum): \(parameter.name) = \(text)")
    }
  }
}
