/// A deterministic automaton that is made while it runs: a state for each set of places in the pattern
/// that was ever reached.
///
/// Whether a match ends at a place can depend on the byte behind it ("$", "\>"), so a match is told of by
/// the step over the next byte, or over the end of the text.
final class LazyAutomaton {
  /// What stands before the place where a search begins.
  enum Context: UInt8 {
    case textStart, textStartNotLine, newline, word, other
  }

  private struct State: Hashable {
    var items: [Int32]
    var context: UInt8
  }

  private let program: POSIXRegex.Program
  private let isUnanchored: Bool
  private let anchorsAtNewlines: Bool
  private let hasAnchors: Bool
  private let stopsAtNewlines: Bool
  private let classOf = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private var representatives: [UInt8] = []
  /// Transitions of a state: a class of bytes each, the end of the text, and one that is no end of a line.
  private let stride: Int
  private var table: UnsafeMutablePointer<UInt32>
  private var capacity = 32
  private var states: [State] = []
  private var numbers: [State: Int] = [:]
  private var starts: [Int?] = Array(repeating: nil, count: 5)
  private var marks: [UInt32]
  private var mark: UInt32 = 0

  private static let unknown = UInt32.max
  private static let matched: UInt32 = 1 << 30
  private static let dead: UInt32 = 1 << 29
  private static let stopped: UInt32 = 1 << 28
  private static let numberMask = stopped - 1
  private static let maximumStates = 5000

  /// How a search ended that could not say where a match ends.
  enum Outcome: Hashable {
    case end(Int)
    case none
    /// Only the library can tell.
    case unknown
  }

  init(_ program: POSIXRegex.Program, isUnanchored: Bool, anchorsAtNewlines: Bool) {
    self.program = program
    self.isUnanchored = isUnanchored
    self.anchorsAtNewlines = anchorsAtNewlines
    hasAnchors = !program.anchors.isEmpty
    stopsAtNewlines = !anchorsAtNewlines && program.hasAnchorsBesideNewlines
    marks = Array(repeating: 0, count: program.instructions.count)
    representatives = LazyAutomaton.classify(program, into: classOf)
    stride = representatives.count + 2
    table = .allocate(capacity: 32 * (representatives.count + 2))
  }

  deinit {
    classOf.deallocate()
    table.deallocate()
  }

  /// Groups the bytes that no set of the program tells apart; returns one of each group.
  private static func classify(_ program: POSIXRegex.Program, into classOf: UnsafeMutablePointer<UInt8>) -> [UInt8] {
    var sets = program.sets
    if program.anchors.contains(where: \.looksAtWords) { sets.append(wordBytes) }
    if !program.anchors.isEmpty { sets.append(ByteSet(10)) }
    if program.stopsAtWideBytes { sets.append(ByteSet(128...255)) }
    var classes = [Int](repeating: 0, count: 256)
    var count = 1
    for set in Set(sets) {
      var renamed: [Int: Int] = [:]
      for byte in 0..<256 where set.contains(UInt8(byte)) {
        if renamed[classes[byte]] == nil {
          renamed[classes[byte]] = count
          count += 1
        }
        classes[byte] = renamed[classes[byte]] ?? 0
      }
    }
    var compact: [Int: UInt8] = [:]
    var representatives: [UInt8] = []
    for byte in 0..<256 {
      if compact[classes[byte]] == nil {
        compact[classes[byte]] = UInt8(representatives.count)
        representatives.append(UInt8(byte))
      }
      classOf[byte] = compact[classes[byte]] ?? 0
    }
    return representatives
  }

  static let wordBytes: ByteSet = {
    var set = CharacterClass.bytes("alnum") ?? ByteSet()
    set.insert(UInt8(ascii: "_"))
    return set
  }()

  // MARK: Running

  /// The end of the longest match that begins at `from`.
  func longest(
    _ text: UnsafePointer<UInt8>, _ from: Int, _ end: Int, _ context: Context, endIsLineEnd: Bool
  ) -> Outcome {
    var state = start(context)
    var last = Outcome.none
    var index = from
    while index < end {
      let byteClass = Int(classOf[Int(text[index])])
      var step = table[state &+ byteClass]
      if step >= LazyAutomaton.stopped {
        if step == LazyAutomaton.unknown { step = makeStep(state, byteClass) }
        if step & LazyAutomaton.stopped != 0 { return .unknown }
        if step & LazyAutomaton.matched != 0 { last = .end(index) }
        if step & LazyAutomaton.dead != 0 { return last }
        step &= LazyAutomaton.numberMask
      }
      state = Int(step)
      index &+= 1
    }
    return matchesAtEnd(state, endIsLineEnd) ? .end(end) : last
  }

  /// The first place from `from` on where it is certain that a match has ended.
  func earliest(
    _ text: UnsafePointer<UInt8>, _ from: Int, _ end: Int, _ context: Context, endIsLineEnd: Bool
  ) -> Outcome {
    var state = start(context)
    var index = from
    while index < end {
      let byteClass = Int(classOf[Int(text[index])])
      var step = table[state &+ byteClass]
      if step >= LazyAutomaton.stopped {
        if step == LazyAutomaton.unknown { step = makeStep(state, byteClass) }
        if step & LazyAutomaton.stopped != 0 { return .unknown }
        if step & LazyAutomaton.matched != 0 { return .end(index) }
        if step & LazyAutomaton.dead != 0 { return .none }
      }
      state = Int(step)
      index &+= 1
    }
    return matchesAtEnd(state, endIsLineEnd) ? .end(end) : .none
  }

  private func matchesAtEnd(_ state: Int, _ endIsLineEnd: Bool) -> Bool {
    let endClass = representatives.count + (endIsLineEnd ? 0 : 1)
    var step = table[state + endClass]
    if step == LazyAutomaton.unknown { step = makeStep(state, endClass) }
    return step & LazyAutomaton.matched != 0
  }

  // MARK: Making states

  private func start(_ context: Context) -> Int {
    let context = hasAnchors ? context : .other
    if let known = starts[Int(context.rawValue)] { return known }
    let number = number(of: State(items: closure([program.start]), context: hasAnchors ? context.rawValue : 0))
    starts[Int(context.rawValue)] = number
    return number
  }

  /// The number of a state: where its transitions begin in the table.
  private func number(of state: State) -> Int {
    if let known = numbers[state] { return known }
    if states.count == capacity {
      let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity * 2 * stride)
      larger.update(from: table, count: capacity * stride)
      table.deallocate()
      table = larger
      capacity *= 2
    }
    let number = states.count * stride
    states.append(state)
    numbers[state] = number
    (table + number).update(repeating: LazyAutomaton.unknown, count: stride)
    return number
  }

  private func makeStep(_ number: Int, _ byteClass: Int) -> UInt32 {
    let state = states[number / stride]
    let byte = byteClass < representatives.count ? representatives[byteClass] : nil
    if let byte, program.stopsAtWideBytes && byte >= 0x80 || stopsAtNewlines && byte == 10 {
      table[number + byteClass] = LazyAutomaton.stopped
      return LazyAutomaton.stopped
    }
    var items = state.items
    if hasAnchors {
      let endsLine =
        byte.map { anchorsAtNewlines && $0 == 10 } ?? (byteClass == representatives.count)
      items = resolved(items, Context(rawValue: state.context) ?? .other, byte, endsLine)
    }
    var reached: [Int32] = []
    var flags: UInt32 = 0
    for item in items {
      switch program.instructions[Int(item)] {
      case .match: flags = LazyAutomaton.matched
      case .byte(let set, let next):
        if let byte, program.sets[Int(set)].contains(byte) { reached.append(next) }
      case .split, .anchor: break
      }
    }
    guard let byte else {
      table[number + byteClass] = flags | LazyAutomaton.dead
      return flags | LazyAutomaton.dead
    }
    if isUnanchored { reached.append(program.start) }
    guard !reached.isEmpty else {
      table[number + byteClass] = flags | LazyAutomaton.dead
      return flags | LazyAutomaton.dead
    }
    let next = State(items: closure(reached), context: hasAnchors ? context(after: byte).rawValue : 0)
    if states.count >= LazyAutomaton.maximumStates {
      states = []
      numbers = [:]
      starts = Array(repeating: nil, count: 5)
      return UInt32(self.number(of: next)) | flags
    }
    let step = UInt32(self.number(of: next)) | flags
    table[number + byteClass] = step
    return step
  }

  private func context(after byte: UInt8) -> Context {
    if byte == 10 { return anchorsAtNewlines ? .newline : .other }
    return LazyAutomaton.wordBytes.contains(byte) ? .word : .other
  }

  /// What is reached without a byte, up to anchors.
  private func closure(_ from: [Int32]) -> [Int32] {
    mark &+= 1
    var result: [Int32] = []
    var pending = from
    while let item = pending.popLast() {
      guard marks[Int(item)] != mark else { continue }
      marks[Int(item)] = mark
      if case .split(let one, let other) = program.instructions[Int(item)] {
        pending.append(other)
        pending.append(one)
      } else {
        result.append(item)
      }
    }
    result.sort()
    return result
  }

  /// What is reached when the anchors are tried that stand between two bytes.
  private func resolved(_ items: [Int32], _ before: Context, _ next: UInt8?, _ endsLine: Bool) -> [Int32] {
    mark &+= 1
    let nextIsWord = next.map { LazyAutomaton.wordBytes.contains($0) } ?? false
    var result: [Int32] = []
    var pending = items
    while let item = pending.popLast() {
      guard marks[Int(item)] != mark else { continue }
      marks[Int(item)] = mark
      switch program.instructions[Int(item)] {
      case .split(let one, let other): pending += [one, other]
      case .anchor(let anchor, let target):
        let holds =
          switch anchor {
          case .lineStart: before == .textStart || before == .newline
          case .lineEnd: endsLine
          case .textStart: before == .textStart || before == .textStartNotLine
          case .textEnd: next == nil
          case .wordStart: before != .word && nextIsWord
          case .wordEnd: before == .word && !nextIsWord
          case .wordBoundary: (before == .word) != nextIsWord
          case .notWordBoundary: (before == .word) == nextIsWord
          }
        if holds { pending.append(target) }
      case .match, .byte: result.append(item)
      }
    }
    return result
  }
}
