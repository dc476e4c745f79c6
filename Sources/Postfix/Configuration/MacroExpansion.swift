import FileSystem

/// Expands `$name`, `${name?text}`, `${{a} == {b} ? {c} : {d}}` and the like in the values of parameters.
///
/// The rules are those of postconf(5), "Main configuration file", as Postfix 3.7 has them. What is wrong
/// with an expression is collected as warnings, with `status` saying that the result is of no use.
package struct MacroExpansion {
  /// Whether a name is asked for its value, or only whether it has one.
  package enum Mode: Sendable {
    case use, test
  }

  package struct Status: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// An expression is malformed, or names refer to each other in a circle.
    package static let error = Status(rawValue: 1)
    /// A name has no value.
    package static let undefined = Status(rawValue: 2)
  }

  package typealias Lookup = (_ name: String, _ mode: Mode) -> String?

  /// Whether values are expanded themselves.
  private let isRecursive: Bool
  /// Whether names are only looked up, in both branches of conditions, and nothing is put out.
  private let isScan: Bool
  /// What may stand in a value that is put in; anything else becomes "_". Nil for all.
  private let allowed: [Bool]?
  private let lookup: Lookup
  private var output: [UInt8] = []
  private var level = 0
  /// Takes the insides of references instead of evaluating them.
  private var collected: [String]?
  package private(set) var status: Status = []
  package private(set) var messages: [Message] = []

  /// - Parameter filter: the bytes that may stand in values that are put in; nil for all.
  package init(
    isRecursive: Bool = true, isScan: Bool = false, filter: [UInt8]? = nil, lookup: @escaping Lookup
  ) {
    self.isRecursive = isRecursive
    self.isScan = isScan
    self.lookup = lookup
    allowed = filter.map { bytes in
      var table = Array(repeating: false, count: 256)
      for byte in bytes { table[Int(byte)] = true }
      return table
    }
  }

  /// What has come out so far.
  package var result: String { String(decoding: output, as: UTF8.self) }

  /// Expands a text and adds it to the result.
  package mutating func expand(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      if !isScan { output += text.utf8 }
      return
    }
    parse(Array(text.utf8))
  }

  /// The expansion of a text, and what is wrong with it.
  ///
  /// - Parameter filter: the bytes that may stand in values that are put in; nil for all.
  package static func expand(
    _ text: String, filter: [UInt8]? = nil, lookup: @escaping Lookup
  ) -> (result: String, expansion: MacroExpansion) {
    var expansion = MacroExpansion(filter: filter, lookup: lookup)
    expansion.expand(text)
    return (expansion.result, expansion)
  }

  /// The names that a text refers to, in order, in all branches of its conditions.
  package static func names(in text: String) -> (names: [String], messages: [Message], status: Status) {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return ([], [], []) }
    let found = NameList()
    var expansion = MacroExpansion(isRecursive: false, isScan: true) { name, _ in
      found.names.append(name)
      return ""
    }
    expansion.expand(text)
    return (found.names, expansion.messages, expansion.status)
  }

  /// The insides of the references of a text, one level deep, as a table's result has them: "$1", "${2}".
  package static func references(in text: String) -> (names: [String], messages: [Message], status: Status) {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return ([], [], []) }
    var expansion = MacroExpansion(isRecursive: false, isScan: true) { _, _ in "" }
    expansion.collected = []
    expansion.expand(text)
    return (expansion.collected ?? [], expansion.messages, expansion.status)
  }

  private final class NameList {
    var names: [String] = []
  }

  // MARK: Finding references

  /// Splits a text into plain pieces and references.
  private mutating func parse(_ text: [UInt8]) {
    var literal: [UInt8] = []
    var position = 0
    let end = text.count
    while position < end {
      guard text[position] == UInt8(ascii: "$") else {
        literal.append(text[position])
        position += 1
        continue
      }
      if position + 1 < end, text[position + 1] == UInt8(ascii: "$") {
        literal.append(text[position])
        position += 2
        continue
      }
      if !literal.isEmpty {
        put(literal)
        literal = []
      }
      position += 1
      guard let reference = reference(in: text, at: &position) else {
        fail("truncated macro reference: \"\(string(text))\"")
        return
      }
      guard !reference.isEmpty else {
        fail("empty macro name: \"\(string(text))\"")
        return
      }
      evaluate(reference)
    }
    if !literal.isEmpty, !status.contains(.error) { put(literal) }
  }

  /// The inside of the reference behind a "$"; nil where its bracket is never closed.
  private func reference(in text: [UInt8], at position: inout Int) -> [UInt8]? {
    let start = position
    guard position < text.count, let close = MacroExpansion.brackets[text[position]] else {
      while position < text.count, MacroExpansion.isNameByte(text[position]) { position += 1 }
      return Array(text[start..<position])
    }
    let open = text[position]
    var depth = 1
    position += 1
    while depth > 0 {
      guard position < text.count else { return nil }
      if text[position] == open { depth += 1 }
      if text[position] == close { depth -= 1 }
      position += 1
    }
    return Array(text[(start + 1)..<(position - 1)])
  }

  private static let brackets: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "{"): UInt8(ascii: "}"),
  ]

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func put(_ literal: [UInt8]) {
    guard enter(literal) else { return }
    if !isScan { output += literal }
    level -= 1
  }

  private static let maximumLevel = 100

  private mutating func enter(_ piece: [UInt8]) -> Bool {
    if level > MacroExpansion.maximumLevel { fail("unreasonable macro call nesting: \"\(string(piece))\"") }
    level += 1
    return !status.contains(.error)
  }

  // MARK: Evaluating one

  private mutating func evaluate(_ reference: [UInt8]) {
    guard collected == nil else {
      let name = string(reference)
      collected?.append(name)
      return
    }
    guard enter(reference) else { return }
    var cursor = Cursor(text: reference)
    let value: String?
    let mark: UInt8?
    if cursor.skipsToBrace() {
      guard let truth = comparison(&cursor) else { return }
      value = truth
      mark = cursor.next
      if let mark, mark != UInt8(ascii: "?"), mark != UInt8(ascii: ":") {
        fail("\"?\" or \":\" expected at: \"...}>>>\(cursor.rest(20))\"")
        return
      }
      if mark != nil { cursor.position += 1 }
    } else {
      guard let name = name(&cursor) else { return }
      mark = cursor.next
      if mark != nil { cursor.position += 1 }
      value = lookup(name, mark == nil ? .use : .test)
    }
    switch mark {
    case UInt8(ascii: "?"): choose(hasValue: value.map { !$0.isEmpty } ?? false, &cursor)
    case UInt8(ascii: ":"): alternative(hasValue: value.map { !$0.isEmpty } ?? false, &cursor)
    default: use(value)
    }
    level -= 1
  }

  private mutating func use(_ value: String?) {
    guard let value else {
      status.insert(.undefined)
      return
    }
    guard !value.isEmpty, !isScan else { return }
    let text = filtered(value)
    if isRecursive, text.contains(UInt8(ascii: "$")) { parse(text) } else { output += text }
  }

  private func filtered(_ value: String) -> [UInt8] {
    guard let allowed else { return Array(value.utf8) }
    return value.bytes.map { allowed[Int($0)] ? $0 : UInt8(ascii: "_") }
  }

  /// The name before "?", ":" or the end, with white space around it left out.
  private mutating func name(_ cursor: inout Cursor) -> String? {
    cursor.skipSpace()
    let start = cursor.position
    while let byte = cursor.next, MacroExpansion.isNameByte(byte) { cursor.position += 1 }
    let name = cursor.text[start..<cursor.position]
    let end = cursor.position
    cursor.skipSpace()
    if let byte = cursor.next, byte != UInt8(ascii: "?"), byte != UInt8(ascii: ":") {
      cursor.position = end
      fail("attribute name syntax error at: \"...\(string(cursor.text[..<end]))>>>\(cursor.rest(20))\"")
      return nil
    }
    return string(name)
  }

  private mutating func choose(hasValue: Bool, _ cursor: inout Cursor) {
    guard let text = operand(&cursor) else { return }
    if hasValue || isScan { parse(text) }
    guard let byte = cursor.next else { return }
    guard byte == UInt8(ascii: ":") else {
      fail("\":\" expected at: \"...\(string(text))}>>>\(cursor.rest(20))\"")
      return
    }
    cursor.position += 1
    alternative(hasValue: hasValue, &cursor)
  }

  private mutating func alternative(hasValue: Bool, _ cursor: inout Cursor) {
    guard let text = operand(&cursor) else { return }
    if !hasValue || isScan { parse(text) }
    if cursor.next != nil { fail("unexpected input at: \"...\(string(text))}>>>\(cursor.rest(20))\"") }
  }

  /// A result in braces, or all the rest.
  private mutating func operand(_ cursor: inout Cursor) -> [UInt8]? {
    if cursor.skipsToBrace() { return braced(&cursor) }
    defer { cursor.position = cursor.text.count }
    return Array(cursor.text[cursor.position...])
  }

  /// The inside of the braces that begin here; the cursor ends behind them and the space after them.
  private mutating func braced(_ cursor: inout Cursor) -> [UInt8]? {
    let start = cursor.position
    var depth = 0
    var position = start
    repeat {
      guard position < cursor.text.count else {
        fail("unbalanced {} in attribute expression: \"\(string(cursor.text[start...]))\"")
        return nil
      }
      if cursor.text[position] == UInt8(ascii: "{") { depth += 1 }
      if cursor.text[position] == UInt8(ascii: "}") { depth -= 1 }
      position += 1
    } while depth > 0
    cursor.position = position
    cursor.skipSpace()
    return Array(cursor.text[(start + 1)..<(position - 1)])
  }

  // MARK: Comparisons

  private static let operatorBytes = Set("<>!=?+-*/~&|%".utf8)
  private static let operators = ["==", "!=", "<", "<=", ">=", ">"]
  private static let operatorList = "\"==\" or \"!=\"\" or \"<\"\" or \"<=\"\" or \">=\"\" or \">\""

  /// The value of a comparison: "true", or nothing.
  private mutating func comparison(_ cursor: inout Cursor) -> String? {
    guard let left = braced(&cursor) else { return nil }
    let start = cursor.position
    while let byte = cursor.next, MacroExpansion.operatorBytes.contains(byte) { cursor.position += 1 }
    let symbol = string(cursor.text[start..<cursor.position])
    guard MacroExpansion.operators.contains(symbol) else {
      cursor.position = start
      fail("\(MacroExpansion.operatorList) expected at: \"...\(string(left))}>>>\(cursor.rest(20))\"")
      return nil
    }
    let suffixStart = cursor.position
    while let byte = cursor.next, MacroExpansion.isNameByte(byte), byte != UInt8(ascii: "_") { cursor.position += 1 }
    let suffix = string(cursor.text[suffixStart..<cursor.position])
    guard suffix.isEmpty || suffix == "level" else {
      fail("bad operator suffix at: \"...\(symbol)>>>\(suffix)\"")
      return nil
    }
    let operatorEnd = cursor.position
    guard cursor.skipsToBrace() else {
      cursor.position = operatorEnd
      fail("\"{expression}\" expected at: \"...{\(string(left))} \(symbol)\(suffix)>>>\(cursor.rest(20))\"")
      return nil
    }
    guard let right = braced(&cursor) else { return nil }
    let operands = [left, right].map { operand -> String in
      var inner = MacroExpansion(isRecursive: isRecursive, isScan: isScan, lookup: lookup)
      inner.parse(operand)
      status.formUnion(inner.status)
      messages += inner.messages
      return inner.result
    }
    guard !status.contains(.error) else { return nil }
    if isScan { return "" }
    guard let order = suffix.isEmpty ? compare(operands) : compareLevels(operands) else { return nil }
    let holds =
      switch symbol {
      case "==": order == 0
      case "!=": order != 0
      case "<": order < 0
      case "<=": order <= 0
      case ">=": order >= 0
      default: order > 0
      }
    return holds ? "true" : ""
  }

  /// Numbers as numbers, anything else as text.
  private mutating func compare(_ operands: [String]) -> Int? {
    let areNumbers = operands.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard areNumbers else {
      let (a, b) = (operands[0].utf8, operands[1].utf8)
      return a.elementsEqual(b) ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
    }
    guard let a = Int(operands[0]), let b = Int(operands[1]) else {
      let bad = operands.first { Int($0) == nil } ?? ""
      status.insert(.error)
      messages.append(Message(.fatal, "mac_exp_eval: bad conversion: \(bad)"))
      return nil
    }
    return a < b ? -1 : a == b ? 0 : 1
  }

  private mutating func compareLevels(_ operands: [String]) -> Int? {
    var levels: [CompatibilityLevel] = []
    for operand in operands {
      guard let level = CompatibilityLevel(operand) else {
        fail("malformed compatibility level syntax: \"\(operand)\"")
        return nil
      }
      levels.append(level)
    }
    return levels[0] < levels[1] ? -1 : levels[0] == levels[1] ? 0 : 1
  }

  // MARK: Pieces

  private mutating func fail(_ text: String) {
    messages.append(.warning(text))
    status.insert(.error)
  }

  private func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private struct Cursor {
    let text: [UInt8]
    var position = 0

    var next: UInt8? { position < text.count ? text[position] : nil }

    mutating func skipSpace() {
      while let byte = next, byte == 32 || byte == 9 || byte == 10 || byte == 13 { position += 1 }
    }

    /// Whether a brace comes next, after white space, which is skipped only then.
    mutating func skipsToBrace() -> Bool {
      let start = position
      skipSpace()
      if next == UInt8(ascii: "{") { return true }
      position = start
      return false
    }

    func rest(_ limit: Int) -> String {
      String(decoding: text[position...].prefix(limit), as: UTF8.self)
    }
  }
}
