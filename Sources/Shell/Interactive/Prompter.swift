import FileSystem
import Kernel
import ShellSyntax

/// Asks a person for command lines: by the terminal's line editor, or by reading it plainly.
final class Prompter {
  enum Input {
    case line(String)
    case endOfFile
    case interrupted
    /// The shell is in another state; the prompt is to be made anew.
    case stateChanged
  }

  private unowned let shell: Shell
  private let usesEditor: Bool
  /// Bytes that came with a line and belong to the next.
  private var pending: [UInt8] = []

  init(_ shell: Shell, usesEditor: Bool) {
    self.shell = shell
    self.usesEditor = usesEditor
  }

  /// Asks for a line; it comes with its newline.
  ///
  /// - Parameter isContinuation: whether it goes on with a command.
  func read(_ prompt: String, isContinuation: Bool = false) async throws(Unwind) -> Input {
    do throws(Errno) {
      if usesEditor, let terminal = shell.process.terminalDevice(0), terminal.offersLineEditing {
        return try await edit(prompt, isContinuation, terminal)
      }
      return try await readPlainly(prompt)
    } catch {
      if shell.process.terminationSignal != nil { throw .killed }
      guard error == .EINTR else { return .endOfFile }
      do throws(Unwind) {
        try await shell.handleSignals()
      } catch {
        guard case .interrupted = error else { throw error }
        pending = []
        return .interrupted
      }
      return try await read("", isContinuation: isContinuation)
    }
  }

  private func edit(_ prompt: String, _ isContinuation: Bool, _ terminal: TerminalDevice) async throws(Errno) -> Input {
    let shell = shell
    let request = TerminalDevice.LineRequest(
      prompt: prompt, history: shell.state.history.texts, isContinuation: isContinuation, shell: shell.access
    ) { line, cursor in
      LineCompletion(shell).complete(line, cursor)
    }
    switch try await terminal.editLine(request, by: shell.process) {
    case .line(let text): return .line(text.hasSuffix("\n") ? text : text + "\n")
    case .endOfFile: return .endOfFile
    case .interrupted: return .interrupted
    case .stateChanged: return .stateChanged
    }
  }

  private func readPlainly(_ prompt: String) async throws(Errno) -> Input {
    try await shell.process.write(2, prompt.bytes.filter { $0 != 1 && $0 != 2 })
    while true {
      if let end = pending.firstIndex(of: 10) {
        let line = Array(pending[...end])
        pending.removeFirst(end + 1)
        return .line(String(lossless: line))
      }
      // Only what is a line of the shell's may be taken from the programs that it runs.
      let chunk = try await shell.process.read(0, shell.process.isTerminal(0) ? 4096 : 1)
      if chunk.isEmpty {
        guard !pending.isEmpty else { return .endOfFile }
        defer { pending = [] }
        return .line(String(lossless: pending))
      }
      pending += chunk
    }
  }
}
