import Kernel

/// `bg` lets stopped jobs go on in the background.
struct BgBuiltin: Builtin {
  static let name = "bg"
  static let synopsis = "bg [job_spec ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let (operands, failure) = try await shell.jobOperands(call)
    guard let operands else { return failure }
    var status: Int32 = 0
    for text in operands.isEmpty ? ["%+"] : operands {
      guard let job = try await shell.job(text, missing: "current", call) else {
        status = 1
        continue
      }
      switch job.state {
      case .running:
        try await call.complain("job \(job.number) already in background")
        continue
      case .ended:
        try await call.complain("job has terminated")
        status = 1
        continue
      case .stopped: break
      }
      job.isBackground = true
      job.resume()
      call.write("[\(job.number)]\(shell.jobs.mark(job)) \(job.text) &\n")
      if let group = job.group { shell.machine.signalGroup(group, .CONT) }
    }
    return status
  }
}
