/// A word of an SMTP command.
struct SmtpdToken: Hashable, Sendable {
  /// As it was typed, with brackets and quotes.
  var text: String
  /// A quote or bracket has no end.
  var isMalformed = false

  /// Divides a command at white space, except within quotes and angle brackets, and behind "FROM:" and "TO:".
  static func split(_ line: String) -> [SmtpdToken] {
    var scanner = Scanner(bytes: Array(line.utf8))
    var tokens: [SmtpdToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  private struct Scanner {
    let bytes: [UInt8]
    var index = 0

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func next() -> SmtpdToken? {
      var word: [UInt8] = []
      var isMalformed = false
      scan: while let byte = current {
        index += 1
        switch byte {
        case 32, 9...13:
          while let space = current, LogicalLines.isSpace(space) { index += 1 }
          if !word.isEmpty { break scan }
        case UInt8(ascii: "<"): if !quoted(byte, until: UInt8(ascii: ">"), &word) { isMalformed = true }
        case UInt8(ascii: "\""): if !quoted(byte, until: byte, &word) { isMalformed = true }
        case UInt8(ascii: ":"):
          word.append(byte)
          let soFar = String(decoding: word, as: UTF8.self).lowercased()
          if soFar == "to:" || soFar == "from:" { break scan }
        case UInt8(ascii: "\\"):
          word.append(byte)
          guard let escaped = current else { break scan }
          index += 1
          word.append(escaped)
        default: word.append(byte)
        }
      }
      guard !word.isEmpty else { return nil }
      return SmtpdToken(text: String(decoding: word, as: UTF8.self), isMalformed: isMalformed)
    }

    /// Takes what stands between brackets or quotes, which may hold others.
    ///
    /// - Returns: false where the end is missing.
    private mutating func quoted(_ start: UInt8, until last: UInt8, _ word: inout [UInt8]) -> Bool {
      var expected = [last]
      word.append(start)
      while let byte = current, let wanted = expected.last {
        index += 1
        word.append(byte)
        if byte == UInt8(ascii: "\\") {
          guard let escaped = current else { return false }
          index += 1
          word.append(escaped)
        } else if byte == wanted {
          expected.removeLast()
          if expected.isEmpty { return true }
        } else if byte == UInt8(ascii: "\"") {
          expected.append(byte)
        } else if byte == UInt8(ascii: "<"), wanted == UInt8(ascii: ">") {
          expected.append(wanted)
        }
      }
      return false
    }
  }
}
