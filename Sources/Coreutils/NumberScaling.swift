import CommandConventions
import TextFormat

/// Numbers with the units of numfmt(1): "1.5K", "2Mi".
struct NumberScaling {
  struct Fault: Error {
    let message: String
  }

  let from: Numfmt.Scale
  let to: Numfmt.Scale
  let rounding: Numfmt.Rounding

  private static let letters = Array("KMGTPEZY")

  /// A number's value, and how many digits it has behind the point.
  func parse(_ text: String) throws(Fault) -> (value: LongDouble, precision: Int) {
    var rest = Substring(text)
    while rest.first == " " { rest.removeFirst() }
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    let whole = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[whole.endIndex...]
    var fraction: Substring = ""
    if rest.first == ".", !whole.isEmpty || rest.dropFirst().first?.isNumber == true {
      rest.removeFirst()
      fraction = rest.prefix { $0.isASCII && $0.isNumber }
      guard !fraction.isEmpty else { throw Fault(message: "invalid number: \(text.quoted)") }
      rest = rest[fraction.endIndex...]
    }
    guard !whole.isEmpty || !fraction.isEmpty else { throw Fault(message: "invalid number: \(text.quoted)") }
    guard whole.utf8.count <= 33 else {
      throw Fault(message: "value too large to be converted: \(text.quoted)")
    }
    var value = FloatText.parseWhole("\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)") ?? 0
    if isNegative { value = -value }
    while rest.first == " " { rest.removeFirst() }
    guard let letter = rest.first else { return (value, fraction.utf8.count) }
    guard let exponent = NumberScaling.letters.firstIndex(of: letter) else {
      throw Fault(message: "invalid suffix in input: \(text.quoted)")
    }
    if from == .none {
      throw Fault(message: "rejecting suffix in input: \(text.quoted) (consider using --from)")
    }
    rest.removeFirst()
    var base: LongDouble = from == .si || from == .auto ? 1000 : 1024
    if from == .auto || from == .iecI, rest.first == "i" {
      base = 1024
      rest.removeFirst()
    } else if from == .iecI {
      throw Fault(message: "missing 'i' suffix in input: \(text.quoted) (e.g Ki/Mi/Gi)")
    }
    guard rest.isEmpty else {
      throw Fault(message: "invalid suffix in input \(text.quoted): \(String(rest).quoted)")
    }
    for _ in 0...exponent { value *= base }
    return (value, 0)
  }

  private func rounded(_ value: LongDouble) -> LongDouble {
    switch rounding {
    case .up: return value.rounded(.up)
    case .down: return value.rounded(.down)
    case .fromZero: return value.rounded(.awayFromZero)
    case .towardsZero: return value.rounded(.towardZero)
    case .nearest: return value.rounded(.toNearestOrAwayFromZero)
    }
  }

  private func rounded(_ value: LongDouble, places: Int) -> LongDouble {
    var factor: LongDouble = 1
    for _ in 0..<places { factor *= 10 }
    return rounded(value * factor) / factor
  }

  /// - Parameter precision: digits behind the point that the number came with.
  func text(_ value: LongDouble, precision: Int, format: NumberFormat?, original: String) throws(Fault) -> String {
    let places = format?.precision
    if to == .none {
      guard value.magnitude < 1e18 || places != nil else {
        let shown = FloatText.text(value, format: "", conversion: "g")
        throw Fault(message: "value too large to be printed: '\(shown)' (consider using --to)")
      }
      let shown = places ?? precision
      let number = FloatText.text(rounded(value, places: shown), format: ".\(shown)", conversion: "f")
      return format?.pad(number, unit: "") ?? number
    }
    let base: LongDouble = to == .si ? 1000 : 1024
    var number = value
    var exponent = 0
    while number.magnitude >= base, exponent < NumberScaling.letters.count {
      number /= base
      exponent += 1
    }
    var shown = 0
    if let places {
      number = rounded(number, places: places)
      shown = places
    } else {
      // One digit behind the point for numbers below ten.
      number = number.magnitude < 10 ? rounded(number, places: 1) : rounded(number)
      shown = exponent > 0 && number.magnitude < 10 ? 1 : 0
    }
    if number.magnitude >= base, exponent < NumberScaling.letters.count {
      number /= base
      exponent += 1
      if places == nil { shown = 1 }
    }
    if exponent == 0, places == nil {
      // Without a unit, only what is not zero behind the point is shown.
      shown = number == number.rounded() ? 0 : 1
    }
    var unit = exponent > 0 ? String(NumberScaling.letters[exponent - 1]) : ""
    if to == .iecI, exponent > 0 { unit += "i" }
    let digits = FloatText.text(number, format: ".\(shown)", conversion: "f")
    return format?.pad(digits, unit: unit) ?? digits + unit
  }
}

/// The FORMAT of numfmt(1): "%f" with flags, width and precision, and text around it.
struct NumberFormat {
  private(set) var prefix = ""
  private(set) var suffix = ""
  private(set) var precision: Int?
  private var width = 0
  private var isLeft = false
  private var padsWithZeros = false

  init(_ format: String) throws(Complaint) {
    var rest = Substring(format)
    func takeText(stopsAtDirective: Bool) throws(Complaint) -> String {
      var text = ""
      while let character = rest.first {
        if character == "%" {
          guard rest.dropFirst().first == "%" else {
            if stopsAtDirective { return text }
            throw .failure("format \(format.quoted) has too many % directives")
          }
          rest.removeFirst()
        }
        text.append(character)
        rest.removeFirst()
      }
      return text
    }
    prefix = try takeText(stopsAtDirective: true)
    guard rest.first == "%" else { throw .failure("format \(format.quoted) has no % directive") }
    rest.removeFirst()
    while let flag = rest.first, " '-0".contains(flag) {
      if flag == "-" { isLeft = true }
      if flag == "0" { padsWithZeros = true }
      rest.removeFirst()
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    width = Int(digits) ?? 0
    if rest.first == "." {
      rest.removeFirst()
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[digits.endIndex...]
      precision = Int(digits) ?? 0
      if rest.first == "-" || rest.first == "+" { throw .failure("invalid precision in format \(format.quoted)") }
    }
    guard let letter = rest.first else { throw .failure("format \(format.quoted) ends in %") }
    guard letter == "f" else {
      throw .failure("invalid format \(format.quoted), directive must be %[0]['][-][N][.][N]f")
    }
    rest.removeFirst()
    suffix = try takeText(stopsAtDirective: false)
  }

  func pad(_ digits: String, unit: String) -> String {
    let text = digits + unit
    let missing = max(0, width - text.utf8.count)
    if isLeft { return text + String(repeating: " ", count: missing) }
    if padsWithZeros {
      let isNegative = text.hasPrefix("-")
      return (isNegative ? "-" : "") + String(repeating: "0", count: missing)
        + (isNegative ? String(text.dropFirst()) : text)
    }
    return String(repeating: " ", count: missing) + text
  }
}
