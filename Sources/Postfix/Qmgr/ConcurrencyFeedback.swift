import Glibc

/// By how much one delivery changes how many there may be at a time (SCHEDULER_README): "1", "1/8",
/// "1/concurrency", "1/sqrt_concurrency".
struct ConcurrencyFeedback: Hashable, Sendable, Codable {
  private enum Divisor: Int, Hashable, Sendable, Codable {
    case none = 0
    case concurrency = 1
    case root = 2
  }

  /// The parameter that it comes from.
  let parameter: String
  private var base: Double
  private var divisor = Divisor.none
  /// What the log says of a value that makes no sense.
  private(set) var warning: String?

  init(_ transport: String, _ suffix: String, _ general: String, _ configuration: MainConfiguration) {
    let common = configuration.text(general)
    let own = configuration.isSet(transport + suffix) ? configuration.text(transport + suffix) : common
    parameter = own == common ? general : transport + suffix
    let parts = own.split(separator: "/", omittingEmptySubsequences: false).map {
      $0.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
    var value = -1.0
    if let number = Double(parts[0]) {
      if parts.count == 1 {
        value = number
      } else if parts.count == 2, let kind = ["concurrency": Divisor.concurrency, "sqrt_concurrency": .root][parts[1]] {
        (value, divisor) = (number, kind)
      } else if parts.count == 2, let below = Double(parts[1]), below > 0 {
        value = number / below
      }
    }
    base = value
    if !(0...1).contains(value) {
      warning = "\(parameter): ignoring malformed or unreasonable feedback: \(own)"
      (base, divisor) = (1, .none)
    }
  }

  func value(at window: Int) -> Double {
    switch divisor {
    case .none: base
    case .concurrency: base / Double(max(1, window))
    case .root: base / Double(max(1, window)).squareRoot()
    }
  }

  /// What parameter destination_concurrency_feedback_debug shows of it.
  func note(_ transport: String, at window: Int) -> String {
    "\(transport): \(parameter) feedback type \(divisor.rawValue) value at \(window): "
      + ConcurrencyFeedback.text(value(at: window))
  }

  /// A number as "%g" of printf(3) has it.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e6 { return "\(Int(number))" }
    var digits = 6
    var scaled = abs(number)
    while scaled >= 10 { (scaled, digits) = (scaled / 10, digits - 1) }
    while scaled < 1, scaled > 0 { (scaled, digits) = (scaled * 10, digits + 1) }
    let places = max(0, digits - 1)
    let factor = pow(10, Double(places))
    var text = "\((number * factor).rounded() / factor)"
    while text.contains("."), text.hasSuffix("0") { text.removeLast() }
    return text
  }
}
