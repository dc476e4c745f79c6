import FileSystem
import Kernel
import ShellSyntax

/// What the shell says on standard error.
extension Shell {
  /// What messages begin with: "bash: line 3: ", "script: line 3: ", "bash: " of an interactive shell.
  var messagePrefix: String {
    if isDash { return "\(name): \(line): " }
    if isInteractive || isInteractiveAncestor { return "\(name): " }
    return "\(errorName): line \(max(line, 0)): "
  }

  /// The file whose commands run, or $0.
  var errorName: String {
    if let source = state.calls.last?.source, !source.isEmpty { return source }
    return state.scriptName
  }

  /// Writes to standard error, past all buffers.
  func writeError(_ text: String) async throws(Unwind) {
    do throws(Errno) {
      if !output.isEmpty { try await flushLines() }
      try await process.write(2, text.bytes)
    } catch {
      if process.terminationSignal != nil { throw .killed }
    }
  }

  /// Writes the whole lines of what the builtin has printed: its output is buffered by lines.
  private func flushLines() async throws(Errno) {
    guard let end = output.lastIndex(of: 10) else { return }
    let lines = Array(output[...end])
    output.removeFirst(end + 1)
    try await process.write(1, lines)
  }

  /// Prints a message behind the shell's name, and the running builtin's.
  func complain(_ message: String) async throws(Unwind) {
    let builtin = builtinName.map { $0 + ": " } ?? ""
    try await writeError(messagePrefix + builtin + message + "\n")
  }

  /// Prints a message that does not belong to the running builtin.
  func complainPlainly(_ message: String) async throws(Unwind) {
    try await writeError(messagePrefix + message + "\n")
  }

  /// Prints a message and gives up the present line.
  func fail(_ message: String, status: Int32 = 1) async -> Unwind {
    do throws(Unwind) {
      try await complainPlainly(message)
    } catch {
      return error
    }
    state.lastStatus = status
    return .discard(status)
  }

  /// Prints a message; a shell that is not interactive ends.
  func failFatally(_ message: String, status given: Int32? = nil) async -> Unwind {
    let status = given ?? (isCommandString && !isChild ? 127 : 1)
    do throws(Unwind) {
      try await complainPlainly(message)
    } catch {
      return error
    }
    state.lastStatus = isInteractive ? 1 : status
    return isInteractive ? .discard(1) : .exit(isDash ? 2 : status)
  }

  /// Prints what is wrong with a text that could not be parsed.
  func report(_ error: SyntaxError) async throws(Unwind) {
    if isDash {
      try await writeError("\(name): \(error.line): Syntax error: \(error.dashMessage)\n")
      return
    }
    if case .invalidName = error.kind {
      for message in error.messages { try await complainPlainly(message) }
      return
    }
    let prefix = syntaxPrefix(line: error.line)
    var messages = error.messages
    if isInteractive, inputName == nil, case .unexpectedToken = error.kind { messages.removeLast() }
    for message in messages { try await writeError(prefix + message + "\n") }
  }

  private func syntaxPrefix(line: Int) -> String {
    if isInteractive, inputName == nil { return "\(name): " }
    let own = isInteractive ? name : errorName
    let input = inputName ?? (isCommandString ? "-c" : nil)
    guard let input, input != own else { return "\(own): line \(line): " }
    return "\(own): \(input): line \(line): "
  }

  func report(_ warnings: [Parser.HereDocumentWarning]) async throws(Unwind) {
    guard !isDash else { return }
    for warning in warnings {
      let text =
        "warning: here-document at line \(warning.startLine) delimited by end-of-file (wanted `\(warning.delimiter)')"
      let saved = line
      line = warning.line
      try await complainPlainly(text)
      line = saved
    }
  }
}
