import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// timeout(1): runs a command for a limited time.
struct Timeout: GNUProgram {
  static let name = "timeout"
  static let usageStatus = ExitStatus(125)

  private var command: [String] = []
  private var limit = 0.0
  private var killAfter: Double?
  private var signal = Signal.TERM
  private var staysInForeground = false
  private var keepsStatus = false
  private var isVerbose = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION] DURATION COMMAND [ARG]...
      or:  \(name) [OPTION]
    Run COMMAND, and end it if it still runs after DURATION.

          --preserve-status      give COMMAND's status, even after the time is over
          --foreground           let COMMAND read from the terminal and get its signals
      -k, --kill-after=DURATION  send KILL also, if COMMAND still runs that long after the first signal
      -s, --signal=SIGNAL        the signal that is sent, not TERM
      -v, --verbose              tell of each signal that is sent
          --help        display this help and exit
          --version     output version information and exit

    DURATION is a number with s for seconds (default), m minutes, h hours, d days. 0 means no limit. The status is
    124 when the time is over, 125 when timeout itself fails, 126 when COMMAND can't be run, 127 when there is none.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "+k:s:v",
      ["kill-after": .required, "signal": .required, "foreground": .none, "preserve-status": .none, "verbose": .none])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "k", "kill-after": killAfter = try Timeout.duration(argument)
      case "s", "signal":
        guard let found = Signal(name: argument) else { throw .usage("\(argument.quoted): invalid signal") }
        signal = found
      case "foreground": staysInForeground = true
      case "preserve-status": keepsStatus = true
      default: isVerbose = true
      }
    }
    command = options.operands
    if command.count < 2 { throw .usage(nil) }
    limit = try Timeout.duration(command.removeFirst())
  }

  private static func duration(_ text: String) throws(Complaint) -> Double {
    guard let seconds = Sleep.seconds(text) else { throw .usage("invalid time interval \(text.quoted)") }
    return seconds
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if !staysInForeground { process.setGroup(process.pid) }
    let words = command
    let child = process.fork { child throws(Errno) in
      child.setDisposition(of: .TTIN, .standard)
      child.setDisposition(of: .TTOU, .standard)
      return try await child.executeOperands(words) { "failed to run command \($0.quoted)" }
    }
    var isOver = false
    var deadline = limit > 0 ? process.now + .fractionalSeconds(limit) : nil
    var next = signal
    while true {
      if let status = try await process.wait(for: child, until: deadline) {
        guard isOver, !keepsStatus else { return status.shellStatus }
        if case .signaled(.KILL) = status { return ExitStatus(137) }
        return ExitStatus(124)
      }
      isOver = true
      if isVerbose { try await process.report("sending signal \(next.name) to command \(words[0].quoted)") }
      process.machine.signal(child.pid, next)
      if !staysInForeground {
        // KILL can't be ignored: it ends this process too, which is of the group.
        if next != .KILL { process.setDisposition(of: next, .ignored) }
        process.machine.signalGroup(process.group, next)
      }
      if next != .KILL, next != .CONT { process.machine.signal(child.pid, .CONT) }
      deadline = next == .KILL ? nil : killAfter.map { process.now + .fractionalSeconds($0) }
      next = .KILL
    }
  }
}
