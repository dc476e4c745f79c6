/// Splits text into address tokens; what it does not understand it keeps, so that no text is lost.
package struct AddressScanner {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The tokens of a text in external (quoted) form.
  ///
  /// - Parameter limit: how many at most; the rest of the text is dropped.
  package static func scan(_ text: String, limit: Int = .max) -> [AddressToken] {
    var scanner = AddressScanner(text)
    var tokens: [AddressToken] = []
    while tokens.count < limit, let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> AddressToken? {
    while index < bytes.count, bytes[index].isMailSpace { index += 1 }
    guard index < bytes.count else { return nil }
    let first = bytes[index]
    switch first {
    case UInt8(ascii: "("):
      return comment()
    case UInt8(ascii: "["):
      index += 1
      return AddressToken(.domainLiteral, delimited(by: UInt8(ascii: "]")))
    case UInt8(ascii: "\""):
      index += 1
      return AddressToken(.quotedString, delimited(by: UInt8(ascii: "\"")))
    case UInt8(ascii: "\\"):
      return atom()
    default:
      guard AddressToken.operators.contains(first) else { return atom() }
      index += 1
      return AddressToken(.symbol(first))
    }
  }

  /// Collects characters, each behind a backslash as it is, while the others satisfy a condition.
  private mutating func collect(while condition: (UInt8) -> Bool) -> [UInt8] {
    var result: [UInt8] = []
    while index < bytes.count {
      var byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 1
        guard index < bytes.count else { break }
        byte = bytes[index]
      } else if !condition(byte) {
        break
      }
      result.append(byte.isMailSpace ? 32 : byte)
      index += 1
    }
    return result
  }

  private mutating func delimited(by end: UInt8) -> String {
    let text = collect { $0 != end }
    if index < bytes.count { index += 1 }
    return String(decoding: text, as: UTF8.self)
  }

  /// An atom; with something in it that had a backslash it is a quoted string.
  private mutating func atom() -> AddressToken {
    let text = collect { !$0.isMailSpace && !AddressToken.operators.contains($0) }
    let needsQuotes = text.contains { $0 == 32 || $0 < 32 || $0 == 127 || AddressToken.operators.contains($0) }
    return AddressToken(needsQuotes ? .quotedString : .atom, String(decoding: text, as: UTF8.self))
  }

  private mutating func comment() -> AddressToken {
    let start = index
    var level = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "(") {
        level += 1
      } else if byte == UInt8(ascii: ")") {
        level -= 1
        if level == 0 { break }
      } else if byte == UInt8(ascii: "\\"), index < bytes.count {
        index += 1
      }
    }
    return AddressToken(.comment, String(decoding: bytes[start..<index], as: UTF8.self))
  }
}
