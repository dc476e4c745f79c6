import FileSystem
import Glibc

/// Takes the text of a program apart.
struct AwkLexer {
  enum Token: Hashable {
    case end, newline
    case number(Double)
    case text([UInt8])
    case regex([UInt8])
    /// A name with "(" right behind it.
    case functionName(String)
    case name(String)
    case builtin(AwkBuiltin)
    case keyword(Keyword)
    case symbol(String)
  }

  enum Keyword: String, CaseIterable {
    case BEGIN, BEGINFILE, END, ENDFILE, `break`, `case`, `continue`, `default`, delete, `do`, `else`, exit, `for`,
      function
    case getline, `if`, `in`, next, nextfile, print, printf, `return`, `switch`, `while`
  }

  /// What is wrong with a program, with the line it is in and a mark below the place.
  struct SyntaxError: Error {
    enum Kind {
      /// With the line, and a mark below the column.
      case marked
      /// The message alone.
      case plain
      /// The message says what is not simulated.
      case notSimulated
    }

    var kind: Kind
    var place: AwkPlace
    var line: [UInt8]
    var column: Int
    var message: String
  }

  private let text: [UInt8]
  private let sourceName: String
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// Where the last token begins.
  private(set) var tokenStart = 0
  private var tokenLine = 1
  private var tokenLineStart = 0
  var warnings: [(AwkPlace, String)] = []

  init(_ text: [UInt8], source: String) {
    self.text = text
    sourceName = source
  }

  var place: AwkPlace { AwkPlace(source: sourceName, line: tokenLine) }

  /// A failure at the token that was read last.
  func failure(_ message: String, _ kind: SyntaxError.Kind = .marked) -> SyntaxError {
    failure(message, kind, at: tokenStart)
  }

  private func failure(_ message: String, _ kind: SyntaxError.Kind = .marked, at index: Int) -> SyntaxError {
    let end = text[tokenLineStart...].firstIndex(of: 10) ?? text.count
    return SyntaxError(
      kind: kind, place: place, line: Array(text[tokenLineStart..<end]),
      column: max(0, min(index, end) - tokenLineStart),
      message: message)
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    index + distance < text.count ? text[index + distance] : nil
  }

  private mutating func skipBlanks() {
    while let byte = peek() {
      if byte == 32 || byte == 9 || byte == 13 {
        index += 1
      } else if byte == UInt8(ascii: "\\"), peek(1) == 10 {
        index += 2
        startLine()
      } else if byte == UInt8(ascii: "\\"), peek(1) == 13, peek(2) == 10 {
        index += 3
        startLine()
      } else if byte == UInt8(ascii: "#") {
        while let next = peek(), next != 10 { index += 1; _ = next }
      } else {
        return
      }
    }
  }

  private mutating func startLine() {
    line += 1
    lineStart = index
  }

  mutating func next() throws(SyntaxError) -> Token {
    skipBlanks()
    tokenStart = index
    tokenLine = line
    tokenLineStart = lineStart
    guard let byte = peek() else { return .end }
    if byte == 10 {
      index += 1
      startLine()
      return .newline
    }
    if byte == UInt8(ascii: "\"") { return .text(try string()) }
    let startsNumber = byte == UInt8(ascii: ".") && (peek(1).map { (48...57).contains($0) } ?? false)
    if (48...57).contains(byte) || startsNumber { return number() }
    if AwkLexer.isNameStart(byte) { return word() }
    return try symbol()
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (65...90).contains(byte & 0xDF)
  }

  // MARK: Words and symbols

  private mutating func word() -> Token {
    let start = index
    while let byte = peek(), AwkLexer.isNameStart(byte) || (48...57).contains(byte) { index += 1 }
    let name = String(decoding: text[start..<index], as: UTF8.self)
    if name == "func" { return .keyword(.function) }
    if let keyword = Keyword(rawValue: name) { return .keyword(keyword) }
    if let builtin = AwkBuiltin(rawValue: name) { return .builtin(builtin) }
    return peek() == UInt8(ascii: "(") ? .functionName(name) : .name(name)
  }

  private static let symbols: [String] = [
    "**=", ">>=", "&&", "||", "|&", "++", "--", "+=", "-=", "*=", "/=", "%=", "^=", "**", "==", "<=", ">=", "!=", "!~",
    ">>", "{", "}", "(", ")", "[", "]", ";", ",", "+", "-", "*", "/", "%", "^", "!", ">", "<", "|", "?", ":", "~", "$",
    "=", "@",
  ]
  private static let symbolBytes = symbols.filter { $0 != ">>=" }.map { (Array($0.utf8), $0) }

  private mutating func symbol() throws(SyntaxError) -> Token {
    for (bytes, symbol) in AwkLexer.symbolBytes where text[index...].starts(with: bytes) {
      index += bytes.count
      switch symbol {
      case "**": return .symbol("^")
      case "**=": return .symbol("^=")
      default: return .symbol(symbol)
      }
    }
    let byte = text[index]
    index += 1
    let shown = (32..<127).contains(byte) ? String(Unicode.Scalar(byte)) : "\\" + String(byte, radix: 8)
    throw failure("invalid char '\(shown)' in expression")
  }

  // MARK: Numbers

  private mutating func number() -> Token {
    if peek() == UInt8(ascii: "0"), let mark = peek(1), mark | 0x20 == UInt8(ascii: "x"),
      let digit = peek(2), AwkEscape.hexDigit(digit) != nil
    {
      index += 2
      var value = 0.0
      while let byte = peek(), let digit = AwkEscape.hexDigit(byte) {
        value = value * 16 + Double(digit)
        index += 1
      }
      return .number(value)
    }
    let start = index
    text.withUnsafeBufferPointer { bytes in
      if let found = AwkNumber.scan(bytes, from: index) { index = found.end }
    }
    let digits = text[start..<index]
    // A leading zero makes it octal, where all digits are.
    if digits.count > 1, digits.first == 48, digits.allSatisfy({ (48...55).contains($0) }) {
      return .number(digits.reduce(0.0) { $0 * 8 + Double($1 - 48) })
    }
    return .number(AwkNumber.value(of: Array(digits)))
  }

  // MARK: Strings and regular expressions

  private mutating func string() throws(SyntaxError) -> [UInt8] {
    index += 1
    var result: [UInt8] = []
    while let byte = peek() {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return result
      case 10:
        index -= 1
        throw failure("unterminated string")
      case UInt8(ascii: "\\"):
        guard peek() != nil else { throw failure("unterminated string") }
        escape(&result)
      default: result.append(byte)
      }
    }
    throw failure("unterminated string")
  }

  private mutating func escape(_ result: inout [UInt8]) {
    let next = text[index]
    if next == 10 {
      index += 1
      startLine()
      return
    }
    if let (value, length) = AwkEscape.character(text, at: index) {
      index += length
      result.append(value)
      return
    }
    index += 1
    switch Unicode.Scalar(next) {
    case "\\", "\"": break
    default:
      let shown = next < 0x80 ? String(Unicode.Scalar(next)) : String(lossless: [next])
      warnings.append((place, "escape sequence `\\\(shown)' treated as plain `\(shown)'"))
    }
    result.append(next)
  }

  /// Reads on as a regular expression, when the last token was the "/" or "/=" that begins one.
  mutating func regex() throws(SyntaxError) -> [UInt8] {
    index = tokenStart + 1
    var result: [UInt8] = []
    var isInBracket = false
    var bracketStart = 0
    while let byte = peek() {
      index += 1
      switch byte {
      case UInt8(ascii: "/") where !isInBracket: return result
      case 10:
        throw failure("unterminated regexp", at: tokenStart + 1)
      case UInt8(ascii: "\\"):
        guard let next = peek() else { throw failure("unterminated regexp ends with `\\' at end of file") }
        index += 1
        if next == 10 {
          startLine()
        } else if next == UInt8(ascii: "/") {
          result.append(next)
        } else {
          result += [byte, next]
        }
        continue
      case UInt8(ascii: "[") where !isInBracket:
        isInBracket = closesBracket()
        bracketStart = result.count + 1
        result.append(byte)
        if peek() == UInt8(ascii: "^") {
          index += 1
          result.append(UInt8(ascii: "^"))
          bracketStart += 1
        }
        continue
      case UInt8(ascii: "]") where isInBracket && result.count > bracketStart: isInBracket = false
      case UInt8(ascii: "[") where isInBracket:
        if let kind = peek(), ":.=".utf8.contains(kind), let end = classEnd(kind) {
          result += text[(index - 1)..<end]
          index = end
          continue
        }
      default: break
      }
      result.append(byte)
    }
    throw failure("unterminated regexp", at: tokenStart + 1)
  }

  /// Whether a bracket expression that begins here ends on this line.
  private func closesBracket() -> Bool {
    var place = index
    if place < text.count, text[place] == UInt8(ascii: "^") { place += 1 }
    if place < text.count, text[place] == UInt8(ascii: "]") { place += 1 }
    while place < text.count, text[place] != 10 {
      if text[place] == UInt8(ascii: "]") { return true }
      place += text[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  private func classEnd(_ kind: UInt8) -> Int? {
    var place = index + 1
    while place + 1 < text.count, text[place] != 10 {
      if text[place] == kind, text[place + 1] == UInt8(ascii: "]") { return place + 2 }
      place += 1
    }
    return nil
  }
}
