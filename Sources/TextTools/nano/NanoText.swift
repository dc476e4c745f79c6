import FileSystem
import TextFormat

/// A text that is edited, with its cursor: a value, so that undoing is taking an old one.
struct NanoText {
  typealias Line = [Unicode.Scalar]

  /// At least one; the last is empty where the text ends with a newline.
  private(set) var lines: [Line]
  /// Counted from 0; the column in characters.
  var row = 0
  var column = 0
  /// The screen column that moving up and down keeps to.
  var wantedColumn = 0

  /// - Parameter addsNewline: whether a last line without a newline gets one.
  init(_ bytes: [UInt8] = [], addsNewline: Bool = true) {
    lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      Array(String(lossless: $0).unicodeScalars)
    }
    if lines.isEmpty { lines = [[]] }
    if addsNewline, lines.last?.isEmpty == false { lines.append([]) }
  }

  var bytes: [UInt8] {
    var result: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(10) }
      result += String(String.UnicodeScalarView(line)).bytes
    }
    return result
  }

  var line: Line { lines[row] }

  // MARK: Columns

  static func width(_ scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar == "\t" { return 8 - column % 8 }
    if scalar.value < 32 || scalar.value == 127 { return 2 }
    return max(1, CharacterWidth.of(scalar))
  }

  /// Where a character begins on the screen.
  static func screenColumn(_ line: Line, _ index: Int) -> Int {
    var column = 0
    for scalar in line.prefix(index) { column += width(scalar, at: column) }
    return column
  }

  /// The character at or before a column of the screen.
  static func index(_ line: Line, atScreenColumn target: Int) -> Int {
    var column = 0
    for (index, scalar) in line.enumerated() {
      column += width(scalar, at: column)
      if column > target { return index }
    }
    return line.count
  }

  var screenColumn: Int { NanoText.screenColumn(line, column) }

  mutating func keepColumn() {
    wantedColumn = screenColumn
  }

  // MARK: Moving

  mutating func move(toRow row: Int) {
    self.row = max(0, min(lines.count - 1, row))
    column = NanoText.index(line, atScreenColumn: wantedColumn)
  }

  mutating func move(toRow row: Int, column: Int) {
    self.row = max(0, min(lines.count - 1, row))
    self.column = max(0, min(line.count, column))
    keepColumn()
  }

  mutating func moveLeft() {
    if column > 0 {
      column -= 1
    } else if row > 0 {
      row -= 1
      column = line.count
    }
    keepColumn()
  }

  mutating func moveRight() {
    if column < line.count {
      column += 1
    } else if row < lines.count - 1 {
      row += 1
      column = 0
    }
    keepColumn()
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// To the start of the next word.
  mutating func moveWordRight() {
    var isInWord = column < line.count && NanoText.isWord(line[column])
    while true {
      if column == line.count {
        guard row < lines.count - 1 else { break }
        row += 1
        column = 0
        isInWord = false
      } else {
        column += 1
      }
      let isWord = column < line.count && NanoText.isWord(line[column])
      if isWord, !isInWord { break }
      isInWord = isWord
    }
    keepColumn()
  }

  /// To the start of this word, or of the one before.
  mutating func moveWordLeft() {
    var sawWord = false
    while true {
      let before = column > 0 ? line[column - 1] : nil
      if let before, NanoText.isWord(before) {
        sawWord = true
        column -= 1
      } else if sawWord {
        break
      } else if column > 0 {
        column -= 1
      } else if row > 0 {
        row -= 1
        column = line.count
      } else {
        break
      }
    }
    keepColumn()
  }

  // MARK: Changing

  mutating func insert(_ scalar: Unicode.Scalar) {
    lines[row].insert(scalar, at: column)
    column += 1
    ensureLastLineIsEmpty()
    keepColumn()
  }

  /// A newline is always at the end, as the editor adds it to files.
  private mutating func ensureLastLineIsEmpty() {
    if lines.last?.isEmpty == false { lines.append([]) }
  }

  mutating func breakLine() {
    let rest = Array(line[column...])
    lines[row].removeSubrange(column...)
    lines.insert(rest, at: row + 1)
    row += 1
    column = 0
    keepColumn()
  }

  /// Deletes the character under the cursor; false at the end.
  mutating func deleteForward() -> Bool {
    if column < line.count {
      lines[row].remove(at: column)
      return true
    }
    guard row < lines.count - 1 else { return false }
    // The empty line at the end stays.
    if row == lines.count - 2, !line.isEmpty { return false }
    lines[row] += lines[row + 1]
    lines.remove(at: row + 1)
    ensureLastLineIsEmpty()
    return true
  }

  mutating func deleteBackward() -> Bool {
    guard row > 0 || column > 0 else { return false }
    moveLeft()
    if !deleteForward() { return false }
    keepColumn()
    return true
  }

  /// Inserts several lines; the first and the last go on with what is there.
  mutating func insert(_ new: [Line]) {
    guard let first = new.first, let last = new.last else { return }
    let tail = Array(line[column...])
    lines[row].removeSubrange(column...)
    lines[row] += first
    if new.count == 1 {
      column += first.count
    } else {
      lines.insert(contentsOf: new.dropFirst(), at: row + 1)
      row += new.count - 1
      column = last.count
    }
    lines[row] += tail
    ensureLastLineIsEmpty()
    keepColumn()
  }

  /// The text between two places, which may be given in either order.
  func text(from mark: (row: Int, column: Int)) -> [Line] {
    let (start, end) = ordered(mark)
    if start.row == end.row { return [Array(lines[start.row][start.column..<end.column])] }
    var result = [Array(lines[start.row][start.column...])]
    result += lines[(start.row + 1)..<end.row]
    result.append(Array(lines[end.row][..<end.column]))
    return result
  }

  func ordered(_ mark: (row: Int, column: Int)) -> (start: (row: Int, column: Int), end: (row: Int, column: Int)) {
    let here = (row: row, column: column)
    return (mark.row, mark.column) < (here.row, here.column) ? (mark, here) : (here, mark)
  }

  mutating func remove(from mark: (row: Int, column: Int)) {
    let (start, end) = ordered(mark)
    let tail = Array(lines[end.row][end.column...])
    lines[start.row].removeSubrange(start.column...)
    lines[start.row] += tail
    if end.row > start.row { lines.removeSubrange((start.row + 1)...end.row) }
    ensureLastLineIsEmpty()
    move(toRow: start.row, column: start.column)
  }

  /// Takes the whole line out; nil where nothing is left to take.
  mutating func cutLine() -> [Line]? {
    guard row < lines.count - 1 || !line.isEmpty else { return nil }
    if row == lines.count - 1 {
      let taken = line
      lines[row] = []
      column = 0
      keepColumn()
      return [taken, []]
    }
    let taken = lines.remove(at: row)
    column = 0
    keepColumn()
    return [taken, []]
  }

  mutating func replace(_ range: Range<Int>, with new: Line) {
    lines[row].replaceSubrange(range, with: new)
    ensureLastLineIsEmpty()
  }
}
