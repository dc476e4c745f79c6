import CommandConventions
import FileSystem
import Kernel

/// setsid(1): runs a program in a session of its own.
struct Setsid: UtilLinuxProgram {
  static let name = "setsid"

  private var command: [String] = []
  private var alwaysForks = false
  private var waits = false

  static func help(_ name: String) -> String {
    """

    Usage:
     setsid [options] <program> [arguments ...]

    Runs a program in a session of its own.

    Options:
     -c, --ctty     make the terminal the session's own
     -f, --fork     always fork
     -w, --wait     wait for the program, and end with its status

     -h, --help     display this help
     -V, --version  display version

    For more details see setsid(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions("+cfw", ["ctty": .none, "fork": .none, "wait": .none])
    while let option = try options.next() {
      switch option.name {
      case "f", "fork": alwaysForks = true
      case "w", "wait": waits = true
      case let name: throw .notSimulated(option.isLong ? "--\(name)" : "-\(name)")
      }
    }
    command = options.operands
    if command.isEmpty { throw .usage("no command specified") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let words = command
    // The first of a group can't start a session: its child does.
    guard alwaysForks || process.group == process.pid else { return try await start(words, process) }
    let child = process.fork { child throws(Errno) in try await self.start(words, child) }
    guard waits, let status = try await process.wait(for: child, until: nil) else { return .success }
    return status.shellStatus
  }

  private func start(_ words: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    process.startSession()
    return try await process.executeOperands(words) { "failed to execute \($0)" }
  }
}
