import Kernel
import Practice
import Terminal

/// The real terminal, as a session asks for it.
final class RealConsole: Console {
  private let terminal: RealTerminal
  private let editor: LineEditor

  init(_ terminal: RealTerminal, _ editor: LineEditor) {
    self.terminal = terminal
    self.editor = editor
  }

  var size: (rows: Int, columns: Int) { terminal.size }
  var nanoseconds: Int64 { terminal.nanoseconds }
  var hasKeys: Bool { terminal.hasKeys }

  func show(_ bytes: [UInt8]) {
    terminal.show(bytes)
  }

  func wait(nanoseconds: Int64?) -> ConsoleEvent? {
    switch terminal.wait(nanoseconds: nanoseconds) {
    case .keys(let keys): .keys(keys)
    case .resized: .resized
    case .hungUp: .hungUp
    case nil: nil
    }
  }

  func editLine(
    _ request: TerminalDevice.LineRequest, typedAhead: [UInt8], meanwhile: () -> ConsoleWait
  ) -> EditedLine {
    var keys = typedAhead[...]
    var hasHungUp = false
    let outcome = withoutActuallyEscaping(meanwhile) { meanwhile in
      editor.read(
        prompt: request.prompt, history: request.history,
        complete: { line, cursor in
          let found = request.complete(line, cursor)
          return LineEditor.Completion(
            start: found.start, candidates: found.candidates, labels: found.labels, suffix: found.suffix)
        },
        nextKey: {
          if let key = keys.popFirst() { return .byte(key) }
          while true {
            guard case .wait(let nanoseconds) = meanwhile() else { return .giveUp }
            switch self.terminal.wait(nanoseconds: nanoseconds) {
            case .keys(let new):
              keys = new[...]
              if let key = keys.popFirst() { return .byte(key) }
            case .resized: return .resized
            case .hungUp:
              hasHungUp = true
              return .giveUp
            case nil: continue
            }
          }
        })
    }
    // What was typed behind the end of the line is for the command.
    terminal.pushBack(Array(keys))
    switch outcome {
    case .line(let line): return .line(line)
    case .endOfFile: return .endOfFile
    case .interrupted: return .interrupted
    case .givenUp: return hasHungUp ? .hungUp : .abandoned
    }
  }
}
