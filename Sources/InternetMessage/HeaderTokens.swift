/// The words, quoted texts and special characters of a header field's value (RFC 822 §3.3); comments are left out.
package struct HeaderTokens: Sendable {
  package enum Token: Hashable, Sendable {
    case word([UInt8])
    case quoted([UInt8])
    case special(UInt8)

    /// Whether it is a word, in whatever case.
    package func isWord(_ text: String) -> Bool {
      guard case .word(let bytes) = self else { return false }
      return bytes.elementsEqual(text.utf8) { $0.asciiLowercased == $1 }
    }

    /// What it stands for.
    package var value: [UInt8] {
      switch self {
      case .word(let bytes), .quoted(let bytes): bytes
      case .special(let byte): [byte]
      }
    }
  }

  /// What divides words in most fields.
  package static let standardSpecials = Set("()<>@,;:\\\".[]".utf8)
  /// What divides words in fields of MIME (RFC 2045 §5.1).
  package static let mimeSpecials = Set("()<>@,;:\\\"/[]?=".utf8)

  private let text: ArraySlice<UInt8>
  private let specials: Set<UInt8>
  private var index: Int

  /// - Parameter text: ends at a zero byte.
  package init(_ text: some Sequence<UInt8>, specials: Set<UInt8> = HeaderTokens.standardSpecials) {
    self.text = Array(text.prefix { $0 != 0 })[...]
    self.specials = specials
    index = self.text.startIndex
  }

  /// The tokens up to a terminator, or to the end; nil when there is nothing left.
  ///
  /// - Parameter terminator: with none, no more is read than is wanted.
  package mutating func next(_ limit: Int, until terminator: UInt8? = nil) -> [Token]? {
    var tokens: [Token] = []
    var isTerminated = false
    while index < text.endIndex, terminator != nil || tokens.count < limit {
      let byte = text[index]
      index += 1
      if byte.isMailSpace { continue }
      if byte == terminator {
        isTerminated = true
        break
      }
      if byte == UInt8(ascii: "(") {
        skipComment()
        continue
      }
      let token: Token
      if byte == UInt8(ascii: "\"") {
        token = .quoted(quotedText())
      } else if specials.contains(byte) || HeaderTokens.isControl(byte) {
        token = .special(byte)
      } else {
        index -= 1
        token = .word(word())
      }
      if tokens.count < limit { tokens.append(token) }
    }
    return tokens.isEmpty && !isTerminated && index >= text.endIndex ? nil : tokens
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 32 || byte == 127 }

  private mutating func word() -> [UInt8] {
    let rest = text[index...].prefix {
      !$0.isMailSpace && !HeaderTokens.isControl($0) && !specials.contains($0)
    }
    index = rest.endIndex
    return Array(rest)
  }

  private mutating func skipComment() {
    var depth = 1
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return }
      case UInt8(ascii: "\\"): index = min(index + 1, text.endIndex)
      default: break
      }
    }
  }

  private mutating func quotedText() -> [UInt8] {
    var output: [UInt8] = []
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return output
      case 10:
        while let last = output.last, last.isMailSpace { output.removeLast() }
      case UInt8(ascii: "\\"):
        guard index < text.endIndex else { return output }
        output.append(text[index])
        index += 1
      default: output.append(byte)
      }
    }
    return output
  }
}
