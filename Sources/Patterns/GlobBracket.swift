/// A bracket expression of a shell pattern: [a-z], [!x], [[:alpha:]].
struct GlobBracket: Hashable, Sendable {
  enum Item: Hashable, Sendable {
    case range(UInt32, UInt32)
    case named(CharacterClass)
  }

  /// The classes of [[:name:]].
  enum CharacterClass: String, Hashable, Sendable {
    case alnum, alpha, ascii, blank, cntrl, digit, graph, lower, print, punct, space, upper, word, xdigit
  }

  var isNegated = false
  var items: [Item] = []

  func matches(_ scalar: Unicode.Scalar, ignoringCase: Bool) -> Bool {
    var isFound = contains(scalar)
    if !isFound, ignoringCase {
      isFound =
        scalar.properties.lowercaseMapping.unicodeScalars.first.map { contains($0) } == true
        || scalar.properties.uppercaseMapping.unicodeScalars.first.map { contains($0) } == true
    }
    return isFound != isNegated
  }

  private func contains(_ scalar: Unicode.Scalar) -> Bool {
    items.contains { item in
      switch item {
      case .range(let low, let high): low <= scalar.value && scalar.value <= high
      case .named(let name): name.contains(scalar)
      }
    }
  }
}

extension GlobBracket.CharacterClass {
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value < 0x80 else { return containsBeyondASCII(scalar) }
    let isUpper = (65...90).contains(value)
    let isLower = (97...122).contains(value)
    let isDigit = (48...57).contains(value)
    switch self {
    case .alnum: return isUpper || isLower || isDigit
    case .alpha: return isUpper || isLower
    case .ascii: return true
    case .blank: return value == 32 || value == 9
    case .cntrl: return value < 32 || value == 127
    case .digit: return isDigit
    case .graph: return value > 32 && value < 127
    case .lower: return isLower
    case .print: return value >= 32 && value < 127
    case .punct: return value > 32 && value < 127 && !(isUpper || isLower || isDigit)
    case .space: return value == 32 || (9...13).contains(value)
    case .upper: return isUpper
    case .word: return isUpper || isLower || isDigit || value == 95
    case .xdigit: return isDigit || (65...70).contains(value) || (97...102).contains(value)
    }
  }

  private func containsBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    let isAlphabetic = properties.isAlphabetic || properties.numericType != nil
    switch self {
    case .alnum, .alpha, .word: return isAlphabetic
    case .ascii, .digit, .xdigit: return false
    case .blank, .space: return properties.isWhitespace && scalar.value != 0xA0
    case .cntrl: return properties.generalCategory == .control
    case .graph: return !properties.isWhitespace && properties.generalCategory != .control
    case .lower: return properties.isLowercase
    case .print: return properties.generalCategory != .control
    case .punct: return !isAlphabetic && !properties.isWhitespace && properties.generalCategory != .control
    case .upper: return properties.isUppercase
    }
  }
}
