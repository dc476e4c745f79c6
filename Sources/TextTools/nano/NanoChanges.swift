import CommandConventions
import FileSystem
import Kernel

/// Keys that change the text.
extension NanoEditor {
  /// False when it is none of them.
  func change(_ key: ScreenKey) -> Bool {
    switch key {
    case .character(let scalar):
      buffer.prepare(.addition)
      buffer.text.insert(scalar)
    case .tab:
      buffer.prepare(.addition)
      if settings.expandsTabs {
        for _ in 0..<(8 - buffer.text.screenColumn % 8) { buffer.text.insert(" ") }
      } else {
        buffer.text.insert("\t")
      }
    case .enter, .control("M"): breakLine()
    case .backspace:
      if buffer.mark != nil { return erase() }
      delete { $0.deleteBackward() }
    case .delete, .control("D"):
      if buffer.mark != nil { return erase() }
      delete { $0.deleteForward() }
    case .control("K"), .function(9): cut()
    case .control("U"), .function(10): paste()
    case .control("J"), .function(4): justify()
    case .meta("u"), .meta("U"): undo()
    case .meta("e"), .meta("E"): redo()
    case .meta("t"), .meta("T"): cutToEndOfText()
    case .meta("}"): indent(by: 1)
    case .meta("{"): indent(by: -1)
    default: return false
    }
    return true
  }

  private func breakLine() {
    buffer.prepare(.lineBreak)
    let blanks = buffer.text.line.prefix(buffer.text.column).prefix { $0 == " " || $0 == "\t" }
    buffer.text.breakLine()
    if settings.indents { for blank in blanks { buffer.text.insert(blank) } }
    buffer.closesStep = true
  }

  private func delete(_ body: (inout NanoText) -> Bool) {
    var text = buffer.text
    guard body(&text) else { return }
    let joins = text.lines.count < buffer.text.lines.count
    buffer.prepare(joins ? .lineJoin : .deletion)
    buffer.text = text
    if joins { buffer.closesStep = true }
  }

  /// Deletes what is marked, without keeping it.
  private func erase() -> Bool {
    guard let mark = buffer.mark else { return false }
    buffer.prepare(.deletion)
    buffer.text.remove(from: mark)
    buffer.mark = nil
    buffer.closesStep = true
    return true
  }

  // MARK: Cutting and pasting

  private func cut() {
    if let mark = buffer.mark {
      buffer.prepare(.cut)
      cutLines = buffer.text.text(from: mark)
      buffer.text.remove(from: mark)
      buffer.mark = nil
      buffer.closesStep = true
      return
    }
    var text = buffer.text
    let taken: [NanoText.Line]?
    if settings.cutsToEnd, text.column < text.line.count {
      taken = [Array(text.line[text.column...])]
      text.replace(text.column..<text.line.count, with: [])
    } else if settings.cutsToEnd {
      taken = text.deleteForward() ? [[], []] : nil
    } else {
      taken = text.cutLine()
    }
    guard let taken else { return tell("Nothing was cut") }
    buffer.prepare(.cut)
    buffer.text = text
    if keepsCutting, let last = cutLines.popLast() {
      cutLines += [last + taken[0]] + taken.dropFirst()
    } else {
      cutLines = taken
    }
    keepsCutting = true
    buffer.closesStep = true
  }

  private func cutToEndOfText() {
    let text = buffer.text
    let end = (row: text.lines.count - 1, column: text.lines[text.lines.count - 1].count)
    buffer.prepare(.cut)
    cutLines = text.text(from: end)
    buffer.text.remove(from: end)
    buffer.closesStep = true
  }

  func copy() {
    if let mark = buffer.mark {
      cutLines = buffer.text.text(from: mark)
      buffer.mark = nil
    } else {
      let text = buffer.text
      guard text.row < text.lines.count - 1 || !text.line.isEmpty else { return }
      if keepsCutting, let last = cutLines.popLast() {
        cutLines += [last + text.line, []]
      } else {
        cutLines = [text.line, []]
      }
      buffer.text.move(toRow: text.row + 1, column: 0)
    }
  }

  private func paste() {
    guard !cutLines.isEmpty else { return tell("Cutbuffer is empty") }
    buffer.prepare(.paste)
    buffer.text.insert(cutLines)
    buffer.closesStep = true
  }

  private func undo() {
    guard let action = buffer.undo() else { return tell("Nothing to undo") }
    centerIfOutside()
    tell("Undid \(action.rawValue)")
  }

  private func redo() {
    guard let action = buffer.redo() else { return tell("Nothing to redo") }
    centerIfOutside()
    tell("Redid \(action.rawValue)")
  }

  // MARK: Paragraphs

  private func indent(by step: Int) {
    buffer.prepare(.insertion)
    var text = buffer.text
    let rows = buffer.mark.map { min($0.row, text.row)...max($0.row, text.row) } ?? text.row...text.row
    let (row, column) = (text.row, text.column)
    for index in rows {
      text.move(toRow: index, column: 0)
      if step > 0, !text.line.isEmpty {
        text.insert("\t")
      } else if step < 0, let first = text.line.first, first == "\t" || first == " " {
        _ = text.deleteForward()
      }
    }
    text.move(toRow: row, column: column + step)
    buffer.text = text
    buffer.closesStep = true
  }

  /// Fills the lines of the paragraph around the cursor up to 72 columns.
  private func justify() {
    var text = buffer.text
    func isBlank(_ row: Int) -> Bool { text.lines[row].allSatisfy { $0 == " " || $0 == "\t" } }
    var start = text.row
    while start < text.lines.count, isBlank(start) { start += 1 }
    guard start < text.lines.count else { return tell("Justified paragraph") }
    while start > 0, !isBlank(start - 1) { start -= 1 }
    var end = start
    while end < text.lines.count, !isBlank(end) { end += 1 }
    let words = text.lines[start..<end].flatMap { $0.split { $0 == " " || $0 == "\t" }.map(Array.init) }
    let width = max(1, screen.columns - 8)
    var lines: [NanoText.Line] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += [" "] + word
      } else {
        lines.append(word)
      }
    }
    buffer.prepare(.justification)
    text.move(toRow: end - 1, column: text.lines[end - 1].count)
    text.remove(from: (start, 0))
    text.insert(lines)
    text.move(toRow: text.row + 1, column: 0)
    buffer.text = text
    buffer.closesStep = true
    centerIfOutside()
    tell("Justified paragraph")
  }
}
