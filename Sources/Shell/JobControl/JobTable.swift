import Kernel

/// The jobs that a shell knows by number.
struct JobTable {
  private(set) var jobs: [Job] = []
  /// The job in front, which has no number yet.
  var inFront: Job?
  /// Numbers of jobs, the latest that was stopped or started last: the current one and the previous one.
  private var recency: [Int] = []
  /// Statuses of background processes that have ended, for `wait`.
  private(set) var endedProcesses: [PID: Int32] = [:]
  private var endedOrder: [PID] = []

  var isEmpty: Bool { jobs.isEmpty }

  /// Gives a job a number.
  mutating func add(_ job: Job) {
    if job.number == 0 {
      job.number = (jobs.map(\.number).max() ?? 0) + 1
      jobs.append(job)
    }
    makeCurrent(job)
  }

  mutating func makeCurrent(_ job: Job) {
    recency.removeAll { $0 == job.number }
    recency.append(job.number)
  }

  mutating func remove(_ job: Job) {
    jobs.removeAll { $0 === job }
    recency.removeAll { $0 == job.number }
    for process in job.processes {
      if let status = process.status { remember(process.pid, status) }
    }
    job.number = 0
  }

  mutating func remember(_ pid: PID, _ status: WaitStatus) {
    if endedProcesses[pid] == nil { endedOrder.append(pid) }
    endedProcesses[pid] = status.shellStatus.rawValue
    if endedOrder.count > 1024 { endedProcesses[endedOrder.removeFirst()] = nil }
  }

  mutating func forget(_ pid: PID) {
    endedProcesses[pid] = nil
    endedOrder.removeAll { $0 == pid }
  }

  /// %+: the job that was stopped last, or else started last.
  var current: Job? {
    let stopped = recency.last { number in jobs.contains { $0.number == number && $0.state == .stopped } }
    let number = stopped ?? recency.last
    return jobs.first { $0.number == number }
  }

  /// %-
  var previous: Job? {
    guard let current else { return nil }
    let others = recency.filter { $0 != current.number }
    let stopped = others.last { number in jobs.contains { $0.number == number && $0.state == .stopped } }
    let number = stopped ?? others.last
    return jobs.first { $0.number == number }
  }

  /// "+" for the current job, "-" for the previous one, else a space.
  func mark(_ job: Job) -> String {
    if job === current { return "+" }
    return job === previous ? "-" : " "
  }

  func job(withProcess pid: PID) -> Job? {
    jobs.first { $0.processes.contains { $0.pid == pid } }
  }

  enum Lookup {
    case found(Job)
    case none
    case ambiguous
  }

  /// The job that %n, %+, %-, %name or %?text means.
  func find(_ specification: String) -> Lookup {
    var name = specification[...]
    if name.hasPrefix("%") { name = name.dropFirst() }
    switch name {
    case "", "%", "+": return current.map { .found($0) } ?? .none
    case "-": return previous.map { .found($0) } ?? .none
    default: break
    }
    if let number = Int(name) { return jobs.first { $0.number == number }.map { .found($0) } ?? .none }
    let matches =
      name.hasPrefix("?")
      ? jobs.filter { $0.text.contains(name.dropFirst()) } : jobs.filter { $0.text.hasPrefix(name) }
    return matches.count > 1 ? .ambiguous : matches.first.map { .found($0) } ?? .none
  }

  /// A subshell sees the jobs, but they are not its children.
  func forSubshell() -> JobTable {
    var table = JobTable()
    table.jobs = jobs
    table.recency = recency
    return table
  }
}
