import FileSystem
import Kernel
import MTASupport
import Simulation

/// local(8): delivers mail to the users of this host, as aliases(5) and .forward files say.
package struct LocalAgent: DeliveryAgent {
  package static let program = "local"
  package static let restartsForChangedTables = true
  package static let messages: [any ServiceMessage.Type] = [LocalMessage.self]

  /// Deliveries that wait for a command or a lock, by the number of their request.
  var jobs: [Int: LocalJob] = [:]

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    let configuration = daemon.configuration
    let mailbox = configuration.integer("mailbox_size_limit")
    let message = configuration.integer("message_size_limit")
    if mailbox > 0, message == 0 {
      throw Fatal("configuration error: mailbox_size_limit is limited but message_size_limit is unlimited")
    }
    if mailbox > 0, message > mailbox {
      throw Fatal("configuration error: mailbox_size_limit is smaller than message_size_limit")
    }
    daemon.open([LocalJob.aliasMaps(configuration)])
  }

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    var job = LocalJob(request, pid: daemon.pid)
    job.begin(daemon)
    proceed(&job, daemon)
  }

  /// Goes on until the delivery is done, or has to wait.
  private static func proceed(_ job: inout LocalJob, _ daemon: Daemon) {
    while !job.isWaiting, job.step(daemon) {}
    if job.isWaiting {
      let saved = job
      daemon.machine.withService(LocalAgent.self) { $0.jobs[saved.request.number] = saved }
      return
    }
    Qmgr.finished(job.request, isDeferred: job.hasDeferred, on: daemon.machine)
    daemon.release()
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let message as LocalMessage) = event else { return }
    let number: Int
    switch message {
    case .commandEnded(let request, _, _), .retry(let request), .passed(let request, _): number = request
    }
    guard var job = machine.withService(LocalAgent.self, { $0.jobs.removeValue(forKey: number) }) ?? nil else { return }
    let daemon = Daemon(machine: machine, pid: job.pid)
    job.isWaiting = false
    if case .commandEnded(_, let ending, let output) = message { job.commandEnded(ending, output, daemon) }
    if case .passed(_, let isDeferred) = message { job.passed(isDeferred: isDeferred) }
    proceed(&job, daemon)
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    let lost = machine.withService(LocalAgent.self) { local -> [LocalJob] in
      let lost = local.jobs.values.filter { $0.pid == pid }.sorted { $0.request.number < $1.request.number }
      for job in lost { local.jobs[job.request.number] = nil }
      return lost
    }
    for job in lost ?? [] { Qmgr.crashed(job.request, on: machine) }
  }
}

/// What local(8) tells itself.
enum LocalMessage: ServiceMessage {
  static let name = "Postfix.LocalMessage"

  case commandEnded(request: Int, MailCommand.Ending, output: [UInt8])
  /// A lock may be free now.
  case retry(request: Int)
  /// Another agent is done with a recipient that it was given.
  case passed(request: Int, isDeferred: Bool)
}
