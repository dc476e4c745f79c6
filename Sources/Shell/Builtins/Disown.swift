/// `disown` makes the shell forget jobs.
struct DisownBuiltin: Builtin {
  static let name = "disown"
  static let synopsis = "disown [-h] [-ar] [jobspec ... | pid ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("har") else { return 2 }
    var selected: [Job] = []
    var status: Int32 = 0
    if options.operands.isEmpty {
      if options.has("a") || options.has("r") {
        selected = shell.jobs.jobs.filter { !options.has("r") || $0.state == .running }
      } else {
        guard let job = try await shell.job("%+", missing: "current", call) else { return 1 }
        selected = [job]
      }
    }
    for text in options.operands {
      if let job = try await shell.job(text, call) { selected.append(job) } else { status = 1 }
    }
    for job in selected {
      if options.has("h") { job.isProtected = true } else { shell.jobs.remove(job) }
    }
    return status
  }
}
