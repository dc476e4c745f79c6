/// A client's command line: a verb and what follows it.
package struct Command: Hashable, Sendable {
  /// In upper case.
  package var verb: String
  /// What stands behind the verb, without white space around it.
  package var rest: String

  package init(_ line: String) {
    let bytes = Array(line.utf8)
    let start = bytes.firstIndex { !Command.isSpace($0) } ?? bytes.count
    let end = bytes[start...].firstIndex { Command.isSpace($0) } ?? bytes.count
    verb = String(decoding: bytes[start..<end], as: UTF8.self).uppercased()
    var tail = bytes[end...].drop { Command.isSpace($0) }
    while let last = tail.last, Command.isSpace(last) { tail.removeLast() }
    rest = String(decoding: tail, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// The address in "FROM:<address>" or "TO:<address>", and the words behind it; nil where there is none.
  package func path(after word: String) -> (address: String, parameters: [String])? {
    guard let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = rest[..<colon].filter { $0 != " " }
    guard head.uppercased() == word else { return nil }
    let tail = rest[rest.utf8.index(after: colon)...].drop { $0 == " " }
    guard !tail.isEmpty else { return nil }
    if tail.first == "<" {
      guard let close = tail.utf8.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let words = tail[tail.utf8.index(after: close)...].split(separator: " ").map(String.init)
      return (String(tail.dropFirst()[..<close]), words)
    }
    let words = tail.split(separator: " ").map(String.init)
    return (words[0], Array(words.dropFirst()))
  }
}
