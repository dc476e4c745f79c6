import CommandConventions
import FileSystem
import Kernel
import Simulation

/// A program that runs as another user, and the process that waits for it to close the session.
struct UserSession {
  /// What shall run.
  struct Start {
    var path = ""
    var arguments: [String] = []
    var environment: Environment
    /// Where to go first; nil to stay.
    var directory: String?
    var warning: String?
    /// When the program can't be started; nil for 126 and 127.
    var failureStatus: ExitStatus?

    init(environment: Environment) {
      self.environment = environment
    }
  }

  let pam: PAM
  let user: User
  let credentials: Credentials
  let isNewSession: Bool

  /// runuser gives its messages no PID.
  private var showsPID: Bool { pam.tag == "su" }

  func run(_ start: Start, _ process: Process) async throws(Errno) -> ExitStatus {
    if let warning = start.warning { try await process.report(warning) }
    pam.openSession(user, showingPID: showsPID)
    var caught: [Signal] = [.TERM]
    if isNewSession { caught += [.INT, .QUIT] }
    for signal in [Signal.HUP, .INT, .QUIT, .TSTP] { process.setBlocked(signal, !caught.contains(signal)) }
    for signal in caught { process.setDisposition(of: signal, .caught) }
    let prefix = process.programName
    let child = process.fork { child throws(Errno) in
      for signal in caught { child.setDisposition(of: signal, .standard) }
      for signal in [Signal.HUP, .INT, .QUIT, .TSTP] { child.setBlocked(signal, false) }
      child.messagePrefix = prefix
      return try await self.become(start, child)
    }
    let status = try await wait(for: child, process)
    pam.closeSession(user, showingPID: showsPID)
    return status
  }

  private func become(_ start: Start, _ child: Process) async throws(Errno) -> ExitStatus {
    if isNewSession { child.startSession() }
    child.credentials = credentials
    child.environment = start.environment
    if let directory = start.directory {
      do throws(Errno) {
        try child.changeDirectory(directory)
      } catch {
        try await child.complain("warning: cannot change directory to \(directory): \(error.message)")
      }
    }
    do throws(Errno) {
      return try await child.execute(start.path, start.arguments)
    } catch {
      if error == .EINTR { throw error }
      try await child.complain("failed to execute \(start.path): \(error.message)")
      return start.failureStatus ?? ExitStatus(error == .ENOENT ? 127 : 126)
    }
  }

  // MARK: Waiting

  private func wait(for child: Process, _ process: Process) async throws(Errno) -> ExitStatus {
    while true {
      do throws(Errno) {
        guard let result = try await process.wait(for: .process(child.pid), reportingStops: true) else { continue }
        switch result.status {
        case .stopped:
          process.machine.signal(process.pid, .STOP)
          try await process.checkpoint()
          process.machine.signal(child.pid, .CONT)
        case .continued: break
        case .exited(let status): return status
        case .signaled(let signal):
          try await process.writeError("\(signal.message)\n")
          return ExitStatus(128 + Int(signal.rawValue))
        }
      } catch {
        guard error == .EINTR, let signal = process.takeCaughtSignals().first(where: { $0 != .CHLD }) else {
          throw error
        }
        return try await end(child, by: signal, process)
      }
    }
  }

  /// Ends the session when one is told to end oneself.
  private func end(_ child: Process, by signal: Signal, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError("\nSession terminated, killing shell...")
    let machine = process.machine
    machine.signal(child.pid, .TERM)
    try await process.sleep(.seconds(2))
    machine.signal(child.pid, .KILL)
    try await process.writeError(" ...killed.\n")
    _ = try await process.wait(for: child)
    pam.closeSession(user, showingPID: showsPID)
    process.setDisposition(of: signal, .standard)
    machine.signal(process.pid, signal)
    try await process.checkpoint()
    return ExitStatus(128 + Int(signal.rawValue))
  }
}
