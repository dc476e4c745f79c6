import FileSystem

/// Takes lines out of a configuration file that is edited, and passes on those that say nothing.
struct FileEditing {
  private let source: [UInt8]
  private var position = 0
  /// The edited text.
  private(set) var result: [UInt8] = []
  /// As postconf(1) counts: without the lines that `gobble` takes.
  private(set) var lineNumber = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  mutating func write(_ bytes: some Sequence<UInt8>) { result += bytes }
  mutating func write(_ text: String) { result += text.bytes }

  /// What stands behind a NUL in a line is lost, its newline with it.
  private mutating func line() -> ArraySlice<UInt8>? {
    guard position < source.count else { return nil }
    let start = position
    let end = source[start...].firstIndex(of: 10).map { $0 + 1 } ?? source.count
    position = end
    return source[start..<end].prefix { $0 != 0 }
  }

  private func hasContent(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { !LogicalLines.isSpace($0) }) else { return false }
    return first != UInt8(ascii: "#")
  }

  /// The next line with content; empty ones and comments are passed on.
  mutating func next() -> ArraySlice<UInt8>? {
    while let line = line() {
      lineNumber += 1
      if hasContent(line) { return line }
      write(line)
    }
    return nil
  }

  /// The lines that continue a logical line; empty ones and comments among them are passed on.
  mutating func gobble(after line: ArraySlice<UInt8>) -> [UInt8] {
    var whole = Array(line)
    while position < source.count,
      source[position] == UInt8(ascii: "#") || LogicalLines.isSpace(source[position]), let line = self.line()
    {
      if hasContent(line) { whole += line } else { write(line) }
    }
    return whole
  }
}
