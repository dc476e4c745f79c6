import Kernel

/// `jobs` lists jobs.
struct JobsBuiltin: Builtin {
  static let name = "jobs"
  static let synopsis = "jobs [-lnprs] [jobspec ...] or jobs -x command [args]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("lpnrsx") else { return 2 }
    if options.has("x") { return try await runCommand(options.operands, call) }
    try await shell.collectChildren()
    var selected = shell.jobs.jobs
    var status: Int32 = 0
    if !options.operands.isEmpty {
      selected = []
      for text in options.operands {
        if let job = try await shell.job(text, call) { selected.append(job) } else { status = shell.isDash ? 2 : 1 }
      }
    }
    for job in selected {
      if options.has("r"), job.state != .running { continue }
      if options.has("s"), job.state != .stopped { continue }
      if options.has("n"), job.isReported { continue }
      if options.has("p") {
        call.write("\(job.leader)\n")
      } else {
        call.write(shell.jobListing(job, withPIDs: options.has("l")))
      }
      if !shell.isChild { job.isReported = true }
    }
    for job in shell.jobs.jobs where job.state == .ended && selected.contains(where: { $0 === job }) {
      shell.jobs.remove(job)
    }
    return status
  }

  /// jobs -x: a command, with the IDs of groups for the jobs that its arguments name.
  private func runCommand(_ words: [String], _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let arguments = words.map { word in
      if word.hasPrefix("%"), case .found(let job) = shell.jobs.find(word) { String(job.group ?? 0) } else { word }
    }
    return arguments.isEmpty ? 0 : try await CommandBuiltin().run(call.passed(to: "command", arguments))
  }
}

extension Shell {
  /// The job that a text means; nil, with a message, when there is none.
  func job(_ text: String, _ call: BuiltinCall) async throws(Unwind) -> Job? {
    if !text.hasPrefix("%"), let pid = Int32(text), let job = jobs.job(withProcess: pid) { return job }
    switch jobs.find(text) {
    case .found(let job): return job
    case .none: try await call.complain(isDash ? "No such job: \(text)" : "\(text): no such job")
    case .ambiguous: try await call.complain("\(text.drop { $0 == "%" }): ambiguous job spec")
    }
    return nil
  }
}
