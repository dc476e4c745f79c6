import FileSystem
import Kernel

/// Lays out the table of ps(1): a value that is too long pushes the next ones to the right until their padding
/// has made up for it.
struct PsTable {
  let columns: [PsColumn]
  let values: PsValues
  /// Cells of the screen; nil for no limit.
  let width: Int?

  var header: String? {
    guard columns.contains(where: { !$0.header.isEmpty }) else { return nil }
    return line { column, _ in column.header }
  }

  /// - Parameter prefix: what the tree draws before the command.
  func row(_ info: ProcessInfo, prefix: String) -> String {
    line { column, room in
      var text = values.text(column.value, info)
      switch column.value {
      case .arguments, .command: text = prefix + text
      default: break
      }
      return fitted(text, column, room)
    }
  }

  /// A value that is no wider than it may be.
  private func fitted(_ text: String, _ column: PsColumn, _ room: Int) -> String {
    switch column.justification {
    case .unlimited: return text.utf8.count > room ? String(text.prefix(max(0, room))) : text
    case .user:
      guard text.utf8.count > max(room, column.width) else { return text }
      return text.prefix(max(room, column.width) - 1) + "+"
    case .left, .right: return text
    }
  }

  private func line(_ value: (PsColumn, _ room: Int) -> String) -> String {
    var (correct, actual) = (0, 0)
    var needsSpace = false
    var result = ""
    for (index, column) in columns.enumerated() {
      let isLast = index == columns.count - 1
      var room = column.width
      if isLast {
        let gap = correct - actual
        room = width.map { $0 - (gap < 1 ? actual + (needsSpace ? 1 : 0) : max(correct, actual)) } ?? Int.max
      }
      let text = value(column, room)
      let amount = text.utf8.count
      var padding = 0
      if column.justification == .right { padding = max(0, column.width - amount) }
      var space = correct - actual + padding
      if space < 1 { space = needsSpace ? 1 : 0 }
      result += String(repeating: " ", count: space) + text
      actual += space + amount
      correct += column.width + 1
      needsSpace = true
    }
    return result + "\n"
  }
}
