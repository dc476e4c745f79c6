import FileSystem
import Kernel
import ShellSyntax

/// `wait` waits for jobs and processes in the background.
struct WaitBuiltin: Builtin {
  static let name = "wait"
  static let synopsis = "wait [-fn] [-p var] [id ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options(shell.isDash ? "" : "fnp:") else { return 2 }
    let variable = options.argument("p")
    if let variable {
      guard variable.isShellName else {
        try await call.complain("`\(variable)': not a valid identifier")
        return 1
      }
      shell.state.variables.remove(variable)
    }
    if options.has("n") { return try await waitForNext(options.operands, variable, call) }
    if options.operands.isEmpty { return try await waitForAll(shell) }
    var status: Int32 = 0
    for text in options.operands { status = try await wait(for: text, variable, call) }
    return status
  }

  /// Waits for a change; the status of `wait` when a signal came instead.
  private func change(_ shell: Shell) async throws(Unwind) -> (status: Int32?, isLast: Bool) {
    let hasChildren = try await shell.waitForChange()
    if shell.controlsJobs { try await shell.tellOfJobs() }
    if shell.process.hasCaughtSignals {
      let signals = shell.process.caughtSignals
      try await shell.handleSignals()
      return (128 + (signals.first?.rawValue ?? 0), !hasChildren)
    }
    return (nil, !hasChildren)
  }

  private func waitForAll(_ shell: Shell) async throws(Unwind) -> Int32 {
    try await shell.collectChildren()
    shell.hasJustKilled = false
    while shell.jobs.jobs.contains(where: { $0.state == .running }) {
      let (status, isLast) = try await change(shell)
      if let status { return status }
      if isLast { break }
    }
    // Of those that had ended before there is nothing more to be told.
    for job in shell.jobs.jobs where job.state == .ended { shell.jobs.remove(job) }
    return 0
  }

  private func wait(for text: String, _ variable: String?, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    if text.hasPrefix("%") {
      guard let job = try await shell.job(text, call) else { return shell.isDash ? 2 : 127 }
      while job.state == .running {
        let (status, isLast) = try await change(shell)
        if let status { return status }
        if isLast { break }
      }
      let status = job.statuses.last ?? 127
      if let variable, let pid = job.processes.last?.pid { _ = try await shell.assign(variable, String(pid)) }
      finish(job, shell)
      return status
    }
    guard let pid = Int32(text), pid > 0 else {
      if shell.isDash {
        try await call.complain("Illegal number: \(text)")
        return 2
      }
      try await call.complain("`\(text)': not a pid or valid job spec")
      return 1
    }
    return try await wait(for: pid, variable, call)
  }

  private func wait(for pid: PID, _ variable: String?, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let job = shell.jobs.job(withProcess: pid) else {
      if let status = shell.jobs.endedProcesses[pid] {
        if shell.isOn(.posix) || shell.isDash { shell.jobs.forget(pid) }
        if let variable { _ = try await shell.assign(variable, String(pid)) }
        return status
      }
      if !shell.isDash { try await call.complain("pid \(pid) is not a child of this shell") }
      return 127
    }
    while true {
      if let status = job.processes.first(where: { $0.pid == pid })?.status {
        if let variable { _ = try await shell.assign(variable, String(pid)) }
        if job.state == .ended { finish(job, shell) }
        return status.shellStatus.rawValue
      }
      let (status, isLast) = try await change(shell)
      if let status { return status }
      if isLast { return 127 }
    }
  }

  /// A job whose status was taken need not be told of.
  private func finish(_ job: Job, _ shell: Shell) {
    if job.state == .ended, !shell.isInteractive {
      shell.jobs.remove(job)
    }
  }

  private func waitForNext(_ names: [String], _ variable: String?, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    var candidates: [Job] = []
    if names.isEmpty {
      candidates = shell.jobs.jobs
    } else {
      for text in names {
        if let pid = Int32(text) {
          if let job = shell.jobs.job(withProcess: pid) { candidates.append(job) }
        } else if case .found(let job) = shell.jobs.find(text) {
          candidates.append(job)
        }
      }
    }
    guard !candidates.isEmpty else { return 127 }
    while true {
      if let job = candidates.first(where: { $0.state == .ended }) {
        let status = job.statuses.last ?? 0
        if let variable, let pid = job.processes.last?.pid { _ = try await shell.assign(variable, String(pid)) }
        shell.jobs.remove(job)
        return status
      }
      let (status, isLast) = try await change(shell)
      if let status { return status }
      if isLast { return 127 }
    }
  }
}
