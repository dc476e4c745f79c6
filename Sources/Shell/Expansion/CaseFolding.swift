import Patterns

/// ${x^}, ${x,,} and the attributes -u, -l and -c.
enum CaseFolding {
  static func uppercased(_ text: String) -> String { mapped(text) { upper($0) } }
  static func lowercased(_ text: String) -> String { mapped(text) { lower($0) } }

  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return String(upper(first)) + mapped(String(text.unicodeScalars.dropFirst())) { lower($0) }
  }

  private static func mapped(_ text: String, _ body: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(body(scalar)) }
    return String(result)
  }

  /// towupper(3): one character for one.
  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.uppercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }

  /// - Parameters:
  ///   - kind: "^" for upper case, "," for lower case, "~" for the other case.
  ///   - pattern: which characters change; nil for all.
  static func change(_ text: String, kind: UInt8, isAll: Bool, pattern: Glob?) -> String {
    var result = String.UnicodeScalarView()
    var isFirst = true
    for scalar in text.unicodeScalars {
      let isMeant = (isAll || isFirst) && (pattern?.matches(String(scalar)) ?? true)
      result.append(isMeant ? changed(scalar, kind) : scalar)
      isFirst = false
    }
    return String(result)
  }

  private static func changed(_ scalar: Unicode.Scalar, _ kind: UInt8) -> Unicode.Scalar {
    switch kind {
    case UInt8(ascii: "^"): upper(scalar)
    case UInt8(ascii: ","): lower(scalar)
    default: scalar.properties.isLowercase ? upper(scalar) : lower(scalar)
    }
  }
}
