import Glibc

/// The mathematics of awk, by the C library as in the real one.
enum AwkMath {
  static func power(_ base: Double, _ exponent: Double) -> Double {
    // Whole powers are multiplied out.
    guard exponent == exponent.rounded(.towardZero), abs(exponent) < 2_147_483_648 else { return pow(base, exponent) }
    var result = 1.0
    var factor = base
    var rest = Int(abs(exponent))
    while rest > 0 {
      if rest & 1 != 0 { result *= factor }
      factor *= factor
      rest >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }

  static func sine(_ x: Double) -> Double { sin(x) }
  static func cosine(_ x: Double) -> Double { cos(x) }
  static func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
  static func exponential(_ x: Double) -> Double { exp(x) }
  static func logarithm(_ x: Double) -> Double { log(x) }
  static func squareRoot(_ x: Double) -> Double { sqrt(x) }
}
