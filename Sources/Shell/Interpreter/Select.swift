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
      if reply.isEmpty { continue }
      showsMenu = false
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
    let longest = values.map { $0.unicodeScalars.count }.max() ?? 0
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
      var line = ""
      for column in 0..<columns {
        let index = column * rows + row
        guard index < values.count else { break }
        let number = String(index + 1)
        let item = number.rightAligned(to: indexWidth) + ") " + values[index]
        let isLast = index + rows >= values.count
        line += isLast ? item : item.padded(to: width)
      }
      text += line + "\n"
    }
    return text
  }
}
