import FileSystem
import Kernel
import TextFormat

/// Waiting for children.
extension Shell {
  /// Waits until a job in front has ended or stopped; its status.
  func waitInFront(_ job: Job) async throws(Unwind) -> Int32 {
    let outer = jobs.inFront
    jobs.inFront = job
    defer { jobs.inFront = outer }
    while job.state == .running {
      guard try await waitForChange() else { break }
    }
    takeTerminalBack()
    if job.state == .stopped { return try await jobStopped(job) }
    let statuses = job.statuses
    if case .signaled(let signal)? = job.lastStatus { try await reportDeath(of: job, by: signal) }
    jobs.remove(job)
    if !jobs.isEmpty {
      try await collectChildren()
      try await tellOfJobs()
    }
    return statuses.count == 1 ? single(statuses[0]) : pipelineStatus(statuses)
  }

  private func single(_ status: Int32) -> Int32 {
    state.setPipeStatus(status)
    return status
  }

  /// Waits until something happens to a child; false when there is none.
  ///
  /// A signal that is caught does not end the waiting; its trap runs when the command is over.
  func waitForChange(isBlocking: Bool = true) async throws(Unwind) -> Bool {
    while true {
      do throws(Errno) {
        guard let change = try await process.wait(for: .any, reportingStops: controlsJobs, isBlocking: isBlocking)
        else { return false }
        note(change.child, change.status)
        return true
      } catch {
        if process.terminationSignal != nil { throw .killed }
        guard error == .EINTR else { return false }
        if waitsForTraps { return true }
      }
    }
  }

  /// Whether a caught signal ends waiting: in the builtin `wait`.
  private var waitsForTraps: Bool { builtinName == "wait" }

  private func note(_ pid: PID, _ status: WaitStatus) {
    if let job = jobs.inFront, job.note(pid, status) { return }
    for job in jobs.jobs where job.note(pid, status) { return }
    jobs.remember(pid, status)
  }

  /// Takes note of all children that have ended or stopped by now.
  func collectChildren() async throws(Unwind) {
    while try await waitForChange(isBlocking: false) {}
  }

  /// After a job in front, the shell is in front again.
  func takeTerminalBack() {
    guard controlsJobs, let terminal = process.terminal else { return }
    terminal.foregroundGroup = process.group
  }

  private func jobStopped(_ job: Job) async throws(Unwind) -> Int32 {
    job.isBackground = true
    jobs.add(job)
    job.isReported = true
    try await writeError("\n" + jobLine(job) + "\n")
    if let stopped = job.processes.last(where: { if case .stopped = $0.status { true } else { false } })?.status {
      return stopped.shellStatus.rawValue
    }
    return 148
  }

  /// What the shell says when a command in front died of a signal.
  private func reportDeath(of job: Job, by signal: Signal) async throws(Unwind) {
    if isInteractive {
      if signal == .INT {
        try await writeError("\n")
      } else if signal != .PIPE {
        try await writeError(signal.message + "\n")
      }
      if signal == .INT {
        state.setPipeStatus(130)
        throw .interrupted
      }
      return
    }
    guard signal != .INT, signal != .PIPE, !isChildOfJobControl else { return }
    if signal == .TERM {
      try await writeError(signal.message + "\n")
    } else {
      try await reportDeathPlainly(of: job, by: signal, line: job.line)
    }
  }

  /// A PID with spaces before it, as lists of jobs show it.
  static func column(_ pid: PID) -> String {
    String(pid).rightAligned(to: 5)
  }

  private var isChildOfJobControl: Bool { isInteractiveAncestor }
}
