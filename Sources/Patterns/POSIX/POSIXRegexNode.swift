extension POSIXRegex {
  /// A parsed pattern.
  indirect enum Node: Hashable {
    case empty
    /// Matches nothing at all.
    case impossible
    case character(CharacterSet)
    case anchor(Anchor)
    case concatenation([Node])
    case alternation([Node])
    case repetition(Node, atLeast: Int, atMost: Int?)
    case group(Node)
    case backReference(Int)
  }

  /// What matches the empty text, depending on what stands around it.
  enum Anchor: UInt8, Hashable {
    case lineStart, lineEnd, textStart, textEnd, wordStart, wordEnd, wordBoundary, notWordBoundary

    var looksAtWords: Bool { rawValue >= Anchor.wordStart.rawValue }
  }

  /// The characters that one place of a pattern matches.
  struct CharacterSet: Hashable {
    /// What is known of the characters beyond ASCII; of no meaning where characters are bytes.
    enum Wide: Hashable {
      case none, all
      case ranges([ClosedRange<UInt32>])
      /// Only the library knows.
      case unknown
    }

    /// The ASCII characters, or where characters are bytes all of them.
    var bytes = ByteSet()
    var wide = Wide.none

    mutating func insert(_ scalars: ClosedRange<UInt32>) {
      if case .ranges(let ranges) = wide {
        wide = .ranges(CharacterSet.merged(ranges + [scalars]))
      } else if wide == .none {
        wide = .ranges([scalars])
      }
    }

    mutating func insertUnknown() {
      if wide != .all { wide = .unknown }
    }

    mutating func formUnion(_ other: CharacterSet) {
      bytes.formUnion(other.bytes)
      switch (wide, other.wide) {
      case (.all, _), (_, .all): wide = .all
      case (.unknown, _), (_, .unknown): wide = .unknown
      case (_, .none): break
      case (.none, let others): wide = others
      case (.ranges(let mine), .ranges(let others)): wide = .ranges(CharacterSet.merged(mine + others))
      }
    }

    func inverted(_ encoding: CharacterEncoding) -> CharacterSet {
      var result = CharacterSet(bytes: bytes.inverted, wide: .none)
      guard encoding == .utf8 else { return result }
      result.bytes.formIntersection(.ascii)
      switch wide {
      case .none: result.wide = .all
      case .all: result.wide = .none
      case .unknown: result.wide = .unknown
      case .ranges(let ranges):
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0x80
        for range in ranges {
          if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
          next = max(next, range.upperBound + 1)
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        result.wide = .ranges(gaps)
      }
      return result
    }

    private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
      var result: [ClosedRange<UInt32>] = []
      for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = result.last, range.lowerBound <= last.upperBound + 1 {
          result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        } else {
          result.append(range)
        }
      }
      return result
    }

    /// Adds the other case of every letter of ASCII, and the two letters beyond it whose other case is there.
    mutating func foldCase(_ encoding: CharacterEncoding) {
      for lower in UInt8(ascii: "a")...UInt8(ascii: "z") {
        let upper = lower - 32
        guard bytes.contains(lower) || bytes.contains(upper) else { continue }
        bytes.insert(lower)
        bytes.insert(upper)
        guard encoding == .utf8 else { continue }
        if lower == UInt8(ascii: "s") { insert(0x17F...0x17F) }
        if lower == UInt8(ascii: "k") { insert(0x212A...0x212A) }
      }
    }
  }
}
