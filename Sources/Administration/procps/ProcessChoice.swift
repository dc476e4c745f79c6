import FileSystem
import Kernel
import Patterns
import Simulation

/// Which processes pgrep(1) and pkill(1) mean.
struct ProcessChoice {
  /// Why a choice can't be made, and the status to end with.
  struct Failure: Error {
    var message: String
    var showsHint = false
    var status = ExitStatus(2)
  }

  var pattern: String?
  var matchesCommandLine = false
  var isExact = false
  var ignoresCase = false
  var isInverted = false
  var newestOnly = false
  var oldestOnly = false
  var groups: [PID] = []
  var sessions: [PID] = []
  var parents: [PID] = []
  var pids: [PID] = []
  var terminals: [String] = []
  var effectiveUsers: [UserID] = []
  var realUsers: [UserID] = []
  var realGroups: [GroupID] = []
  var states = ""
  var minimumAge: Int?
  var ignoresAncestors = false

  /// Whether anything but a pattern was given.
  var hasCriteria: Bool {
    newestOnly || oldestOnly || !groups.isEmpty || !sessions.isEmpty || !parents.isEmpty || !pids.isEmpty
      || !terminals.isEmpty || !effectiveUsers.isEmpty || !realUsers.isEmpty || !realGroups.isEmpty || !states.isEmpty
      || minimumAge != nil
  }

  func processes(for process: Process) throws(Failure) -> [ProcessInfo] {
    var regex: POSIXRegex?
    if let pattern {
      do throws(PatternError) {
        regex = try POSIXRegex(
          (isExact ? "^(\(pattern))$" : pattern).bytes, isExtended: true, ignoresCase: ignoresCase)
      } catch {
        throw Failure(message: "regex error: \(error.message)")
      }
    }
    let ancestors = ignoresAncestors ? ProcessChoice.ancestors(of: process) : []
    var chosen = process.machine.processInfos().filter { info in
      guard info.pid != process.pid, !ancestors.contains(info.pid) else { return false }
      return (matches(info, for: process) && matches(info, regex)) != isInverted
    }
    if newestOnly { chosen = chosen.max { ($0.startTime, $0.pid) < ($1.startTime, $1.pid) }.map { [$0] } ?? [] }
    if oldestOnly { chosen = chosen.min { ($0.startTime, $0.pid) < ($1.startTime, $1.pid) }.map { [$0] } ?? [] }
    return chosen
  }

  private static func ancestors(of process: Process) -> Set<PID> {
    var result: Set<PID> = []
    var next = process.parent
    while next > 0, result.insert(next).inserted { next = process.machine.processInfo(next)?.parent ?? 0 }
    return result
  }

  private func matches(_ info: ProcessInfo, _ regex: POSIXRegex?) -> Bool {
    guard let regex else { return true }
    return regex.matches((matchesCommandLine ? ProcessChoice.commandLine(info) : info.command).bytes)
  }

  /// The command line as -a and -f have it.
  static func commandLine(_ info: ProcessInfo) -> String {
    info.arguments.isEmpty ? info.command : info.arguments.joined(separator: " ")
  }

  private func matches(_ info: ProcessInfo, for process: Process) -> Bool {
    func has<T: Equatable>(_ list: [T], _ value: T) -> Bool { list.isEmpty || list.contains(value) }
    let credentials = info.credentials
    if let minimumAge, Int((process.now - info.startTime).seconds) < minimumAge { return false }
    if !states.isEmpty, !states.contains(info.stateLetter) { return false }
    return has(groups.map { $0 == 0 ? process.group : $0 }, info.group)
      && has(sessions.map { $0 == 0 ? process.session : $0 }, info.session) && has(parents, info.parent)
      && has(pids, info.pid) && has(terminals, info.terminal ?? "-")
      && has(effectiveUsers, credentials.effectiveUser) && has(realUsers, credentials.realUser)
      && has(realGroups, credentials.realGroup)
  }
}
