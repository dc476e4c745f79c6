/// The items of a parameter that is a list: divided by commas and white space.
package enum ListText {
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || LogicalLines.isSpace(byte)
  }

  package static func split(_ text: String) -> [String] {
    text.utf8.split(whereSeparator: isSeparator).map { String(Substring($0)) }
  }

  /// As `split`, but what stands in braces is one item, with its braces.
  package static func splitWithBraces(_ text: String) -> [String] { split(text, at: isSeparator) }

  /// As `splitWithBraces`, but commas divide nothing.
  package static func splitOnSpaceWithBraces(_ text: String) -> [String] { split(text, at: LogicalLines.isSpace) }

  private static func split(_ text: String, at isSeparator: (UInt8) -> Bool) -> [String] {
    var items: [String] = []
    var item: [UInt8] = []
    var depth = 0
    for byte in text.utf8 {
      if depth == 0, isSeparator(byte) {
        if !item.isEmpty { items.append(String(decoding: item, as: UTF8.self)) }
        item = []
        continue
      }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}"), depth > 0 { depth -= 1 }
      item.append(byte)
    }
    if !item.isEmpty { items.append(String(decoding: item, as: UTF8.self)) }
    return items
  }

  /// The inside of an item in braces, without white space at its ends; nil for another item.
  ///
  /// - Throws: `BraceFailure` where the braces don't match up (extpar in Postfix).
  package static func inside(_ item: String) throws(BraceFailure) -> String? {
    let bytes = Array(item.utf8)
    guard bytes.first == UInt8(ascii: "{") else { return nil }
    var depth = 0
    var close: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 {
          close = index
          break
        }
      }
    }
    guard let close else { throw BraceFailure(text: "missing '}' in \"\(item)\"") }
    let rest = bytes[(close + 1)...].drop(while: LogicalLines.isSpace)
    guard rest.isEmpty else { throw BraceFailure(text: "syntax error after '}' in \"\(item)\"") }
    return String(decoding: LogicalLines.trimmed(bytes[1..<close]), as: UTF8.self)
  }

  /// What stands between the braces of a text that begins and ends with them; nil for another text, and where
  /// nothing stands there.
  package static func insideExactly(_ text: String) -> String? {
    guard text.utf8.count > 2, text.utf8.first == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for index in text.utf8.indices {
      if text.utf8[index] == UInt8(ascii: "{") { depth += 1 }
      if text.utf8[index] == UInt8(ascii: "}") { depth -= 1 }
      guard depth == 0 else { continue }
      guard text.utf8.index(after: index) == text.utf8.endIndex else { return nil }
      return String(text.dropFirst().dropLast())
    }
    return nil
  }

  /// What `inside` would be of an item whose braces don't match up: as far as they do.
  package static func insideMalformed(_ item: String) -> String {
    var depth = 0
    var inside: [UInt8] = []
    for byte in Array(item.utf8).dropFirst() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") {
        if depth == 0 { break }
        depth -= 1
      }
      inside.append(byte)
    }
    return String(decoding: LogicalLines.trimmed(inside[...]), as: UTF8.self)
  }

  package struct BraceFailure: Error, Hashable, Sendable {
    package let text: String
  }
}
