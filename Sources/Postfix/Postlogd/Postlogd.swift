import FileSystem
import Kernel

/// postlogd(8): writes the log file (MAILLOG_README). `PostfixLog` does the writing; here is the process.
package struct Postlogd: PostfixDaemon {
  package static let program = "postlogd"
  package static let servesManyClients = true

  /// Its process; nil while none runs.
  private var pid: PID?
  /// The log file, once something has been written there.
  private(set) var file: FileID?

  package init() {}

  package static func start(_ daemon: Daemon) {
    daemon.machine.withService(Postlogd.self) { $0.pid = daemon.pid }
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
