import Kernel
import TextFormat

/// What is printed about jobs.
extension Shell {
  /// What a job does: "Running", "Stopped", "Done", "Exit 3", "Terminated".
  func description(of job: Job) -> String {
    switch job.state {
    case .running: return "Running"
    case .stopped: return "Stopped"
    case .ended: return Shell.description(of: job.lastStatus)
    }
  }

  static func description(of status: WaitStatus?) -> String {
    switch status {
    case .exited(let status): status.isSuccess ? "Done" : "Exit \(status.rawValue)"
    case .signaled(let signal): signal.message
    case .stopped(let signal): signal == .TSTP ? "Stopped" : signal.message
    case .continued, nil: "Running"
    }
  }

  /// "[1]+  Running                 sleep 100 &"
  func jobLine(_ job: Job, withPID: Bool = false) -> String {
    let mark = jobs.mark(job)
    let start = "[\(job.number)]\(mark) "
    let stop = job.processes.compactMap(\.status).first { if case .stopped = $0 { true } else { false } }
    let isDetailed = withPID && job.state == .stopped
    let state = (isDetailed ? Shell.description(of: stop) : description(of: job)).padded(to: 24)
    let ampersand = job.state == .running && job.isBackground ? " &" : ""
    var directory = ""
    if !job.directory.isEmpty, job.directory != presentDirectory { directory = "  (wd: \(abbreviated(job.directory)))" }
    let pid = withPID ? "\(Shell.column(job.processes.first?.pid ?? 0)) " : " "
    return start + pid + state + job.text + ampersand + directory
  }

  private var presentDirectory: String { state.variables["PWD"]?.scalar ?? "" }

  /// Tells of background jobs that have ended, before a prompt, and forgets them.
  func reportEndedJobs() async throws(Unwind) {
    if hasJustKilled { hasJustKilled = false } else { try await collectChildren() }
    try await tellOfJobs()
  }

  /// Tells of jobs in the background that have ended or stopped, as a shell does after each time that it waited.
  func tellOfJobs() async throws(Unwind) {
    for job in jobs.jobs {
      switch job.state {
      case .running: continue
      case .stopped:
        guard controlsJobs, !job.isReported else { continue }
        job.isReported = true
        try await writeError("\n" + jobLine(job) + "\n")
      case .ended:
        if case .signaled(let signal)? = job.lastStatus, !isInteractive, !isInteractiveAncestor, isWorthTelling(signal)
        {
          try await reportDeathPlainly(of: job, by: signal, line: line)
        } else if controlsJobs {
          try await writeError(jobLine(job) + "\n")
        }
      }
    }
    for job in jobs.jobs where job.state == .ended { jobs.remove(job) }
  }

  /// Debian's bash keeps quiet about these in scripts.
  private func isWorthTelling(_ signal: Signal) -> Bool {
    signal != .INT && signal != .TERM && signal != .PIPE
  }

  /// "script: line 3:   420 Killed                  sleep 100"
  func reportDeathPlainly(of job: Job, by signal: Signal, line: Int) async throws(Unwind) {
    let pid = Shell.column(job.processes.last?.pid ?? 0)
    try await writeError("\(errorName): line \(line): \(pid) \(signal.message.padded(to: 23)) \(job.text)\n")
  }
}

extension Shell {
  /// What `jobs` prints of a job.
  func jobListing(_ job: Job, withPIDs: Bool) -> String {
    guard withPIDs, job.processes.count > 1 else { return jobLine(job, withPID: withPIDs) + "\n" }
    var text = ""
    for (index, process) in job.processes.enumerated() {
      let start = index == 0 ? "[\(job.number)]\(jobs.mark(job)) " : "     "
      let isSame = index > 0 && process.status == job.processes[0].status
      let status = isSame ? "".padded(to: 22) : Shell.description(of: process.status).padded(to: 24)
      let bar = index == 0 ? "" : "| "
      let ampersand = index == job.processes.count - 1 && job.state == .running ? " &" : ""
      text += "\(start)\(Shell.column(process.pid)) \(status)\(bar)\(process.text())\(ampersand)\n"
    }
    return text
  }
}
