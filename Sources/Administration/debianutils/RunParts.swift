import CommandConventions
import FileSystem
import Kernel
import Patterns

/// run-parts(8): runs all programs of a directory, in the order of their names.
struct RunParts: GNUProgram {
  static let name = "run-parts"

  static var version: String? { "Debian run-parts program, version 5.7" }
  static func hint(_ name: String) -> String { "Try `\(name) --help' for more information.\n" }

  private enum Action {
    case run, test, list
  }

  private var action = Action.run
  private var (isVerbose, isDebugging, reports, isReversed, stopsAtFailure) = (false, false, false, false, false)
  private var (takesStandardNames, isNewSession) = (false, false)
  private var pattern: String?
  private var arguments: [String] = []
  private var mask = FileMode(rawValue: 0o022)
  private var directory = ""

  static func help(_ name: String) -> String {
    """
    Usage: run-parts [OPTION]... DIRECTORY
          --test          only print what would be run
          --list          only print all files with valid names
      -v, --verbose       print the name of a program before it is run
      -d, --debug         print the names that are looked at
          --report        print the name of a program when it prints something
          --reverse       the last one first
          --exit-on-error end at the first program that fails
          --lsbsysinit    names as the LSB has them
          --new-session   each program in a session of its own
          --regex=PATTERN names that match an extended regular expression
      -u, --umask=UMASK   the umask; 022 where nothing is said
      -a, --arg=ARGUMENT  an argument for each program
      -V, --version       output version information and exit
      -h, --help          display this help and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "u:ha:vdV",
      [
        "test": .none, "list": .none, "verbose": .none, "debug": .none, "report": .none, "reverse": .none,
        "umask": .required, "arg": .required, "stdin": .none, "lsbsysinit": .none, "regex": .required,
        "exit-on-error": .none, "new-session": .none,
      ], helpLetter: "h", versionLetter: "V")
    while let option = try options.next() {
      switch option.name {
      case "test": action = .test
      case "list": action = .list
      case "v", "verbose": isVerbose = true
      case "d", "debug": isDebugging = true
      case "report": reports = true
      case "reverse": isReversed = true
      case "exit-on-error": stopsAtFailure = true
      case "lsbsysinit": takesStandardNames = true
      case "regex": pattern = option.argument
      case "new-session": isNewSession = true
      case "u", "umask":
        guard let value = UInt16(option.argument ?? "", radix: 8), value <= 0o777 else {
          throw .failure("bad umask value")
        }
        mask = FileMode(rawValue: value)
      case "a", "arg": arguments.append(option.argument ?? "")
      default: throw .notSimulated("--\(option.name)")
      }
    }
    guard let first = options.operands.first else { throw .usage("missing operand") }
    if options.operands.count > 1 { throw .usage("too many arguments") }
    directory = first
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var regex: POSIXRegex?
    let names: [String]
    do throws(Errno) {
      names = try process.files.entries(of: directory).map(\.name)
    } catch {
      return try await process.fail("failed to open directory \(directory): \(error.message)")
    }
    let lsb = "^(_?([a-z0-9_.]+-)+[a-z0-9]+)$|^([a-z0-9]+)$"
    do throws(PatternError) {
      regex = try POSIXRegex(
        (pattern ?? (takesStandardNames ? lsb : "^[a-zA-Z0-9_-]+$")).bytes, isExtended: true)
    } catch {
      return try await process.fail("failed to compile regular expression: \(error.message)")
    }
    process.umask = mask
    var status = ExitStatus.success
    for name in isReversed ? names.reversed() : names where regex?.matches(name.bytes) == true {
      let path = Path.join(directory, name)
      guard let file = try? process.files.status(path) else {
        if action == .run { try await process.report("component \(path) is a broken symbolic link") }
        continue
      }
      guard file.isRegular else { continue }
      if action == .list {
        try await process.write(path + "\n")
      } else if process.files.mayAccess(.execute, path) {
        guard action == .run else {
          try await process.write(path + "\n")
          continue
        }
        if try await !run(path, process) {
          status = .failure
          if stopsAtFailure { break }
        }
      }
    }
    return status
  }

  /// Runs a program; whether it succeeded.
  private func run(_ path: String, _ process: Process) async throws(Errno) -> Bool {
    if isVerbose, !reports { try await process.report("executing \(path)" + arguments.map { " " + $0 }.joined()) }
    try await process.standardOutput.flush()
    var output: (reader: Int, writer: Int)?
    if reports { output = process.makePipe() }
    let words = [path] + arguments
    let child = process.spawn(path, words) { child in
      if isNewSession { child.startSession() }
      if let output {
        for number in 1...2 { try? child.duplicate(output.writer, as: number) }
        try? child.close(output.reader)
        try? child.close(output.writer)
      }
    }
    if let output {
      try process.close(output.writer)
      let text = try await process.readAll(output.reader)
      try process.close(output.reader)
      if !text.isEmpty { try await process.write("\(path):\n".bytes + text) }
      try await process.standardOutput.flush()
    }
    switch try await process.wait(for: child) {
    case .exited(let status) where status.isSuccess: return true
    case .exited(let status):
      try await process.report("\(path) exited with return code \(status.rawValue)")
    case .signaled(let signal):
      try await process.report("\(path) exited because of uncaught signal \(signal.rawValue)")
    default: break
    }
    return false
  }
}
