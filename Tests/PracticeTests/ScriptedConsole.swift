import Kernel
import Practice

/// A console at which a script is typed, with a clock that goes on only while somebody waits.
final class ScriptedConsole: Console {
  /// What is done at the terminal.
  enum Action {
    case line(String)
    /// Ctrl-C or Ctrl-D while a line is edited.
    case interrupted, endOfFile
    /// Nothing is done for so many seconds, while a line is edited.
    case think(Int64)
    /// Keys for the program that runs, after so many seconds.
    case keys(String, afterSeconds: Int64 = 0)
    case hungUp
    /// Something the test looks at, when the prompt stands there.
    case look((ScriptedConsole) -> Void)
  }

  private var actions: ArraySlice<Action>
  private(set) var screen = ""
  private(set) var prompts: [String] = []
  var nanoseconds: Int64 = 0
  var size: (rows: Int, columns: Int) { (24, 80) }
  var hasKeys: Bool { false }

  init(_ actions: [Action]) {
    self.actions = actions[...]
  }

  func show(_ bytes: [UInt8]) {
    screen += String(decoding: bytes, as: UTF8.self)
  }

  func wait(nanoseconds limit: Int64?) -> ConsoleEvent? {
    if case .keys(let keys, let seconds)? = actions.first {
      if let limit, limit < seconds * 1_000_000_000 {
        nanoseconds += limit
        actions[actions.startIndex] = .keys(keys, afterSeconds: max(0, seconds - max(1, limit / 1_000_000_000)))
        return nil
      }
      nanoseconds += seconds * 1_000_000_000
      actions.removeFirst()
      return .keys(Array(keys.utf8))
    }
    guard let limit else { return .hungUp }
    nanoseconds += limit
    return nil
  }

  func editLine(
    _ request: TerminalDevice.LineRequest, typedAhead: [UInt8], meanwhile: () -> ConsoleWait
  ) -> EditedLine {
    prompts.append(request.prompt)
    while true {
      guard case .wait(let due) = meanwhile() else { return .abandoned }
      switch actions.first {
      case .think(let seconds):
        let step = min(due ?? .max, seconds * 1_000_000_000)
        nanoseconds += step
        let rest = seconds - max(1, step / 1_000_000_000)
        actions.removeFirst()
        if rest > 0 { actions = ([.think(rest)] + actions)[...] }
        continue
      case .look(let body):
        actions.removeFirst()
        body(self)
        continue
      case .line(let line):
        actions.removeFirst()
        screen += request.prompt + line + "\n"
        return .line(line)
      case .interrupted:
        actions.removeFirst()
        return .interrupted
      case .endOfFile:
        actions.removeFirst()
        return .endOfFile
      case .keys, .hungUp, nil: return .hungUp
      }
    }
  }
}
