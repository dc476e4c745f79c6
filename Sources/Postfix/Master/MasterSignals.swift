import Kernel

/// What signals do to master(8) and to the daemons that it has started.
extension MasterService {
  /// Those by which master(8) ends everything, and says so.
  private static let deadly: Set<Signal> = [.TERM, .INT, .QUIT, .ILL, .BUS, .SEGV]
  /// Those that master(8) ignores, or has another use for.
  private static let harmless: Set<Signal> = [.PIPE, .ALRM]

  static func signaled(_ pid: PID, _ signal: Signal, on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    switch signal {
    case .STOP: return suspend(pid, on: machine)
    case .CONT: return resume(pid, on: machine)
    case .KILL: break
    default:
      if isStopped(pid, on: machine) {
        machine.withService(MasterService.self) { $0.stopped?[pid]?.append(signal) }
        return
      }
    }
    if pid == master.pid {
      signaledSelf(signal, master, on: machine)
    } else if signal.defaultAction == .terminate, signal != .HUP || master.processes[pid]?.program != "qmgr" {
      // Daemons die of what they have no use for, and of nothing that is ignored by default.
      end(pid, .signaled(signal), on: machine)
    }
  }

  private static func signaledSelf(_ signal: Signal, _ master: MasterService, on machine: Machine) {
    if signal == .HUP { return beginReload(on: machine) }
    guard signal.defaultAction == .terminate, !harmless.contains(signal) else { return }
    // What would write the log file has had its signal before.
    let hasLog = master.configuration.text("maillog_file").isEmpty
    if deadly.contains(signal), hasLog { log(.info("terminating on signal \(signal.rawValue)"), on: machine) }
    stop(on: machine)
    if let front = master.front { machine.signal(front, signal) }
  }

  // MARK: Stopped processes

  static func isStopped(_ pid: PID, on machine: Machine) -> Bool {
    machine.service(MasterService.self)?.stopped?[pid] != nil
  }

  private static func suspend(_ pid: PID, on machine: Machine) {
    guard !isStopped(pid, on: machine) else { return }
    machine.withService(MasterService.self) { master in
      master.stopped = master.stopped ?? [:]
      master.stopped?[pid] = []
    }
    machine.state.daemons[pid]?.stateLetter = "T"
  }

  private static func resume(_ pid: PID, on machine: Machine) {
    guard let waiting = machine.service(MasterService.self)?.stopped?[pid] else { return }
    forgetStopped(pid, on: machine)
    machine.state.daemons[pid]?.stateLetter = "S"
    for signal in waiting { signaled(pid, signal, on: machine) }
    guard let master = machine.service(MasterService.self) else { return }
    for task in master.services where !task.pending.isEmpty { serve(task.key, on: machine) }
  }

  static func forgetStopped(_ pid: PID, on machine: Machine) {
    machine.withService(MasterService.self) { master in _ = master.stopped?.removeValue(forKey: pid) }
  }
}
