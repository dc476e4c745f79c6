/// One conversion of a printf(3) format: "%-5.2f".
package struct PrintfDirective: Hashable, Sendable {
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// "-"
    package static let left = Flags(rawValue: 1)
    /// "+"
    package static let sign = Flags(rawValue: 2)
    /// " "
    package static let space = Flags(rawValue: 4)
    /// "#"
    package static let alternate = Flags(rawValue: 8)
    /// "0"
    package static let zero = Flags(rawValue: 16)
    /// "'": thousands are grouped where the locale says so; the C locale does not.
    package static let grouping = Flags(rawValue: 32)
  }

  /// A width or precision.
  package enum Size: Hashable, Sendable {
    case none
    case fixed(Int)
    /// "*": the next argument says it.
    case argument
  }

  package var flags: Flags = []
  package var width = Size.none
  package var precision = Size.none
  /// The letter; 0 when the format ends before it.
  package var conversion: UInt8 = 0
  /// What stands between "%(" and ")T".
  package var timeFormat: [UInt8]?

  package init(conversion: UInt8) {
    self.conversion = conversion
  }

  /// Reads a directive whose "%" is at `index`, and moves behind it.
  ///
  /// - Parameters:
  ///   - allowsTime: whether "%(…)T" is one.
  ///   - allowsLengths: whether "l", "h" and their like may stand before the letter; they mean nothing.
  package init(_ bytes: [UInt8], _ index: inout Int, allowsTime: Bool = false, allowsLengths: Bool = true) {
    index += 1
    while index < bytes.count, let flag = PrintfDirective.flag(bytes[index]) {
      flags.insert(flag)
      index += 1
    }
    width = PrintfDirective.size(bytes, &index)
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      precision = PrintfDirective.size(bytes, &index)
      if precision == .none { precision = .fixed(0) }
    }
    if allowsTime, index < bytes.count, bytes[index] == UInt8(ascii: "("),
      let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")), end + 1 < bytes.count
    {
      timeFormat = Array(bytes[(index + 1)..<end])
      index = end + 1
    }
    while allowsLengths, index < bytes.count, "hlLjzt".utf8.contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return }
    conversion = bytes[index]
    index += 1
  }

  private static func flag(_ byte: UInt8) -> Flags? {
    switch byte {
    case UInt8(ascii: "-"): .left
    case UInt8(ascii: "+"): .sign
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "#"): .alternate
    case UInt8(ascii: "0"): .zero
    case UInt8(ascii: "'"): .grouping
    default: nil
    }
  }

  private static func size(_ bytes: [UInt8], _ index: inout Int) -> Size {
    guard index < bytes.count else { return .none }
    if bytes[index] == UInt8(ascii: "*") {
      index += 1
      return .argument
    }
    var value: Int?
    while index < bytes.count, (48...57).contains(bytes[index]) {
      value = min(1_000_000_000, (value ?? 0) * 10 + Int(bytes[index] - 48))
      index += 1
    }
    return value.map { .fixed($0) } ?? .none
  }

  // MARK: Sizes

  /// Sets a width that came as an argument: a negative one is a "-" flag.
  package mutating func setWidth(_ value: Int) {
    if value < 0 { flags.insert(.left) }
    width = .fixed(Int(clamping: value.magnitude))
  }

  /// Sets a precision that came as an argument: a negative one is none.
  package mutating func setPrecision(_ value: Int) {
    precision = value < 0 ? .none : .fixed(value)
  }

  var widthValue: Int {
    if case .fixed(let value) = width { return value }
    return 0
  }

  var precisionValue: Int? {
    if case .fixed(let value) = precision { return value }
    return nil
  }
}
