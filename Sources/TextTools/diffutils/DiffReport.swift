import CommandConventions
import FileSystem
import Kernel

/// The differences between two texts, and how they are written.
struct DiffReport {
  let first: DiffText
  let second: DiffText
  let options: DiffOptions
  let process: Process
  private(set) var changes: [DiffChange] = []
  private let colors: DiffColors

  init(_ first: DiffText, _ second: DiffText, _ options: DiffOptions, _ process: Process) {
    self.first = first
    self.second = second
    self.options = options
    self.process = process
    colors = DiffColors(isOn: options.isColored)
    var numbering = DiffNumbering(options)
    let (a, b) = (numbering.numbers(of: first), numbering.numbers(of: second))
    let showsContext = options.style == .context || options.style == .unified
    let horizon = max(options.horizon, showsContext ? options.context : 0)
    changes = DiffChange.changes(a, b, horizon: horizon)
    if options.ignoresBlankLines || !options.ignoredLines.isEmpty {
      for index in changes.indices { changes[index].isIgnorable = isIgnorable(changes[index]) }
    }
  }

  var hasDifferences: Bool { changes.contains { !$0.isIgnorable } }

  private func isIgnorable(_ change: DiffChange) -> Bool {
    change.first.allSatisfy { isIgnorable(first.line($0)) } && change.second.allSatisfy { isIgnorable(second.line($0)) }
  }

  private func isIgnorable(_ line: ArraySlice<UInt8>) -> Bool {
    if options.ignoresBlankLines {
      let ignoresSpace = options.space != .exact && options.space != .tabs
      if ignoresSpace ? line.allSatisfy({ $0 == 32 || (9...13).contains($0) }) : line.isEmpty { return true }
    }
    return options.ignoredLines.contains { $0.matches(Array(line)) }
  }

  func write() async throws(Errno) {
    switch options.style {
    case .normal: try await writeNormal()
    case .context: try await writeContext()
    case .unified: try await writeUnified()
    case .ed: try await writeEd()
    case .forwardEd: try await writeForwardEd()
    case .rcs: try await writeRCS()
    case .columns: try await DiffColumns(self).write()
    case .merged(let name): try await writeMerged(name)
    }
  }

  // MARK: Lines

  /// The bytes of a line as they are shown: a prefix, the line, and a note where it has no newline.
  func line(_ index: Int, of text: DiffText, _ prefix: String, _ color: DiffColors.Part? = nil) -> [UInt8] {
    var result = Array((color.map(colors.start) ?? "").utf8) + prefix.utf8
    let line = text.line(index)
    if options.expandsTabs, line.contains(9) {
      var column = 0
      for byte in line {
        if byte == 9 {
          let width = options.tabSize - column % options.tabSize
          result += [UInt8](repeating: 32, count: width)
          column += width
        } else {
          result.append(byte)
          column += 1
        }
      }
    } else {
      result += line
    }
    if color != nil { result += colors.end.utf8 }
    result.append(10)
    if !text.hasNewline(index) { result += "\\ No newline at end of file\n".utf8 }
    return result
  }

  /// A mark before a line, and what keeps the line away from it.
  private func prefix(_ mark: String, normal: Bool) -> String {
    if options.indentsWithTab { return mark + "\t" }
    return normal ? mark + " " : mark
  }

  private func range(_ start: Int, _ count: Int) -> String {
    count > 1 ? "\(start + 1),\(start + count)" : count == 1 ? "\(start + 1)" : "\(start)"
  }

  private func command(_ change: DiffChange) -> String {
    let letter = change.deleted == 0 ? "a" : change.inserted == 0 ? "d" : "c"
    return range(change.firstLine, change.deleted) + letter + range(change.secondLine, change.inserted)
  }

  // MARK: Normal

  private func writeNormal() async throws(Errno) {
    for change in changes where !change.isIgnorable {
      try await process.write(colors.paint(command(change), .range) + "\n")
      for index in change.first { try await process.write(line(index, of: first, prefix("<", normal: true), .deleted)) }
      if change.deleted > 0, change.inserted > 0 { try await process.write("---\n") }
      for index in change.second {
        try await process.write(line(index, of: second, prefix(">", normal: true), .inserted))
      }
    }
  }

  // MARK: Scripts

  private func writeEd() async throws(Errno) {
    for change in changes.reversed() where !change.isIgnorable {
      let letter = change.deleted == 0 ? "a" : change.inserted == 0 ? "d" : "c"
      let place = change.deleted == 0 ? String(change.firstLine) : range(change.firstLine, change.deleted)
      try await process.write("\(place)\(letter)\n")
      guard change.inserted > 0 else { continue }
      var isInserting = true
      for index in change.second {
        if !isInserting { try await process.write("a\n") }
        isInserting = true
        // A lone period would end the insertion.
        if second.line(index).elementsEqual(".".utf8) {
          try await process.write("..\n.\ns/.//\n")
          isInserting = false
        } else {
          try await process.write(Array(second.line(index)) + [10])
        }
      }
      if isInserting { try await process.write(".\n") }
    }
  }

  private func writeForwardEd() async throws(Errno) {
    for change in changes where !change.isIgnorable {
      let letter = change.deleted == 0 ? "a" : change.inserted == 0 ? "d" : "c"
      let last = change.firstLine + change.deleted
      let place = change.deleted > 1 ? "\(change.firstLine + 1) \(last)" : String(last)
      try await process.write("\(letter)\(place)\n")
      guard change.inserted > 0 else { continue }
      for index in change.second { try await process.write(Array(second.line(index)) + [10]) }
      try await process.write(".\n")
    }
  }

  private func writeRCS() async throws(Errno) {
    for change in changes where !change.isIgnorable {
      if change.deleted > 0 { try await process.write("d\(change.firstLine + 1) \(change.deleted)\n") }
      guard change.inserted > 0 else { continue }
      try await process.write("a\(change.firstLine + change.deleted) \(change.inserted)\n")
      for index in change.second {
        try await process.write(Array(second.line(index)) + (second.hasNewline(index) ? [10] : []))
      }
    }
  }

  private func writeMerged(_ name: String) async throws(Errno) {
    var next = 0
    func plain(_ index: Int, _ text: DiffText) -> [UInt8] { Array(text.line(index)) + [10] }
    for change in changes where !change.isIgnorable {
      for index in next..<change.firstLine { try await process.write(plain(index, first)) }
      next = change.firstLine + change.deleted
      if change.deleted > 0 {
        try await process.write("#ifndef \(name)\n")
        for index in change.first { try await process.write(plain(index, first)) }
      }
      if change.inserted > 0 {
        try await process.write(change.deleted > 0 ? "#else /* \(name) */\n" : "#ifdef \(name)\n")
        for index in change.second { try await process.write(plain(index, second)) }
      }
      try await process.write("#endif /* \(change.inserted > 0 ? "" : "! ")\(name) */\n")
    }
    for index in next..<first.lines.count { try await process.write(plain(index, first)) }
  }

  // MARK: With context

  /// Changes that are so near that they share their context.
  private var hunks: [[DiffChange]] {
    var result: [[DiffChange]] = []
    for change in changes {
      if let previous = result.last?.last {
        let isIgnorable = previous.isIgnorable || change.isIgnorable
        let limit = isIgnorable ? options.context : 2 * options.context + 1
        if change.firstLine - previous.first.upperBound < limit {
          result[result.count - 1].append(change)
          continue
        }
      }
      result.append([change])
    }
    return result.filter { hunk in hunk.contains { !$0.isIgnorable } }
  }

  private func header(_ marks: (String, String)) async throws(Errno) {
    for (index, text) in [first, second].enumerated() {
      let mark = index == 0 ? marks.0 : marks.1
      let title: String
      if index < options.labels.count {
        title = options.labels[index]
      } else {
        title = text.name + "\t" + process.format(text.time, "%Y-%m-%d %H:%M:%S.%N %z")
      }
      try await process.write(colors.paint("\(mark) \(title)", .header) + "\n")
    }
  }

  /// The nearest line before a hunk that begins a function.
  private func function(before line: Int) -> String {
    guard let pattern = options.functionLine else { return "" }
    for index in stride(from: line - 1, through: 0, by: -1) where pattern.matches(Array(first.line(index))) {
      var text = first.line(index).drop { $0 == 32 || $0 == 9 }.prefix(40)
      while let last = text.last, last == 32 || (9...13).contains(last) { text.removeLast() }
      return " " + String(lossless: text)
    }
    return ""
  }

  private func contextRanges(_ hunk: [DiffChange]) -> (Range<Int>, Range<Int>) {
    let (start, end) = (hunk[0], hunk[hunk.count - 1])
    let left = max(0, start.firstLine - options.context)
    let right = max(0, start.secondLine - options.context)
    let leftEnd = min(first.lines.count, end.first.upperBound + options.context)
    let rightEnd = min(second.lines.count, end.second.upperBound + options.context)
    return (left..<leftEnd, right..<rightEnd)
  }

  private func writeUnified() async throws(Errno) {
    try await header(("---", "+++"))
    func place(_ range: Range<Int>) -> String {
      range.count == 1
        ? "\(range.lowerBound + 1)" : "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
    }
    for hunk in hunks {
      let (left, right) = contextRanges(hunk)
      let title = colors.paint("@@ -\(place(left)) +\(place(right)) @@", .range)
      try await process.write(title + function(before: left.lowerBound) + "\n")
      var next = left.lowerBound
      for change in hunk {
        for index in next..<change.firstLine { try await process.write(contextLine(index, first)) }
        next = change.first.upperBound
        for index in change.first {
          try await process.write(line(index, of: first, prefix("-", normal: false), .deleted))
        }
        for index in change.second {
          try await process.write(line(index, of: second, prefix("+", normal: false), .inserted))
        }
      }
      for index in next..<left.upperBound { try await process.write(contextLine(index, first)) }
    }
  }

  private func contextLine(_ index: Int, _ text: DiffText) -> [UInt8] {
    if options.hidesEmptyContextSpace, text.lines[index].isEmpty { return line(index, of: text, "") }
    return line(index, of: text, options.indentsWithTab ? "\t" : " ")
  }

  private func writeContext() async throws(Errno) {
    try await header(("***", "---"))
    func place(_ range: Range<Int>) -> String {
      range.count > 1 ? "\(range.lowerBound + 1),\(range.upperBound)" : "\(range.upperBound)"
    }
    for hunk in hunks {
      let (left, right) = contextRanges(hunk)
      try await process.write("***************" + function(before: left.lowerBound) + "\n")
      try await process.write(colors.paint("*** \(place(left)) ****", .range) + "\n")
      if hunk.contains(where: { $0.deleted > 0 }) {
        try await writeSide(left, of: first, hunk.map { ($0.first, $0.inserted > 0 ? "!" : "-") }, .deleted)
      }
      try await process.write(colors.paint("--- \(place(right)) ----", .range) + "\n")
      if hunk.contains(where: { $0.inserted > 0 }) {
        try await writeSide(right, of: second, hunk.map { ($0.second, $0.deleted > 0 ? "!" : "+") }, .inserted)
      }
    }
  }

  private func writeSide(
    _ lines: Range<Int>, of text: DiffText, _ marks: [(Range<Int>, String)], _ color: DiffColors.Part
  ) async throws(Errno) {
    for index in lines {
      let mark = marks.first { $0.0.contains(index) }?.1 ?? " "
      try await process.write(line(index, of: text, prefix(mark, normal: true), options.isColored ? color : nil))
    }
  }
}
