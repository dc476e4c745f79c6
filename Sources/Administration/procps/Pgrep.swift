import CommandConventions
import FileSystem
import Kernel

/// pgrep(1) and pkill(1): look for processes, to show or to signal them.
struct Pgrep: ProcpsProgram {
  static let name = "pgrep"

  private var choice = ProcessChoice()
  private var isKill = false
  private var asksVersion = false
  private var delimiter = "\n"
  private var showsName = false
  private var showsCommandLine = false
  private var counts = false
  private var echoes = false
  private var signal: Signal? = .TERM
  private var lists: [(letter: String, text: String)] = []
  private var operands: [String] = []

  static var usageStatus: ExitStatus { ExitStatus(2) }

  static func help(_ name: String) -> String {
    let own =
      name == "pkill"
      ? """
       -<sig>, --signal <sig>    the signal to send, by number or name
       -e, --echo                say what was signalled
      """
      : """
       -d, --delimiter <string>  what to print between the PIDs
       -l, --list-name           show the names as well
       -a, --list-full           show the command lines as well
       -v, --inverse             those that do not match
      """
    return """

      Usage:
       \(name) [options] <pattern>

      Options:
      \(own)
       -c, --count               only how many match
       -f, --full                look at the whole command line
       -g, --pgroup <PGID,...>   of these process groups
       -G, --group <GID,...>     of these real groups
       -i, --ignore-case         take upper and lower case for the same
       -n, --newest              only the one that started last
       -o, --oldest              only the one that started first
       -O, --older <seconds>     only those that started longer ago
       -P, --parent <PPID,...>   children of these processes
       -s, --session <SID,...>   of these sessions
       -t, --terminal <tty,...>  of these terminals
       -u, --euid <ID,...>       of these effective users
       -U, --uid <ID,...>        of these real users
       -x, --exact               the pattern is the whole name
       -F, --pidfile <file>      the PIDs in a file
       -r, --runstates <state>   in these states (D, S, Z, ...)
       -A, --ignore-ancestors    leave out one's own ancestors

       -h, --help     display this help and exit
       -V, --version  output version information and exit

      For more details see pgrep(1).

      """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    isKill = line.programName == "pkill"
    var arguments = line.arguments
    if isKill, let first = arguments.first, first.hasPrefix("-"), !first.hasPrefix("--"),
      let named = Pgrep.signal(String(first.dropFirst())), first.utf8.count > 1
    {
      signal = named.signal
      arguments.removeFirst()
    }
    var options = line.replacing(arguments).options(
      "cfinorxvwLF:g:s:u:U:G:P:t:O:r:AhV" + (isKill ? "eq:" : "lad:"),
      [
        "signal": .required, "count": .none, "delimiter": .required, "list-name": .none, "list-full": .none,
        "full": .none, "pgroup": .required, "group": .required, "newest": .none, "oldest": .none, "older": .required,
        "parent": .required, "session": .required, "terminal": .required, "euid": .required, "uid": .required,
        "inverse": .none, "exact": .none, "ignore-case": .none, "pidfile": .required, "echo": .none,
        "runstates": .required, "ignore-ancestors": .none, "queue": .required,
      ], helpLetter: "h", versionLetter: "V")
    while let option = try options.next() { try take(option) }
    operands = options.operands
  }

  private mutating func take(_ option: OptionParser.Option) throws(Complaint) {
    let value = option.argument ?? ""
    switch option.name {
    case "signal":
      guard let named = Pgrep.signal(value) else { throw .failure("Unknown signal \"\(value)\".", ExitStatus(2)) }
      signal = named.signal
    case "c", "count": counts = true
    case "d", "delimiter": delimiter = value
    case "l", "list-name": showsName = true
    case "a", "list-full": showsCommandLine = true
    case "f", "full": choice.matchesCommandLine = true
    case "i", "ignore-case": choice.ignoresCase = true
    case "n", "newest": choice.newestOnly = true
    case "o", "oldest": choice.oldestOnly = true
    case "x", "exact": choice.isExact = true
    case "v", "inverse": choice.isInverted = true
    case "e", "echo": echoes = true
    case "O", "older": choice.minimumAge = Int(value)
    case "r", "runstates": choice.states = value
    case "A", "ignore-ancestors": choice.ignoresAncestors = true
    case "w", "L", "q", "queue": throw .notSimulated("-\(option.name)")
    default: lists.append((Pgrep.letters[option.name] ?? option.name, value))
    }
  }

  private static let letters = [
    "pgroup": "g", "group": "G", "parent": "P", "session": "s", "terminal": "t", "euid": "u", "uid": "U",
    "pidfile": "F",
  ]

  /// The signal that a text names; it is nil for 0, which sends none.
  private static func signal(_ text: String) -> (signal: Signal?, isZero: Bool)? {
    if text == "0" { return (nil, true) }
    return Signal(name: text).map { ($0, false) }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var choice = choice
    let chosen: [ProcessInfo]
    do throws(ProcessChoice.Failure) {
      for (letter, text) in lists { try Pgrep.add(letter, text, to: &choice, process) }
      choice.pattern = try pattern(choice)
      chosen = try choice.processes(for: process)
    } catch {
      try await process.report(error.message)
      if error.showsHint {
        try await process.writeError("Try `\(process.programName) --help' for more information.\n")
      }
      return error.status
    }
    if isKill { return try await kill(chosen, process) }
    if counts {
      try await process.write("\(chosen.count)\n")
    } else if !chosen.isEmpty {
      let words = chosen.map { info in
        if showsCommandLine { return "\(info.pid) \(ProcessChoice.commandLine(info))" }
        return showsName ? "\(info.pid) \(info.command)" : String(info.pid)
      }
      try await process.write(words.joined(separator: delimiter) + "\n")
    }
    return ExitStatus(!chosen.isEmpty)
  }

  private func pattern(_ choice: ProcessChoice) throws(ProcessChoice.Failure) -> String? {
    if operands.count > 1 { throw .init(message: "only one pattern can be provided", showsHint: true) }
    guard let pattern = operands.first else {
      if choice.hasCriteria { return nil }
      throw .init(message: "no matching criteria specified", showsHint: true)
    }
    let isPlain = pattern.utf8.allSatisfy { !"^$.[]()*+?{}\\".utf8.contains($0) }
    if !choice.matchesCommandLine, isPlain, pattern.utf8.count > 15 {
      throw .init(
        message: "pattern that searches for process name longer than 15 characters will result in zero matches\n"
          + "Try `\(isKill ? "pkill" : "pgrep") -f' option to match against the complete command line.",
        status: .failure)
    }
    return pattern
  }

  private static func add(_ letter: String, _ text: String, to choice: inout ProcessChoice, _ process: Process)
    throws(ProcessChoice.Failure)
  {
    for item in text.split(separator: ",").map(String.init) {
      switch letter {
      case "u", "U":
        guard let id = process.machine.user(named: item)?.id ?? UserID(item) else {
          throw .init(message: "invalid user name: \(item)")
        }
        if letter == "u" { choice.effectiveUsers.append(id) } else { choice.realUsers.append(id) }
      case "G":
        guard let id = process.machine.group(named: item)?.id ?? GroupID(item) else {
          throw .init(message: "invalid group name: \(item)")
        }
        choice.realGroups.append(id)
      case "t": choice.terminals.append(item.hasPrefix("/dev/") ? String(item.dropFirst(5)) : item)
      case "F":
        guard let bytes = try? process.files.read(text), let pid = PID(String(lossless: bytes.prefix { $0 > 32 }))
        else {
          throw .init(message: "pidfile not valid", showsHint: true, status: .failure)
        }
        choice.pids.append(pid)
      default:
        guard let number = PID(item) else {
          let kind = letter == "g" ? "process group" : letter == "s" ? "session" : "process"
          throw .init(message: "invalid \(kind): \(item)")
        }
        switch letter {
        case "g": choice.groups.append(number)
        case "s": choice.sessions.append(number)
        default: choice.parents.append(number)
        }
      }
    }
  }

  private func kill(_ chosen: [ProcessInfo], _ process: Process) async throws(Errno) -> ExitStatus {
    var count = 0
    for info in chosen {
      do throws(Errno) {
        try process.kill(info.pid, signal)
        count += 1
        if echoes { try await process.write("\(info.command) killed (pid \(info.pid))\n") }
      } catch {
        if error != .ESRCH { try await process.report("killing pid \(info.pid) failed: \(error.message)") }
      }
    }
    if counts { try await process.write("\(chosen.count)\n") }
    return ExitStatus(count > 0)
  }
}
