import FileSystem
import Kernel

/// Which processes ps(1) shows.
struct PsSelection {
  /// A process is shown when it is in one of the lists.
  enum List {
    case processes([PID])
    case parents([PID])
    case sessions([PID])
    case commands([String])
    case effectiveUsers([UserID])
    case realUsers([UserID])
    case realGroups([GroupID])
    case effectiveGroups([GroupID])
    case terminals([String])
  }

  var lists: [List] = []
  /// -A, -e.
  var takesAll = false
  /// -a: those with a terminal that do not lead their session.
  var takesWithTerminal = false
  /// -d: those that do not lead their session.
  var takesNonLeaders = false
  /// a: other users' too.
  var takesOthers = false
  /// x: those without a terminal too.
  var takesWithoutTerminal = false
  /// T: those of this terminal.
  var takesOwnTerminal = false
  var isRunningOnly = false
  var isInverted = false

  func accepts(_ info: ProcessInfo, for process: Process) -> Bool {
    if isRunningOnly, info.stateLetter != "R" { return false }
    return chooses(info, process) != isInverted
  }

  private func chooses(_ info: ProcessInfo, _ process: Process) -> Bool {
    if takesAll { return true }
    let isLeader = info.session == info.pid
    let isOwn = info.credentials.effectiveUser == process.credentials.effectiveUser
    if takesWithTerminal, info.terminal != nil, !isLeader { return true }
    if takesNonLeaders, !isLeader { return true }
    if takesOwnTerminal, info.terminal == process.terminal?.name { return true }
    switch (takesOthers, takesWithoutTerminal) {
    case (true, true): return true
    case (true, false): if info.terminal != nil { return true }
    case (false, true): if isOwn { return true }
    case (false, false): break
    }
    let isSimple =
      !takesWithTerminal && !takesNonLeaders && !takesOthers && !takesWithoutTerminal && !takesOwnTerminal
    if lists.isEmpty, isSimple { return isOwn && info.terminal == process.terminal?.name }
    return lists.contains { PsSelection.contains($0, info) }
  }

  private static func contains(_ list: List, _ info: ProcessInfo) -> Bool {
    let credentials = info.credentials
    switch list {
    case .processes(let pids): return pids.contains(info.pid)
    case .parents(let pids): return pids.contains(info.parent)
    case .sessions(let pids): return pids.contains(info.session)
    case .commands(let names): return names.contains { $0.utf8.prefix(15).elementsEqual(info.command.utf8) }
    case .effectiveUsers(let users): return users.contains(credentials.effectiveUser)
    case .realUsers(let users): return users.contains(credentials.realUser)
    case .realGroups(let groups): return groups.contains(credentials.realGroup)
    case .effectiveGroups(let groups): return groups.contains(credentials.effectiveGroup)
    case .terminals(let names): return names.contains(info.terminal ?? "?")
    }
  }
}
