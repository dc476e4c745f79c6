import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// Draws the editor: a title, the text, a line of status, and two lines of shortcuts.
struct NanoScreen {
  let terminal: ScreenTerminal

  private static let reverse = "\u{1B}[7m"
  private static let plain = "\u{1B}[m"

  var rows: Int { terminal.rows }
  var columns: Int { terminal.columns }
  /// Rows for the text; small windows have no shortcuts.
  var textRows: Int { max(1, rows - (hasShortcuts ? 4 : 2)) }
  private var hasShortcuts: Bool { rows >= 5 }
  private var statusRow: Int { rows - (hasShortcuts ? 3 : 1) }

  func open() {
    terminal.write("\u{1B}[?1049h\u{1B}[?1h\u{1B}=")
  }

  func close() {
    terminal.move(rows - 1, 0)
    terminal.write("\u{1B}[?1049l\u{1B}[?1l\u{1B}>")
  }

  private func line(_ row: Int, _ text: String) {
    terminal.move(row, 0)
    terminal.write(text + NanoScreen.plain + "\u{1B}[K")
  }

  /// As much of a text as fits.
  static func clip(_ text: String, _ width: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += max(0, CharacterWidth.of(scalar))
      if used > width { break }
      result.append(scalar)
    }
    return String(result)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CharacterWidth.of(text)))
  }

  // MARK: Parts

  /// - Parameter place: which buffer of how many.
  func drawTitle(_ buffer: NanoBuffer, place: (index: Int, count: Int)?, state: String) {
    let version = place.map { "[\($0.index + 1)/\($0.count)]" } ?? "GNU nano 7.2"
    drawTitle(
      version, buffer.path.isEmpty ? "New Buffer" : NanoScreen.visible(buffer.path),
      suffix: buffer.isModified ? " *" : "", state: state)
  }

  func drawTitle(_ version: String, _ path: String, suffix: String, state: String) {
    let pathWidth = CharacterWidth.of(path)
    let stateWidth = state.isEmpty ? 2 : CharacterWidth.of(state) + 2
    let place = state.isEmpty ? 9 : 0
    var versionWidth = CharacterWidth.of(version) + 3
    var left = "  " + version
    if versionWidth + pathWidth + place + stateWidth > columns {
      versionWidth = 2
      left = ""
    }
    let room = columns - versionWidth - place - stateWidth - pathWidth - (state.isEmpty ? 0 : 1)
    let offset = max(0, versionWidth + (room > 0 ? room / 2 : 0))
    var text = padded(left, offset) + path + suffix
    if CharacterWidth.of(text) > columns {
      let tail = path.unicodeScalars.suffix(max(0, columns - 5 - suffix.count))
      text = "..." + String(String.UnicodeScalarView(tail)) + suffix
    }
    if !state.isEmpty { text = padded(text, columns - stateWidth) + state }
    line(0, NanoScreen.reverse + padded(NanoScreen.clip(text, columns), columns))
  }

  func drawText(_ buffer: NanoBuffer, numbersWidth: Int, spotlight: Range<Int>? = nil) {
    let text = buffer.text
    for row in 0..<textRows {
      let index = buffer.top + row
      guard index < text.lines.count else {
        line(row + 1, "")
        continue
      }
      let start = index == text.row ? pageStart(text.screenColumn, numbersWidth) : 0
      var marked: Range<Int>?
      if index == text.row { marked = spotlight }
      if let mark = buffer.mark {
        let (first, last) = text.ordered(mark)
        if (first.row...last.row).contains(index) {
          let from = index == first.row ? first.column : 0
          let to = index == last.row ? last.column : text.lines[index].count
          marked = from..<max(from, to)
        }
      }
      let number = numbersWidth > 0 ? self.number(index + 1, numbersWidth) : ""
      line(row + 1, number + shown(text.lines[index], from: start, width: columns - numbersWidth, marked))
    }
  }

  private func number(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return NanoScreen.reverse + String(repeating: " ", count: max(0, width - 1 - digits.count)) + digits
      + NanoScreen.plain + " "
  }

  /// The first column that is shown of the line that the cursor is in.
  func pageStart(_ column: Int, _ numbersWidth: Int) -> Int {
    let width = columns - numbersWidth
    if column + 2 < width || column == 0 { return 0 }
    if width > 8 { return column - 6 - (column - 6) % (width - 8) }
    return column - (width - 2)
  }

  private func shown(_ text: NanoText.Line, from start: Int, width: Int, _ marked: Range<Int>?) -> String {
    var cells: [(text: String, isMarked: Bool)] = []
    var column = 0
    for (index, scalar) in text.enumerated() {
      let size = NanoText.width(scalar, at: column)
      let isMarked = marked?.contains(index) ?? false
      let whole = NanoScreen.cells(scalar, size)
      for offset in 0..<size where column + offset >= start && cells.count <= width {
        cells.append((offset < whole.count ? whole[offset] : "", isMarked))
      }
      column += size
      if cells.count > width { break }
    }
    let isCut = cells.count > width
    if isCut { cells.removeLast(cells.count - width) }
    var result = ""
    var isReverse = false
    for (position, cell) in cells.enumerated() {
      if cell.isMarked != isReverse {
        isReverse = cell.isMarked
        result += isReverse ? NanoScreen.reverse : NanoScreen.plain
      }
      if position == 0, start > 0 {
        result += "<"
      } else if isCut, position == width - 1 {
        result += ">"
      } else {
        result += cell.text
      }
    }
    return isReverse ? result + NanoScreen.plain : result
  }

  /// A character in as many cells as it takes; a wide one leaves its second cell empty.
  private static func cells(_ scalar: Unicode.Scalar, _ size: Int) -> [String] {
    if scalar == "\t" { return Array(repeating: " ", count: size) }
    if scalar.value < 32 { return ["^", String(Unicode.Scalar(UInt8(scalar.value) + 64))] }
    if scalar.value == 127 { return ["^", "?"] }
    if ByteEscape.range.contains(scalar.value) || CharacterWidth.of(scalar) < 0 { return ["\u{FFFD}"] }
    return [String(scalar)]
  }

  static func visible(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.value < 32 ? "?" : Character($0) })
  }

  func drawStatus(_ message: String?) {
    guard let message else { return line(statusRow, "") }
    let shown = NanoScreen.clip(NanoScreen.visible(message), max(1, columns - 4))
    let start = (columns - CharacterWidth.of(shown)) / 2
    let hasBrackets = start > 1
    let text = hasBrackets ? "[ \(shown) ]" : shown
    line(statusRow, String(repeating: " ", count: max(0, hasBrackets ? start - 2 : start)) + NanoScreen.reverse + text)
  }

  /// A question, with the answer as far as it has been typed; the cursor goes to `cursor`.
  func drawPrompt(_ question: String, _ answer: String, cursor: Int) {
    let room = columns - CharacterWidth.of(question) - 1
    let start = max(0, cursor - max(1, room - 1))
    let visible = String(String.UnicodeScalarView(answer.unicodeScalars.dropFirst(start)))
    let text = NanoScreen.clip(question + NanoScreen.visible(visible), columns)
    line(statusRow, NanoScreen.reverse + padded(text, columns))
    terminal.move(statusRow, min(columns - 1, CharacterWidth.of(question) + cursor - start))
  }

  func drawShortcuts(_ menu: NanoMenu, isLastBuffer: Bool) {
    guard hasShortcuts else { return }
    let entries = menu.entries(isLastBuffer: isLastBuffer).prefix((columns + 40) / 20 * 2)
    let width = columns / ((entries.count + 1) / 2)
    var texts = ["", ""]
    for (index, entry) in entries.enumerated() {
      var room = width
      if entries.count % 2 == 1, index + 2 == entries.count { room += width }
      if index + 2 >= entries.count { room += columns % width }
      texts[index % 2] += shortcut(entry.key, entry.text, room)
    }
    line(rows - 2, texts[0])
    line(rows - 1, texts[1])
  }

  private func shortcut(_ key: String, _ text: String, _ width: Int) -> String {
    let keyWidth = CharacterWidth.of(key)
    let rest = NanoScreen.clip(text, max(0, width - keyWidth - 1))
    let plain = keyWidth + 1 + CharacterWidth.of(rest)
    return NanoScreen.reverse + key + NanoScreen.plain + " " + rest
      + String(repeating: " ", count: max(0, width - plain))
  }

  /// The answers to a question of yes or no.
  func drawChoices(offersAll: Bool) {
    guard hasShortcuts else { return }
    line(rows - 2, shortcut(" Y", "Yes", 16) + (offersAll ? shortcut(" A", "All", 16) : ""))
    line(rows - 1, shortcut(" N", "No", 16) + shortcut("^C", "Cancel", 16))
  }

  func placeCursor(_ buffer: NanoBuffer, numbersWidth: Int) {
    let column = buffer.text.screenColumn
    terminal.move(
      1 + buffer.text.row - buffer.top, numbersWidth + column - pageStart(column, numbersWidth))
  }
}
