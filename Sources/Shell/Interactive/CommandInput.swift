import FileSystem
import Kernel
import ShellSyntax

/// Commands on standard input of a shell that is not interactive.
///
/// The commands may read standard input themselves; so of a file no more counts as read than the command that
/// runs, and from a pipe it is read byte by byte.
final class CommandInput {
  /// What can be run next.
  struct Unit {
    var lists: [CommandList] = []
    var text = ""
    var warnings: [Parser.HereDocumentWarning] = []
    var failure: SyntaxError?
  }

  private unowned let shell: Shell
  private var line = 1
  /// The rest of a file, and where it begins there.
  private var parser: Parser?
  private var start = 0
  private var text = ""

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// The next commands; nil at the end of input.
  func next() async throws(Unwind) -> Unit? {
    if let place = try? shell.process.seek(0, to: .current(0)) { return try await nextOfFile(place) }
    return try await nextOfStream()
  }

  // MARK: Files

  private func nextOfFile(_ place: Int) async throws(Unwind) -> Unit? {
    if parser == nil || place != start + consumedBytes {
      if let parser { line = parser.nextLine }
      text = String(lossless: try await readAll())
      start = place
      parser = Parser(text, line: line, options: shell.syntaxOptions)
    }
    guard var parser else { return nil }
    parser.options = shell.syntaxOptions
    var unit = Unit()
    do throws(SyntaxError) {
      guard let list = try parser.nextUnit() else { return nil }
      unit.lists = [list]
      unit.warnings = parser.warnings
    } catch {
      unit.failure = error
    }
    self.parser = parser
    _ = try? shell.process.seek(0, to: .start(start + consumedBytes))
    return unit
  }

  /// How many bytes of the file have been parsed.
  private var consumedBytes: Int {
    guard let parser else { return 0 }
    guard text.utf8.contains(0xF4) else { return parser.consumed }
    return String(decoding: text.utf8.prefix(parser.consumed), as: UTF8.self).bytes.count
  }

  private func readAll() async throws(Unwind) -> [UInt8] {
    do throws(Errno) {
      return try await shell.process.readAll(0)
    } catch {
      throw shell.unwinding(error)
    }
  }

  // MARK: Streams

  private func nextOfStream() async throws(Unwind) -> Unit? {
    var text = ""
    while true {
      let more = try await readLine()
      guard !more.isEmpty || !text.isEmpty else { return nil }
      text += String(lossless: more)
      let isAtEnd = more.last != 10
      var unit = Unit(text: text)
      var parser = Parser(text, line: line, options: shell.syntaxOptions, isFinal: isAtEnd)
      do throws(SyntaxError) {
        while let list = try parser.nextUnit() {
          unit.lists.append(list)
          unit.warnings += parser.warnings
        }
      } catch {
        if case .incomplete = error.kind { continue }
        unit.failure = error
      }
      line = parser.nextLine
      return unit
    }
  }

  private func readLine() async throws(Unwind) -> [UInt8] {
    var result: [UInt8] = []
    do throws(Errno) {
      while true {
        let chunk = try await shell.process.read(0, shell.process.isTerminal(0) ? 4096 : 1)
        result += chunk
        if chunk.isEmpty || chunk.last == 10 { return result }
      }
    } catch {
      throw shell.unwinding(error)
    }
  }
}
