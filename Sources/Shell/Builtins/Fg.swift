import Kernel

/// `fg` brings a job to the front.
struct FgBuiltin: Builtin {
  static let name = "fg"
  static let synopsis = "fg [job_spec]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let (operands, failure) = try await shell.jobOperands(call)
    guard let operands else { return failure }
    guard let job = try await shell.job(operands.first ?? "%+", missing: "current", call) else { return 1 }
    guard job.state != .ended else {
      try await call.complain("job has terminated")
      shell.jobs.remove(job)
      return 1
    }
    call.write(job.text + "\n")
    _ = try await shell.flushOutput()
    return try await shell.bringToFront(job)
  }
}

extension Shell {
  /// What fg and bg are called with, once it is known how the jobs are; nil, and a status, where they refuse.
  func jobOperands(_ call: BuiltinCall) async throws(Unwind) -> (operands: [String]?, status: Int32) {
    guard controlsJobs else {
      try await call.complain("no job control")
      return (nil, 1)
    }
    guard let options = try await call.options("") else { return (nil, 2) }
    try await collectChildren()
    return (options.operands, 0)
  }

  /// The job that fg, bg and disown mean; without an argument the current one, by that name.
  func job(_ text: String, missing: String, _ call: BuiltinCall) async throws(Unwind) -> Job? {
    if text == "%+", call.arguments.isEmpty, jobs.current == nil {
      try await call.complain(isDash ? "No current job" : "\(missing): no such job")
      return nil
    }
    return try await job(text, call)
  }

  /// Lets a job go on in front, and waits for it.
  func bringToFront(_ job: Job) async throws(Unwind) -> Int32 {
    job.isBackground = false
    job.resume()
    let group = job.group ?? 0
    if let terminal = process.terminal { terminal.foregroundGroup = group }
    machine.signalGroup(group, .CONT)
    let status = try await waitInFront(job)
    if job.state == .ended { jobs.remove(job) }
    return status
  }
}
