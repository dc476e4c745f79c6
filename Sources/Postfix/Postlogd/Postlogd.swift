import FileSystem
import Kernel
import Simulation

/// postlogd(8): writes the log file (MAILLOG_README). `PostfixLog` does the writing; here is the process.
package struct Postlogd: PostfixDaemon {
  package static let program = "postlogd"
  package static let servesManyClients = true
  package static let messages: [any ServiceMessage.Type] = [PostlogdMessage.self]

  /// Its process; nil while none runs.
  private var pid: PID?
  /// The log file, once something has been written there.
  private(set) var file: FileID?
  /// When it is ready; what comes before waits, and is lost where it is killed first.
  private var readyTime: Timestamp?
  private static let startUpTime = TimeInterval.microseconds(300)

  package init() {}

  package static func start(_ daemon: Daemon) {
    PostfixLog(daemon.machine, daemon.configuration).open()
    daemon.machine.withService(Postlogd.self) { postlogd in
      (postlogd.pid, postlogd.readyTime) = (daemon.pid, daemon.machine.now + startUpTime)
    }
  }

  /// Takes a message from another program.
  static func take(_ message: Message, tag: String, pid: PID, host: String, by daemon: Daemon) {
    let machine = daemon.machine
    let ready = machine.service(Postlogd.self)?.readyTime ?? machine.now
    guard ready > machine.now else {
      return PostfixLog(machine, daemon.configuration).record(message, tag: tag, pid: pid, host: host)
    }
    machine.send(
      PostlogdMessage(postlogd: daemon.pid, message: message, tag: tag, pid: pid, host: host), to: Postlogd.self,
      after: ready - machine.now)
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let item as PostlogdMessage) = event, machine.service(Postlogd.self)?.pid == item.postlogd
    else { return }
    let daemon = Daemon(machine: machine, pid: item.postlogd)
    PostfixLog(machine, daemon.configuration)
      .record(item.message, tag: item.tag, pid: item.pid, host: item.host)
  }

  /// The process that gets what is logged, if master(8) listens on its socket.
  static func listener(on machine: Machine) -> Daemon? {
    guard let services = machine.service(MasterService.self)?.services,
      let service = services.first(where: { $0.entry.kind == .datagram && $0.entry.command == program }),
      case .success(let daemon) = MasterService.acquire(service.entry.name, .datagram, on: machine)
    else { return nil }
    return daemon
  }

  static func keepOpen(_ file: FileID, on machine: Machine) {
    guard machine.service(Postlogd.self)?.pid != nil else { return }
    machine.withService(Postlogd.self) { $0.file = file }
    machine.noteOpened(file)
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    guard let postlogd = machine.service(Postlogd.self), postlogd.pid == pid else { return }
    machine.withService(Postlogd.self) { postlogd in (postlogd.pid, postlogd.file) = (nil, nil) }
    if let file = postlogd.file { machine.noteClosed(file) }
  }
}

/// A message for a process of postlogd(8) that is still starting.
struct PostlogdMessage: ServiceMessage {
  static let name = "Postfix.PostlogdMessage"

  var postlogd: PID
  var message: Message
  var tag: String
  var pid: PID
  var host: String
}
