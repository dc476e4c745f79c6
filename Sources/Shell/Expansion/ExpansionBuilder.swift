import Patterns
import ShellSyntax

/// Puts together what the parts of a word expand to.
///
/// Splitting goes over the whole word, from one part into the next, so the builder keeps where it stands
/// between the parts.
struct ExpansionBuilder {
  enum Mode {
    /// Fields, each perhaps a pattern of file names.
    case fields
    /// One text.
    case text
    /// A pattern, in which what was quoted is escaped.
    case pattern
    /// A regular expression, in which what was quoted is escaped.
    case expression
  }

  struct Field {
    var text = ""
    /// The text as a pattern; nil while nothing unquoted in it is special.
    var pattern: String?
  }

  /// What came last before the present place.
  private enum Boundary {
    case none, blank, mark
  }

  let mode: Mode
  let separators: FieldSeparators
  let hasExtendedPatterns: Bool
  private(set) var fields: [Field] = []
  private var current = Field()
  private var hasField = false
  private var boundary = Boundary.none
  /// Whether "$@" expanded to nothing.
  var sawEmptyList = false
  /// Whether what is added stands in double quotes.
  var isInQuotes = false
  /// Whether something was added since it was last set to false.
  var wasAdded = false

  init(_ mode: Mode, _ separators: FieldSeparators, hasExtendedPatterns: Bool = false) {
    self.mode = mode
    self.separators = separators
    self.hasExtendedPatterns = hasExtendedPatterns
  }

  // MARK: Adding

  /// Text of the word itself.
  mutating func addLiteral(_ text: String) {
    if text.isEmpty { return }
    hasField = true
    wasAdded = true
    append(text)
  }

  /// Text that stands for itself.
  mutating func addQuoted(_ text: String) {
    // Nothing within double quotes makes no field beside "$@" that makes none.
    if text.isEmpty, isInQuotes { return }
    hasField = true
    wasAdded = true
    switch mode {
    case .fields:
      if current.pattern != nil { current.pattern? += Glob.quoted(text) }
      current.text += text
    case .text: current.text += text
    case .pattern: current.text += Glob.quoted(text)
    case .expression:
      current.text += isInBracket ? text : ExpansionBuilder.quotedExpression(text)
    }
  }

  /// What an expansion outside of quotes gave.
  mutating func addExpanded(_ text: String) {
    wasAdded = true
    guard mode == .fields, separators.occur(in: text) else {
      if text.isEmpty { return }
      hasField = true
      append(text)
      return
    }
    if separators.isASCII { split(text) } else { splitScalars(text) }
  }

  private mutating func append(_ text: String) {
    guard mode == .fields else {
      current.text += text
      return
    }
    if current.pattern != nil {
      current.pattern? += text
    } else if PatternCharacters.mayBePattern(text) || mayComplete(text) {
      current.pattern = Glob.quoted(current.text) + text
    }
    current.text += text
  }

  /// Whether a bracket or parenthesis that was opened before may be closed here.
  private func mayComplete(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): return true
      case UInt8(ascii: "(") where hasExtendedPatterns: return true
      default: break
      }
    }
    return false
  }

  private mutating func split(_ text: String) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let kind = separators.kind(bytes[index])
      if kind != .none {
        if start < index { addPiece(text[start..<index]) }
        separate(kind)
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    if start < index { addPiece(text[start..<index]) }
  }

  private mutating func splitScalars(_ text: String) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let kind = separators.kind(scalars[index])
      if kind != .none {
        if start < index { addPiece(text[start..<index]) }
        separate(kind)
        start = scalars.index(after: index)
      }
      index = scalars.index(after: index)
    }
    if start < index { addPiece(text[start..<index]) }
  }

  private mutating func addPiece(_ piece: Substring) {
    hasField = true
    append(String(piece))
  }

  private mutating func separate(_ kind: FieldSeparators.Kind) {
    if hasField {
      finishField()
      boundary = kind == .blank ? .blank : .mark
      return
    }
    guard kind == .mark else { return }
    if boundary != .blank { fields.append(Field()) }
    boundary = .mark
  }

  private mutating func finishField() {
    fields.append(current)
    current = Field()
    hasField = false
    boundary = .none
  }

  /// The end of one of several values, as of "$@".
  mutating func breakField() {
    wasAdded = true
    if mode == .fields {
      if hasField { finishField() }
    } else {
      current.text += " "
    }
  }

  /// Several values that stay apart.
  mutating func add(_ values: [String], isQuoted: Bool) {
    if values.isEmpty { sawEmptyList = true }
    for (index, value) in values.enumerated() {
      if index > 0 { breakField() }
      if isQuoted {
        hasField = true
        wasAdded = true
        addQuoted(value)
      } else {
        addExpanded(value)
        // An empty value between separators that are no blanks counts.
        if value.isEmpty, index < values.count - 1, mode == .fields, keepsEmptyValues { fields.append(Field()) }
      }
    }
  }

  /// Whether empty values of an unquoted $@ or $* stay: when IFS begins with something else than a blank.
  private var keepsEmptyValues: Bool {
    guard let first = separators.text.unicodeScalars.first else { return false }
    return separators.kind(first) == .mark && !hasField
  }

  // MARK: Results

  /// The fields, without what follows the last separator.
  mutating func finish() -> [Field] {
    if hasField { finishField() }
    return fields
  }

  var text: String { current.text }

  /// Whether the expression so far ends within a bracket expression, where quotes mean nothing.
  private var isInBracket: Bool {
    let bytes = Array(current.text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard bytes[index] == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "^") { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "]") { index += 1 }
      while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
      if index >= bytes.count { return true }
      index += 1
    }
    return false
  }

  private static func quotedExpression(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "\\"):
        result.append(UInt8(ascii: "\\"))
      default: break
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
