/// Puts names into columns, rows or lines with commas.
struct ListingLayout {
  /// A name with its marks, and the columns that it takes on a terminal.
  struct Cell {
    var text: String
    var width: Int
  }

  /// 0 for lines without end.
  let width: Int
  /// 0 for spaces only.
  let tabSize: Int
  var terminator = "\n"

  private static let gap = 2

  /// Sorted downwards.
  func columns(_ cells: [Cell]) -> String {
    guard width > 0 else { return line(cells) }
    let widths = bestWidths(cells) { index, _, rows in index / rows }
    let rows = rowCount(cells.count, columns: widths.count)
    var text = ""
    for row in 0..<rows {
      var position = 0
      for (column, columnWidth) in widths.enumerated() {
        let index = column * rows + row
        guard index < cells.count else { break }
        text += cells[index].text
        guard index + rows < cells.count else { break }
        text += indentation(from: position + cells[index].width, to: position + columnWidth)
        position += columnWidth
      }
      text += "\n"
    }
    return text
  }

  /// Sorted across.
  func rows(_ cells: [Cell]) -> String {
    guard width > 0 else { return line(cells) }
    let widths = bestWidths(cells) { index, columns, _ in index % columns }
    var text = ""
    var position = 0
    for (index, cell) in cells.enumerated() {
      let column = index % widths.count
      if index > 0 {
        if column == 0 {
          text += "\n"
          position = 0
        } else {
          let before = widths[column - 1]
          text += indentation(from: position + cells[index - 1].width, to: position + before)
          position += before
        }
      }
      text += cell.text
    }
    return cells.isEmpty ? "" : text + "\n"
  }

  /// One line, or as many as the names with commas between them need.
  func commas(_ cells: [Cell]) -> String {
    var text = ""
    var position = 0
    for (index, cell) in cells.enumerated() {
      if index > 0 {
        if width == 0 || position + cell.width + ListingLayout.gap < width {
          text += ", "
          position += 2
        } else {
          text += ",\n"
          position = 0
        }
      }
      text += cell.text
      position += cell.width
    }
    return cells.isEmpty ? "" : text + "\n"
  }

  private func line(_ cells: [Cell]) -> String {
    cells.isEmpty ? "" : cells.map(\.text).joined(separator: "  ") + "\n"
  }

  private func rowCount(_ count: Int, columns: Int) -> Int {
    columns == 0 ? 0 : (count + columns - 1) / columns
  }

  /// The widths of as many columns as fit into a line; each with the gap to the next one.
  private func bestWidths(_ cells: [Cell], column: (_ index: Int, _ columns: Int, _ rows: Int) -> Int) -> [Int] {
    guard !cells.isEmpty else { return [] }
    let most = min(cells.count, max(1, width / 3))
    for count in stride(from: most, to: 1, by: -1) {
      let rows = rowCount(cells.count, columns: count)
      var widths = [Int](repeating: 3, count: count)
      for (index, cell) in cells.enumerated() {
        let place = column(index, count, rows)
        let isLast = place == count - 1
        widths[place] = max(widths[place], cell.width + (isLast ? 0 : ListingLayout.gap))
      }
      if widths.reduce(0, +) < width { return widths }
    }
    return [cells.map(\.width).max() ?? 0]
  }

  private func indentation(from start: Int, to end: Int) -> String {
    var text = ""
    var position = start
    while position < end {
      if tabSize > 0, end / tabSize > (position + 1) / tabSize {
        text += "\t"
        position += tabSize - position % tabSize
      } else {
        text += " "
        position += 1
      }
    }
    return text
  }
}
