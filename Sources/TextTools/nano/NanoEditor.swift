import CommandConventions
import FileSystem
import Kernel

/// The editor: its buffers, what it has cut and searched for, and the keys.
final class NanoEditor {
  let terminal: ScreenTerminal
  let screen: NanoScreen
  let process: Process
  let settings: NanoSettings
  var buffers: [NanoBuffer] = []
  var current = 0
  var cutLines: [NanoText.Line] = []
  /// Set while cuts follow each other, which are pasted as one.
  var keepsCutting = false
  var search = NanoSearch()
  var showsNumbers: Bool
  var showsPosition: Bool
  var spotlight: Range<Int>?
  private var message: String?
  /// After how many keys the message goes.
  private var messageKeys = 0
  var isDone = false

  init(_ terminal: ScreenTerminal, _ settings: NanoSettings) {
    self.terminal = terminal
    self.settings = settings
    screen = NanoScreen(terminal: terminal)
    process = terminal.process
    showsNumbers = settings.showsNumbers
    showsPosition = settings.showsPosition
  }

  var buffer: NanoBuffer {
    get { buffers[current] }
    _modify { yield &buffers[current] }
  }

  func run() async throws(Errno) -> ExitStatus {
    screen.open()
    if settings.targets.isEmpty {
      buffers = [NanoBuffer(path: "")]
      tell("Welcome to nano.  For basic help, type Ctrl+G.")
    }
    for target in settings.targets.reversed() { open(target) }
    current = 0
    while !isDone {
      try await draw()
      let key = try await terminal.nextKey()
      if key == .closed { break }
      if key == .resized { continue }
      try await handle(key)
    }
    screen.close()
    try await terminal.flush()
    return .success
  }

  // MARK: Screen

  func tell(_ message: String) {
    self.message = message
    messageKeys = 20
  }

  var numbersWidth: Int {
    showsNumbers ? max(String(buffer.text.lines.count).count, 2) + 1 : 0
  }

  private var place: (Int, Int)? { buffers.count > 1 ? (current, buffers.count) : nil }

  private var state: String {
    var flags = ""
    if settings.isViewOnly { return "View" }
    if buffer.mark != nil { flags += "M" }
    return flags
  }

  func drawTitleAndText() {
    scrollToCursor()
    screen.drawTitle(buffer, place: place, state: state)
    screen.drawText(buffer, numbersWidth: numbersWidth, spotlight: spotlight)
  }

  func draw() async throws(Errno) {
    terminal.write("\u{1B}[?25l")
    drawTitleAndText()
    screen.drawShortcuts(.main, isLastBuffer: buffers.count < 2)
    if message == nil, showsPosition { screen.drawStatus(positionText) } else { screen.drawStatus(message) }
    screen.placeCursor(buffer, numbersWidth: numbersWidth)
    terminal.write("\u{1B}[?25h")
    try await terminal.flush()
  }

  /// Scrolls as little as needed for the cursor to be seen.
  private func scrollToCursor() {
    let height = screen.textRows
    if buffer.text.row < buffer.top { buffer.top = buffer.text.row }
    if buffer.text.row >= buffer.top + height { buffer.top = buffer.text.row - height + 1 }
  }

  /// Puts the cursor's line into the middle, after a jump that left the screen.
  func centerIfOutside() {
    let height = screen.textRows
    guard buffer.text.row < buffer.top || buffer.text.row >= buffer.top + height else { return }
    buffer.top = max(0, buffer.text.row - height / 2)
  }

  /// Where the cursor is: line, column and character, with percentages.
  private var positionText: String {
    let text = buffer.text
    let lineCount = text.lines.count
    let column = text.screenColumn + 1
    let width = NanoText.screenColumn(text.line, text.line.count) + 1
    let total = text.lines.reduce(-1) { $0 + $1.count + 1 }
    let before = text.lines.prefix(text.row).reduce(0) { $0 + $1.count + 1 } + text.column
    func padded(_ number: Int, like other: Int) -> String {
      let digits = String(number)
      return String(repeating: " ", count: max(0, String(other).count - digits.count)) + digits
    }
    func percent(_ part: Int, _ whole: Int) -> String {
      padded(whole == 0 ? 0 : 100 * part / whole, like: 10) + "%"
    }
    return "line \(padded(text.row + 1, like: lineCount + 9))/\(lineCount) (\(percent(text.row + 1, lineCount))), "
      + "col \(padded(column, like: max(10, width)))/\(padded(width, like: 10)) "
      + "(\(padded(100 * column / width, like: 100))%), "
      + "char \(padded(before, like: total))/\(total) (\(percent(before, total)))"
  }

  func tellPosition() {
    tell(positionText)
  }

  // MARK: Keys

  private func handle(_ key: ScreenKey) async throws(Errno) {
    if messageKeys > 0 {
      messageKeys -= 1
      if messageKeys == 0 { message = nil }
    }
    if key != .control("K") { keepsCutting = false }
    spotlight = nil
    if move(key) {
      buffer.closesStep = true
      return
    }
    if try await command(key) { return }
    if settings.isViewOnly { return tell("Key is invalid in view mode") }
    if change(key) { return }
    if case .control(let letter) = key {
      tell("Unbound key: ^\(letter)")
    } else if case .meta(let letter) = key {
      tell("Unbound key: M-\(letter.uppercased())")
    }
  }

  /// Keys that move the cursor; false when it is none of them.
  private func move(_ key: ScreenKey) -> Bool {
    let page = max(1, screen.textRows - 2)
    switch key {
    case .left, .control("B"): buffer.text.moveLeft()
    case .right, .control("F"): buffer.text.moveRight()
    case .up, .control("P"): buffer.text.move(toRow: buffer.text.row - 1)
    case .down, .control("N"): buffer.text.move(toRow: buffer.text.row + 1)
    case .home, .control("A"): buffer.text.move(toRow: buffer.text.row, column: 0)
    case .end, .control("E"): buffer.text.move(toRow: buffer.text.row, column: buffer.text.line.count)
    case .wordRight, .meta(" "): buffer.text.moveWordRight()
    case .wordLeft: buffer.text.moveWordLeft()
    case .pageDown, .control("V"):
      if buffer.text.lines.count <= screen.textRows {
        buffer.text.move(toRow: buffer.text.lines.count - 1)
      } else {
        buffer.top = min(buffer.top + page, max(0, buffer.text.lines.count - 1))
        buffer.text.move(toRow: buffer.text.row + page)
      }
    case .pageUp, .control("Y"):
      buffer.top = max(0, buffer.top - page)
      buffer.text.move(toRow: buffer.text.row - page)
    case .meta("\\"), .meta("|"):
      buffer.text.move(toRow: 0, column: 0)
    case .meta("/"), .meta("?"):
      buffer.text.move(toRow: buffer.text.lines.count - 1, column: 0)
      centerIfOutside()
    case .blockUp, .meta("7"), .meta("("):
      var row = max(0, buffer.text.row - 1)
      while row > 0, !(buffer.text.lines[row - 1].isEmpty && !buffer.text.lines[row].isEmpty) { row -= 1 }
      buffer.text.move(toRow: row, column: 0)
    case .blockDown, .meta("8"), .meta(")"):
      var row = min(buffer.text.lines.count - 1, buffer.text.row + 1)
      while row < buffer.text.lines.count - 1,
        !(buffer.text.lines[row - 1].isEmpty && !buffer.text.lines[row].isEmpty)
      { row += 1 }
      buffer.text.move(toRow: row, column: 0)
    default: return false
    }
    return true
  }

  /// Keys that ask or tell something; false when it is none of them.
  private func command(_ key: ScreenKey) async throws(Errno) -> Bool {
    switch key {
    case .control("X"), .function(2): try await leave()
    case .control("O"), .function(3):
      if settings.isViewOnly { return false }
      _ = try await writeOut()
    case .control("S"):
      if settings.isViewOnly { return false }
      if buffer.path.isEmpty { _ = try await writeOut() } else { _ = save(as: buffer.path) }
    case .control("R"), .function(5):
      if settings.isViewOnly { return false }
      try await insertFile()
    case .control("W"), .function(6): try await searchText(backwards: false)
    case .control("Q"): try await searchText(backwards: true)
    case .meta("w"), .meta("W"): searchAgain(backwards: false)
    case .meta("q"), .meta("Q"): searchAgain(backwards: true)
    case .control("\\"), .meta("r"), .meta("R"):
      if settings.isViewOnly { return false }
      try await replaceText()
    case .control("_"), .meta("g"), .meta("G"): try await goToLine()
    case .control("C"), .function(11): tellPosition()
    case .control("G"), .function(1): try await showHelp()
    case .control("L"): terminal.write("\u{1B}[2J")
    case .control("Z"): tell("Use the shortcut ^T^Z to suspend")
    case .control("T"), .function(12): tell("postroom: ^T of nano is not simulated")
    case .meta("n"), .meta("N"):
      showsNumbers.toggle()
    case .meta("c"), .meta("C"):
      showsPosition.toggle()
      tell("Constant cursor position display \(showsPosition ? "enabled" : "disabled")")
    case .meta("d"), .meta("D"): tellCounts()
    case .meta("a"), .meta("A"), .control("^"):
      if buffer.mark == nil {
        buffer.mark = (buffer.text.row, buffer.text.column)
        tell("Mark Set")
      } else {
        buffer.mark = nil
        tell("Mark Unset")
      }
    case .meta("6"), .meta("^"): copy()
    case .meta("]"): findBracket()
    case .meta("<"), .meta(","): switchBuffer(by: -1)
    case .meta(">"), .meta("."): switchBuffer(by: 1)
    default: return false
    }
    return true
  }

  private func switchBuffer(by step: Int) {
    guard buffers.count > 1 else { return tell("No more open file buffers") }
    current = (current + step + buffers.count) % buffers.count
    let count = buffer.text.lines.count - 1
    tell("\(buffer.path.isEmpty ? "New Buffer" : buffer.path) -- \(count) line\(count == 1 ? "" : "s")")
  }

  private func tellCounts() {
    let lines = buffer.text.lines
    let words = lines.reduce(0) { $0 + $1.split { $0 == " " || $0 == "\t" }.count }
    let characters = lines.reduce(-1) { $0 + $1.count + 1 }
    let lineCount = lines.count - 1
    tell(
      "\(lineCount) line\(lineCount == 1 ? "" : "s"),  \(words) word\(words == 1 ? "" : "s"),  "
        + "\(characters) character\(characters == 1 ? "" : "s")")
  }

  private func findBracket() {
    let pairs: [Unicode.Scalar: (partner: Unicode.Scalar, step: Int)] = [
      "(": (")", 1), "[": ("]", 1), "{": ("}", 1), "<": (">", 1), ")": ("(", -1), "]": ("[", -1), "}": ("{", -1),
      ">": ("<", -1),
    ]
    var text = buffer.text
    guard text.column < text.line.count, let pair = pairs[text.line[text.column]] else { return tell("Not a bracket") }
    let own = text.line[text.column]
    var depth = 0
    while true {
      if text.column < text.line.count {
        if text.line[text.column] == own { depth += 1 }
        if text.line[text.column] == pair.partner { depth -= 1 }
        if depth == 0 { break }
      }
      let before = (text.row, text.column)
      if pair.step > 0 { text.moveRight() } else { text.moveLeft() }
      if before == (text.row, text.column) { return tell("No matching bracket") }
    }
    buffer.text = text
    centerIfOutside()
  }
}
