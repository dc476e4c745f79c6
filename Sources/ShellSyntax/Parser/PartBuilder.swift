/// Collects the pieces of a word; neighbours of a kind become one.
struct PartBuilder {
  private(set) var parts: [WordPart] = []
  private var literal: [UInt8] = []
  private var quoted: [UInt8] = []
  private var hasQuoted = false

  var isEmpty: Bool { parts.isEmpty && literal.isEmpty && !hasQuoted }

  mutating func add(_ byte: UInt8) {
    if hasQuoted { flush() }
    literal.append(byte)
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    if hasQuoted { flush() }
    literal.append(contentsOf: bytes)
  }

  mutating func addQuoted(_ bytes: some Sequence<UInt8>) {
    if !literal.isEmpty { flush() }
    hasQuoted = true
    quoted.append(contentsOf: bytes)
  }

  mutating func add(_ part: WordPart) {
    if case .quoted(let text) = part { return addQuoted(text.utf8) }
    flush()
    parts.append(part)
  }

  mutating func finish() -> [WordPart] {
    flush()
    return parts
  }

  private mutating func flush() {
    if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
    if hasQuoted { parts.append(.quoted(String(decoding: quoted, as: UTF8.self))) }
    literal = []
    quoted = []
    hasQuoted = false
  }
}
