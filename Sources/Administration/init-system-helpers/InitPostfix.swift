import CommandConventions
import FileSystem
import Kernel
import Simulation

/// /etc/init.d/postfix: the init script of the mail systems of a host.
struct InitPostfix: Program {
  static let name = "init.d-postfix"

  private static let postfix = "/usr/sbin/postfix"
  private static let postmulti = "/usr/sbin/postmulti"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    // Without a mail system that is set up there is nothing to do.
    guard process.files.mayAccess(.execute, InitPostfix.postfix), process.files.exists("/etc/postfix/main.cf") else {
      return .success
    }
    switch process.arguments.dropFirst().first ?? "" {
    case "status": return try await InitPostfix.showStatus(process)
    case "start": return try await InitPostfix.start(process)
    case "stop": return try await InitPostfix.stop(process)
    case "restart":
      let stopped = try await InitPostfix.stop(process)
      return stopped == .success ? try await InitPostfix.start(process) : stopped
    case "reload", "force-reload":
      return try await InitPostfix.run(InitPostfix.postfix, ["postfix", "reload"], process)
    case "flush", "check", "abort":
      return try await InitPostfix.run(InitPostfix.postfix, ["postfix", process.arguments[1]], process)
    default:
      try await process.write(
        "Usage: /etc/init.d/postfix {start|stop|restart|reload|flush|check|abort|force-reload|status}.\n")
      return .failure
    }
  }

  // MARK: Commands

  private static func run(_ path: String, _ words: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    return try await process.wait(for: process.spawn(path, words)).shellStatus
  }

  /// The names of the mail systems that are enabled; "-" is the first one.
  private static func instances(_ process: Process) async throws(Errno) -> [String] {
    let list = try await InitScript(process: process).output(of: [postmulti, "-l", "-a"])
    return list.text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count > 2 && words[2] == "y" ? String(words[0]) : nil
    }
  }

  /// Whether the master(8) of a mail system runs; for those who may not ask, it does.
  private static func isRunning(_ instance: String, _ process: Process) async throws(Errno) -> Bool {
    let words = ["postmulti", "-i", instance, "-x", "/usr/lib/postfix/sbin/master", "-t"]
    try await process.standardOutput.flush()
    let null = try await process.open("/dev/null", .write)
    defer { try? process.close(null) }
    let child = process.spawn(postmulti, words) { child in try? child.duplicate(null, as: 2) }
    return try await !process.wait(for: child).shellStatus.isSuccess
  }

  // MARK: Actions

  private static func start(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for instance in try await instances(process) where try await !isRunning(instance, process) {
      let configure = "/usr/lib/postfix/configure-instance.sh"
      let isReady = try await run(configure, [configure, instance], process)
      guard isReady.isSuccess else { return isReady }
      if try await !run(postmulti, ["postmulti", "-i", instance, "-x", postfix, "start"], process).isSuccess {
        status = .failure
      }
    }
    return try await report(status, process)
  }

  private static func stop(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for instance in try await instances(process) where try await isRunning(instance, process) {
      if try await !run(postmulti, ["postmulti", "-i", instance, "-x", postfix, "stop"], process).isSuccess {
        status = .failure
      }
    }
    return try await report(status, process)
  }

  private static func showStatus(_ process: Process) async throws(Errno) -> ExitStatus {
    var running = 0
    let all = try await instances(process)
    for instance in all where try await isRunning(instance, process) { running += 1 }
    guard running > 0 else {
      try await process.write("postfix is not running.\n")
      return ExitStatus(3)
    }
    try await process.write(running == all.count ? "postfix is running.\n" : "some postfix instances are running.\n")
    return .success
  }

  /// The end of a line of which nobody wanted to see the beginning.
  private static func report(_ status: ExitStatus, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.write(status == .success ? ".\n" : " failed!\n")
    return status
  }
}
