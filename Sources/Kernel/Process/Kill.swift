import FileSystem

extension Process {
  /// Whether this process may send signals to another one (kill(2)).
  private func maySignal(_ info: ProcessInfo) -> Bool {
    credentials.isSuperuser || credentials.effectiveUser == info.credentials.realUser
      || credentials.realUser == info.credentials.realUser
  }

  /// kill(2): a process, the own group (0), all processes (-1) or another group (below).
  ///
  /// - Parameter signal: nil only looks whether it could be sent.
  /// - Throws: ESRCH when there is no such process, EPERM when it is another user's.
  package func kill(_ target: PID, _ signal: Signal?) throws(Errno) {
    let chosen: [ProcessInfo]
    if target > 0 {
      chosen = machine.processInfo(target).map { [$0] } ?? []
    } else if target == -1 {
      chosen = machine.processInfos().filter { $0.pid > 1 && $0.pid != pid }
    } else {
      let wanted = target == 0 ? group : -target
      chosen = machine.processInfos().filter { $0.group == wanted }
    }
    guard !chosen.isEmpty else { throw .ESRCH }
    let allowed = chosen.filter(maySignal)
    guard !allowed.isEmpty else { throw .EPERM }
    for info in allowed { machine.signal(info.pid, signal) }
  }
}
