/// Sizes as `ls -h`, `du` and `df` show them: in blocks of some size, or with the unit that fits.
package struct HumanSize: Hashable, Sendable {
  /// What to do with a fraction of a unit.
  package enum Rounding: Sendable {
    case up, down, nearest
  }

  /// How sizes are shown.
  package enum Form: Hashable, Sendable {
    /// As a number of blocks of so many bytes; the suffix is written behind each, such as "K" or "kB".
    case blocks(size: UInt64, suffix: String)
    /// With the largest unit that leaves at least 1: "1.5K".
    case automatic(base: UInt64)
  }

  package var form: Form
  package var rounding: Rounding

  package init(_ form: Form, rounding: Rounding = .up) {
    self.form = form
    self.rounding = rounding
  }

  /// Bytes, plainly.
  package static let bytes = HumanSize(.blocks(size: 1, suffix: ""))
  /// Powers of 1024 (`-h`).
  package static let binary = HumanSize(.automatic(base: 1024))
  /// Powers of 1000 (`--si`).
  package static let decimal = HumanSize(.automatic(base: 1000))

  /// A number of units of `unit` bytes in this form.
  package func text(_ count: UInt64, unit: UInt64 = 1) -> String {
    switch form {
    case .blocks(let size, let suffix):
      let (high, low) = count.multipliedFullWidth(by: unit)
      guard high < size else { return "\(UInt64.max)" + suffix }
      let (quotient, remainder) = size.dividingFullWidth((high, low))
      let roundsUp =
        switch rounding {
        case .up: remainder > 0
        case .down: false
        case .nearest: remainder >= size - remainder
        }
      return "\(quotient + (roundsUp ? 1 : 0))" + suffix
    case .automatic(let base):
      return automatic(count, unit: unit, base: base)
    }
  }

  private static let letters = Array("KMGTPEZY")

  /// One digit behind the point for numbers below ten, as long as rounding does not lead out of it.
  private func automatic(_ count: UInt64, unit: UInt64, base: UInt64) -> String {
    let (product, overflow) = count.multipliedReportingOverflow(by: unit)
    var value = overflow ? UInt64.max : product
    var exponent = 0
    var tenths: UInt64 = 0
    // 0: nothing is lost; 1: less than half a tenth; 2: half; 3: more.
    var lost: UInt64 = 0
    while value >= base, exponent < HumanSize.letters.count {
      let scaled = value % base * 10 + tenths
      let remainder = scaled % base * 2 + (lost >> 1)
      value /= base
      tenths = scaled / base
      lost = remainder < base ? (remainder + lost != 0 ? 1 : 0) : (base < remainder + lost ? 3 : 2)
      exponent += 1
    }
    guard exponent > 0 else { return "\(value)" }
    var fraction = ""
    if value < 10 {
      if roundsUp(lost, isOdd: tenths & 1 == 1) {
        tenths += 1
        lost = 0
        if tenths == 10 {
          value += 1
          tenths = 0
        }
      }
      if value < 10 {
        fraction = ".\(tenths)"
        tenths = 0
        lost = 0
      }
    }
    if fraction.isEmpty {
      let isMore: Bool =
        switch rounding {
        case .up: tenths + lost > 0
        case .down: false
        case .nearest: 5 < tenths + (lost + (value & 1) > 0 ? 1 : 0)
        }
      if isMore {
        value += 1
        if value == base, exponent < HumanSize.letters.count {
          exponent += 1
          value = 1
          fraction = ".0"
        }
      }
    }
    let letter = base == 1000 && exponent == 1 ? "k" : String(HumanSize.letters[exponent - 1])
    return "\(value)\(fraction)\(letter)"
  }

  private func roundsUp(_ lost: UInt64, isOdd: Bool) -> Bool {
    switch rounding {
    case .up: lost > 0
    case .down: false
    case .nearest: 2 < lost + (isOdd ? 1 : 0)
    }
  }

  /// What is wrong with a block size.
  package enum Fault: Error {
    case invalid, tooLarge
  }

  /// What `--block-size` and the variables BLOCK_SIZE and DF_BLOCK_SIZE say.
  ///
  /// - Parameter text: "human-readable", "si", "1K", "MB", "1024"; a "'" in front asks for grouped digits,
  ///   which the C locale does not have.
  package init(blockSize text: String, rounding: Rounding = .up) throws(Fault) {
    var rest = Substring(text)
    if rest.first == "'" { rest = rest.dropFirst() }
    switch rest {
    case "human-readable": self.init(.automatic(base: 1024), rounding: rounding)
    case "si": self.init(.automatic(base: 1000), rounding: rounding)
    default:
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let unit = rest[digits.endIndex...]
      guard !rest.isEmpty, let (base, exponent) = HumanSize.power(of: unit) else { throw .invalid }
      guard var size = digits.isEmpty ? 1 : UInt64(digits) else { throw .tooLarge }
      for _ in 0..<exponent {
        let (product, overflow) = size.multipliedReportingOverflow(by: base)
        guard !overflow else { throw .tooLarge }
        size = product
      }
      guard size > 0 else { throw .invalid }
      self.init(.blocks(size: size, suffix: digits.isEmpty ? HumanSize.suffix(of: unit) : ""), rounding: rounding)
    }
  }

  /// What a unit such as "", "k", "K", "KiB", "kB", "MB" multiplies by: a power of 1024 or 1000.
  private static func power(of unit: Substring) -> (base: UInt64, exponent: Int)? {
    guard let letter = unit.first else { return (1024, 0) }
    let rest = unit.dropFirst()
    guard let index = letters.firstIndex(of: letter == "k" ? "K" : letter), rest.isEmpty || rest == "B" || rest == "iB"
    else { return nil }
    return (rest == "B" ? 1000 : 1024, index + 1)
  }

  /// What is shown behind each number when the block size is given as a unit alone.
  private static func suffix(of unit: Substring) -> String {
    let isDecimal = unit.dropFirst() == "B"
    let letter = unit.first.map { isDecimal && ($0 == "K" || $0 == "k") ? "k" : String($0).uppercased() } ?? ""
    return isDecimal ? letter + "B" : unit.dropFirst() == "iB" ? letter + "iB" : letter
  }
}
