import CommandConventions
import FileSystem
import Kernel
import Patterns

/// less(1) on a terminal.
final class LessViewer {
  /// A row of the screen: which line, and which part of it.
  struct Place: Comparable {
    var line: Int
    var row = 0

    static func < (a: Place, b: Place) -> Bool { (a.line, a.row) < (b.line, b.row) }
  }

  enum Outcome {
    case stay, quit
  }

  let terminal: ScreenTerminal
  let process: Process
  var options: LessOptions
  var files: [String]
  var fileIndex = 0
  var document: LessDocument
  /// The first row of the screen, and those that are on it.
  var top = Place(line: 0)
  var shown: [Place?] = []
  var pattern: POSIXRegex?
  var patternText = ""
  var isInverted = false
  var searchesBackwards = false
  var highlightsMatches = true
  var filter: POSIXRegex?
  var marks: [UInt8: Place] = [:]
  var shift = 0
  var halfWindow: Int?
  var isFirstPrompt = true
  let isDumb: Bool
  private var isInitialised = false
  private var endCount = 0

  init(_ terminal: ScreenTerminal, _ options: LessOptions) {
    self.terminal = terminal
    self.options = options
    process = terminal.process
    files = options.files
    document = LessDocument(terminal.process, name: "", descriptor: 0)
    let type = terminal.process.environment["TERM"] ?? ""
    isDumb = type.isEmpty || type == "dumb"
  }

  var height: Int { max(1, terminal.rows - 1) }
  private var clearLine: String { isDumb ? "\r" : "\r\u{1B}[K" }

  // MARK: Start and end

  func run() async throws(Errno) -> ExitStatus {
    if isDumb {
      terminal.write("WARNING: terminal is not fully functional\n")
      try await waitForReturn()
    }
    for message in options.errors {
      terminal.write(message + "\n")
      try await waitForReturn()
    }
    if files.isEmpty {
      files = ["-"]
      document = LessDocument(process, name: "", descriptor: 0)
    } else if !(try await openFirst()) {
      try await terminal.flush()
      return .success
    }
    if try await isShortEnough() {
      if isDumb { terminal.write("\r") }
      for place in shown where place != nil { terminal.write(text(of: place) + "\n") }
      if isDumb { terminal.write("\r") }
      try await terminal.flush()
      return .success
    }
    start()
    try await begin()
    while true {
      try await showPrompt()
      let outcome = try await LessCommands(self).next()
      if case .quit = outcome { break }
    }
    terminal.write(clearLine)
    stop()
    try await terminal.flush()
    return .success
  }

  func start() {
    guard !isInitialised, !isDumb else { return }
    isInitialised = true
    terminal.write((options.keepsScreen ? "\u{1B}[?1049h" : "") + "\u{1B}[?1h\u{1B}=")
  }

  func stop() {
    guard isInitialised else { return }
    isInitialised = false
    terminal.write("\u{1B}[?1l\u{1B}>" + (options.keepsScreen ? "\u{1B}[?1049l" : ""))
  }

  /// Opens the first file that can be opened, and tells of those before it.
  private func openFirst() async throws(Errno) -> Bool {
    while fileIndex < files.count {
      if files[fileIndex] == "-" {
        document = LessDocument(process, name: "", descriptor: 0)
        return true
      }
      switch try await Less.open(files[fileIndex], process) {
      case .success(let descriptor):
        document = LessDocument(process, name: files[fileIndex], descriptor: descriptor)
        return true
      case .failure(let message):
        terminal.write(message.text + "\n")
        files.remove(at: fileIndex)
        if fileIndex < files.count { try await waitForReturn() }
      }
    }
    return false
  }

  private func waitForReturn() async throws(Errno) {
    terminal.write("Press RETURN to continue ")
    try await terminal.flush()
    _ = try await terminal.next()
    terminal.write("\n")
  }

  /// -F: whether all of the only file fits on the screen.
  private func isShortEnough() async throws(Errno) -> Bool {
    guard options.quitsIfShort, files.count == 1 else { return false }
    try await fill(from: Place(line: 0))
    guard document.isAtEnd, let last = shown.compactMap({ $0 }).last else { return document.isAtEnd }
    return next(after: last) == nil
  }

  private func begin() async throws(Errno) {
    if let text = options.pattern {
      options.pattern = nil
      try await LessSearch(self).search(text, backwards: false, from: Place(line: 0))
      if shown.isEmpty { try await repaint(from: Place(line: 0)) }
      return
    }
    var isPainted = false
    for command in options.firstCommands {
      isPainted = true
      if command.hasPrefix("/") || command.hasPrefix("?") {
        try await LessSearch(self).search(String(command.dropFirst()), backwards: false, from: Place(line: 0))
      } else if command.hasSuffix("G") || command.hasSuffix("g"), let line = Int(command.dropLast()) {
        try await go(toLine: line - 1)
      } else if let line = Int(command) {
        try await go(toLine: line - 1)
      } else if command == "G" || command == "F" {
        try await goToEnd()
      } else {
        isPainted = false
      }
    }
    if !isPainted { try await paintFirst() }
  }

  /// The first screen, which does not fill up with "~" below a short text.
  private func paintFirst() async throws(Errno) {
    try await fill(from: Place(line: 0))
    terminal.write("\r")
    for place in shown where place != nil { terminal.write(text(of: place) + "\n") }
    isAtBottom = shown.last.map { $0 != nil } ?? false
  }

  /// Whether the prompt stands in the last line.
  private var isAtBottom = true

  // MARK: Rows

  private func isVisible(_ line: Int) -> Bool {
    if options.squeezes, line > 0, document.line(line).isEmpty, document.line(line - 1).isEmpty { return false }
    guard let filter else { return true }
    return filter.matches(Array(document.line(line)))
  }

  private var numbersWidth: Int { options.showsNumbers ? 8 : 0 }
  var textWidth: Int { max(1, terminal.columns - numbersWidth) }

  private func rendered(_ line: Int) -> LessLine {
    LessLine(
      document.line(line), options,
      highlight: highlightsMatches && options.highlights && !isInverted ? pattern : nil)
  }

  private func rowCount(_ line: Int) -> Int {
    options.chopsLines || shift > 0 ? 1 : rendered(line).rows(width: textWidth).count
  }

  /// The row behind one; nil at the end of what is known.
  func next(after place: Place) -> Place? {
    if place.row + 1 < rowCount(place.line) { return Place(line: place.line, row: place.row + 1) }
    var line = place.line + 1
    while line < document.lineCount, !isVisible(line) { line += 1 }
    return line < document.lineCount ? Place(line: line) : nil
  }

  func previous(before place: Place) -> Place? {
    if place.row > 0 { return Place(line: place.line, row: place.row - 1) }
    var line = place.line - 1
    while line >= 0, !isVisible(line) { line -= 1 }
    return line >= 0 ? Place(line: line, row: rowCount(line) - 1) : nil
  }

  func first(from line: Int) -> Place? {
    var line = line
    while line < document.lineCount, !isVisible(line) { line += 1 }
    return line < document.lineCount ? Place(line: line) : nil
  }

  /// Finds out which rows the screen has from a place on.
  func fill(from place: Place) async throws(Errno) {
    try await document.load(upTo: place.line + height + 1)
    top = place
    shown = []
    var next = place.row == 0 ? first(from: place.line) : place.line < document.lineCount ? place : nil
    if let next { top = next }
    while shown.count < height {
      shown.append(next)
      guard let here = next else { continue }
      next = self.next(after: here)
      while next == nil, !document.isAtEnd {
        let known = document.lineCount
        try await document.load(upTo: known + 1)
        next = self.next(after: here)
        if document.lineCount == known { break }
      }
    }
  }

  func text(of place: Place?) -> String {
    guard let place else { return "~" }
    let line = rendered(place.line)
    var prefix = ""
    if options.showsNumbers {
      let digits = String(place.line + 1)
      prefix =
        place.row > 0
        ? String(repeating: " ", count: 8) : String(repeating: " ", count: max(0, 7 - digits.count)) + digits + " "
      if !isDumb { prefix = "\u{1B}[1m" + prefix.dropLast() + "\u{1B}[0m " }
    }
    if options.chopsLines || shift > 0 {
      let (range, isCut) = line.chopped(from: shift, width: textWidth)
      return prefix + line.text(range, isDumb: isDumb) + (isCut ? isDumb ? ">" : "\u{1B}[7m>\u{1B}[27m" : "")
    }
    let rows = line.rows(width: textWidth)
    return prefix + line.text(rows[min(place.row, rows.count - 1)], isDumb: isDumb)
  }

  /// Whether the last row of the text is on the screen.
  var isEndShown: Bool {
    guard document.isAtEnd else { return false }
    guard let last = shown.last else { return true }
    return last.map { next(after: $0) == nil } ?? true
  }

  // MARK: Moving

  func repaint(from place: Place) async throws(Errno) {
    try await fill(from: place)
    terminal.write(isDumb ? "\r...skipping...\n" : "\u{1B}[H\u{1B}[2J\u{1B}[H")
    for place in shown { terminal.write(text(of: place) + "\n") }
    isAtBottom = true
  }

  func repaint() async throws(Errno) {
    try await repaint(from: top)
  }

  /// Down by so many rows, as far as there is text.
  func forward(_ count: Int) async throws(Errno) {
    guard let last = shown.last, var place = last else { return }
    var new: [Place] = []
    while new.count < count {
      if next(after: place) == nil { try await document.load(upTo: document.lineCount + 1) }
      guard let following = next(after: place) else { break }
      new.append(following)
      place = following
    }
    guard !new.isEmpty else { return }
    terminal.write(clearLine)
    if new.count > height { new = Array(new.suffix(height)) }
    for place in new { terminal.write(text(of: place) + "\n") }
    shown = Array((shown + new.map { Optional($0) }).suffix(height))
    if let first = shown.first, let first { top = first }
  }

  func backward(_ count: Int) async throws(Errno) {
    var place = top
    var moved = 0
    while moved < count, let before = previous(before: place) {
      place = before
      moved += 1
    }
    guard moved > 0 || !isAtBottom else { return }
    try await repaint(from: place)
  }

  func go(toLine line: Int) async throws(Errno) {
    try await document.load(upTo: line)
    guard line < document.lineCount || line <= 0 else { return await fail("Cannot seek to line number \(line + 1)") }
    try await repaint(from: Place(line: max(0, line)))
    // A place near the end shows the last screen.
    if shown.contains(where: { $0 == nil }) { try await goToEnd() }
  }

  func goToEnd() async throws(Errno) {
    try await document.loadAll()
    var place = Place(line: max(0, document.lineCount - 1), row: 0)
    if document.lineCount > 0 {
      place.row = rowCount(place.line) - 1
      if !isVisible(place.line), let before = previous(before: Place(line: place.line)) { place = before }
    }
    for _ in 1..<max(2, height) {
      guard let before = previous(before: place) else { break }
      place = before
    }
    try await repaint(from: place)
  }

  /// A message that waits for a key.
  func fail(_ message: String) async {
    terminal.write(clearLine + standout(message + "  (press RETURN)"))
    try? await terminal.flush()
    _ = try? await terminal.next()
    terminal.write(clearLine)
  }

  func standout(_ text: String) -> String {
    isDumb ? text : "\u{1B}[7m\(text)\u{1B}[27m"
  }

  // MARK: Prompt

  private func showPrompt() async throws(Errno) {
    // Looking for the end costs a read at most.
    if !document.isAtEnd, !document.isPipe { try await document.load(upTo: document.lineCount + 1) }
    terminal.write(isDumb ? "\r" : "\r\u{1B}[K")
    let text = promptText
    if filter != nil, isDumb == false { terminal.write("& ") }
    terminal.write(text.isEmpty ? ":" : standout(text))
    isFirstPrompt = false
    try await terminal.flush()
  }

  private var promptText: String {
    let isEnd = isEndShown
    let next = fileIndex + 1 < files.count ? files[fileIndex + 1] : nil
    let place = files.count > 1 ? " (file \(fileIndex + 1) of \(files.count))" : ""
    let end = isEnd ? "(END)" + (next.map { " - Next: \($0)" } ?? "") : ""
    var parts: [String] = []
    switch options.prompt {
    case .short:
      if isFirstPrompt, !document.name.isEmpty { parts.append(document.name + place) }
      if isEnd { parts.append(end) }
    case .medium:
      if isFirstPrompt, !document.name.isEmpty { parts.append(document.name + place) }
      parts.append(isEnd ? end : percent.map { "\($0)%" } ?? "byte \(bottomOffset)")
    case .long:
      parts.append((document.name.isEmpty ? "" : document.name + (isFirstPrompt ? place : "") + " ") + lines)
      if isEnd { parts.append(end) } else if let percent { parts.append("\(percent)%") }
    }
    return parts.joined(separator: " ")
  }

  /// "lines 1-8/100".
  private var lines: String {
    let first = (shown.first ?? nil)?.line ?? 0
    let last = shown.compactMap { $0 }.last?.line ?? 0
    return "lines \(first + 1)-\(last + 1)" + (document.isAtEnd || !document.isPipe ? "/\(total)" : "")
  }

  private var total: Int { document.lineCount }

  private var bottomOffset: Int {
    guard let last = shown.compactMap({ $0 }).last else { return 0 }
    return document.offset(of: last.line + 1)
  }

  private var percent: Int? {
    let size = document.isPipe ? document.isAtEnd ? document.bytes.count : nil : fileSize
    return size.flatMap { $0 > 0 ? 100 * bottomOffset / $0 : nil }
  }

  private var fileSize: Int? { (try? process.files.status(document.name))?.size ?? document.bytes.count }

  /// What "=" tells.
  func information() async throws(Errno) -> String {
    try await document.loadAll()
    let name = document.name.isEmpty ? "" : document.name + " "
    let place = files.count > 1 ? "(file \(fileIndex + 1) of \(files.count)) " : ""
    let rest = isEndShown ? " (END)" : percent.map { " \($0)%" } ?? ""
    return name + place + lines + " byte \(bottomOffset)/\(document.bytes.count)" + rest
  }

  // MARK: Files

  func open(at index: Int) async throws(Errno) -> Bool {
    switch try await Less.open(files[index], process) {
    case .failure(let message):
      await fail(message.text)
      return false
    case .success(let descriptor):
      document.close()
      document = LessDocument(process, name: files[index], descriptor: descriptor)
      fileIndex = index
      isFirstPrompt = true
      marks = [:]
      filter = nil
      try await repaint(from: Place(line: 0))
      return true
    }
  }

  /// Whether -e or -E ends it now, after a move forward.
  func quitsNow() -> Bool {
    guard isEndShown else {
      endCount = 0
      return false
    }
    endCount += 1
    return options.quitsAtEnd.first || options.quitsAtEnd.second && endCount > 1
  }
}
