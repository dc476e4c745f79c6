import Glibc

/// Reads a file of Postfix line by line as main.cf, master.cf and tables are read (postconf(5)).
///
/// Empty lines and lines whose first visible byte is "#" are left out, also in the middle of a logical
/// line; a line that begins with white space continues the one before it.
package struct LogicalLines {
  package struct Line {
    /// Without the newlines, and without what stands behind a NUL; white space at the ends is left as it is.
    package var text: ArraySlice<UInt8>
    /// The number of its first physical line, and of the last one that was read for it.
    package var first: Int
    package var last: Int

    /// "3", or "3-5".
    package var numbers: String { first == last ? "\(first)" : "\(first)-\(last)" }
  }

  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var lineNumber = 0
  /// Lines that were left out because they continue nothing.
  package private(set) var messages: [Message] = []

  /// - Parameters:
  ///   - path: the file's name for warnings.
  ///   - firstLine: the number of the first line.
  package init(_ bytes: [UInt8], path: String, firstLine: Int = 1) {
    lineNumber = firstLine - 1
    self.bytes = bytes
    self.path = path
  }

  /// All logical lines, and the warnings about them.
  package static func all(_ bytes: [UInt8], path: String) -> (lines: [Line], messages: [Message]) {
    var reader = LogicalLines(bytes, path: path)
    var lines: [Line] = []
    while let line = reader.next() { lines.append(line) }
    return (lines, reader.messages)
  }

  package mutating func next() -> Line? {
    if let line = lonelyLine() { return line }
    while let line = nextCandidate() {
      guard let first = line.text.first, LogicalLines.isSpace(first) else {
        var line = line
        if let end = line.text.firstIndex(of: 0) { line.text = line.text[..<end] }
        return line
      }
      let excerpt = String(lossless: line.text.prefix(30)) + (line.text.count > 30 ? "..." : "")
      messages.append(.warning("\(path): logical line must not start with whitespace: \"\(excerpt)\""))
    }
    return nil
  }

  /// The line at the position, if it is one that has text, no NUL, and nothing behind it that may continue it,
  /// as nearly all lines of a large table are.
  private mutating func lonelyLine() -> Line? {
    let start = position
    guard start < bytes.count, LogicalLines.beginsText(bytes[start]) else { return nil }
    let end = index(of: 10, in: start..<bytes.count) ?? bytes.count
    guard end + 1 >= bytes.count || LogicalLines.beginsText(bytes[end + 1]), index(of: 0, in: start..<end) == nil
    else { return nil }
    position = min(end + 1, bytes.count)
    lineNumber += 1
    return Line(text: bytes[start..<end], first: lineNumber, last: lineNumber)
  }

  /// Whether a line that begins with a byte is neither a comment nor empty nor continues another one.
  private static func beginsText(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "#") && !isSpace(byte) }

  private mutating func nextCandidate() -> Line? {
    var whole: ArraySlice<UInt8> = []
    var first = 0
    while position < bytes.count {
      let start = position
      let end = index(of: 10, in: start..<bytes.count) ?? bytes.count
      position = min(end + 1, bytes.count)
      if end < bytes.count || end > start { lineNumber += 1 }
      let text = bytes[start..<end]
      if let visible = text.first(where: { !LogicalLines.isSpace($0) }), visible != UInt8(ascii: "#") {
        if whole.isEmpty {
          whole = text
          first = lineNumber
        } else {
          whole += text
        }
      }
      guard !whole.isEmpty else { continue }
      guard position < bytes.count else { break }
      if LogicalLines.beginsText(bytes[position]) { break }
    }
    return whole.isEmpty ? nil : Line(text: whole, first: first, last: lineNumber)
  }

  /// Where a byte stands first in a part of the text.
  private func index(of byte: Int32, in range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return memchr(base + range.lowerBound, byte, range.count).map { UnsafeRawPointer($0) - base }
    }
  }

  /// isspace(3) in the C locale.
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte)
  }

  /// Without white space at both ends.
  package static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }
}
