/// What IFS says: where unquoted expansions are split (POSIX XCU 2.6.5).
struct FieldSeparators: Sendable {
  enum Kind: UInt8 {
    case none, blank, mark
  }

  /// The value of IFS; the default when it is not set.
  let text: String
  /// Of each ASCII character.
  private var kinds = [Kind](repeating: .none, count: 128)
  /// Separators outside ASCII.
  private var others: Set<Unicode.Scalar> = []

  init(_ text: String) {
    self.text = text
    for scalar in text.unicodeScalars {
      if scalar.value < 128 {
        let isBlank = scalar == " " || scalar == "\t" || scalar == "\n"
        kinds[Int(scalar.value)] = isBlank ? .blank : .mark
      } else {
        others.insert(scalar)
      }
    }
  }

  var isEmpty: Bool { text.isEmpty }

  /// What "$*" puts between its parts.
  var joint: String { text.unicodeScalars.first.map { String($0) } ?? "" }

  @inline(__always)
  func kind(_ byte: UInt8) -> Kind { byte < 128 ? kinds[Int(byte)] : .none }

  var isASCII: Bool { others.isEmpty }

  func kind(_ scalar: Unicode.Scalar) -> Kind {
    scalar.value < 128 ? kinds[Int(scalar.value)] : others.contains(scalar) ? .mark : .none
  }

  /// Whether a text has a separator in it.
  func occur(in text: String) -> Bool {
    if !others.isEmpty { return text.unicodeScalars.contains { kind($0) != .none } }
    for byte in text.utf8 where kind(byte) != .none { return true }
    return false
  }
}
