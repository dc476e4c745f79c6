import Kernel
import TextFormat

/// What is printed about jobs.
extension Shell {
  /// What a job does: "Running", "Stopped", "Done", "Exit 3", "Terminated".
  func description(of job: Job) -> String {
    switch job.state {
    case .running: return "Running"
    case .stopped:
      for process in job.processes {
        if case .stopped(let signal)? = process.status { return signal == .TSTP ? "Stopped" : signal.message }
      }
      return "Stopped"
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
    let state = description(of: job).padded(to: 24)
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
    for job in jobs.jobs {
      switch job.state {
      case .running: continue
      case .stopped:
        if !job.isReported {
          job.isReported = true
          try await writeError("\n" + jobLine(job) + "\n")
        }
      case .ended:
        try await writeError(jobLine(job) + "\n")
      }
    }
    for job in jobs.jobs where job.state == .ended { jobs.remove(job) }
  }

  /// A shell that is not interactive only tells of jobs that died of a signal, and forgets all that ended.
  func dropEndedJobs() async throws(Unwind) {
    for job in jobs.jobs where job.state == .ended { jobs.remove(job) }
  }
}

extension Shell {
  /// What `jobs` prints of a job.
  func jobListing(_ job: Job, withPIDs: Bool) -> String {
    guard withPIDs, job.processes.count > 1 else { return jobLine(job, withPID: withPIDs) + "\n" }
    var text = ""
    for (index, process) in job.processes.enumerated() {
      let start = index == 0 ? "[\(job.number)]\(jobs.mark(job)) " : "     "
      let status = Shell.description(of: process.status).padded(to: 24)
      let bar = index == 0 ? "" : "| "
      let ampersand = index == job.processes.count - 1 && job.state == .running ? " &" : ""
      text += "\(start)\(Shell.column(process.pid)) \(status)\(bar)\(process.text())\(ampersand)\n"
    }
    return text
  }
}
