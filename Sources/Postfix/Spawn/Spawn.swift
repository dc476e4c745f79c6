import FileSystem
import Kernel
import MTASupport
import Simulation

/// spawn(8): runs a command for each client of its service, which talks with the client on its standard input and
/// output.
///
/// Here the clients are policy clients of smtpd(8): each query has a command of its own, whose input ends behind it.
package struct Spawn: PostfixDaemon {
  package static let program = "spawn"
  package static let messages: [any ServiceMessage.Type] = [SpawnMessage.self]

  package init() {}

  package static func accept(_ end: ConnectionEnd, from: SocketAddress, to: SocketAddress, by daemon: Daemon) {
    daemon.log("postroom: spawn for clients other than smtpd is not simulated")
    daemon.machine.close(end)
    daemon.release()
  }

  /// Runs the command of a process's service with a query as its input.
  static func run(_ job: SpawnJob, by daemon: Daemon) {
    let configuration = daemon.configuration
    let service: SpawnService
    do throws(Fatal) {
      service = try SpawnService(daemon.process?.arguments?.operands ?? [], configuration, on: daemon.machine)
    } catch {
      // Nobody answers the client, which waits as long as it wants to.
      return daemon.die(error)
    }
    let limit =
      (try? configuration.seconds(daemon.serviceName, "_time_limit", else: "command_time_limit"))
      ?? configuration.seconds("command_time_limit")
    let (machine, pid, path) = (daemon.machine, daemon.pid, service.command[0])
    var command = MailCommand(
      .program(service.command), environment: daemon.exportedEnvironment,
      credentials: Credentials(user: service.user, group: service.group, supplementaryGroups: [service.group]),
      directory: configuration.text("queue_directory"), input: job.query.text.bytes,
      timeLimit: .seconds(Int64(limit)), parent: pid, parentName: program)
    command.failurePrefix = "spawn_comand: "
    command.startFailed = { text, child in
      PostfixLog(machine, configuration).write(Message(.fatal, text), tag: program, pid: child)
      machine.send(SpawnMessage.ended(job, pid, command: path, .exited(1), output: []), to: Spawn.self)
    }
    command.run(on: machine) { ending, output in
      machine.send(SpawnMessage.ended(job, pid, command: path, ending, output: output), to: Spawn.self)
    }
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let message as SpawnMessage) = event,
      case .ended(let job, let pid, let path, let ending, let output) = message,
      machine.service(MasterService.self)?.processes[pid]?.clientCount ?? 0 > 0
    else { return }
    let daemon = Daemon(machine: machine, pid: pid)
    switch ending {
    case .exited(0): break
    case .exited(let status): daemon.warn("command \(path) exit status \(status)")
    case .signaled(let signal): daemon.warn("command \(path) killed by signal \(signal)")
    case .timedOut: daemon.warn("command \(path) killed by signal \(Signal.KILL.rawValue)")
    }
    let answer = SmtpdPolicyAnswer(output)
    machine.send(SmtpdMessage.answered(job.query, answer, for: job.client, job.number), to: Smtpd.self)
    daemon.release()
  }
}

/// A query of a client.
struct SpawnJob: Hashable, Sendable, Codable {
  let query: SmtpdPolicyQuery
  /// The session of smtpd(8) that waits for the answer.
  let client: ConnectionEnd
  /// Its number of the wait.
  let number: Int
}

/// What spawn(8) tells itself.
enum SpawnMessage: ServiceMessage {
  static let name = "Postfix.SpawnMessage"

  case ended(SpawnJob, PID, command: String, MailCommand.Ending, output: [UInt8])
}
