import CommandConventions
import FileSystem
import Kernel

/// more(1): shows texts a screen at a time, forwards.
struct More: UtilLinuxProgram {
  static let name = "more"

  private var rows: Int?
  private var start = MoreViewer.Start.beginning
  private var endsAtEnd = false
  private var squeezes = false
  private var tellsKeys = false
  private var files: [String] = []

  static func help(_ name: String) -> String {
    """

    Usage:
     more [options] <file>...

    Shows texts a screen at a time.

    Options:
     -d, --silent          tell about keys rather than ring the bell
     -f, --logical         count lines rather than rows
     -l, --no-pause        do not stop after a form feed
     -c, --print-over      (ignored) clear line by line
     -p, --clean-print     (ignored) clear the screen first
     -e, --exit-on-eof     end at the end of the text
     -s, --squeeze         several empty lines become one
     -u, --plain           (ignored) no underlines
     -n, --lines <number>  rows of a screen
     -<number>             the same
     +<number>             begin at that line
     +/<pattern>           begin where the pattern is found

     -h, --help            display this help
     -V, --version         display version

    For more details see more(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var words: [String] = []
    for word in line.arguments {
      if word.hasPrefix("+/") {
        start = .pattern(String(word.dropFirst(2)))
      } else if word.hasPrefix("+"), let number = Int(word.dropFirst()) {
        start = .line(number)
      } else if word.hasPrefix("-"), let number = Int(word.dropFirst()) {
        rows = number
      } else {
        words.append(word)
      }
    }
    var options = line.replacing(words).utilLinuxOptions(
      "dflcpsuen:",
      [
        "silent": .none, "logical": .none, "no-pause": .none, "print-over": .none, "clean-print": .none,
        "exit-on-eof": .none, "squeeze": .none, "plain": .none, "lines": .required,
      ])
    while let option = try options.next() {
      switch option.name {
      case "d", "silent": tellsKeys = true
      case "e", "exit-on-eof": endsAtEnd = true
      case "s", "squeeze": squeezes = true
      case "n", "lines":
        let text = option.argument ?? ""
        guard let number = Int(text), number >= 0 else { throw .failure("failed to parse number: '\(text)'") }
        rows = number
      default: break
      }
    }
    files = options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if files.isEmpty, process.isTerminal(0) {
      try await process.report("bad usage")
      try await process.writeError(More.hint(process.programName))
      return .failure
    }
    var texts: [(name: String, lines: [[UInt8]])] = []
    for name in files.isEmpty ? ["-"] : files {
      if let lines = try await lines(of: name, process) { texts.append((name, lines)) }
    }
    guard process.isTerminal(1), let keys = try? await process.open("/dev/tty", .read, from: 3),
      let terminal = ScreenTerminal(process, descriptor: keys)
    else {
      for (name, lines) in texts { try await copy(name, lines, process) }
      return .success
    }
    let terminfo = Terminfo(process.environment["TERM"] ?? "dumb")
    let viewer = MoreViewer(
      terminal, rows: rows ?? terminal.rows - 1, endsAtEnd: endsAtEnd, tellsKeys: tellsKeys,
      isDumb: terminfo?.string("clear") == nil)
    terminal.takeKeys(keepsSignals: true)
    process.setDisposition(of: .INT, .caught)
    defer {
      terminal.giveBack()
      process.setDisposition(of: .INT, .standard)
    }
    for (index, text) in texts.enumerated() {
      let heading = files.count > 1 ? text.name : nil
      let isLast = index == texts.count - 1
      guard try await viewer.show(text.lines, start, heading, isLast: isLast, isFile: !files.isEmpty) else { break }
    }
    return .success
  }

  private func lines(of name: String, _ process: Process) async throws(Errno) -> [[UInt8]]? {
    let bytes: [UInt8]
    do throws(Errno) {
      if name != "-", try process.files.status(name).isDirectory {
        try await process.write("\n*** \(name): directory ***\n\n")
        return nil
      }
      bytes = name == "-" ? try await process.readAll(0) : try await process.readFile(name)
    } catch {
      if error == .EINTR { throw error }
      try await process.report("cannot open \(name): \(error.message)")
      return nil
    }
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard squeezes else { return lines }
    return lines.enumerated().filter { index, line in !line.isEmpty || index == 0 || !lines[index - 1].isEmpty }
      .map(\.element)
  }

  /// Without a terminal the text goes through.
  private func copy(_ name: String, _ lines: [[UInt8]], _ process: Process) async throws(Errno) {
    if files.count > 1 { try await process.write("::::::::::::::\n\(name)\n::::::::::::::\n") }
    let (first, isFound) = MoreViewer.place(start, lines)
    if case .pattern = start { try await process.write(isFound ? "\n...skipping\n" : "\nPattern not found\n") }
    for line in lines.dropFirst(first) { try await process.write(line + [10]) }
  }
}
