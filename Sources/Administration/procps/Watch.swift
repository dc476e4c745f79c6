import CommandConventions
import FileSystem
import Kernel
import Simulation

/// watch(1): runs a command again and again, and shows what it prints a screen at a time.
struct Watch: ProcpsProgram {
  static let name = "watch"

  private var interval = 2.0
  private var showsTitle = true
  private var marksChanges = false
  private var keepsMarks = false
  private var endsAtError = false
  private var endsAtChange = false
  private var isExecuted = false
  private var beeps = false
  private var words: [String] = []

  static func help(_ name: String) -> String {
    """

    Usage:
     \(name) [options] command

    Options:
      -b, --beep             beep if command has a non-zero exit
      -c, --color            interpret ANSI color and style sequences
      -d, --differences[=<permanent>]
                             highlight changes between updates
      -e, --errexit          exit if command has a non-zero exit
      -g, --chgexit          exit when output from command changes
      -q, --equexit <cycles>
                             exit when output from command does not change
      -n, --interval <secs>  seconds to wait between updates
      -p, --precise          attempt run command in precise intervals
      -t, --no-title         turn off header
      -w, --no-wrap          turn off line wrapping
      -x, --exec             pass command to exec instead of "sh -c"

     -h, --help     display this help and exit
     -v, --version  output version information and exit

    For more details see watch(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "+bcd::eghn:pq:tvwx",
      [
        "beep": .none, "color": .none, "differences": .optional, "errexit": .none, "chgexit": .none,
        "equexit": .required, "interval": .required, "precise": .none, "no-title": .none, "no-wrap": .none,
        "exec": .none,
      ], helpLetter: "h", versionLetter: "v")
    while let option = try options.next() {
      switch option.name {
      case "b", "beep": beeps = true
      case "d", "differences":
        marksChanges = true
        keepsMarks = option.argument != nil
      case "e", "errexit": endsAtError = true
      case "g", "chgexit": endsAtChange = true
      case "n", "interval":
        let text = option.argument ?? ""
        guard let seconds = Double(text) else {
          throw .failure("failed to parse argument: '\(text)': Invalid argument")
        }
        interval = min(max(seconds, 0.1), 4_294_967)
      case "p", "precise", "w", "no-wrap": break
      case "t", "no-title": showsTitle = false
      case "x", "exec": isExecuted = true
      default: throw .notSimulated(option.isLong ? "--\(option.name)" : "-\(option.name)")
      }
    }
    words = options.operands
    if words.isEmpty { throw .usage(nil) }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let type = process.environment["TERM"] ?? "unknown"
    guard let terminfo = Terminfo(type) else {
      try await process.writeError("Error opening terminal: \(type).\n")
      return .failure
    }
    guard let terminal = ScreenTerminal(process, descriptor: 0), process.isTerminal(1), terminfo.string("clear") != nil
    else {
      try await process.writeError("postroom: watch is only simulated on a terminal that shows screens\n")
      return .failure
    }
    process.setDisposition(of: .INT, .caught)
    defer { process.setDisposition(of: .INT, .standard) }
    terminal.write("\u{1B}[?1049h")
    let status: ExitStatus
    do throws(Errno) {
      status = try await repeatCommand(terminal, process)
    } catch {
      guard error == .EINTR, process.takeCaughtSignals().contains(.INT) else { throw error }
      status = .success
    }
    terminal.move(terminal.rows - 1, 0)
    terminal.write("\u{1B}[?1049l")
    try await terminal.flush()
    return status
  }

  private func repeatCommand(_ terminal: ScreenTerminal, _ process: Process) async throws(Errno) -> ExitStatus {
    var last: [[Character]]?
    var marks: Set<[Int]> = []
    while true {
      let begin = process.now
      let shell = process.findProgram("sh") ?? "/bin/sh"
      let called = isExecuted ? words : ["sh", "-c", words.joined(separator: " ")]
      let path = isExecuted ? process.findProgram(words[0]) ?? words[0] : shell
      let (bytes, status) = try await process.output(of: path, called, takesErrors: true)
      let screen = layOut(bytes, terminal)
      if !keepsMarks { marks = [] }
      if let last, marksChanges { marks.formUnion(changes(from: last, to: screen)) }
      show(screen, marks, begin, terminal, process)
      if !status.isSuccess {
        if beeps { terminal.write("\u{07}") }
        if endsAtError { return try await endAtError(terminal, process) }
      }
      try await terminal.flush()
      if endsAtChange, let last, last != screen { return .success }
      last = screen
      try await process.sleep(.fractionalSeconds(interval))
    }
  }

  private func endAtError(_ terminal: ScreenTerminal, _ process: Process) async throws(Errno) -> ExitStatus {
    terminal.move(terminal.rows - 1, 0)
    terminal.write("command exit with a non-zero status, press a key to exit")
    try await terminal.flush()
    terminal.takeKeys(keepsSignals: true)
    defer { terminal.giveBack() }
    _ = try await terminal.next()
    return ExitStatus(8)
  }

  // MARK: The screen

  /// The lines that fit below the title, broken where they are too wide.
  private func layOut(_ bytes: [UInt8], _ terminal: ScreenTerminal) -> [[Character]] {
    let height = terminal.rows - (showsTitle ? 2 : 0)
    var rows: [[Character]] = [[]]
    for character in String(lossless: bytes) {
      if character == "\n" || character == "\r\n" {
        rows.append([])
      } else if character == "\t" {
        let count = 8 - (rows.last?.count ?? 0) % 8
        rows[rows.count - 1] += [Character](repeating: " ", count: count)
      } else if character.isASCII, character.asciiValue.map({ $0 < 32 }) == true {
        continue
      } else {
        if rows[rows.count - 1].count >= terminal.columns { rows.append([]) }
        rows[rows.count - 1].append(character)
      }
      if rows.count > height { break }
    }
    return Array(rows.prefix(height))
  }

  /// The cells, as row and column, that differ between two screens.
  private func changes(from old: [[Character]], to new: [[Character]]) -> Set<[Int]> {
    var result: Set<[Int]> = []
    for (row, line) in new.enumerated() {
      for (column, character) in line.enumerated() {
        let before = row < old.count && column < old[row].count ? old[row][column] : " "
        if before != character { result.insert([row, column]) }
      }
    }
    return result
  }

  private func show(
    _ screen: [[Character]], _ marks: Set<[Int]>, _ time: Timestamp, _ terminal: ScreenTerminal, _ process: Process
  ) {
    terminal.write("\u{1B}[H\u{1B}[2J")
    if showsTitle {
      let tenths = Int((interval * 10).rounded())
      let left = "Every \(tenths / 10).\(tenths % 10)s: "
      let right = "\(process.machine.state.hostName): \(process.format(time, "%a %b %e %H:%M:%S %Y"))"
      let room = terminal.columns - right.count
      let command = String(words.joined(separator: " ").prefix(max(0, room - left.count - 1)))
      terminal.write(left + command)
      terminal.move(0, max(0, room))
      terminal.write(right)
    }
    for (row, line) in screen.enumerated() {
      terminal.move(row + (showsTitle ? 2 : 0), 0)
      var isMarked = false
      for (column, character) in line.enumerated() {
        if marks.contains([row, column]) != isMarked {
          isMarked.toggle()
          terminal.write(isMarked ? "\u{1B}[7m" : "\u{1B}[27m")
        }
        terminal.write(String(character))
      }
      if isMarked { terminal.write("\u{1B}[27m") }
    }
  }
}
