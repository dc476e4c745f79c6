import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// What ps(1) shows of a process in a column.
struct PsValues {
  let machine: Machine
  let zone: TimeZone
  let now: Timestamp

  init(_ process: Process) {
    machine = process.machine
    zone = process.timeZone
    now = process.now
  }

  func text(_ value: PsColumn.Value, _ info: ProcessInfo) -> String {
    if let number = number(value, info) { return String(number) }
    let figures = ProcessFigures(info)
    switch value {
    case .command: return info.command + (info.stateLetter == "Z" ? " <defunct>" : "")
    case .shortCommand: return String(info.command.prefix(8))
    case .arguments:
      if info.stateLetter == "Z" { return "[\(info.command)] <defunct>" }
      return info.arguments.isEmpty ? "[\(info.command)]" : info.arguments.joined(separator: " ")
    case .executable: return info.executable.isEmpty ? "-" : info.executable
    case .terminal: return info.terminal ?? "?"
    case .state: return info.stateLetter
    case .status: return PsValues.status(info, figures)
    case .flags: return info.parent == 1 && info.service != nil ? "5" : "4"
    case .cpuShare: return PsValues.tenths(Int(cpuShare(info) * 10))
    case .memoryShare: return PsValues.tenths(min(999, figures.residentMemory * 1000 / MachineMemory.total))
    case .waitChannel: return figures.waitChannel.isEmpty ? "-" : String(figures.waitChannel.prefix(6))
    case .label, .none: return "-"
    case .scheduling: return "TS"
    case .pendingSignals, .blockedSignals, .ignoredSignals, .caughtSignals: return "00000000"
    case .supplementaryGroups:
      let groups = info.credentials.supplementaryGroups
      return groups.isEmpty ? "-" : groups.map(String.init).joined(separator: ",")
    case .supplementaryGroupNames:
      let groups = info.credentials.supplementaryGroups.map { groupName($0) }
      return groups.isEmpty ? "-" : groups.joined(separator: ",")
    default: return name(value, info) ?? time(value, info) ?? "-"
    }
  }

  /// The value of a column of numbers.
  func number(_ value: PsColumn.Value, _ info: ProcessInfo) -> Int? {
    let figures = ProcessFigures(info)
    switch value {
    case .pid: return Int(info.pid)
    case .parent: return Int(info.parent)
    case .group: return Int(info.group)
    case .session: return Int(info.session)
    case .foregroundGroup: return Int(foregroundGroup(info))
    case .effectiveUser: return Int(info.credentials.effectiveUser)
    case .realUser: return Int(info.credentials.realUser)
    case .savedUser: return Int(info.credentials.savedUser)
    case .effectiveGroup: return Int(info.credentials.effectiveGroup)
    case .realGroup: return Int(info.credentials.realGroup)
    case .savedGroup: return Int(info.credentials.savedGroup)
    case .virtualMemory: return figures.virtualMemory
    case .residentMemory: return figures.residentMemory
    case .pages: return figures.virtualMemory / 4
    case .code: return figures.code
    case .data: return max(0, figures.virtualMemory - figures.code)
    case .cpuWhole: return min(99, Int(cpuShare(info)))
    case .nice, .zero, .policy, .processor: return 0
    case .priority: return 19
    case .kernelPriority: return 20
    case .oldPriority: return 80
    case .threads: return figures.threads
    case .cpuSeconds: return Int(info.cpuSeconds)
    case .elapsedSeconds: return elapsed(info)
    default: return nil
    }
  }

  private func name(_ value: PsColumn.Value, _ info: ProcessInfo) -> String? {
    let credentials = info.credentials
    switch value {
    case .effectiveUserName: return userName(credentials.effectiveUser)
    case .realUserName: return userName(credentials.realUser)
    case .savedUserName: return userName(credentials.savedUser)
    case .effectiveGroupName: return groupName(credentials.effectiveGroup)
    case .realGroupName: return groupName(credentials.realGroup)
    case .savedGroupName: return groupName(credentials.savedGroup)
    default: return nil
    }
  }

  func userName(_ id: UserID) -> String { machine.user(withID: id)?.name ?? String(id) }
  func groupName(_ id: GroupID) -> String { machine.group(withID: id)?.name ?? String(id) }

  private func foregroundGroup(_ info: ProcessInfo) -> PID {
    guard let name = info.terminal else { return -1 }
    return machine.terminals.first { $0.name == name }?.foregroundGroup ?? -1
  }

  private static func status(_ info: ProcessInfo, _ figures: ProcessFigures) -> String {
    info.stateLetter + (info.session == info.pid ? "s" : "") + (figures.threads > 1 ? "l" : "")
      + (info.isForeground ? "+" : "")
  }

  // MARK: Time

  private func elapsed(_ info: ProcessInfo) -> Int { max(0, Int((now - info.startTime).seconds)) }

  /// In percent of the time since it started.
  private func cpuShare(_ info: ProcessInfo) -> Double {
    let seconds = (now - info.startTime).seconds
    return seconds <= 0 ? 0 : min(99.9, info.cpuSeconds * 100 / seconds)
  }

  private func time(_ value: PsColumn.Value, _ info: ProcessInfo) -> String? {
    switch value {
    case .cpuTime:
      let seconds = Int(info.cpuSeconds)
      let days = seconds >= 86_400 ? "\(seconds / 86_400)-" : ""
      return days
        + [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { PsValues.two($0) }
        .joined(separator: ":")
    case .shortCPUTime: return "\(Int(info.cpuSeconds) / 60):" + PsValues.two(Int(info.cpuSeconds) % 60)
    case .elapsed:
      let seconds = elapsed(info)
      var text = PsValues.two(seconds / 60 % 60) + ":" + PsValues.two(seconds % 60)
      if seconds >= 3600 { text = PsValues.two(seconds / 3600 % 24) + ":" + text }
      return seconds >= 86_400 ? "\(seconds / 86_400)-" + text : text
    case .startClock: return format(info.startTime, elapsed(info) < 86_400 ? "%H:%M:%S" : "  %b %d")
    case .shortStart: return format(info.startTime, elapsed(info) < 86_400 ? "%H:%M" : "%b %d")
    case .longStart: return format(info.startTime, "%a %b %e %H:%M:%S %Y")
    case .startMinute: return startMinute(info)
    default: return nil
    }
  }

  /// The time of today, or the day of this year, or the year.
  private func startMinute(_ info: ProcessInfo) -> String {
    let (start, today) = (format(info.startTime, "%Y %j"), format(now, "%Y %j"))
    if start == today { return format(info.startTime, "%H:%M") }
    return format(info.startTime, start.prefix(4) == today.prefix(4) ? "%b%d" : "%Y")
  }

  private func format(_ time: Timestamp, _ format: String) -> String {
    let (local, name) = zone.local(time.seconds, nanosecond: 0)
    return TimeFormat.text(format, local, zone: name)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// "1.5" of 15.
  static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
