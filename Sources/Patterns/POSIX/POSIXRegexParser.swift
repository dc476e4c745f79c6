extension POSIXRegex {
  /// Reads a pattern as glibc's regcomp.c does, which has found it correct before.
  ///
  /// What only the library can match makes `isComplete` false.
  struct Parser {
    private let pattern: [UInt8]
    private let syntax: Syntax
    private let encoding: CharacterEncoding
    private var index = 0
    private var token = Token.end
    private var depth = 0
    /// False when the result does not say all that the pattern means.
    private(set) var isComplete = true

    enum Token: Hashable {
      case end
      case character(UInt32)
      /// A byte that is part of no character.
      case strayByte(UInt8)
      case anchor(Anchor)
      case open, close, bracket, period, bar, star, plus, question, openBrace, closeBrace
      case backReference(Int)
      case wordClass(inverted: Bool)
      case spaceClass(inverted: Bool)
    }

    init(_ pattern: [UInt8], _ syntax: Syntax, _ encoding: CharacterEncoding) {
      self.pattern = pattern
      self.syntax = syntax
      self.encoding = encoding
    }

    mutating func parse() -> Node {
      fetch(anchorsHere: true)
      return alternation()
    }

    // MARK: Tokens

    private mutating func fetch(anchorsHere: Bool = false) {
      let (next, length) = peek(at: index, anchorsHere: anchorsHere)
      token = next
      index += length
    }

    private func peek(at index: Int, anchorsHere: Bool) -> (Token, length: Int) {
      guard index < pattern.count else { return (.end, 0) }
      let byte = pattern[index]
      if byte >= 0x80, encoding == .utf8 {
        guard let (scalar, length) = UTF8Sequences.decode(pattern, at: index) else { return (.strayByte(byte), 1) }
        return (.character(scalar), length)
      }
      if byte == UInt8(ascii: "\\") {
        guard index + 1 < pattern.count else { return (.end, 1) }
        let next = pattern[index + 1]
        if next >= 0x80, encoding == .utf8 {
          guard let (scalar, length) = UTF8Sequences.decode(pattern, at: index + 1) else {
            return (.strayByte(next), 2)
          }
          return (.character(scalar), length + 1)
        }
        return (escaped(next), 2)
      }
      return (plain(byte, at: index, anchorsHere: anchorsHere), 1)
    }

    private func escaped(_ byte: UInt8) -> Token {
      let hasGNUOperators = !syntax.contains(.noGNUOperators)
      let hasOperators = !syntax.contains(.limitedOperators)
      switch Unicode.Scalar(byte) {
      case "|" where hasOperators && !syntax.contains(.plainBar): return .bar
      case "1"..."9" where !syntax.contains(.noBackReferences): return .backReference(Int(byte) - 48)
      case "<" where hasGNUOperators: return .anchor(.wordStart)
      case ">" where hasGNUOperators: return .anchor(.wordEnd)
      case "b" where hasGNUOperators: return .anchor(.wordBoundary)
      case "B" where hasGNUOperators: return .anchor(.notWordBoundary)
      case "w" where hasGNUOperators: return .wordClass(inverted: false)
      case "W" where hasGNUOperators: return .wordClass(inverted: true)
      case "s" where hasGNUOperators: return .spaceClass(inverted: false)
      case "S" where hasGNUOperators: return .spaceClass(inverted: true)
      case "`" where hasGNUOperators: return .anchor(.textStart)
      case "'" where hasGNUOperators: return .anchor(.textEnd)
      case "(" where !syntax.contains(.plainParentheses): return .open
      case ")" where !syntax.contains(.plainParentheses): return .close
      case "+" where hasOperators && syntax.contains(.backslashPlusQuestion): return .plus
      case "?" where hasOperators && syntax.contains(.backslashPlusQuestion): return .question
      case "{" where syntax.contains(.intervals) && !syntax.contains(.plainBraces): return .openBrace
      case "}" where syntax.contains(.intervals) && !syntax.contains(.plainBraces): return .closeBrace
      default: return .character(UInt32(byte))
      }
    }

    private func plain(_ byte: UInt8, at index: Int, anchorsHere: Bool) -> Token {
      let hasOperators = !syntax.contains(.limitedOperators)
      switch Unicode.Scalar(byte) {
      case "\n" where syntax.contains(.newlineAlternates): return .bar
      case "|" where hasOperators && syntax.contains(.plainBar): return .bar
      case "*": return .star
      case "+" where hasOperators && !syntax.contains(.backslashPlusQuestion): return .plus
      case "?" where hasOperators && !syntax.contains(.backslashPlusQuestion): return .question
      case "{" where syntax.contains(.intervals) && syntax.contains(.plainBraces): return .openBrace
      case "}" where syntax.contains(.intervals) && syntax.contains(.plainBraces): return .closeBrace
      case "(" where syntax.contains(.plainParentheses): return .open
      case ")" where syntax.contains(.plainParentheses): return .close
      case "[": return .bracket
      case ".": return .period
      case "^":
        if !syntax.contains(.contextIndependentAnchors), !anchorsHere, index != 0,
          !syntax.contains(.newlineAlternates) || pattern[index - 1] != 10
        {
          return .character(UInt32(byte))
        }
        return .anchor(.lineStart)
      case "$":
        if !syntax.contains(.contextIndependentAnchors), index + 1 != pattern.count {
          let next = peek(at: index + 1, anchorsHere: false).0
          guard next == .bar || next == .close else { return .character(UInt32(byte)) }
        }
        return .anchor(.lineEnd)
      default: return .character(UInt32(byte))
      }
    }

    // MARK: Expressions

    private mutating func alternation() -> Node {
      var branches = [branch()]
      while token == .bar {
        fetch(anchorsHere: true)
        branches.append(token != .bar && token != .end && !(token == .close && depth > 0) ? branch() : .empty)
      }
      return branches.count == 1 ? branches[0] : .alternation(branches)
    }

    private mutating func branch() -> Node {
      var parts: [Node] = []
      while token != .bar, token != .end, !(token == .close && depth > 0) {
        let part = expression()
        if part != .empty { parts.append(part) }
      }
      return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .concatenation(parts)
    }

    private mutating func expression() -> Node {
      var node: Node
      switch token {
      case .character(let scalar): node = .character(single(scalar))
      case .strayByte:
        isComplete = false
        node = .impossible
      case .open: node = group()
      case .bracket: node = bracket()
      case .backReference(let number):
        isComplete = false
        node = .backReference(number)
      case .openBrace, .star, .plus, .question:
        if syntax.contains(.contextIndependentOperators) {
          fetch()
          return expression()
        }
        node = .character(single(UInt32(pattern[index - 1])))
      case .close, .closeBrace: node = .character(single(UInt32(pattern[index - 1])))
      case .anchor(let anchor):
        // An anchor can't be repeated: what would repeat it stands at the start of an expression.
        fetch()
        return .anchor(anchor)
      case .period: node = .character(anyCharacter)
      case .wordClass(let inverted): node = .character(classSet("alnum", and: UInt8(ascii: "_"), inverted: inverted))
      case .spaceClass(let inverted): node = .character(classSet("space", and: nil, inverted: inverted))
      case .bar, .end: return .empty
      }
      fetch()
      while token == .star || token == .plus || token == .question || token == .openBrace {
        guard let repeated = repetition(of: node) else { break }
        node = repeated
      }
      return node
    }

    private mutating func group() -> Node {
      depth += 1
      fetch(anchorsHere: true)
      let inner: Node = token == .close ? .empty : alternation()
      depth -= 1
      return .group(inner)
    }

    /// Nil when braces turn out to be ordinary characters; `token` is then "{" as a character.
    private mutating func repetition(of node: Node) -> Node? {
      var (least, most): (Int, Int?) = (token == .plus ? 1 : 0, token == .question ? 1 : nil)
      if token == .openBrace {
        let start = index
        guard let bounds = interval() else {
          index = start
          token = .character(UInt32(UInt8(ascii: "{")))
          return nil
        }
        (least, most) = bounds
      }
      fetch()
      if node == .empty { return .empty }
      if most == 0 { return .empty }
      return .repetition(node, atLeast: least, atMost: most)
    }

    private mutating func interval() -> (Int, Int?)? {
      var least: Int?
      while true {
        fetch()
        guard let digit = digit(of: token) else { break }
        least = min(0x8000, (least ?? 0) * 10 + digit)
      }
      if token == .closeBrace { return least.map { ($0, $0) } }
      guard token == .character(UInt32(UInt8(ascii: ","))) else { return nil }
      var most: Int?
      while true {
        fetch()
        guard let digit = digit(of: token) else { break }
        most = min(0x8000, (most ?? 0) * 10 + digit)
      }
      guard token == .closeBrace else { return nil }
      return (least ?? 0, most)
    }

    private func digit(of token: Token) -> Int? {
      guard case .character(let scalar) = token, (48...57).contains(scalar) else { return nil }
      return Int(scalar) - 48
    }

    // MARK: Characters

    private mutating func single(_ scalar: UInt32) -> CharacterSet {
      var set = CharacterSet()
      if scalar < 0x80 || encoding == .bytes {
        set.bytes.insert(UInt8(truncatingIfNeeded: scalar))
      } else {
        set.insert(scalar...scalar)
        if syntax.contains(.ignoresCase) { isComplete = false }
      }
      if syntax.contains(.ignoresCase) { set.foldCase(encoding) }
      return set
    }

    private var anyCharacter: CharacterSet {
      var set = CharacterSet(bytes: encoding == .utf8 ? .ascii : ByteSet(0...255), wide: .all)
      if !syntax.contains(.dotMatchesNewline) { set.bytes.remove(10) }
      if syntax.contains(.dotExcludesNull) { set.bytes.remove(0) }
      return set
    }

    private func classSet(_ name: String, and extra: UInt8?, inverted: Bool) -> CharacterSet {
      var set = CharacterSet(bytes: CharacterClass.bytes(name) ?? ByteSet(), wide: .unknown)
      if let extra { set.bytes.insert(extra) }
      return inverted ? set.inverted(encoding) : set
    }

    private mutating func bracket() -> Node {
      var reader = BracketReader(pattern, at: index, syntax, encoding)
      let set = reader.read()
      if !reader.isComplete { isComplete = false }
      index = reader.index
      return .character(set)
    }
  }
}
