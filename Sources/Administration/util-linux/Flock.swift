import CommandConventions
import FileSystem
import Kernel
import Simulation

/// flock(1): runs a command while a file is locked.
struct Flock: UtilLinuxProgram {
  static let name = "flock"
  /// EX_USAGE of sysexits.h.
  static let usageStatus = ExitStatus(64)

  private var kind: FileLockKind? = .exclusive
  /// Seconds to wait for the lock; for ever where it is nil.
  private var timeout: Double?
  private var conflictStatus = ExitStatus.failure
  private var closesFirst = false
  private var staysInProcess = false
  private var isVerbose = false
  private var target = ""
  /// What is run; empty where `target` is the number of a descriptor.
  private var command: [String] = []

  static func help(_ name: String) -> String {
    """

    Usage:
     flock [options] <file>|<directory> <command> [<argument>...]
     flock [options] <file>|<directory> -c <command>
     flock [options] <file descriptor number>

    Runs a command while a file is locked.

    Options:
     -s, --shared             a lock that others may share
     -x, --exclusive          a lock that nobody shares (default)
     -u, --unlock             give the lock back
     -n, --nonblock           fail rather than wait
     -w, --timeout <secs>     wait for a limited time
     -E, --conflict-exit-code <number>  exit status after -n or -w
     -o, --close              close the file before the command runs
     -c, --command <command>  run a command line of the shell
     -F, --no-fork            run the command without a child
         --verbose            say what is done

     -h, --help               display this help
     -V, --version            display version

    For more details see flock(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "+sexnouw:E:F",
      [
        "shared": .none, "exclusive": .none, "unlock": .none, "nonblocking": .none, "nb": .none, "timeout": .required,
        "wait": .required, "conflict-exit-code": .required, "close": .none, "no-fork": .none, "verbose": .none,
      ])
    while let option = try options.next() {
      let value = option.argument ?? ""
      switch option.name {
      case "s", "shared": kind = .shared
      case "e", "x", "exclusive": kind = .exclusive
      case "u", "unlock": kind = nil
      case "n", "nonblocking", "nb": timeout = 0
      case "w", "timeout", "wait":
        guard let seconds = Double(value), seconds >= 0 else { throw .failure("invalid timeout value: '\(value)'") }
        timeout = seconds
      case "E", "conflict-exit-code":
        guard let number = UInt8(value) else { throw .failure("exit code: '\(value)'") }
        conflictStatus = ExitStatus(Int(number))
      case "o", "close": closesFirst = true
      case "F", "no-fork": staysInProcess = true
      default: isVerbose = true
      }
    }
    try readOperands(options.operands, line.environment)
  }

  private mutating func readOperands(_ operands: [String], _ environment: Environment) throws(Complaint) {
    guard let first = operands.first else { throw .usage("not enough arguments") }
    target = first
    command = Array(operands.dropFirst())
    if let flag = command.first, flag == "-c" || flag == "--command" {
      guard command.count == 2 else { throw .failure("\(flag) requires exactly one command argument") }
      command = [environment["SHELL"] ?? "/bin/sh", "-c", command[1]]
    }
    if command.isEmpty, Int(target) == nil { throw .failure("bad file descriptor: '\(target)'") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let descriptor: Int
    if command.isEmpty {
      descriptor = Int(target) ?? -1
    } else {
      do throws(Errno) {
        descriptor = try await open(process)
      } catch {
        return try await process.fail(
          "cannot open lock file \(target): \(error.message)",
          ExitStatus(error == .EROFS || error == .ENOSPC ? 73 : 66))
      }
    }
    let begin = process.now
    do throws(Errno) {
      try await process.lock(descriptor, kind, until: timeout.map { begin + .fractionalSeconds($0) })
    } catch {
      switch error {
      case .EINTR: throw error
      case .EAGAIN:
        if isVerbose {
          try await process.report(timeout == 0 ? "failed to get lock" : "timeout while waiting to get lock")
        }
        return conflictStatus
      default: return try await process.fail("\(target): \(error.message)", ExitStatus(65))
      }
    }
    if isVerbose {
      let microseconds = Int((process.now - begin).seconds * 1_000_000)
      let fraction = String(1_000_000 + microseconds % 1_000_000).dropFirst()
      try await process.report("getting lock took \(microseconds / 1_000_000).\(fraction) seconds")
    }
    guard let program = command.first else { return .success }
    if isVerbose { try await process.report("executing \(program)") }
    return try await start(descriptor, process)
  }

  private func open(_ process: Process) async throws(Errno) -> Int {
    do throws(Errno) {
      return try await process.open(target, [.read, .create], mode: 0o666, from: 3)
    } catch {
      guard error == .EISDIR else { throw error }
      return try await process.open(target, .read, from: 3)
    }
  }

  private func start(_ descriptor: Int, _ process: Process) async throws(Errno) -> ExitStatus {
    let words = command
    if staysInProcess { return try await execute(words, process) }
    let child = process.fork { child throws(Errno) in
      if self.closesFirst { try child.close(descriptor) }
      return try await self.execute(words, child)
    }
    return try await process.wait(for: child).shellStatus
  }

  private func execute(_ words: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    let prefix = process.messagePrefix
    do throws(Errno) {
      return try await process.executeSearching(words[0], words)
    } catch {
      if error == .EINTR { throw error }
      process.messagePrefix = prefix
      return try await process.fail("failed to execute \(words[0]): \(error.message)", ExitStatus(69))
    }
  }
}
