import FileSystem
import Kernel
import ShellSyntax

/// Running commands that come as text: of eval, of a file, of a trap.
extension Shell {
  /// Runs all units of a text; the status of the last command.
  ///
  /// - Parameter line: the number of its first line.
  func run(text: String, line first: Int = 1) async throws(Unwind) -> Int32 {
    var parser = Parser(text, line: first, options: syntaxOptions)
    var status: Int32 = 0
    let outerOffset = lineOffset
    lineOffset = 0
    defer { lineOffset = outerOffset }
    while true {
      parser.options = syntaxOptions
      if isOn(.noExecution), !isInteractive { return try await checkSyntax(text, &parser) }
      let unit: CommandList
      let start = parser.consumed
      do throws(SyntaxError) {
        guard let next = try parser.nextUnit() else { return status }
        unit = next
      } catch {
        status = try await syntaxFailure(error)
        guard error.isInArray, !isDash else { return status }
        // What is wrong with a value of an array costs its line, and no more.
        parser.skipLine()
        continue
      }
      if isOn(.verbose), inputName == nil { try await writeError(Shell.piece(of: text, start, parser.consumed)) }
      try await report(parser.warnings)
      if unit.isEmpty { continue }
      do throws(Unwind) {
        status = try await run(unit)
      } catch {
        guard case .discard(let result) = error, !isChild || isInteractive else { throw error }
        status = result
        state.lastStatus = result
      }
    }
  }

  /// Reports a syntax error in a text; the status to go on with.
  private func syntaxFailure(_ error: SyntaxError) async throws(Unwind) -> Int32 {
    try await report(error)
    let status = error.status(present: state.lastStatus)
    state.lastStatus = status
    if isDash, !isInteractive { throw .exit(2) }
    return status
  }

  /// The lines of a text between two places, for `set -v`.
  private static func piece(of text: String, _ start: Int, _ end: Int) -> String {
    let piece = String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
    return piece.hasSuffix("\n") ? piece : piece + "\n"
  }

  /// set -n: the text is read and nothing of it runs.
  private func checkSyntax(_ text: String, _ parser: inout Parser) async throws(Unwind) -> Int32 {
    while true {
      let start = parser.consumed
      do throws(SyntaxError) {
        guard try parser.nextUnit() != nil else { return 0 }
      } catch {
        return try await syntaxFailure(error)
      }
      try await report(parser.warnings)
      if isOn(.verbose) { try await writeError(Shell.piece(of: text, start, parser.consumed)) }
    }
  }

  /// Runs the text of `eval` or a trap, which syntax errors name.
  func evaluate(text: String, name: String, line first: Int? = nil) async throws(Unwind) -> Int32 {
    let outer = inputName
    if !isInteractive { inputName = name }
    traceDepth += 1
    defer {
      inputName = outer
      traceDepth -= 1
    }
    return try await run(text: text, line: first ?? line)
  }

  /// The commands between backquotes.
  ///
  /// - Parameter start: the line that the text begins on, for messages.
  func commands(ofBackquotes text: String, line start: Int) async throws(Unwind) -> CommandList {
    if let known = parsedSources[text] { return known }
    var parser = Parser(text, options: syntaxOptions)
    var list = CommandList()
    do throws(SyntaxError) {
      while let unit = try parser.nextUnit() { list.items += unit.items }
    } catch {
      var error = error
      // Lines that are typed are each the first.
      if !isInteractive { error.line += start - 1 }
      let outer = inputName
      inputName = "command substitution"
      try await report(error)
      inputName = outer
      throw .exit(2)
    }
    if parsedSources.count > 200 { parsedSources = [:] }
    parsedSources[text] = list
    return list
  }
}
