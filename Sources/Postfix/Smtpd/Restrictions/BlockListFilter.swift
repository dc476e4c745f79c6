/// Which answers of a DNS list count: "127.0.0.[2;4..6]" (postconf(5), reject_rbl_client).
struct BlockListFilter {
  /// What is wrong with a filter, and where: "need "." at "127.0.0><"".
  struct Damage: Error, Hashable {
    let text: String
  }

  /// For each of the four numbers of an address the ones that fit.
  private let parts: [[ClosedRange<Int>]]

  init(_ text: String) throws(Damage) {
    var pattern = text.utf8[...]
    if pattern.first == UInt8(ascii: "[") {
      guard let end = BlockListFilter.closing(pattern) else { throw Damage(text: "missing \"]\" character") }
      if end == pattern.index(before: pattern.endIndex) { pattern = pattern.dropFirst().dropLast() }
    }
    guard !pattern.isEmpty else { throw Damage(text: "empty address pattern") }
    var reader = Reader(Array(pattern))
    var parts: [[ClosedRange<Int>]] = []
    while true {
      parts.append(try reader.part())
      if parts.count == 4 { break }
      guard reader.next() == .character(UInt8(ascii: ".")) else { throw reader.damage("need \".\"") }
    }
    guard reader.isAtEnd else {
      _ = reader.next()
      throw reader.damage("garbage after pattern")
    }
    self.parts = parts
  }

  /// Whether an address as text is one of them.
  func matches(_ address: String) -> Bool {
    let octets = address.split(separator: ".").compactMap { Int($0) }
    guard octets.count == parts.count else { return false }
    return zip(parts, octets).allSatisfy { part, octet in part.contains { $0.contains(octet) } }
  }

  /// The bracket that closes the first one.
  private static func closing(_ text: Substring.UTF8View) -> String.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "[") { depth += 1 }
      guard text[index] == UInt8(ascii: "]") else { continue }
      depth -= 1
      if depth == 0 { return index }
    }
    return nil
  }

  private enum Token: Hashable {
    case number(Int)
    /// A number that no part of an address can be.
    case tooLarge
    case character(UInt8)
    case end
  }

  private struct Reader {
    private let text: [UInt8]
    private var position = 0
    /// Where the last token begins.
    private var start = 0

    init(_ text: [UInt8]) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    mutating func next() -> Token {
      start = position
      guard position < text.count else { return .end }
      var value = 0
      while position < text.count, (48...57).contains(text[position]) {
        value = min(value * 10 + Int(text[position] - 48), 1000)
        position += 1
      }
      if position > start { return value > 255 ? .tooLarge : .number(value) }
      position += 1
      return .character(text[start])
    }

    /// A number, or a list of numbers and ranges in brackets.
    mutating func part() throws(Damage) -> [ClosedRange<Int>] {
      switch next() {
      case .number(let value): return [value...value]
      case .character(UInt8(ascii: "[")): return try list()
      default: throw damage("need decimal number 0..255 or \"[\"")
      }
    }

    private mutating func list() throws(Damage) -> [ClosedRange<Int>] {
      var ranges: [ClosedRange<Int>] = []
      while true {
        guard case .number(let low) = next() else { throw damage("need decimal number 0..255") }
        var ahead = next()
        if ahead == .character(UInt8(ascii: ".")) {
          guard next() == .character(UInt8(ascii: ".")), case .number(let high) = next(), low <= high else {
            throw damage("numeric range error")
          }
          ranges.append(low...high)
          ahead = next()
        } else {
          ranges.append(low...low)
        }
        if ahead == .character(UInt8(ascii: "]")) { return ranges }
        guard ahead == .character(UInt8(ascii: ";")) else { throw damage("need \";\" or \"]\"") }
      }
    }

    /// Shows the place of the last token between ">" and "<".
    func damage(_ what: String) -> Damage {
      func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
      return Damage(
        text: "\(what) at \"\(string(0..<start))>\(string(start..<position))<\(string(position..<text.count))\"")
    }
  }
}
