import CLibEdit

/// Edits lines at the real terminal, by libedit: the keys of Emacs, history, completion.
package final class LineEditor {
  /// What could stand where the cursor is.
  package struct Completion {
    /// The byte offset at which the word to be replaced begins.
    package var start: Int
    package var candidates: [String]
    /// What is shown of each candidate.
    package var labels: [String]
    /// Put behind the only candidate.
    package var suffix: String

    package init(start: Int, candidates: [String], labels: [String], suffix: String) {
      self.start = start
      self.candidates = candidates
      self.labels = labels
      self.suffix = suffix
    }
  }

  /// How the editing of a line ended.
  package enum Outcome {
    case line(String)
    case endOfFile
    case interrupted
    case givenUp
  }

  /// What happens while a key is waited for.
  package enum Key {
    case byte(UInt8)
    /// The window has another size; no key yet.
    case resized
    /// Nobody wants the line any more.
    case giveUp
  }

  private let terminal: RealTerminal
  private var editor: OpaquePointer?
  private var nextKey: () -> Key = { .giveUp }
  private var complete: (String, Int) -> Completion = { _, cursor in
    Completion(start: cursor, candidates: [], labels: [], suffix: "")
  }
  private var history: [String] = []
  private var isFirstKey = true
  /// The line at which Tab was pressed in vain: the second time shows the candidates.
  private var stuckAt: String?

  package init?(_ terminal: RealTerminal) {
    self.terminal = terminal
    let owner = postroom_editor_owner(
      context: Unmanaged.passUnretained(self).toOpaque(),
      next_byte: { context in LineEditor.of(context)?.nextByte() ?? -1 },
      complete: { context, line, length, cursor in
        let bytes = UnsafeBufferPointer(start: line, count: length).map { UInt8(bitPattern: $0) }
        return LineEditor.of(context)?.tab(String(decoding: bytes, as: UTF8.self), cursor) ?? 0
      })
    editor = postroom_editor_open(owner)
    terminal.makeRaw()
    guard editor != nil else { return nil }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Edits a line.
  ///
  /// - Parameters:
  ///   - prompt: what bytes 1 and 2 stand around takes no room, as readline has it.
  ///   - history: all earlier lines, the last one last.
  package func read(
    prompt: String, history: [String], complete: @escaping (String, Int) -> Completion, nextKey: @escaping () -> Key
  ) -> Outcome {
    guard let editor else { return .endOfFile }
    self.complete = complete
    self.nextKey = nextKey
    defer { self.nextKey = { .giveUp } }
    take(history)
    isFirstKey = true
    stuckAt = nil
    terminal.flush()
    var line: UnsafePointer<CChar>?
    var length = 0
    let end = postroom_editor_read(editor, LineEditor.prompt(prompt), &line, &length)
    terminal.makeRaw()
    switch Int(end) {
    case POSTROOM_EDIT_LINE:
      let bytes = UnsafeBufferPointer(start: line, count: length).map { UInt8(bitPattern: $0) }
      return .line(String(decoding: bytes, as: UTF8.self))
    case POSTROOM_EDIT_INTERRUPTED:
      terminal.show(Array("^C\r\n".utf8))
      return .interrupted
    case POSTROOM_EDIT_GIVEN_UP:
      terminal.show([13, 10])
      return .givenUp
    default:
      // As readline does where it has pastes bracketed.
      terminal.show([13, 10])
      return .endOfFile
    }
  }

  /// A prompt of readline's for libedit, which wants one mark on both sides of what takes no room, and a
  /// character that takes room behind each such sequence.
  static func prompt(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    /// What takes no room and was not written yet.
    var silent = String.UnicodeScalarView()
    var isSilent = false
    func mark(_ silent: String.UnicodeScalarView) -> String.UnicodeScalarView {
      silent.isEmpty ? silent : ["\u{1}"] + silent + ["\u{1}"]
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{1}": isSilent = true
      case "\u{2}": isSilent = false
      case _ where isSilent: silent.append(scalar)
      default:
        result += mark(silent)
        silent = String.UnicodeScalarView()
        result.append(scalar)
      }
    }
    // At the very end, where colours are reset, libedit would lose it; so it goes before the last character.
    if let last = result.last, !silent.isEmpty {
      result.removeLast()
      let earlier = result.last == "\u{1}" ? "\u{1}" : nil
      if earlier != nil { result.removeLast() }
      result += earlier == nil ? mark(silent) : silent + ["\u{1}"]
      result.append(last)
    }
    return String(result)
  }

  /// Brings libedit's history up to date, mostly by adding a line.
  private func take(_ new: [String]) {
    guard let editor, new != history else { return }
    var start = history.count
    if !new.starts(with: history) {
      postroom_editor_clear_history(editor)
      start = 0
    }
    for line in new[start...] { postroom_editor_add_history(editor, line) }
    history = new
  }

  // MARK: Keys

  private func nextByte() -> Int32 {
    if isFirstKey {
      // libedit has just set the modes that it likes.
      terminal.makeRaw(forEditor: true)
      isFirstKey = false
    }
    while true {
      switch nextKey() {
      case .byte(let byte): return Int32(byte)
      case .resized: if let editor { postroom_editor_resize(editor) }
      case .giveUp: return -1
      }
    }
  }

  // MARK: Completion

  private func tab(_ line: String, _ cursor: Int) -> Int32 {
    let completion = complete(line, cursor)
    guard completion.start <= cursor, cursor <= line.utf8.count, !completion.candidates.isEmpty else {
      return Int32(POSTROOM_COMPLETE_NOTHING)
    }
    let utf8 = Array(line.utf8)
    let word = String(decoding: utf8[completion.start..<cursor], as: UTF8.self)
    if completion.candidates.count == 1 {
      return replace(word, with: completion.candidates[0] + completion.suffix)
    }
    let common = LineEditor.commonPrefix(completion.candidates)
    if common.utf8.count > word.utf8.count { return replace(word, with: common) }
    guard stuckAt == line else {
      stuckAt = line
      return Int32(POSTROOM_COMPLETE_NOTHING)
    }
    return list(completion.labels)
  }

  private func replace(_ word: String, with text: String) -> Int32 {
    guard word != text, let editor else { return Int32(POSTROOM_COMPLETE_NOTHING) }
    postroom_editor_replace(editor, Int32(word.unicodeScalars.count), text)
    return Int32(POSTROOM_COMPLETE_CHANGED)
  }

  static func commonPrefix(_ candidates: [String]) -> String {
    guard var common = candidates.first?.unicodeScalars.map(\.self) else { return "" }
    for candidate in candidates.dropFirst() {
      let same = zip(common, candidate.unicodeScalars).prefix { $0 == $1 }
      common = same.map(\.0)
    }
    return String(String.UnicodeScalarView(common))
  }

  /// How many candidates are shown without a question, as in readline.
  private static let questionAt = 100

  private func list(_ labels: [String]) -> Int32 {
    terminal.show([13, 10])
    if labels.count >= LineEditor.questionAt, !asks("Display all \(labels.count) possibilities? (y or n)") {
      terminal.flush()
      return Int32(POSTROOM_COMPLETE_LISTED)
    }
    for row in LineEditor.rows(labels, columns: terminal.size.columns) {
      terminal.show(Array(row.utf8) + [13, 10])
    }
    terminal.flush()
    return Int32(POSTROOM_COMPLETE_LISTED)
  }

  private func asks(_ question: String) -> Bool {
    terminal.show(Array(question.utf8))
    terminal.flush()
    defer { terminal.show([13, 10]) }
    while true {
      switch nextKey() {
      case .byte(UInt8(ascii: "y")), .byte(UInt8(ascii: "Y")), .byte(32): return true
      case .byte(UInt8(ascii: "n")), .byte(UInt8(ascii: "N")), .byte(3), .byte(127), .giveUp: return false
      case .byte, .resized: continue
      }
    }
  }

  /// The labels in columns, sorted downwards, as wide as the longest and two spaces.
  static func rows(_ labels: [String], columns: Int) -> [String] {
    let sorted = labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let width = (sorted.map(\.unicodeScalars.count).max() ?? 0) + 2
    let across = max(1, columns / width)
    let down = (sorted.count + across - 1) / across
    return (0..<down).map { row in
      var text = ""
      for index in stride(from: row, to: sorted.count, by: down) {
        text += sorted[index]
        if index + down < sorted.count {
          text += String(repeating: " ", count: width - sorted[index].unicodeScalars.count)
        }
      }
      return text
    }
  }
}
