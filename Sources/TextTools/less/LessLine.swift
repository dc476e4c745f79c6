import FileSystem
import Kernel
import Patterns
import TextFormat

/// A line as less(1) shows it: cells with attributes, cut into rows of the screen.
struct LessLine {
  enum Attribute {
    case plain, bold, underline, standout
  }

  struct Cell {
    var text: String
    var width: Int
    var attribute: Attribute
    /// Escape sequences before it that are passed on.
    var sequence = ""
    var isMatch = false
  }

  private(set) var cells: [Cell] = []
  /// Sequences behind the last cell.
  private var tail = ""

  /// - Parameter highlight: what is shown in standout.
  init(_ bytes: ArraySlice<UInt8>, _ options: LessOptions, highlight: POSIXRegex?) {
    var plain: [UInt8] = []
    var places: [Int] = []
    var pending = ""
    var column = 0
    let scalars = Array(String(lossless: bytes).unicodeScalars)
    var index = 0
    func note(_ cell: Cell, _ raw: Unicode.Scalar, into line: inout LessLine) {
      let bytes = String(raw).bytes
      plain += bytes
      places += Array(repeating: line.cells.count, count: bytes.count)
      line.cells.append(cell)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.value == 27, options.color == .passes, let end = LessLine.sequenceEnd(scalars, index) {
        pending += String(String.UnicodeScalarView(scalars[index..<end]))
        index = end
        continue
      }
      // A letter struck over itself is bold, one over "_" is underlined, as man(1) writes them.
      if index + 2 < scalars.count, scalars[index + 1].value == 8, scalar.value >= 32 {
        let over = scalars[index + 2]
        let attribute: Attribute = scalar == "_" && over != "_" ? .underline : .bold
        if scalar == over || scalar == "_" || over == "_" {
          let shown = scalar == "_" ? over : scalar
          let width = max(1, CharacterWidth.of(shown))
          note(Cell(text: String(shown), width: width, attribute: attribute, sequence: pending), shown, into: &self)
          pending = ""
          column += width
          index += 3
          continue
        }
      }
      let (text, width, attribute) = LessLine.shown(scalar, column, options.tabStop)
      note(Cell(text: text, width: width, attribute: attribute, sequence: pending), scalar, into: &self)
      pending = ""
      column += width
      index += 1
    }
    tail = pending
    guard let highlight else { return }
    var from = 0
    while from <= plain.count, let match = highlight.firstRange(in: plain, from: from) {
      for place in match { cells[places[place]].isMatch = true }
      from = match.isEmpty ? match.upperBound + 1 : match.upperBound
    }
  }

  private static func sequenceEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start + 1 < scalars.count, scalars[start + 1] == "[" else { return nil }
    var index = start + 2
    while index < scalars.count, (0x30...0x3F).contains(scalars[index].value) { index += 1 }
    return index < scalars.count && (scalars[index] == "m" || scalars[index] == "K") ? index + 1 : nil
  }

  private static func shown(_ scalar: Unicode.Scalar, _ column: Int, _ tab: Int) -> (String, Int, Attribute) {
    switch scalar.value {
    case 9:
      let width = tab - column % tab
      return (String(repeating: " ", count: width), width, .plain)
    case 27: return ("ESC", 3, .standout)
    case 0..<32: return ("^" + String(UnicodeScalar(UInt8(scalar.value) + 64)), 2, .standout)
    case 127: return ("^?", 2, .standout)
    default:
      if ByteEscape.range.contains(scalar.value) {
        let digits = String(scalar.value & 0xFF, radix: 16, uppercase: true)
        return ("<\(digits)>", digits.count + 2, .standout)
      }
      let width = CharacterWidth.of(scalar)
      if width < 0 {
        let text = "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
        return (text, text.count, .standout)
      }
      return (String(scalar), width, .plain)
    }
  }

  /// The ranges of cells that make up the rows of a screen.
  func rows(width: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (start, column) = (0, 0)
    for (index, cell) in cells.enumerated() {
      if column + cell.width > width, index > start {
        result.append(start..<index)
        (start, column) = (index, 0)
      }
      column += cell.width
    }
    result.append(start..<cells.count)
    return result
  }

  /// The cells from a column on that fit, and whether the line goes on.
  func chopped(from column: Int, width: Int) -> (range: Range<Int>, isCut: Bool) {
    var position = 0
    var start = 0
    while start < cells.count, position < column {
      position += cells[start].width
      start += 1
    }
    var (end, used) = (start, 0)
    while end < cells.count, used + cells[end].width <= width {
      used += cells[end].width
      end += 1
    }
    if end < cells.count {
      while end > start, used > width - 1 {
        end -= 1
        used -= cells[end].width
      }
      return (start..<end, true)
    }
    return (start..<end, false)
  }

  /// Cells as they are sent to a terminal.
  func text(_ range: Range<Int>, isDumb: Bool) -> String {
    var result = ""
    var current = Attribute.plain
    for cell in cells[range] {
      let attribute = isDumb ? .plain : cell.isMatch ? .standout : cell.attribute
      if attribute != current {
        result += LessLine.leave(current) + LessLine.enter(attribute)
        current = attribute
      }
      result += cell.sequence + cell.text
    }
    result += LessLine.leave(current)
    if range.upperBound == cells.count { result += tail }
    let hasColor = !tail.isEmpty || cells[range].contains { !$0.sequence.isEmpty }
    return hasColor ? result + "\u{1B}[m" : result
  }

  private static func enter(_ attribute: Attribute) -> String {
    switch attribute {
    case .plain: ""
    case .bold: "\u{1B}[1m"
    case .underline: "\u{1B}[4m"
    case .standout: "\u{1B}[7m"
    }
  }

  private static func leave(_ attribute: Attribute) -> String {
    switch attribute {
    case .plain: ""
    case .bold: "\u{1B}[0m"
    case .underline: "\u{1B}[24m"
    case .standout: "\u{1B}[27m"
    }
  }
}
