extension POSIXRegex {
  /// A pattern as a nondeterministic automaton over bytes.
  struct Program {
    enum Instruction: Hashable {
      case match
      case split(Int32, Int32)
      /// A byte of a set of `sets`.
      case byte(set: Int32, next: Int32)
      case anchor(Anchor, next: Int32)
    }

    private(set) var instructions: [Instruction] = [.match]
    private(set) var sets: [ByteSet] = []
    private(set) var start: Int32 = 0
    private(set) var anchors: Set<Anchor> = []
    /// Whether only the library can go on when a byte beyond ASCII comes.
    private(set) var stopsAtWideBytes = false
    private let encoding: CharacterEncoding
    private var setNumbers: [ByteSet: Int32] = [:]
    private var wideNumbers: [Int32: [[ClosedRange<UInt8>]: Int32]] = [:]

    static let maximumSize = 20_000

    /// Nil when the pattern needs more than an automaton can do, or a too large one.
    init?(_ node: Node, _ encoding: CharacterEncoding) {
      self.encoding = encoding
      guard let entry = compile(node, next: 0) else { return nil }
      start = entry
      if encoding == .utf8, anchors.contains(where: \.looksAtWords) { stopsAtWideBytes = true }
      wideNumbers = [:]
    }

    private mutating func add(_ instruction: Instruction) -> Int32? {
      guard instructions.count < Program.maximumSize else { return nil }
      instructions.append(instruction)
      return Int32(instructions.count - 1)
    }

    private mutating func add(_ set: ByteSet, next: Int32) -> Int32? {
      let number: Int32
      if let known = setNumbers[set] {
        number = known
      } else {
        number = Int32(sets.count)
        sets.append(set)
        setNumbers[set] = number
      }
      return add(.byte(set: number, next: next))
    }

    /// Builds from the end to the start, so that what comes next is always known.
    private mutating func compile(_ node: Node, next: Int32) -> Int32? {
      switch node {
      case .empty: return next
      case .impossible: return add(ByteSet(), next: next)
      case .character(let set): return compile(set, next: next)
      case .anchor(let anchor):
        anchors.insert(anchor)
        return add(.anchor(anchor, next: next))
      case .concatenation(let parts):
        var entry = next
        for part in parts.reversed() {
          guard let before = compile(part, next: entry) else { return nil }
          entry = before
        }
        return entry
      case .alternation(let branches):
        var entries: [Int32] = []
        for branch in branches {
          guard let entry = compile(branch, next: next) else { return nil }
          entries.append(entry)
        }
        return choice(entries)
      case .repetition(let body, let least, let most): return compile(body, least, most, next: next)
      case .group(let body): return compile(body, next: next)
      case .backReference: return nil
      }
    }

    private mutating func choice(_ entries: [Int32]) -> Int32? {
      guard var entry = entries.last else { return nil }
      for other in entries.dropLast().reversed() {
        guard let split = add(.split(other, entry)) else { return nil }
        entry = split
      }
      return entry
    }

    private mutating func compile(_ body: Node, _ least: Int, _ most: Int?, next: Int32) -> Int32? {
      var entry = next
      if let most {
        for _ in least..<max(least, most) {
          guard let inner = compile(body, next: entry), let split = add(.split(inner, next)) else { return nil }
          entry = split
        }
      } else {
        guard let loop = add(.split(next, next)), let inner = compile(body, next: loop) else { return nil }
        instructions[Int(loop)] = .split(inner, next)
        entry = loop
      }
      for _ in 0..<least {
        guard let before = compile(body, next: entry) else { return nil }
        entry = before
      }
      return entry
    }

    private mutating func compile(_ set: CharacterSet, next: Int32) -> Int32? {
      // A set with bytes beyond ASCII is that of one byte of a longer character.
      guard encoding == .utf8, set.wide != .none else { return add(set.bytes, next: next) }
      var entries: [Int32] = []
      if !set.bytes.isEmpty || set.wide == .unknown {
        guard let entry = add(set.bytes, next: next) else { return nil }
        entries.append(entry)
      }
      switch set.wide {
      case .none: break
      case .unknown: stopsAtWideBytes = true
      case .all:
        guard add([0x80...0x10FFFF], next, &entries) else { return nil }
      case .ranges(let ranges):
        guard add(ranges, next, &entries) else { return nil }
      }
      return entries.isEmpty ? add(ByteSet(), next: next) : choice(entries)
    }

    /// Adds the byte sequences of scalars beyond ASCII; sequences that end alike share their ends.
    private mutating func add(_ ranges: [ClosedRange<UInt32>], _ next: Int32, _ entries: inout [Int32]) -> Bool {
      for sequence in ranges.flatMap({ UTF8Sequences.sequences($0) }) {
        var entry = next
        for depth in 1...sequence.count {
          let suffix = Array(sequence.suffix(depth))
          if let known = wideNumbers[next]?[suffix] {
            entry = known
            continue
          }
          guard let before = add(ByteSet(suffix[0]), next: entry) else { return false }
          wideNumbers[next, default: [:]][suffix] = before
          entry = before
        }
        entries.append(entry)
      }
      return true
    }

    /// The bytes that a match can begin with; nil when a match may be empty.
    var firstBytes: ByteSet? {
      var result = ByteSet()
      var seen = Set<Int32>()
      var pending = [start]
      while let number = pending.popLast() {
        guard seen.insert(number).inserted else { continue }
        switch instructions[Int(number)] {
        case .match: return nil
        case .split(let one, let other): pending += [one, other]
        case .byte(let set, _): result.formUnion(sets[Int(set)])
        case .anchor(_, let next): pending.append(next)
        }
      }
      if stopsAtWideBytes { result.formUnion(ByteSet(128...255)) }
      return result
    }

    /// What is reached from an instruction without a byte, anchors or not.
    private func reach(_ number: Int32) -> Set<Int32> {
      var seen = Set<Int32>()
      var pending = [number]
      while let number = pending.popLast() {
        guard seen.insert(number).inserted else { continue }
        switch instructions[Int(number)] {
        case .match, .byte: break
        case .split(let one, let other): pending += [one, other]
        case .anchor(_, let next): pending.append(next)
        }
      }
      return seen
    }

    /// Whether "$" can stand before a newline of the match, or "^" behind one.
    ///
    /// There glibc lets them match even where they do not match at newlines.
    var hasAnchorsBesideNewlines: Bool {
      guard anchors.contains(.lineStart) || anchors.contains(.lineEnd) else { return false }
      func takesNewline(_ number: Int32) -> Int32? {
        guard case .byte(let set, let next) = instructions[Int(number)], sets[Int(set)].contains(10) else { return nil }
        return next
      }
      for number in instructions.indices {
        if case .anchor(.lineEnd, let next) = instructions[number],
          reach(next).contains(where: { takesNewline($0) != nil })
        {
          return true
        }
        guard let next = takesNewline(Int32(number)) else { continue }
        for reached in reach(next) {
          if case .anchor(.lineStart, _) = instructions[Int(reached)] { return true }
        }
      }
      return false
    }

    /// Whether a match can only begin where the text begins.
    var isAnchoredAtStart: Bool {
      var seen = Set<Int32>()
      var pending = [start]
      while let number = pending.popLast() {
        guard seen.insert(number).inserted else { continue }
        switch instructions[Int(number)] {
        case .match, .byte: return false
        case .split(let one, let other): pending += [one, other]
        case .anchor(let anchor, let next):
          if anchor != .textStart, anchor != .lineStart { pending.append(next) }
        }
      }
      return true
    }
  }
}
