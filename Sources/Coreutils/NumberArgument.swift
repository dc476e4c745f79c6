import TextFormat

/// Numbers on command lines, with the units of GNU programs: "10", "4K", "2MB", "1b".
struct NumberArgument {
  enum Fault: Error {
    case invalid
    /// A number with a unit that is none.
    case badSuffix
    case tooLarge
  }

  /// A number in decimal with one of the units in `units`.
  ///
  /// - Parameters:
  ///   - units: letters that may follow; "0" allows "iB", "B" or "D" behind them.
  ///   - clamps: whether a number that is too large stands for the greatest one.
  static func parse(_ text: String, units: String = "", clamps: Bool = false) throws(Fault) -> Int {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first == 0x20 || (9...13).contains(first) { bytes.removeFirst() }
    var isNegative = false
    if bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") {
      isNegative = bytes.removeFirst() == UInt8(ascii: "-")
    }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let unit = bytes.dropFirst(digits.count)
    // A unit alone stands for one of it.
    let isUnitAlone = digits.isEmpty && !isNegative && unit.first.map { units.utf8.contains($0) } ?? false
    guard !digits.isEmpty || isUnitAlone else { throw .invalid }
    var isTooLarge = false
    var value = digits.isEmpty ? 1 : 0
    for digit in digits { value = multiply(value, 10, adding: Int(digit - 0x30), &isTooLarge) }
    if !unit.isEmpty {
      guard let (base, exponent) = power(of: unit, units) else { throw .badSuffix }
      for _ in 0..<exponent { value = multiply(value, base, adding: 0, &isTooLarge) }
    }
    if isTooLarge, !clamps { throw .tooLarge }
    return isNegative ? -value : value
  }

  private static func multiply(_ a: Int, _ b: Int, adding c: Int, _ isTooLarge: inout Bool) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    let (sum, carry) = product.addingReportingOverflow(c)
    guard overflow || carry || isTooLarge else { return sum }
    isTooLarge = true
    return .max
  }

  private static func power(of unit: ArraySlice<UInt8>, _ units: String) -> (base: Int, exponent: Int)? {
    guard let letter = unit.first, units.utf8.contains(letter) else { return nil }
    let rest = String(decoding: unit.dropFirst(), as: UTF8.self)
    var base = 1024
    if !rest.isEmpty {
      guard units.utf8.contains(UInt8(ascii: "0")), "EGgkKMmPTtYZ".utf8.contains(letter) else { return nil }
      switch rest {
      case "iB": break
      case "B", "D": base = 1000
      default: return nil
      }
    }
    switch letter {
    case UInt8(ascii: "b"): return (512, 1)
    case UInt8(ascii: "B"): return (1024, 1)
    case UInt8(ascii: "c"): return (1, 1)
    case UInt8(ascii: "w"): return (2, 1)
    default:
      let upper = letter & 0xDF
      guard let index = Array("KMGTPEZY".utf8).firstIndex(of: upper) else { return nil }
      return (base, index + 1)
    }
  }
}

extension NumberArgument.Fault {
  /// The message about an argument: "invalid number of lines: ‘x’".
  func message(_ what: String, _ argument: String) -> String {
    self == .tooLarge
      ? "\(what): \(argument.quoted): Value too large for defined data type" : "\(what): \(argument.quoted)"
  }
}
