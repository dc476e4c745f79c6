import CommandConventions
import FileSystem
import Patterns
import TextFormat

/// The expressions of expr(1); numbers may have any number of digits that fit into 64 bits.
struct Expression {
  struct Fault: Error {
    var message: String
    var isInternal = false
  }

  /// A text, which may be the text of a number.
  struct Value {
    var text: String

    init(_ text: String) {
      self.text = text
    }

    init(_ number: Int) {
      text = String(number)
    }

    var number: Int? {
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(text)
    }

    var looksLikeNumber: Bool {
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Empty, or zero.
    var isNull: Bool {
      if text.isEmpty { return true }
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      return !digits.isEmpty && digits.allSatisfy { $0 == 0x30 }
    }
  }

  private let words: [String]
  private let isUTF8: Bool
  private var place = 0

  init(words: [String], isUTF8: Bool) {
    self.words = words
    self.isUTF8 = isUTF8
  }

  mutating func evaluate() throws(Fault) -> Value {
    let value = try disjunction(true)
    if place < words.count {
      throw Fault(message: "syntax error: unexpected argument \(words[place].quoted)")
    }
    return value
  }

  private var next: String? { place < words.count ? words[place] : nil }

  private mutating func takes(_ word: String) -> Bool {
    guard next == word else { return false }
    place += 1
    return true
  }

  private mutating func required() throws(Fault) -> String {
    guard let word = next else {
      throw Fault(message: "syntax error: missing argument after \((words.last ?? "").quoted)")
    }
    place += 1
    return word
  }

  // MARK: By precedence

  private mutating func disjunction(_ isLive: Bool) throws(Fault) -> Value {
    var left = try conjunction(isLive)
    while takes("|") {
      let right = try conjunction(isLive && left.isNull)
      if left.isNull { left = right.isNull ? Value(0) : right }
    }
    return left
  }

  private mutating func conjunction(_ isLive: Bool) throws(Fault) -> Value {
    var left = try comparison(isLive)
    while takes("&") {
      let right = try comparison(isLive && !left.isNull)
      if left.isNull || right.isNull { left = Value(0) }
    }
    return left
  }

  private mutating func comparison(_ isLive: Bool) throws(Fault) -> Value {
    var left = try sum(isLive)
    while let op = next, ["<", "<=", "=", "==", "!=", ">=", ">"].contains(op) {
      place += 1
      let right = try sum(isLive)
      guard isLive else { continue }
      let order: Int
      if left.looksLikeNumber, right.looksLikeNumber {
        let (a, b) = (Array(left.text.utf8), Array(right.text.utf8))
        order = a.withUnsafeBufferPointer { x in b.withUnsafeBufferPointer { y in NumericOrder.compare(x, y) } }
      } else {
        let (a, b) = (left.text.bytes, right.text.bytes)
        order = a.lexicographicallyPrecedes(b) ? -1 : a == b ? 0 : 1
      }
      let holds =
        switch op {
        case "<": order < 0
        case "<=": order <= 0
        case "=", "==": order == 0
        case "!=": order != 0
        case ">=": order >= 0
        default: order > 0
        }
      left = Value(holds ? 1 : 0)
    }
    return left
  }

  private mutating func sum(_ isLive: Bool) throws(Fault) -> Value {
    var left = try product(isLive)
    while let op = next, op == "+" || op == "-" {
      place += 1
      let right = try product(isLive)
      guard isLive else { continue }
      let (a, b) = try numbers(left, right)
      let (result, overflow) = op == "+" ? a.addingReportingOverflow(b) : a.subtractingReportingOverflow(b)
      if overflow { throw tooLarge }
      left = Value(result)
    }
    return left
  }

  private mutating func product(_ isLive: Bool) throws(Fault) -> Value {
    var left = try match(isLive)
    while let op = next, op == "*" || op == "/" || op == "%" {
      place += 1
      let right = try match(isLive)
      guard isLive else { continue }
      let (a, b) = try numbers(left, right)
      if op == "*" {
        let (result, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { throw tooLarge }
        left = Value(result)
      } else {
        guard b != 0 else { throw Fault(message: "division by zero") }
        left = Value(op == "/" ? a.dividedReportingOverflow(by: b).partialValue : b == -1 ? 0 : a % b)
      }
    }
    return left
  }

  private var tooLarge: Fault { Fault(message: "postroom: numbers beyond 64 bits are not simulated", isInternal: true) }

  private func numbers(_ a: Value, _ b: Value) throws(Fault) -> (Int, Int) {
    guard a.looksLikeNumber, b.looksLikeNumber else { throw Fault(message: "non-integer argument") }
    guard let x = a.number, let y = b.number else { throw tooLarge }
    return (x, y)
  }

  private mutating func match(_ isLive: Bool) throws(Fault) -> Value {
    var left = try function(isLive)
    while takes(":") {
      let right = try function(isLive)
      if isLive { left = try matching(left.text, right.text) }
    }
    return left
  }

  private func matching(_ text: String, _ pattern: String) throws(Fault) -> Value {
    let regex: POSIXRegex
    do throws(PatternError) {
      let syntax = POSIXRegex.Syntax.posixBasic.subtracting([.contextInvalidRepetition])
      regex = try POSIXRegex(pattern.bytes, syntax: syntax, encoding: isUTF8 ? .utf8 : .bytes)
    } catch {
      throw Fault(message: error.message)
    }
    let bytes = text.bytes
    let anchored = anchoredMatch(pattern, regex, bytes)
    guard regex.groupCount > 0 else {
      return Value(anchored.map { length(Array(bytes[$0.range])) } ?? 0)
    }
    guard let anchored, let group = anchored[1] else { return Value("") }
    return Value(String(lossless: bytes[group]))
  }

  /// A match that begins where the text begins.
  private func anchoredMatch(_ pattern: String, _ regex: POSIXRegex, _ bytes: [UInt8]) -> PatternMatch? {
    // Without alternatives, "^" in front says the same, and finds a later match that is no match at the start.
    if let match = regex.firstMatch(in: bytes), match.range.lowerBound == 0 { return match }
    let syntax = POSIXRegex.Syntax.posixBasic.subtracting([.contextInvalidRepetition])
    guard !pattern.utf8.starts(with: "^".utf8), !pattern.utf8.starts(with: "*".utf8),
      let strict = try? POSIXRegex(Array("^".utf8) + pattern.bytes, syntax: syntax, encoding: isUTF8 ? .utf8 : .bytes)
    else { return nil }
    return strict.firstMatch(in: bytes)
  }

  private func length(_ bytes: [UInt8]) -> Int {
    isUTF8 ? String(lossless: bytes).unicodeScalars.count : bytes.count
  }

  private mutating func function(_ isLive: Bool) throws(Fault) -> Value {
    if takes("+") { return Value(try required()) }
    if takes("length") {
      return Value(length(try function(isLive).text.bytes))
    }
    if takes("match") {
      let text = try function(isLive)
      let pattern = try function(isLive)
      return isLive ? try matching(text.text, pattern.text) : text
    }
    if takes("index") {
      let text = Array(try function(isLive).text.unicodeScalars)
      let letters = Set(try function(isLive).text.unicodeScalars)
      return Value((text.firstIndex { letters.contains($0) } ?? -1) + 1)
    }
    if takes("substr") {
      let text = try function(isLive)
      let position = try function(isLive)
      let count = try function(isLive)
      guard let start = position.number, let length = count.number, start > 0, length > 0 else { return Value("") }
      let part = text.text.unicodeScalars.dropFirst(start - 1).prefix(length)
      return Value(String(String.UnicodeScalarView(part)))
    }
    return try primary(isLive)
  }

  private mutating func primary(_ isLive: Bool) throws(Fault) -> Value {
    let word = try required()
    if word == "(" {
      let value = try disjunction(isLive)
      guard let close = next else {
        throw Fault(message: "syntax error: expecting ')' after \(words[place - 1].quoted)")
      }
      guard close == ")" else {
        throw Fault(message: "syntax error: expecting ')' instead of \(close.quoted)")
      }
      place += 1
      return value
    }
    if word == ")" { throw Fault(message: "syntax error: unexpected ')'") }
    return Value(word)
  }
}
