import FileSystem
import Kernel

/// How pr(1) lays lines out on pages.
struct PageLayout {
  struct Header {
    var date: String
    var title: String
  }

  var length = 66
  var width = 72
  var pages = 1...Int.max
  var columns = 1
  var fillsAcross = false
  var hasHeader = true
  var isDoubleSpaced = false
  var usesFormFeeds = false
  var joinsLines = false
  /// Whether lines are cut where they are longer than their column, even in a single one.
  var cutsLines = false
  var margin = 0
  /// A character between columns (`-s`), which takes away the alignment.
  var separator: String?
  /// A string between columns (`-S`).
  var separatorString: String?
  var numberDigits: Int?
  var numberSeparator = "\t"
  var firstNumber = 1

  /// Lines above and below the text of a page.
  private static let headerLines = 5
  private static let trailerLines = 5

  private var showsHeader: Bool { hasHeader && length > PageLayout.headerLines + PageLayout.trailerLines }
  /// How many lines of text a page takes.
  private var bodyLines: Int {
    let lines = showsHeader ? length - PageLayout.headerLines - PageLayout.trailerLines : length
    return max(1, isDoubleSpaced ? lines / 2 : lines)
  }

  /// Prints one text in columns, or several side by side.
  func print(_ texts: [[[UInt8]]], _ header: Header, _ process: Process) async throws(Errno) {
    let rows = texts.count > 1 ? merged(texts) : columned(texts.first ?? [])
    var page = 1
    var index = 0
    while index < rows.count {
      let part = rows[index..<min(rows.count, index + bodyLines)]
      index += bodyLines
      if pages.contains(page) {
        if showsHeader { try await process.write(text(header, page)) }
        for row in part {
          try await process.write([UInt8](repeating: 32, count: row.isEmpty ? 0 : margin) + row + [10])
          if isDoubleSpaced { try await process.write("\n") }
          try await process.checkpoint()
        }
        if usesFormFeeds {
          if showsHeader || index < rows.count { try await process.write("\u{0C}") }
        } else if showsHeader {
          let used = part.count * (isDoubleSpaced ? 2 : 1)
          let free = length - PageLayout.headerLines - used
          try await process.write(String(repeating: "\n", count: max(0, free)))
        }
      }
      page += 1
    }
  }

  private func text(_ header: Header, _ page: Int) -> String {
    let number = "Page \(page)"
    let free = max(0, width - header.date.count - header.title.count - number.count)
    let gap = { (count: Int) in String(repeating: " ", count: max(1, count)) }
    return "\n\n" + String(repeating: " ", count: margin) + header.date + gap(free / 2) + header.title
      + gap(free - free / 2) + number + "\n\n\n"
  }

  // MARK: Columns

  private func numbered(_ number: Int) -> [UInt8] {
    guard let numberDigits else { return [] }
    let text = String(number)
    let digits = text.count > numberDigits ? String(text.suffix(numberDigits)) : text
    return (String(repeating: " ", count: numberDigits - digits.count) + digits + numberSeparator).bytes
  }

  /// A text in one or more columns, page by page.
  private func columned(_ lines: [[UInt8]]) -> [[UInt8]] {
    let cells = lines.enumerated().map { numbered(firstNumber + $0.offset) + $0.element }
    guard columns > 1 else { return cutsLines ? cells.map { cut($0, width) } : cells }
    var rows: [[UInt8]] = []
    var index = 0
    while index < cells.count {
      let page = Array(cells[index..<min(cells.count, index + bodyLines * columns)])
      index += page.count
      if fillsAcross {
        for start in stride(from: 0, to: page.count, by: columns) {
          rows.append(row(Array(page[start..<min(page.count, start + columns)]), columns))
        }
        continue
      }
      // The last page has columns of about the same length.
      let isFull = page.count == bodyLines * columns
      let height = isFull ? bodyLines : (page.count + columns - 1) / columns
      var starts = [0]
      for column in 0..<columns {
        let extra = isFull || column < page.count % columns || page.count % columns == 0 ? height : height - 1
        starts.append(min(page.count, (starts.last ?? 0) + extra))
      }
      for line in 0..<height {
        let cells = (0..<columns).compactMap { column in
          starts[column] + line < starts[column + 1] ? page[starts[column] + line] : nil
        }
        rows.append(row(cells, columns))
      }
    }
    return rows
  }

  /// Several texts side by side.
  private func merged(_ texts: [[[UInt8]]]) -> [[UInt8]] {
    (0..<(texts.map(\.count).max() ?? 0)).map { index in
      numbered(firstNumber + index) + row(texts.map { index < $0.count ? $0[index] : [] }, texts.count)
    }
  }

  private func row(_ cells: [[UInt8]], _ count: Int) -> [UInt8] {
    if let between = joinsLines ? separator ?? separatorString ?? "\t" : separator {
      return Array(cells.joined(separator: between.bytes))
    }
    let between = (separatorString ?? " ").bytes
    let columnWidth = max(1, (width - (count - 1) * between.count) / count)
    var result: [UInt8] = []
    var column = 0
    for (index, cell) in cells.enumerated() {
      let target = index * (columnWidth + between.count)
      if index > 0, !cell.isEmpty || separatorString != nil {
        let isPlain = separatorString == nil
        result += spaces(from: column, to: isPlain ? target : target - between.count)
        if !isPlain { result += between }
        column = target
      }
      let shown = cut(cell, columnWidth)
      result += shown
      column += PageLayout.width(of: shown)
    }
    return result
  }

  /// White space between two columns, with tabs where they reach.
  private func spaces(from start: Int, to end: Int) -> [UInt8] {
    var (column, result) = (start, [UInt8]())
    while column < end, end - column > 1, column / 8 * 8 + 8 <= end {
      result.append(9)
      column = column / 8 * 8 + 8
    }
    return result + [UInt8](repeating: 32, count: max(0, end - column))
  }

  private static func width(of text: [UInt8]) -> Int {
    text.reduce(0) { $1 == 9 ? $0 / 8 * 8 + 8 : $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private func cut(_ text: [UInt8], _ limit: Int) -> [UInt8] {
    var (result, column) = ([UInt8](), 0)
    for byte in text {
      let next = byte == 9 ? column / 8 * 8 + 8 : byte & 0xC0 == 0x80 ? column : column + 1
      if next > limit { break }
      result.append(byte)
      column = next
    }
    return result
  }
}
