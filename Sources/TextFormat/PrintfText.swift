/// %s, %c and integers, as printf(3) prints them.
extension PrintfDirective {
  /// Fills up to the width with spaces.
  package func padded(_ text: [UInt8]) -> [UInt8] {
    let missing = widthValue - text.count
    guard missing > 0 else { return text }
    let spaces = [UInt8](repeating: 32, count: missing)
    return flags.contains(.left) ? text + spaces : spaces + text
  }

  /// %s: at most so many bytes as the precision says.
  package func text(_ value: [UInt8]) -> [UInt8] {
    padded(precisionValue.map { Array(value.prefix($0)) } ?? value)
  }

  /// %d and %i.
  package func text(_ value: Int) -> [UInt8] {
    let sign: [UInt8] =
      value < 0
      ? [UInt8(ascii: "-")]
      : flags.contains(.sign) ? [UInt8(ascii: "+")] : flags.contains(.space) ? [32] : []
    return number(Array(String(value.magnitude).utf8), prefix: sign, isZero: value == 0)
  }

  /// %u, %o, %x and %X.
  package func text(_ value: UInt) -> [UInt8] {
    var prefix: [UInt8] = []
    var digits: [UInt8]
    switch conversion {
    case UInt8(ascii: "o"):
      digits = Array(String(value, radix: 8).utf8)
      if flags.contains(.alternate), value != 0, (precisionValue ?? 0) <= digits.count { digits.insert(48, at: 0) }
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      let isUpper = conversion == UInt8(ascii: "X")
      digits = Array(String(value, radix: 16, uppercase: isUpper).utf8)
      if flags.contains(.alternate), value != 0 { prefix = [48, conversion] }
    default: digits = Array(String(value).utf8)
    }
    return number(digits, prefix: prefix, isZero: value == 0)
  }

  private func number(_ digits: [UInt8], prefix: [UInt8], isZero: Bool) -> [UInt8] {
    var digits = digits
    if let precision = precisionValue {
      if precision == 0, isZero { digits = flags.contains(.alternate) && conversion == UInt8(ascii: "o") ? [48] : [] }
      if digits.count < precision { digits = [UInt8](repeating: 48, count: precision - digits.count) + digits }
    } else if flags.contains(.zero), !flags.contains(.left) {
      let missing = widthValue - digits.count - prefix.count
      if missing > 0 { digits = [UInt8](repeating: 48, count: missing) + digits }
    }
    return padded(prefix + digits)
  }
}
