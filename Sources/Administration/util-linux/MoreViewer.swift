import CommandConventions
import FileSystem
import Kernel
import Patterns

/// The screen of more(1).
final class MoreViewer {
  /// Where a text begins to be shown.
  enum Start {
    case beginning
    /// Counted from 1.
    case line(Int)
    case pattern(String)
  }

  private let terminal: ScreenTerminal
  private let rows: Int
  private let endsAtEnd: Bool
  private let tellsKeys: Bool
  private let isDumb: Bool
  private var pattern = ""

  init(_ terminal: ScreenTerminal, rows: Int, endsAtEnd: Bool, tellsKeys: Bool, isDumb: Bool) {
    self.terminal = terminal
    self.rows = max(1, rows)
    self.endsAtEnd = endsAtEnd
    self.tellsKeys = tellsKeys
    self.isDumb = isDumb
  }

  /// The first line to be shown, and whether a pattern was found; two lines before it are shown as well.
  static func place(_ start: Start, _ lines: [[UInt8]]) -> (line: Int, isFound: Bool) {
    switch start {
    case .beginning: return (0, true)
    case .line(let number): return (max(0, min(number - 1, lines.count)), true)
    case .pattern(let text):
      guard let found = find(text, lines, from: 0) else { return (0, false) }
      return (max(0, found - 2), true)
    }
  }

  private static func find(_ text: String, _ lines: [[UInt8]], from: Int) -> Int? {
    guard let regex = try? POSIXRegex(text.bytes, isExtended: false) else { return nil }
    return lines.indices.dropFirst(from).first { regex.matches(lines[$0]) }
  }

  /// Shows a text; false when the reader wants no more.
  func show(
    _ lines: [[UInt8]], _ start: Start, _ heading: String?, isLast: Bool, isFile: Bool
  ) async throws(Errno) -> Bool {
    var (next, isFound) = MoreViewer.place(start, lines)
    if case .pattern(let text) = start {
      pattern = text
      terminal.write(isFound ? "\n...skipping\n" : "\nPattern not found\n")
    }
    var used = 0
    if let heading {
      terminal.write("::::::::::::::\n\(heading)\n::::::::::::::\n")
      used = 3
    }
    let sizes = lines.map { $0.count + 1 }
    let total = max(1, sizes.reduce(0, +))
    var wanted = rows - used
    while true {
      var left = wanted
      while left > 0, next < lines.count {
        terminal.write(lines[next] + [10])
        left -= height(of: lines[next])
        next += 1
      }
      if next >= lines.count {
        if endsAtEnd || !isLast {
          try await terminal.flush()
          if isLast { return true }
          return try await waitForNextFile()
        }
        terminal.write(String(repeating: "\n", count: max(0, left)) + "--More--" + erasure(of: 8) + mark("(END)"))
        guard let count = try await key(5, &next, lines) else { return false }
        if next >= lines.count { return true }
        wanted = count
        continue
      }
      let percent = isFile ? "(\(sizes[..<next].reduce(0, +) * 100 / total)%)" : ""
      let prompt = "--More--" + percent
      terminal.write(mark(prompt))
      guard let count = try await key(prompt.utf8.count, &next, lines) else { return false }
      wanted = count
    }
  }

  private func waitForNextFile() async throws(Errno) -> Bool {
    terminal.write(mark("--More--"))
    var place = 0
    return try await key(8, &place, []) != nil
  }

  private func mark(_ text: String) -> String { isDumb ? text : "\u{1B}[7m\(text)\u{1B}[27m" }

  private func erasure(of count: Int) -> String {
    isDumb ? "\r" + String(repeating: " ", count: count) + "\r" : "\r\u{1B}[K"
  }

  private func height(of line: [UInt8]) -> Int {
    let width = line.reduce(0) { $1 == 9 ? $0 / 8 * 8 + 8 : $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return max(1, (width + terminal.columns - 1) / terminal.columns)
  }

  // MARK: Keys

  /// Does what keys say until one asks for more rows; how many, or nil to end.
  ///
  /// - Parameters:
  ///   - length: of the prompt that is shown.
  ///   - next: the next line, which searching and going back move.
  private func key(_ length: Int, _ next: inout Int, _ lines: [[UInt8]]) async throws(Errno) -> Int? {
    try await terminal.flush()
    var number = 0
    while true {
      guard case .byte(let byte) = try await terminal.next() else {
        terminal.write(erasure(of: length))
        try await terminal.flush()
        return nil
      }
      let count = number
      switch Character(Unicode.Scalar(byte)) {
      case "0"..."9":
        number = number * 10 + Int(byte - 48)
        continue
      case "q", "Q":
        terminal.write(erasure(of: length))
        try await terminal.flush()
        return nil
      case " ", "f", "z", "\u{6}":
        terminal.write(erasure(of: length))
        return count > 0 ? count : rows
      case "\r", "\n", "j":
        terminal.write(erasure(of: length))
        return max(1, count)
      case "d", "\u{4}":
        terminal.write(erasure(of: length))
        return count > 0 ? count : 11
      case "s":
        terminal.write(erasure(of: length) + "\n...skipping \(max(1, count)) line\(count > 1 ? "s" : "")\n\n")
        next = min(lines.count, next + max(1, count))
        return rows
      case "b", "\u{2}":
        let pages = max(1, count)
        terminal.write(erasure(of: length) + "...back \(pages) page\(pages > 1 ? "s" : "")\n\n")
        next = max(0, next - (pages + 1) * rows)
        return rows
      case "=": terminal.write(erasure(of: length) + "\(next)")
      case "/", "n":
        if byte == UInt8(ascii: "/") { pattern = try await readPattern(length) }
        guard let found = MoreViewer.find(pattern, lines, from: next) else {
          terminal.write("\nPattern not found\n")
          break
        }
        terminal.write("\n...skipping\n")
        next = max(0, found - 2)
        return rows
      case "h", "?":
        terminal.write(erasure(of: length) + MoreViewer.keys + mark("--More--"))
      default: terminal.write(tellsKeys ? erasure(of: length) + "[Press 'h' for instructions.]" : "\u{07}")
      }
      number = 0
      try await terminal.flush()
    }
  }

  private func readPattern(_ length: Int) async throws(Errno) -> String {
    terminal.write(erasure(of: length) + "/")
    try await terminal.flush()
    var typed: [UInt8] = []
    while case .byte(let byte) = try await terminal.next(), byte != 13, byte != 10 {
      if byte == 127 || byte == 8 {
        if typed.popLast() != nil { terminal.write("\u{08} \u{08}") }
      } else {
        typed.append(byte)
        terminal.write([byte])
      }
      try await terminal.flush()
    }
    return typed.isEmpty ? pattern : String(lossless: typed)
  }

  private static let keys = """
    Keys, before most of which a number k can stand:
    <space>       the next k lines, or a screen
    z             the next k lines
    <return>      the next k lines, or one
    d or ctrl-D   k lines, or 11
    q             end
    s             skip k lines
    b or ctrl-B   back k screens
    =             the number of the line
    /<pattern>    where the pattern is found next
    n             where the last pattern is found next
    h             this help

    """
}
