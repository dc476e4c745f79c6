/// Rows in columns, as ss(8) lays them out: spread over the width of the screen, and broken where they don't fit.
struct SocketColumns {
  /// A column: its title, what stands before it, and on which side its text is.
  struct Column {
    var title: String
    var delimiter: String
    var isRightAligned = false
    var isShown = true
  }

  private let columns: [Column]
  private var widths: [Int]
  private var rows: [[String]] = []
  /// In characters; nil: there is no screen, and nothing to fill.
  private let screenWidth: Int?

  init(_ columns: [Column], screenWidth: Int?) {
    self.columns = columns
    widths = columns.map { _ in 0 }
    self.screenWidth = screenWidth
  }

  /// Adds a row with a text for each column.
  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The text of all rows.
  ///
  /// - Parameter hasTitles: whether the columns' titles come first.
  mutating func text(hasTitles: Bool) -> String {
    let all = (hasTitles ? [columns.map(\.title)] : []) + rows
    measure(all)
    if let screenWidth { spread(over: screenWidth) }
    return all.map(line).joined()
  }

  private mutating func measure(_ all: [[String]]) {
    var isFirst = true
    for index in columns.indices {
      let longest = columns[index].isShown ? all.map { $0[index].utf8.count }.max() ?? 0 : 0
      let extra = !isFirst && longest > 0 ? columns[index].delimiter.utf8.count : 0
      widths[index] = min(longest + extra, screenWidth ?? .max)
      if widths[index] > 0 { isFirst = false }
    }
  }

  /// Gives the columns of each screen line the space that is left on it.
  private mutating func spread(over screenWidth: Int) {
    let used = columns.indices.filter { widths[$0] > 0 }
    var line: [Int] = []
    var length = 0
    var position = 0
    while position < used.count {
      line.append(used[position])
      length += widths[used[position]]
      let isLast = position == used.count - 1
      if !isLast, length < screenWidth {
        position += 1
        continue
      }
      if length > screenWidth, line.count > 1 {
        length -= widths[used[position]]
        line.removeLast()
        position -= 1
      }
      let space = max(0, screenWidth - length)
      var rest = space % line.count
      for index in line.reversed() {
        widths[index] += space / line.count + (rest > 0 ? 1 : 0)
        rest -= 1
      }
      line = []
      length = 0
      position += 1
    }
  }

  private func line(_ row: [String]) -> String {
    var text = ""
    var isStarted = false
    for (index, column) in columns.enumerated() where widths[index] > 0 {
      let field = row[index]
      let delimiter = isStarted ? column.delimiter : ""
      isStarted = true
      let space = String(repeating: " ", count: max(0, widths[index] - delimiter.utf8.count - field.utf8.count))
      text += delimiter + (column.isRightAligned ? space + field : field + space)
    }
    return text + "\n"
  }
}
