import CommandConventions
import FileSystem

/// printf of awk.
struct AwkFormat {
  /// One conversion: "%-5.2f".
  private struct Specification {
    var isLeft = false
    var hasPlus = false
    var hasSpace = false
    var isAlternate = false
    var hasZeros = false
    var width: Int?
    var precision: Int?
  }

  private let format: [UInt8]
  private let arguments: [AwkValue]
  private let isUTF8: Bool
  private let convert: [UInt8]
  private var index = 0
  private var nextArgument = 0
  private var specificationStart = 0
  private var result: [UInt8] = []
  /// What there are too few arguments for: the place in the format.
  private(set) var missing: Int?

  init(_ format: [UInt8], _ arguments: [AwkValue], isUTF8: Bool, convert: [UInt8]) {
    self.format = format
    self.arguments = arguments
    self.isUTF8 = isUTF8
    self.convert = convert
  }

  static func text(_ format: [UInt8], _ arguments: [AwkValue], isUTF8: Bool, convert: [UInt8]) -> [UInt8] {
    var formatter = AwkFormat(format, arguments, isUTF8: isUTF8, convert: convert)
    return formatter.run()
  }

  mutating func run() -> [UInt8] {
    while index < format.count, missing == nil {
      let byte = format[index]
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        index += 1
        continue
      }
      let start = index
      index += 1
      guard index < format.count else {
        result.append(byte)
        break
      }
      if let end = format[index...].firstIndex(where: { !"-+ #0123456789.".utf8.contains($0) }),
        format[end] == UInt8(ascii: "%")
      {
        result.append(byte)
        index = end + 1
        continue
      }
      specificationStart = start
      specification(from: start)
    }
    return result
  }

  private mutating func number() -> Int? {
    var value: Int?
    while index < format.count, (48...57).contains(format[index]) {
      value = min(1_000_000, (value ?? 0) * 10 + Int(format[index]) - 48)
      index += 1
    }
    return value
  }

  private mutating func take() -> AwkValue {
    guard nextArgument < arguments.count else {
      if missing == nil { missing = specificationStart }
      return .unset
    }
    nextArgument += 1
    return arguments[nextArgument - 1]
  }

  private mutating func specification(from start: Int) {
    var specification = Specification()
    var chosen: Int?
    let beforeNumber = index
    if let position = number(), index < format.count, format[index] == UInt8(ascii: "$") {
      chosen = position
      index += 1
    } else {
      index = beforeNumber
    }
    flags: while index < format.count {
      switch Unicode.Scalar(format[index]) {
      case "-": specification.isLeft = true
      case "+": specification.hasPlus = true
      case " ": specification.hasSpace = true
      case "#": specification.isAlternate = true
      case "0": specification.hasZeros = true
      case "'": break
      default: break flags
      }
      index += 1
    }
    if index < format.count, format[index] == UInt8(ascii: "*") {
      index += 1
      let width = Int(exactly: take().number.rounded(.towardZero)) ?? 0
      specification.width = abs(width)
      if width < 0 { specification.isLeft = true }
    } else {
      specification.width = number()
    }
    if index < format.count, format[index] == UInt8(ascii: ".") {
      index += 1
      if index < format.count, format[index] == UInt8(ascii: "*") {
        index += 1
        let precision = Int(exactly: take().number.rounded(.towardZero)) ?? 0
        specification.precision = precision < 0 ? nil : precision
      } else {
        specification.precision = number() ?? 0
      }
    }
    while index < format.count, "hlLqjzt".utf8.contains(format[index]) { index += 1 }
    guard index < format.count else {
      result.append(contentsOf: format[start...])
      return
    }
    let letter = format[index]
    guard "diouxXcseEfFgGaA".utf8.contains(letter) else {
      index += 1
      result.append(contentsOf: format[start..<index])
      return
    }
    let value: AwkValue
    if let chosen {
      guard chosen >= 1, chosen <= arguments.count else {
        missing = start
        return
      }
      value = arguments[chosen - 1]
    } else {
      value = take()
    }
    index += 1
    guard missing == nil else { return }
    convert(value, letter, specification)
  }

  // MARK: Conversions

  private mutating func convert(_ value: AwkValue, _ letter: UInt8, _ specification: Specification) {
    switch Unicode.Scalar(letter) {
    case "c": pad(character(value), specification, isNumber: false)
    case "s":
      var text = text(of: value)
      if let precision = specification.precision {
        text = Array(text.prefix(AwkText.offset(of: precision, in: text, isUTF8: isUTF8)))
      }
      pad(text, specification, isNumber: false)
    case "d", "i": whole(value.number, specification)
    case "o", "u", "x", "X": unsigned(value.number, letter, specification)
    default: floating(value.number, letter, specification)
    }
  }

  private func text(of value: AwkValue) -> [UInt8] {
    switch value {
    case .text(let bytes), .input(let bytes): bytes
    case .number(let number): AwkNumber.text(number, format: convert)
    case .regex(let regex): regex.source
    case .unset, .array: []
    }
  }

  private func character(_ value: AwkValue) -> [UInt8] {
    var code: Double?
    switch value {
    case .number(let number): code = number
    case .input(let bytes): code = AwkNumber.strictValue(of: bytes)
    case .unset: code = 0
    default: break
    }
    if let code {
      let number = Int(exactly: code.rounded(.towardZero)) ?? 0
      if isUTF8, number >= 0x80, let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: number)), number <= 0x10FFFF {
        return Array(String(scalar).utf8)
      }
      return [UInt8(truncatingIfNeeded: number)]
    }
    let text = text(of: value)
    return text.isEmpty ? [0] : Array(text.prefix(AwkText.offset(of: 1, in: text, isUTF8: isUTF8)))
  }

  private mutating func pad(_ text: [UInt8], _ specification: Specification, isNumber: Bool) {
    let length = isNumber ? text.count : AwkText.length(text, isUTF8: isUTF8)
    let padding = max(0, (specification.width ?? 0) - length)
    guard padding > 0 else {
      result.append(contentsOf: text)
      return
    }
    if specification.isLeft {
      result.append(contentsOf: text)
      result.append(contentsOf: repeatElement(32, count: padding))
    } else {
      result.append(contentsOf: repeatElement(32, count: padding))
      result.append(contentsOf: text)
    }
  }

  /// Puts sign, prefix, zeros and digits together.
  private mutating func putDigits(_ digits: [UInt8], _ prefix: [UInt8], _ specification: Specification) {
    var body = digits
    if let precision = specification.precision {
      if precision == 0, digits == [48] { body = [] }
      if body.count < precision { body.insert(contentsOf: repeatElement(48, count: precision - body.count), at: 0) }
    } else if specification.hasZeros, !specification.isLeft, let width = specification.width {
      let room = width - prefix.count
      if body.count < room { body.insert(contentsOf: repeatElement(48, count: room - body.count), at: 0) }
    }
    pad(prefix + body, specification, isNumber: true)
  }

  private func sign(_ isNegative: Bool, _ specification: Specification) -> [UInt8] {
    if isNegative { return [UInt8(ascii: "-")] }
    if specification.hasPlus { return [UInt8(ascii: "+")] }
    return specification.hasSpace ? [32] : []
  }

  private mutating func whole(_ number: Double, _ specification: Specification) {
    guard number.isFinite else { return putSpecial(number, specification) }
    let value = number.rounded(.towardZero)
    let digits: [UInt8]
    if let small = UInt64(exactly: abs(value)) {
      digits = Array(String(small).utf8)
    } else {
      digits = AwkNumber.formatted("%.0f", abs(value))
    }
    putDigits(digits, sign(value < 0, specification), specification)
  }

  private mutating func unsigned(_ number: Double, _ letter: UInt8, _ specification: Specification) {
    guard number.isFinite else { return putSpecial(number, specification) }
    let value = number.rounded(.towardZero)
    let bits: UInt64
    if let positive = UInt64(exactly: value) {
      bits = positive
    } else if let negative = Int64(exactly: value) {
      bits = UInt64(bitPattern: negative)
    } else {
      return floating(number, UInt8(ascii: "g"), specification)
    }
    var prefix: [UInt8] = []
    let digits: [UInt8]
    switch Unicode.Scalar(letter) {
    case "o":
      digits = Array(((specification.isAlternate && bits != 0 ? "0" : "") + String(bits, radix: 8)).utf8)
    case "x":
      digits = Array(String(bits, radix: 16).utf8)
      if specification.isAlternate, bits != 0 { prefix = Array("0x".utf8) }
    case "X":
      digits = Array(String(bits, radix: 16, uppercase: true).utf8)
      if specification.isAlternate, bits != 0 { prefix = Array("0X".utf8) }
    default: digits = Array(String(bits).utf8)
    }
    putDigits(digits, prefix, specification)
  }

  private mutating func putSpecial(_ number: Double, _ specification: Specification) {
    pad(AwkNumber.special(number), specification, isNumber: true)
  }

  private mutating func floating(_ number: Double, _ letter: UInt8, _ specification: Specification) {
    guard number.isFinite else { return putSpecial(number, specification) }
    var format = "%"
    if specification.isLeft { format += "-" }
    if specification.hasPlus { format += "+" }
    if specification.hasSpace { format += " " }
    if specification.isAlternate { format += "#" }
    if specification.hasZeros { format += "0" }
    if let width = specification.width { format += String(width) }
    if let precision = specification.precision { format += ".\(precision)" }
    result.append(contentsOf: AwkNumber.formatted(format + String(Unicode.Scalar(letter)), number))
  }
}
