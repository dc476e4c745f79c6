import FileSystem
import Kernel
import Simulation

/// /etc/init.d/postfix: the mail system's init script.
struct InitPostfix: Program {
  static let name = "init.d-postfix"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    switch process.arguments.dropFirst().first ?? "" {
    case "status":
      let isRunning = InitPostfix.isRunning(process)
      try await process.write("postfix is \(isRunning ? "" : "not ")running.\n")
      return isRunning ? .success : ExitStatus(3)
    case "start": return try await InitPostfix.start(process)
    case "stop": return try await InitPostfix.stop(process)
    case "restart":
      let stopped = try await InitPostfix.stop(process)
      return stopped == .success ? try await InitPostfix.start(process) : stopped
    case "reload", "force-reload": return try await InitPostfix.postfix("reload", process)
    case "flush", "check", "abort":
      return try await InitPostfix.postfix(process.arguments[1], process)
    default:
      try await process.write(
        "Usage: /etc/init.d/postfix {start|stop|restart|reload|flush|check|abort|force-reload|status}.\n")
      return .failure
    }
  }

  /// Whether master(8) runs.
  private static func isRunning(_ process: Process) -> Bool {
    process.machine.processInfos().contains {
      $0.command == "master" && $0.executable.hasSuffix("/postfix/sbin/master")
    }
  }

  private static func postfix(_ command: String, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    return try await process.wait(for: process.spawn("/usr/sbin/postfix", ["postfix", command])).shellStatus
  }

  private static func start(_ process: Process) async throws(Errno) -> ExitStatus {
    isRunning(process)
      ? try await report(.success, process) : try await report(try await postfix("start", process), process)
  }

  private static func stop(_ process: Process) async throws(Errno) -> ExitStatus {
    isRunning(process)
      ? try await report(try await postfix("stop", process), process) : try await report(.success, process)
  }

  /// The end of a line of which nobody wanted to see the beginning.
  private static func report(_ status: ExitStatus, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.write(status == .success ? ".\n" : " failed!\n")
    return status == .success ? .success : .failure
  }
}
