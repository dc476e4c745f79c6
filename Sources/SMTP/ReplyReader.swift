/// Puts a server's replies together from lines.
package struct ReplyReader: Sendable, Codable {
  /// The lines of a reply that is not complete, as they came.
  private var pending: [String] = []

  package init() {}

  /// What a line completes; nil while more must come.
  package enum Outcome: Hashable, Sendable {
    case reply(Reply)
    /// Lines that are no reply; the client can only give up.
    case garbage(String)
  }

  /// Takes a line without its line end.
  package mutating func receive(_ line: String) -> Outcome? {
    let bytes = Array(line.utf8)
    let digits = bytes.prefix(3)
    guard digits.count == 3, digits.allSatisfy({ (48...57).contains($0) }),
      bytes.count == 3 || [32, 45].contains(bytes[3])
    else {
      pending = []
      return .garbage(line)
    }
    pending.append(String(decoding: bytes.dropFirst(4), as: UTF8.self))
    if bytes.count > 3, bytes[3] == 45 { return nil }
    defer { pending = [] }
    return .reply(Reply(code: digits.reduce(0) { $0 * 10 + Int($1) - 48 }, lines: pending))
  }
}
