import CommandConventions
import FileSystem
import Kernel

/// Questions in the line of status.
extension NanoEditor {
  enum Answer: Equatable {
    case text(String)
    case cancelled
    /// A key that is no part of an answer, and the answer so far.
    case key(ScreenKey, String)
  }

  /// Asks for a text.
  func ask(
    _ question: String, _ menu: NanoMenu, initial: String = "", history: [String] = []
  ) async throws(Errno) -> Answer {
    var answer = Array(initial.unicodeScalars)
    var cursor = answer.count
    var place = history.count
    while true {
      drawTitleAndText()
      screen.drawShortcuts(menu, isLastBuffer: buffers.count < 2)
      screen.drawPrompt(question, String(String.UnicodeScalarView(answer)), cursor: cursor)
      try await terminal.flush()
      let key = try await terminal.nextKey()
      switch key {
      case .enter: return .text(String(String.UnicodeScalarView(answer)))
      case .control("C"), .closed: return .cancelled
      case .character(let scalar):
        answer.insert(scalar, at: cursor)
        cursor += 1
      case .tab: complete(&answer, &cursor, menu)
      case .backspace:
        if cursor > 0 {
          cursor -= 1
          answer.remove(at: cursor)
        }
      case .delete, .control("D"): if cursor < answer.count { answer.remove(at: cursor) }
      case .left, .control("B"): cursor = max(0, cursor - 1)
      case .right, .control("F"): cursor = min(answer.count, cursor + 1)
      case .home, .control("A"): cursor = 0
      case .end, .control("E"): cursor = answer.count
      case .control("K"):
        answer = []
        cursor = 0
      case .control("U"):
        let pasted = cutLines.first ?? []
        answer.insert(contentsOf: pasted, at: cursor)
        cursor += pasted.count
      case .up, .control("P"), .down, .control("N"):
        let isUp = key == .up || key == .control("P")
        guard isUp ? place > 0 : place < history.count else { continue }
        place += isUp ? -1 : 1
        answer = place < history.count ? Array(history[place].unicodeScalars) : []
        cursor = answer.count
      case .resized, .unknown, .escape: continue
      default: return .key(key, String(String.UnicodeScalarView(answer)))
      }
    }
  }

  /// Completes the name of a file.
  private func complete(_ answer: inout [Unicode.Scalar], _ cursor: inout Int, _ menu: NanoMenu) {
    guard menu == .write || menu == .insertFile, cursor == answer.count else { return }
    let text = String(String.UnicodeScalarView(answer))
    let hasDirectory = text.utf8.contains(UInt8(ascii: "/"))
    let directory = hasDirectory ? text.prefix(through: text.lastIndex(of: "/") ?? text.startIndex) : ""
    let prefix = text.dropFirst(directory.count)
    let entries = (try? process.files.entries(of: directory.isEmpty ? "." : String(directory))) ?? []
    let matches = entries.filter { $0.name.hasPrefix(prefix) }
    guard var common = matches.first?.name else { return }
    for match in matches { common = common.commonPrefix(with: match.name) }
    if matches.count == 1, (try? process.files.status(directory + common))?.isDirectory == true { common += "/" }
    answer = Array((directory + common).unicodeScalars)
    cursor = answer.count
  }

  enum Choice {
    case yes, no, all, cancelled
  }

  /// Asks a question of yes or no.
  func choose(_ question: String, offersAll: Bool = false) async throws(Errno) -> Choice {
    while true {
      drawTitleAndText()
      screen.drawChoices(offersAll: offersAll)
      screen.drawPrompt(question, "", cursor: 0)
      try await terminal.flush()
      switch try await terminal.nextKey() {
      case .character("y"), .character("Y"): return .yes
      case .character("n"), .character("N"): return .no
      case .character("a"), .character("A"): if offersAll { return .all }
      case .control("C"), .closed: return .cancelled
      default: continue
      }
    }
  }
}

extension String {
  /// What two texts begin with alike.
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
