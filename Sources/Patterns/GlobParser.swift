/// Reads the text of a shell pattern.
struct GlobParser {
  private let bytes: [UInt8]
  private let options: Glob.Options
  private var position = 0

  init(_ bytes: [UInt8], _ options: Glob.Options) {
    self.bytes = bytes
    self.options = options
  }

  mutating func parse() -> [Glob.Element] {
    sequence(until: bytes.count)
  }

  /// The elements up to an index.
  private mutating func sequence(until end: Int) -> [Glob.Element] {
    var result: [Glob.Element] = []
    var literal: [UInt8] = []
    func flushed(_ element: Glob.Element?) {
      if !literal.isEmpty { result.append(.literal(literal)) }
      literal = []
      if let element { result.append(element) }
    }
    while position < end {
      let byte = bytes[position]
      if options.contains(.extended), let group = group(byte, end) {
        flushed(group)
        continue
      }
      switch byte {
      case UInt8(ascii: "*"):
        position += 1
        if literal.isEmpty, result.last == .star { continue }
        flushed(.star)
      case UInt8(ascii: "?"):
        position += 1
        flushed(.any)
      case UInt8(ascii: "["):
        if let bracket = bracket(end) {
          flushed(.bracket(bracket))
        } else {
          literal.append(byte)
          position += 1
        }
      case UInt8(ascii: "\\") where !options.contains(.noEscape) && position + 1 < end:
        literal.append(bytes[position + 1])
        position += 2
      default:
        literal.append(byte)
        position += 1
      }
    }
    flushed(nil)
    return result
  }

  // MARK: Groups

  private mutating func group(_ byte: UInt8, _ end: Int) -> Glob.Element? {
    guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "("),
      let repetition = Glob.Repetition(rawValue: byte), let pieces = alternatives(from: position + 2, end)
    else { return nil }
    var alternatives: [[Glob.Element]] = []
    for piece in pieces.ranges {
      position = piece.lowerBound
      alternatives.append(sequence(until: piece.upperBound))
    }
    position = pieces.end
    return .group(repetition, alternatives)
  }

  /// The texts between the bars of a group, and the index behind its parenthesis; nil when that is missing.
  private func alternatives(from start: Int, _ end: Int) -> (ranges: [Range<Int>], end: Int)? {
    var ranges: [Range<Int>] = []
    var pieceStart = start
    var level = 0
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["):
        var probe = self
        probe.position = index
        if probe.bracket(end) != nil { index = probe.position - 1 }
      case UInt8(ascii: "("): level += 1
      case UInt8(ascii: ")"):
        if level == 0 { return (ranges + [pieceStart..<index], index + 1) }
        level -= 1
      case UInt8(ascii: "|") where level == 0:
        ranges.append(pieceStart..<index)
        pieceStart = index + 1
      default: break
      }
      index += 1
    }
    return nil
  }

  // MARK: Brackets

  /// The bracket expression that begins here; nil, with nothing read, when it is not closed.
  private mutating func bracket(_ end: Int) -> GlobBracket? {
    let start = position
    var result = GlobBracket()
    position += 1
    if position < end, bytes[position] == UInt8(ascii: "!") || bytes[position] == UInt8(ascii: "^") {
      result.isNegated = true
      position += 1
    }
    var isFirst = true
    while position < end {
      if bytes[position] == UInt8(ascii: "]"), !isFirst {
        position += 1
        return result
      }
      isFirst = false
      if options.contains(.guardsSlash), bytes[position] == UInt8(ascii: "/") { break }
      if let name = named(UInt8(ascii: ":"), end) {
        if let known = GlobBracket.CharacterClass(rawValue: name) { result.items.append(.named(known)) }
        continue
      }
      guard let low = character(end) else { break }
      var high = low
      if position + 1 < end, bytes[position] == UInt8(ascii: "-"), bytes[position + 1] != UInt8(ascii: "]") {
        position += 1
        guard let last = character(end) else { break }
        high = last
      }
      if low <= high { result.items.append(.range(low, high)) }
    }
    position = start
    return nil
  }

  /// The name in [:name:], [.name.] or [=name=], if one begins here.
  private mutating func named(_ mark: UInt8, _ end: Int) -> String? {
    guard position + 1 < end, bytes[position] == UInt8(ascii: "["), bytes[position + 1] == mark else { return nil }
    var index = position + 2
    while index + 1 < end {
      if bytes[index] == mark, bytes[index + 1] == UInt8(ascii: "]") {
        let name = String(decoding: bytes[(position + 2)..<index], as: UTF8.self)
        position = index + 2
        return name
      }
      index += 1
    }
    return nil
  }

  /// One character of a bracket expression.
  private mutating func character(_ end: Int) -> UInt32? {
    for mark in [UInt8(ascii: "."), UInt8(ascii: "=")] {
      if let name = named(mark, end) {
        return name.unicodeScalars.count == 1 ? name.unicodeScalars.first?.value : GlobParser.symbols[name] ?? 0
      }
    }
    if bytes[position] == UInt8(ascii: "\\"), !options.contains(.noEscape), position + 1 < end { position += 1 }
    guard position < end else { return nil }
    let (scalar, length) = GlobMatcher.scalar(bytes, position)
    position += length
    return scalar.value
  }

  /// Names of characters in the POSIX locale that patterns use.
  private static let symbols: [String: UInt32] = [
    "hyphen": 45, "hyphen-minus": 45, "space": 32, "tab": 9, "newline": 10, "period": 46, "full-stop": 46,
    "slash": 47, "solidus": 47, "backslash": 92, "left-square-bracket": 91, "right-square-bracket": 93,
    "circumflex": 94, "exclamation-mark": 33, "asterisk": 42, "question-mark": 63,
  ]
}
