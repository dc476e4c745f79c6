import CommandConventions
import FileSystem
import Kernel
import Patterns

/// The keys of less(1).
struct LessCommands {
  let viewer: LessViewer

  init(_ viewer: LessViewer) {
    self.viewer = viewer
  }

  /// Reads a command and does it.
  func next() async throws(Errno) -> LessViewer.Outcome {
    var number: Int?
    while true {
      switch try await viewer.terminal.next() {
      case .end: return .quit
      case .resized:
        try await viewer.repaint()
        return .stay
      case .signal: return .stay
      case .byte(let byte):
        if (48...57).contains(byte) {
          number = min(1_000_000_000, (number ?? 0) * 10 + Int(byte - 48))
          viewer.terminal.write((viewer.isDumb ? "\r" : "\r\u{1B}[K") + ":\(number ?? 0)")
          try await viewer.terminal.flush()
          continue
        }
        return try await run(byte, number)
      }
    }
  }

  private func run(_ byte: UInt8, _ number: Int?) async throws(Errno) -> LessViewer.Outcome {
    let half = number ?? viewer.halfWindow ?? max(1, (viewer.terminal.rows + 1) / 2)
    switch byte {
    case UInt8(ascii: "q"), UInt8(ascii: "Q"): return .quit
    case UInt8(ascii: "Z"): return try await viewer.terminal.next() == .byte(UInt8(ascii: "Z")) ? .quit : .stay
    case UInt8(ascii: "e"), 5, UInt8(ascii: "j"), 14, 13, 10: return try await forward(number ?? 1)
    case UInt8(ascii: "f"), 6, 22, 32: return try await forward(number ?? viewer.height)
    case UInt8(ascii: "z"): return try await forward(number ?? viewer.height)
    case UInt8(ascii: "d"), 4:
      if number != nil { viewer.halfWindow = number }
      return try await forward(half)
    case UInt8(ascii: "y"), 25, UInt8(ascii: "k"), 11, 16: try await viewer.backward(number ?? 1)
    case UInt8(ascii: "b"), 2, UInt8(ascii: "w"): try await viewer.backward(number ?? viewer.height)
    case UInt8(ascii: "u"), 21:
      if number != nil { viewer.halfWindow = number }
      try await viewer.backward(half)
    case UInt8(ascii: "g"), UInt8(ascii: "<"): try await viewer.go(toLine: (number ?? 1) - 1)
    case UInt8(ascii: "G"), UInt8(ascii: ">"):
      if let number { try await viewer.go(toLine: number - 1) } else { try await viewer.goToEnd() }
    case UInt8(ascii: "p"), UInt8(ascii: "%"): try await goToPercent(number ?? 0)
    case UInt8(ascii: "r"), 12, 18, UInt8(ascii: "R"): try await viewer.repaint()
    case UInt8(ascii: "F"): try await follow()
    case UInt8(ascii: "/"), UInt8(ascii: "?"): try await search(byte, number ?? 1)
    case UInt8(ascii: "n"): try await LessSearch(viewer).again(reversed: false, count: number ?? 1)
    case UInt8(ascii: "N"): try await LessSearch(viewer).again(reversed: true, count: number ?? 1)
    case UInt8(ascii: "&"): try await setFilter()
    case UInt8(ascii: "="), 7: await viewer.fail(try await viewer.information())
    case UInt8(ascii: "h"), UInt8(ascii: "H"): try await showHelp()
    case UInt8(ascii: "-"), UInt8(ascii: "_"): try await changeOption()
    case UInt8(ascii: "m"): try await setMark()
    case UInt8(ascii: "'"): try await goToMark()
    case UInt8(ascii: ":"): return try await colon()
    case UInt8(ascii: "v"): try await edit()
    case UInt8(ascii: "!"): try await shell()
    case 27: return try await escape(number)
    default: viewer.terminal.write([7])
    }
    return .stay
  }

  private func forward(_ count: Int) async throws(Errno) -> LessViewer.Outcome {
    try await viewer.forward(count)
    guard viewer.quitsNow() else { return .stay }
    if viewer.fileIndex + 1 < viewer.files.count {
      _ = try await viewer.open(at: viewer.fileIndex + 1)
      return .stay
    }
    return .quit
  }

  private func escape(_ number: Int?) async throws(Errno) -> LessViewer.Outcome {
    guard let byte = try await viewer.terminal.nextOfSameKey() else { return .stay }
    switch byte {
    case UInt8(ascii: "v"): try await viewer.backward(number ?? viewer.height)
    case UInt8(ascii: "<"): try await viewer.go(toLine: 0)
    case UInt8(ascii: ">"): try await viewer.goToEnd()
    case UInt8(ascii: "u"):
      viewer.highlightsMatches.toggle()
      try await viewer.repaint()
    case 32: return try await forward(number ?? viewer.height)
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      var final = try await viewer.terminal.nextOfSameKey() ?? 0
      var first: UInt8 = 0
      if (48...57).contains(final) {
        first = final
        while (48...59).contains(final) { final = try await viewer.terminal.nextOfSameKey() ?? 0 }
      }
      switch (final, first) {
      case (UInt8(ascii: "A"), _): try await viewer.backward(1)
      case (UInt8(ascii: "B"), _): return try await forward(1)
      case (UInt8(ascii: "C"), _), (UInt8(ascii: "D"), _):
        let step = number ?? max(1, viewer.terminal.columns / 2)
        viewer.shift = max(0, viewer.shift + (final == UInt8(ascii: "C") ? step : -step))
        try await viewer.repaint()
      case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), UInt8(ascii: "1")): try await viewer.go(toLine: 0)
      case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), UInt8(ascii: "4")): try await viewer.goToEnd()
      case (UInt8(ascii: "~"), UInt8(ascii: "5")): try await viewer.backward(viewer.height)
      case (UInt8(ascii: "~"), UInt8(ascii: "6")): return try await forward(viewer.height)
      default: break
      }
    default: break
    }
    return .stay
  }

  private func goToPercent(_ percent: Int) async throws(Errno) {
    try await viewer.document.loadAll()
    let document = viewer.document
    let target = document.bytes.count * min(100, percent) / 100
    if percent >= 100 { return try await viewer.goToEnd() }
    var line = 0
    while line + 1 < document.lineCount, document.offset(of: line + 1) <= target { line += 1 }
    try await viewer.go(toLine: line)
  }

  // MARK: Asking

  /// A line that is typed behind a prompt; nil when it was given up.
  private func ask(_ prompt: String) async throws(Errno) -> String? {
    var text: [UInt8] = []
    let terminal = viewer.terminal
    while true {
      terminal.write((viewer.isDumb ? "\r" : "\r\u{1B}[K") + prompt + String(lossless: text))
      try await terminal.flush()
      guard case .byte(let byte) = try await terminal.next() else { return nil }
      switch byte {
      case 13, 10: return String(lossless: text)
      case 8, 127:
        guard !text.isEmpty else { return nil }
        while let last = text.popLast(), last & 0xC0 == 0x80 {}
      case 21: text = []
      case 3, 7: return nil
      case 27: while try await terminal.nextOfSameKey() != nil {}
      default: text.append(byte)
      }
    }
  }

  private func search(_ key: UInt8, _ count: Int) async throws(Errno) {
    let backwards = key == UInt8(ascii: "?")
    guard let text = try await ask(String(UnicodeScalar(key))) else { return }
    let line: Int
    if backwards {
      line = text.isEmpty ? viewer.top.line - 1 : viewer.shown.compactMap { $0 }.last?.line ?? viewer.top.line
    } else {
      line = text.isEmpty ? viewer.top.line + 1 : viewer.top.line
    }
    try await LessSearch(viewer).search(text, backwards: backwards, from: .init(line: line), count: count)
  }

  private func setFilter() async throws(Errno) {
    guard let text = try await ask("&/") else { return }
    if text.isEmpty {
      viewer.filter = nil
    } else {
      do throws(PatternError) {
        viewer.filter = try POSIXRegex(text.bytes, isExtended: true)
      } catch {
        return await viewer.fail(error.message)
      }
      try await viewer.document.loadAll()
    }
    try await viewer.repaint(from: viewer.top)
  }

  private func changeOption() async throws(Errno) {
    viewer.terminal.write((viewer.isDumb ? "\r" : "\r\u{1B}[K") + "-")
    try await viewer.terminal.flush()
    guard case .byte(let byte) = try await viewer.terminal.next(), byte > 32, byte < 127 else { return }
    let message = viewer.options.toggle(Character(UnicodeScalar(byte)))
    try await viewer.repaint()
    await viewer.fail(message)
  }

  private func setMark() async throws(Errno) {
    viewer.terminal.write((viewer.isDumb ? "\r" : "\r\u{1B}[K") + "set mark: ")
    try await viewer.terminal.flush()
    if case .byte(let byte) = try await viewer.terminal.next() { viewer.marks[byte] = viewer.top }
  }

  private func goToMark() async throws(Errno) {
    viewer.terminal.write((viewer.isDumb ? "\r" : "\r\u{1B}[K") + "goto mark: ")
    try await viewer.terminal.flush()
    guard case .byte(let byte) = try await viewer.terminal.next() else { return }
    if byte == UInt8(ascii: "^") { return try await viewer.go(toLine: 0) }
    if byte == UInt8(ascii: "$") { return try await viewer.goToEnd() }
    guard let place = viewer.marks[byte] else { return await viewer.fail("Mark not set") }
    try await viewer.repaint(from: place)
  }

  private func colon() async throws(Errno) -> LessViewer.Outcome {
    viewer.terminal.write((viewer.isDumb ? "\r" : "\r\u{1B}[K") + " :")
    try await viewer.terminal.flush()
    guard case .byte(let byte) = try await viewer.terminal.next() else { return .stay }
    switch byte {
    case UInt8(ascii: "q"), UInt8(ascii: "Q"): return .quit
    case UInt8(ascii: "n"):
      guard viewer.fileIndex + 1 < viewer.files.count else {
        await viewer.fail("No next file")
        return .stay
      }
      _ = try await viewer.open(at: viewer.fileIndex + 1)
    case UInt8(ascii: "p"):
      guard viewer.fileIndex > 0 else {
        await viewer.fail("No previous file")
        return .stay
      }
      _ = try await viewer.open(at: viewer.fileIndex - 1)
    case UInt8(ascii: "x"): _ = try await viewer.open(at: 0)
    case UInt8(ascii: "f"): await viewer.fail(try await viewer.information())
    case UInt8(ascii: "e"), 24:
      guard let name = try await ask("Examine: "), !name.isEmpty else { return .stay }
      if !viewer.files.contains(name) { viewer.files.insert(name, at: viewer.fileIndex + 1) }
      guard let index = viewer.files.firstIndex(of: name) else { return .stay }
      if try await !viewer.open(at: index) { viewer.files.remove(at: index) }
    default: break
    }
    return .stay
  }

  // MARK: More than looking

  /// Goes to the end and shows what is added there, until a key is typed.
  private func follow() async throws(Errno) {
    try await viewer.goToEnd()
    while true {
      viewer.terminal.write(
        (viewer.isDumb ? "\r" : "\r\u{1B}[K") + viewer.standout("Waiting for data... (interrupt to abort)"))
      try await viewer.terminal.flush()
      do throws(Errno) {
        try await viewer.process.sleep(.seconds(1))
        if try await viewer.document.lookAgain() {
          try await viewer.document.loadAll()
          try await viewer.forward(Int.max)
        }
      } catch {
        guard error == .EINTR, viewer.process.hasCaughtSignals else { throw error }
        let signals = viewer.process.takeCaughtSignals()
        if signals.contains(.INT) { return }
        try await viewer.goToEnd()
      }
    }
  }

  private func showHelp() async throws(Errno) {
    let terminal = viewer.terminal
    let lines = LessHelp.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var top = 0
    while true {
      terminal.write(viewer.isDumb ? "\n" : "\u{1B}[H\u{1B}[2J")
      let end = min(lines.count, top + viewer.height)
      for line in lines[top..<end] { terminal.write(line + "\n") }
      let isEnd = end == lines.count
      let text =
        isEnd
        ? "HELP -- END -- Press g to see it again, or q when done" : "HELP -- Press RETURN for more, or q when done"
      terminal.write(viewer.standout(text))
      try await terminal.flush()
      guard case .byte(let byte) = try await terminal.next() else { break }
      if byte == UInt8(ascii: "q") || byte == UInt8(ascii: "Q") { break }
      let last = max(0, lines.count - viewer.height)
      switch byte {
      case UInt8(ascii: "g"): top = 0
      case 32, UInt8(ascii: "f"): top = min(last, top + viewer.height)
      case UInt8(ascii: "b"): top = max(0, top - viewer.height)
      case UInt8(ascii: "k"), UInt8(ascii: "y"): top = max(0, top - 1)
      default: top = min(last, top + 1)
      }
    }
    try await viewer.repaint()
  }

  /// Runs a command on the terminal, and comes back.
  private func runOutside(_ words: [String]) async throws(Errno) {
    let process = viewer.process
    viewer.stop()
    viewer.terminal.giveBack()
    try await viewer.terminal.flush()
    let child = process.fork { child throws(Errno) in
      child.setDisposition(of: .INT, .standard)
      return try await child.executeOperands(words) { $0 }
    }
    _ = try await process.wait(for: child)
    viewer.terminal.takeKeys(keepsSignals: true)
    viewer.start()
  }

  private func edit() async throws(Errno) {
    guard !viewer.document.name.isEmpty else { return await viewer.fail("Cannot edit standard input") }
    let environment = viewer.process.environment
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "editor"
    let words = editor.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return }
    let place = viewer.top
    let name = viewer.document.name
    let line = place.line + 1 + viewer.height / 2
    try await runOutside(words + ["+\(min(line, viewer.document.lineCount))", name])
    _ = try await viewer.open(at: viewer.fileIndex)
    try await viewer.repaint(from: place)
  }

  private func shell() async throws(Errno) {
    guard let command = try await ask("!") else { return }
    let shell = viewer.process.environment["SHELL"] ?? "/bin/sh"
    viewer.terminal.write("\n")
    try await runOutside(command.isEmpty ? [shell] : [shell, "-c", command])
    viewer.terminal.write("!done  (press RETURN)")
    try await viewer.terminal.flush()
    _ = try await viewer.terminal.next()
    try await viewer.repaint()
  }
}
