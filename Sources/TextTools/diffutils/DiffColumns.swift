import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// Two files side by side (diff -y).
struct DiffColumns {
  private let report: DiffReport
  private let options: DiffOptions
  private let halfWidth: Int
  private let secondColumn: Int
  private var output: [UInt8] = []

  init(_ report: DiffReport) {
    self.report = report
    options = report.options
    let tab = options.expandsTabs ? 1 : options.tabSize
    let gutter = 3
    let width = options.width
    let unaligned = (width >> 1) + ((tab + gutter) >> 1) + (width & (tab + gutter) & 1)
    let offset = unaligned - unaligned % tab
    halfWidth = max(0, min(offset - gutter, width - offset))
    secondColumn = halfWidth > 0 ? offset : width
  }

  func write() async throws(Errno) {
    var copy = self
    let (first, second) = (report.first, report.second)
    var (x, y) = (0, 0)
    for change in report.changes where !change.isIgnorable {
      copy.common(&x, &y, until: change.firstLine)
      let both = min(change.deleted, change.inserted)
      for index in 0..<both { copy.row(change.firstLine + index, "|", change.secondLine + index) }
      for index in change.second.dropFirst(both) { copy.row(nil, ">", index) }
      for index in change.first.dropFirst(both) { copy.row(index, "<", nil) }
      (x, y) = (change.first.upperBound, change.second.upperBound)
      try await report.process.write(copy.output)
      copy.output = []
    }
    copy.common(&x, &y, until: first.lines.count)
    while y < second.lines.count {
      copy.row(nil, ")", y)
      y += 1
    }
    try await report.process.write(copy.output)
  }

  private mutating func common(_ x: inout Int, _ y: inout Int, until end: Int) {
    while x < end {
      if !options.hidesCommonLines {
        if options.leftColumnOnly { row(x, "(", nil) } else { row(x, " ", y) }
      }
      x += 1
      y += 1
    }
  }

  private mutating func row(_ left: Int?, _ separator: Character, _ right: Int?) {
    let (first, second) = (report.first, report.second)
    var column = 0
    var endsLine = false
    if let left {
      endsLine = first.hasNewline(left)
      column = half(first.line(left), indent: 0)
    }
    if separator != " " {
      tab(&column, to: (halfWidth + secondColumn - 1) / 2)
      column += 1
      var separator = separator
      if separator == "|", let right, endsLine != second.hasNewline(right) { separator = endsLine ? "/" : "\\" }
      output += String(separator).utf8
    }
    if let right {
      if second.hasNewline(right) { endsLine = true }
      if !second.lines[right].isEmpty {
        tab(&column, to: secondColumn)
        _ = half(second.line(right), indent: column)
      }
    }
    if endsLine { output.append(10) }
  }

  private mutating func tab(_ column: inout Int, to target: Int) {
    if !options.expandsTabs {
      var stop = column + options.tabSize - column % options.tabSize
      while stop <= target {
        output.append(9)
        column = stop
        stop += options.tabSize
      }
    }
    while column < target {
      output.append(32)
      column += 1
    }
  }

  /// Writes as much of a line as there is room for; the column that it ends in.
  private mutating func half(_ line: ArraySlice<UInt8>, indent: Int) -> Int {
    var (input, shown) = (0, 0)
    for scalar in String(lossless: line).unicodeScalars {
      switch scalar.value {
      case 9:
        let spaces = options.tabSize - input % options.tabSize
        if input == shown {
          let stop = shown + spaces
          if options.expandsTabs {
            let end = min(stop, halfWidth)
            output += [UInt8](repeating: 32, count: max(0, end - shown))
            shown = max(shown, end)
          } else if stop < halfWidth {
            shown = stop
            output.append(9)
          }
        }
        input += spaces
      case 13:
        output.append(13)
        var column = 0
        tab(&column, to: indent)
        (input, shown) = (0, 0)
      default:
        input += max(0, CharacterWidth.of(scalar))
        if input <= halfWidth {
          shown = input
          output += String(scalar).bytes
        }
      }
    }
    return shown
  }
}
