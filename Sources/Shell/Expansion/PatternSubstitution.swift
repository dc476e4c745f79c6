import Kernel
import Patterns
import ShellSyntax

/// ${x/pattern/text}
enum PatternSubstitution {
  /// A piece of the replacement.
  enum Piece {
    case text([UInt8])
    /// "&": what the pattern matched.
    case match
  }

  static func replace(
    _ pattern: Glob, in text: String, scope: ParameterExpansion.ReplacementScope, with replacement: [Piece]
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    func append(_ range: Range<Int>) {
      for piece in replacement {
        switch piece {
        case .text(let text): result += text
        case .match: result += bytes[range]
        }
      }
    }
    switch scope {
    case .prefix:
      guard let end = pattern.longestMatch(in: bytes, from: 0) else { return text }
      append(0..<end)
      result += bytes[end...]
    case .suffix:
      let starts = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
      guard let start = starts.first(where: { pattern.matches(bytes, $0) }) else { return text }
      result += bytes[..<start]
      append(start..<bytes.count)
    case .first, .all:
      var index = 0
      while index < bytes.count || index == 0 {
        guard let end = pattern.longestMatch(in: bytes, from: index), end > index || bytes.isEmpty else {
          guard index < bytes.count else { break }
          let next = character(bytes, index)
          result += bytes[index..<next]
          index = next
          continue
        }
        append(index..<end)
        index = end
        if scope == .first || bytes.isEmpty { break }
      }
      if index < bytes.count { result += bytes[index...] }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Behind the character at an index.
  private static func character(_ bytes: [UInt8], _ index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

extension Shell {
  /// The replacement that a word is: "&" that is not quoted stands for the match.
  func replacementPieces(_ word: Word) async throws(Unwind) -> [PatternSubstitution.Piece] {
    guard isOn(.ampersandInReplacement) else { return [.text(Array(try await string(word).utf8))] }
    var pieces: [PatternSubstitution.Piece] = []
    for part in word.parts {
      switch part {
      case .quoted, .doubleQuoted:
        pieces.append(.text(Array(try await string(Word(text: "", parts: [part])).utf8)))
      default:
        let text = try await string(Word(text: "", parts: [part]))
        pieces += Shell.ampersands(in: Array(text.utf8))
      }
    }
    return pieces
  }

  private static func ampersands(in bytes: [UInt8]) -> [PatternSubstitution.Piece] {
    var pieces: [PatternSubstitution.Piece] = []
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "&") || bytes[index + 1] == UInt8(ascii: "\\")
      {
        text.append(bytes[index + 1])
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "&") {
        pieces += [.text(text), .match]
        text = []
      } else {
        text.append(bytes[index])
      }
      index += 1
    }
    return pieces + [.text(text)]
  }
}
