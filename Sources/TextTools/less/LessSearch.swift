import FileSystem
import Kernel
import Patterns

/// Searching in less(1).
struct LessSearch {
  let viewer: LessViewer

  init(_ viewer: LessViewer) {
    self.viewer = viewer
  }

  /// Compiles a pattern; false when it is wrong, which has been told.
  func setPattern(_ text: String) async -> Bool {
    var text = text
    viewer.isInverted = text.hasPrefix("!")
    if viewer.isInverted { text.removeFirst() }
    if text.isEmpty {
      guard viewer.pattern != nil else {
        await viewer.fail("No previous regular expression")
        return false
      }
      return true
    }
    let options = viewer.options
    let hasCapitals = text.contains { $0.isUppercase }
    let ignoresCase = options.ignoresCase.always || options.ignoresCase.unlessCapitals && !hasCapitals
    do throws(PatternError) {
      viewer.pattern = try POSIXRegex(text.bytes, isExtended: true, ignoresCase: ignoresCase)
      viewer.patternText = text
      viewer.highlightsMatches = true
      return true
    } catch {
      await viewer.fail(error.message)
      return false
    }
  }

  func search(_ text: String, backwards: Bool, from place: LessViewer.Place, count: Int = 1) async throws(Errno) {
    guard await setPattern(text) else { return }
    viewer.searchesBackwards = backwards
    try await find(backwards: backwards, from: place, count: count)
  }

  /// The next match behind or before the line at the top.
  func again(reversed: Bool, count: Int) async throws(Errno) {
    guard viewer.pattern != nil else { return await viewer.fail("No previous regular expression") }
    let backwards = viewer.searchesBackwards != reversed
    let line = viewer.top.line + (backwards ? -1 : 1)
    try await find(backwards: backwards, from: LessViewer.Place(line: line), count: count)
  }

  private func find(backwards: Bool, from place: LessViewer.Place, count: Int) async throws(Errno) {
    guard let pattern = viewer.pattern else { return }
    let document = viewer.document
    var line = place.line
    var left = count
    if !backwards { try await document.load(upTo: line + 1) }
    while line >= 0, line < document.lineCount {
      if matches(pattern, document.line(line)) != viewer.isInverted {
        left -= 1
        if left == 0 { return try await viewer.repaint(from: LessViewer.Place(line: line)) }
      }
      line += backwards ? -1 : 1
      if line % 1000 == 0 { try await viewer.process.checkpoint() }
      if !backwards, line == document.lineCount { try await document.load(upTo: line + 1000) }
    }
    await viewer.fail("Pattern not found")
  }

  private func matches(_ pattern: POSIXRegex, _ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(8) || line.contains(27) else { return pattern.matches(Array(line)) }
    let plain = LessLine(line, viewer.options, highlight: nil).cells.map(\.text).joined()
    return pattern.matches(plain.bytes)
  }
}
