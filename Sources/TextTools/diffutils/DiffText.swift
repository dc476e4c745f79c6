import CommandConventions
import FileSystem
import Kernel
import Simulation

/// A file that is compared line by line.
struct DiffText {
  /// As messages call it.
  var name: String
  var bytes: [UInt8]
  /// When it was changed; nil where it is not there.
  var time: Timestamp
  /// The lines without their newlines.
  private(set) var lines: [Range<Int>] = []
  /// Whether the last line has a newline.
  private(set) var isComplete = true

  init(name: String, bytes: [UInt8], time: Timestamp) {
    self.name = name
    self.bytes = bytes
    self.time = time
    var start = 0
    while let end = bytes.firstIndex(of: 10, from: start) {
      lines.append(start..<end)
      start = end + 1
    }
    if start < bytes.count {
      lines.append(start..<bytes.count)
      isComplete = false
    }
  }

  /// diff(1) looks for null bytes at the start.
  var isBinary: Bool { bytes.prefix(4096).contains(0) }

  func line(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index]] }

  /// Whether a line ends with a newline.
  func hasNewline(_ index: Int) -> Bool { isComplete || index < lines.count - 1 }
}

/// Gives lines numbers, equal ones to lines that count as equal.
struct DiffNumbering {
  private let options: DiffOptions
  private var numbers: [[UInt8]: Int] = [:]

  init(_ options: DiffOptions) {
    self.options = options
  }

  mutating func numbers(of text: DiffText) -> [Int] {
    text.lines.indices.map { index in
      var key = options.normalized(text.line(index))
      if !text.hasNewline(index), options.space == .exact || options.space == .tabs { key.append(10) }
      if let known = numbers[key] { return known }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
  }
}

extension DiffOptions {
  /// A line without the differences that are ignored.
  func normalized(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line
    if stripsReturns, line.last == 13 { line.removeLast() }
    guard ignoresCase || space != .exact else { return Array(line) }
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    var pendingSpaces: [UInt8] = []
    var column = 0
    for byte in line {
      let isSpace = byte == 32 || (9...13).contains(byte)
      if isSpace {
        switch space {
        case .exact: result.append(byte)
        case .ignored: break
        case .amount: pendingSpaces = [32]
        case .trailing: pendingSpaces.append(byte)
        case .tabs, .tabsAndTrailing:
          let width = byte == 9 ? 8 - column % 8 : 1
          let expanded: [UInt8] = byte == 9 ? Array(repeating: 32, count: width) : [byte]
          column += width
          if space == .tabs { result += expanded } else { pendingSpaces += expanded }
        }
        continue
      }
      result += pendingSpaces
      pendingSpaces = []
      column += 1
      result.append(ignoresCase && (65...90).contains(byte) ? byte + 32 : byte)
    }
    return result
  }
}
