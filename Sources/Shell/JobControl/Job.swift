import Kernel

/// A pipeline or subshell that runs in children.
final class Job {
  struct Member {
    let pid: PID
    let text: () -> String
    /// nil while it runs.
    var status: WaitStatus?
  }

  /// Its number in brackets; 0 while it runs in front.
  var number = 0
  /// The process group of its members.
  var group: PID?
  private(set) var processes: [Member] = []
  private let makeText: () -> String
  /// The command as typed.
  private(set) lazy var text = makeText()
  let line: Int
  var isBackground = false
  /// Whether the person has heard how it ended or stopped.
  var isReported = false
  /// Whether it shall not get SIGHUP when the shell ends.
  var isProtected = false
  /// The directory that it was started in.
  var directory = ""
  /// With lastpipe: the descriptor that the last command reads.
  var lastInput: Int?

  init(line: Int, text: @escaping () -> String) {
    self.line = line
    makeText = text
  }

  func add(_ pid: PID, _ text: (() -> String)?) {
    processes.append(Member(pid: pid, text: text ?? makeText, status: nil))
  }

  /// Takes note of what happened to one of its processes; false when it is none of its.
  func note(_ pid: PID, _ status: WaitStatus) -> Bool {
    guard let index = processes.firstIndex(where: { $0.pid == pid }) else { return false }
    processes[index].status = status == .continued ? nil : status
    isReported = false
    return true
  }

  /// Its processes are running again.
  func resume() {
    for index in processes.indices {
      if case .stopped = processes[index].status { processes[index].status = nil }
    }
    isReported = false
  }

  enum State {
    case running, stopped, ended
  }

  var state: State {
    var isStopped = false
    for process in processes {
      switch process.status {
      case nil: return .running
      case .stopped: isStopped = true
      default: break
      }
    }
    return isStopped ? .stopped : .ended
  }

  /// $? of each of its commands.
  var statuses: [Int32] { processes.map { $0.status?.shellStatus.rawValue ?? 0 } }

  /// The process that `jobs -p` names: the group's leader, or the first.
  var leader: PID {
    if let group, processes.contains(where: { $0.pid == group }) { return group }
    return processes.first?.pid ?? 0
  }

  /// How its last process ended.
  var lastStatus: WaitStatus? { processes.last?.status }
}
