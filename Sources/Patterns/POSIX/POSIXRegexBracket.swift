/// The character classes of POSIX in the locale C.
enum CharacterClass {
  static let names = [
    "alpha", "digit", "alnum", "upper", "lower", "space", "blank", "punct", "print", "graph", "cntrl", "xdigit",
  ]

  /// The ASCII members; nil when there is no such class.
  static func bytes(_ name: String) -> ByteSet? {
    let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
    let upper = ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z"))
    let lower = ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))
    switch name {
    case "alpha": return union(upper, lower)
    case "digit": return digits
    case "alnum": return union(upper, lower, digits)
    case "upper": return upper
    case "lower": return lower
    case "space": return union(ByteSet(9...13), ByteSet(32))
    case "blank": return union(ByteSet(9), ByteSet(32))
    case "punct": return union(ByteSet(33...47), ByteSet(58...64), ByteSet(91...96), ByteSet(123...126))
    case "print": return ByteSet(32...126)
    case "graph": return ByteSet(33...126)
    case "cntrl": return union(ByteSet(0...31), ByteSet(127))
    case "xdigit":
      return union(
        digits, ByteSet(UInt8(ascii: "A")...UInt8(ascii: "F")), ByteSet(UInt8(ascii: "a")...UInt8(ascii: "f")))
    default: return nil
    }
  }

  private static func union(_ sets: ByteSet...) -> ByteSet {
    var result = ByteSet()
    for set in sets { result.formUnion(set) }
    return result
  }
}

extension POSIXRegex {
  /// Reads a bracket expression, from behind its "[" (POSIX XBD 9.3.5).
  struct BracketReader {
    private let pattern: [UInt8]
    private(set) var index: Int
    private let syntax: Syntax
    private let encoding: CharacterEncoding
    private(set) var isComplete = true
    private var set = CharacterSet()

    private enum Element {
      case character(UInt32)
      case strayByte
      case set(CharacterSet)
    }

    init(_ pattern: [UInt8], at index: Int, _ syntax: Syntax, _ encoding: CharacterEncoding) {
      self.pattern = pattern
      self.index = index
      self.syntax = syntax
      self.encoding = encoding
    }

    mutating func read() -> CharacterSet {
      let isInverted = peek() == UInt8(ascii: "^")
      if isInverted { index += 1 }
      var isFirst = true
      while let byte = peek(), byte != UInt8(ascii: "]") || isFirst {
        isFirst = false
        let start = element()
        guard case .character(let low) = start, peek() == UInt8(ascii: "-"),
          let after = peek(1), after != UInt8(ascii: "]")
        else {
          add(start)
          continue
        }
        index += 1
        guard case .character(let high) = element() else {
          isComplete = false
          continue
        }
        addRange(folded(low), folded(high))
      }
      if peek() != nil { index += 1 }
      return finished(isInverted)
    }

    private mutating func finished(_ isInverted: Bool) -> CharacterSet {
      if syntax.contains(.ignoresCase) {
        if case .ranges = set.wide { isComplete = false }
        set.foldCase(encoding)
      }
      guard isInverted else { return set }
      if syntax.contains(.invertedListsExcludeNewline) { set.bytes.insert(10) }
      return set.inverted(encoding)
    }

    /// The library turns a pattern into capital letters when case does not matter; it shows in ranges.
    private func folded(_ scalar: UInt32) -> UInt32 {
      syntax.contains(.ignoresCase) && (97...122).contains(scalar) ? scalar - 32 : scalar
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
      index + distance < pattern.count ? pattern[index + distance] : nil
    }

    private mutating func element() -> Element {
      let byte = pattern[index]
      if byte == UInt8(ascii: "\\"), syntax.contains(.backslashEscapesInLists), index + 1 < pattern.count {
        index += 1
        return character()
      }
      if byte == UInt8(ascii: "["), let kind = peek(1) {
        switch Unicode.Scalar(kind) {
        case ":" where syntax.contains(.characterClasses):
          if let name = delimited(kind) { return named(name) }
        case ".", "=":
          if let name = delimited(kind) { return collating(name) }
        default: break
        }
      }
      return character()
    }

    private mutating func character() -> Element {
      let byte = pattern[index]
      guard byte >= 0x80, encoding == .utf8 else {
        index += 1
        return .character(UInt32(byte))
      }
      guard let (scalar, length) = UTF8Sequences.decode(pattern, at: index) else {
        index += 1
        isComplete = false
        return .strayByte
      }
      index += length
      return .character(scalar)
    }

    /// The text between "[:" and ":]"; nil when it does not end.
    private mutating func delimited(_ kind: UInt8) -> [UInt8]? {
      var end = index + 2
      while end + 1 < pattern.count {
        if pattern[end] == kind, pattern[end + 1] == UInt8(ascii: "]") {
          defer { index = end + 2 }
          return Array(pattern[(index + 2)..<end])
        }
        end += 1
      }
      return nil
    }

    private mutating func named(_ name: [UInt8]) -> Element {
      var name = String(decoding: name, as: UTF8.self)
      if syntax.contains(.ignoresCase), name == "upper" || name == "lower" { name = "alpha" }
      guard let bytes = CharacterClass.bytes(name) else {
        isComplete = false
        return .set(CharacterSet())
      }
      // No character beyond ASCII is a digit to C.
      let isASCII = name == "digit" || name == "xdigit"
      return .set(CharacterSet(bytes: bytes, wide: isASCII ? .none : .unknown))
    }

    private mutating func collating(_ name: [UInt8]) -> Element {
      if name.count == 1 { return .character(UInt32(name[0])) }
      isComplete = false
      return .set(CharacterSet())
    }

    private mutating func add(_ element: Element) {
      switch element {
      case .character(let scalar): addRange(scalar, scalar)
      case .set(let other): set.formUnion(other)
      case .strayByte: break
      }
    }

    private mutating func addRange(_ low: UInt32, _ high: UInt32) {
      guard low <= high else { return }
      let limit: UInt32 = encoding == .bytes ? 255 : 127
      if low <= limit {
        set.bytes.insert(UInt8(truncatingIfNeeded: low)...UInt8(truncatingIfNeeded: min(high, limit)))
      }
      if encoding == .utf8, high >= 0x80 { set.insert(max(low, 0x80)...high) }
    }
  }
}
