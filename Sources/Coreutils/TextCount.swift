import CommandConventions
import FileSystem
import TextFormat

/// What wc counts, in one pass over bytes that come in pieces.
struct TextCount {
  var lines = 0
  var words = 0
  var characters = 0
  var bytes = 0
  /// The columns of the widest line, with tab stops every eight.
  var longest = 0

  private var column = 0
  private var isInWord = false
  /// The start of a character whose rest is in the next piece.
  private var incomplete: [UInt8] = []

  mutating func addLines(_ chunk: [UInt8]) {
    bytes += chunk.count
    lines += chunk.count { $0 == 10 }
  }

  mutating func add(_ chunk: [UInt8], isUTF8: Bool) {
    bytes += chunk.count
    let input = incomplete.isEmpty ? chunk : incomplete + chunk
    incomplete = []
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte < 0x80 || !isUTF8 {
        index += 1
        characters += 1
        takeASCII(byte)
        continue
      }
      if let (scalar, length) = ByteEscape.decode(input, at: index) {
        index += length
        characters += 1
        take(scalar)
      } else if index + 4 > input.count, TextCount.isPrefix(input[index...]) {
        incomplete = Array(input[index...])
        return
      } else {
        // A byte that is no character counts as a byte only.
        index += 1
      }
    }
  }

  private static func isPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first >= 0xC2, first <= 0xF4 else { return false }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    return bytes.count < length && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case 10, 12, 13:
      if byte == 10 { lines += 1 }
      longest = max(longest, column)
      column = 0
      endWord()
    case 9:
      column += 8 - column % 8
      endWord()
    case 0x20:
      column += 1
      endWord()
    case 11: endWord()
    case 0x21..<0x7F:
      column += 1
      isInWord = true
    default: break
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard CharacterWidth.isPrintable(scalar) else { return }
    column += max(0, CharacterWidth.of(scalar))
    if scalar.properties.isWhitespace || scalar.value == 0x2060 { endWord() } else { isInWord = true }
  }

  private mutating func endWord() {
    if isInWord { words += 1 }
    isInWord = false
  }

  mutating func finish() {
    endWord()
    longest = max(longest, column)
  }

  mutating func add(_ other: TextCount) {
    lines += other.lines
    words += other.words
    characters += other.characters
    bytes += other.bytes
    longest = max(longest, other.longest)
  }
}
