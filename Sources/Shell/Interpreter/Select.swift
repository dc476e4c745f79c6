import FileSystem
import Kernel
import ShellSyntax
import TextFormat

/// select
extension Shell {
  func runSelect(_ clause: ForClause) async throws(Unwind) -> Int32 {
    line = clause.line + lineOffset
    let values: [String]
    if let words = clause.words { values = try await fields(words) } else { values = state.positional }
    guard !values.isEmpty else { return 0 }
    if isOn(.trace) { try await traceFor("select", clause) }
    loopDepth += 1
    defer { loopDepth -= 1 }
    var showsMenu = true
    while true {
      if showsMenu { try await writeError(menu(values)) }
      try await writeError(try await promptString(scalar("PS3") ?? "#? "))
      var reader = LineReading(shell: self)
      reader.isRaw = true
      guard let line = try await reader.read(), line.isComplete || !line.bytes.isEmpty else {
        output = []
        try await writeOutput([10])
        state.lastStatus = 1
        return 1
      }
      let reply = line.text
      _ = try await assign("REPLY", reply)
      showsMenu = reply.isEmpty
      if showsMenu { continue }
      let number = Int(reply.drop { $0 == " " }) ?? 0
      let choice = values.indices.contains(number - 1) ? values[number - 1] : ""
      guard try await assign(clause.variable, choice) else { return 1 }
      do throws(Unwind) {
        try await run(clause.body)
      } catch {
        switch error {
        case .breakLoops(let count):
          if count > 1, loopDepth > 1 { throw .breakLoops(count - 1) }
          state.lastStatus = 0
          return 0
        case .continueLoop(let count):
          if count > 1, loopDepth > 1 { throw .continueLoop(count - 1) }
        default: throw error
        }
      }
      if scalar("REPLY") ?? "" == "" { showsMenu = true }
    }
  }

  private func writeOutput(_ bytes: [UInt8]) async throws(Unwind) {
    do throws(Errno) {
      try await process.write(1, bytes)
    } catch {
      throw unwinding(error)
    }
  }

  /// The choices with their numbers, in columns that fit the terminal.
  private func menu(_ values: [String]) -> String {
    let indexWidth = String(values.count).utf8.count
    let longest = values.map { CharacterWidth.of($0) }.max() ?? 0
    let width = longest + indexWidth + 2 + 2
    let terminal = scalar("COLUMNS").flatMap { Int($0) } ?? 80
    var columns = max(1, terminal / max(1, width))
    var rows = (values.count + columns - 1) / columns
    columns = (values.count + rows - 1) / rows
    if rows == 1 {
      rows = values.count
      columns = 1
    }
    var text = ""
    for row in 0..<rows {
      for column in 0..<columns {
        let index = column * rows + row
        guard index < values.count else { break }
        let numberWidth = column == 0 ? String(rows).utf8.count : indexWidth
        let item = String(index + 1).rightAligned(to: numberWidth) + ") " + values[index]
        text += item
        guard index + rows < values.count else { break }
        text += Shell.space(from: column * width + CharacterWidth.of(item), to: (column + 1) * width)
      }
      text += "\n"
    }
    return text
  }

  /// Tabs and spaces from one column of the terminal to another.
  private static func space(from start: Int, to end: Int) -> String {
    var text = ""
    var column = start
    while column < end {
      let stop = (column / 8 + 1) * 8
      text += stop <= end ? "\t" : " "
      column = stop <= end ? stop : column + 1
    }
    return text
  }
}
