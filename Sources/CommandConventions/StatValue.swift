import Simulation

/// A value that stat(1) writes by a directive with flags, width and precision.
package enum StatValue {
  case text(String)
  case decimal(Int)
  case octal(Int)
  case hexadecimal(Int)
  /// Seconds since the Epoch, with as many decimals as the precision asks for.
  case time(Timestamp)

  /// What printf(3) would write; the flags are those of its directives.
  package func text(flags: String, width: Int, precision: Int?) -> String {
    var (sign, digits) = ("", "")
    var isNumber = true
    switch self {
    case .text(let text):
      digits = precision.map { String(text.prefix($0)) } ?? text
      isNumber = false
    case .decimal(let number):
      digits = String(number.magnitude)
      sign = number < 0 ? "-" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : ""
    case .octal(let number):
      digits = String(number, radix: 8)
      if flags.contains("#"), number != 0 { digits = "0" + digits }
    case .hexadecimal(let number):
      digits = String(number, radix: 16)
      if flags.contains("#"), number != 0 { sign = "0x" }
    case .time(let time):
      var (seconds, nanoseconds) = (time.seconds, time.subsecondNanoseconds)
      if precision != nil, seconds < 0, nanoseconds > 0 {
        // The fraction counts away from zero.
        (seconds, nanoseconds) = (seconds + 1, 1_000_000_000 - nanoseconds)
      }
      digits = String(seconds.magnitude)
      sign = time.seconds < 0 ? "-" : flags.contains("+") ? "+" : ""
      if let precision {
        let count = precision == 0 ? 9 : precision
        let fraction = String(1_000_000_000 + nanoseconds).dropFirst()
        digits += "." + fraction.prefix(count) + String(repeating: "0", count: max(0, count - 9))
      }
    }
    var isTime = false
    if case .time = self { isTime = true }
    if isNumber, !isTime, let precision, digits.utf8.count < precision {
      digits = String(repeating: "0", count: precision - digits.utf8.count) + digits
    }
    let missing = max(0, width - sign.utf8.count - digits.count)
    if flags.contains("-") { return sign + digits + String(repeating: " ", count: missing) }
    if flags.contains("0"), isNumber { return sign + String(repeating: "0", count: missing) + digits }
    return String(repeating: " ", count: missing) + sign + digits
  }
}
