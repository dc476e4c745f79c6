import FileSystem
import Kernel
import Simulation
import TextFormat

/// The block that `systemctl status` shows of a unit.
struct UnitStatus {
  private let process: Process
  private let unit: Unit
  private let entry: InitSystem.Entry
  private let hasColors: Bool
  private let lineCount: Int

  init(_ process: Process, _ unit: Unit, hasColors: Bool, lineCount: Int) {
    self.process = process
    self.unit = unit
    self.hasColors = hasColors
    self.lineCount = lineCount
    entry = UnitJob(process).entry(unit.name)
  }

  var text: String {
    var text = "\(mark) \(unit.title)\n"
    let state = UnitEnabling(process).state(of: unit)
    // A preset would only confuse where the unit can't be enabled.
    text += row("Loaded", "loaded (\(unit.path); \(state)\(state == "static" ? "" : "; preset: enabled"))")
    text += row("Active", activity)
    if let end = entry.since, entry.activity != .active, let start = entry.started {
      text += row("Duration", UnitStatus.duration(end - start))
    }
    for (index, page) in unit.documentation.enumerated() { text += row(index == 0 ? "Docs" : "", page) }
    let processes = UnitProcesses.of(unit.name, on: process.machine)
    for command in shownCommands {
      text += row("Process", "\(command.pid) \(command.kind)=\(command.line) \(ending(command))")
    }
    if let main = mainProcess(processes) { text += row("Main PID", main) }
    if !processes.isEmpty {
      let memory = processes.reduce(0) { $0 + $1.residentMemoryKilobytes }
      text += row("Tasks", "\(processes.count) (limit: 2307)")
      text += row("Memory", "\(memory / 1024).\(memory % 1024 * 10 / 1024)M")
    }
    text += row("CPU", "\(20 + 4 * max(processes.count, entry.commands.count))ms")
    text += controlGroup(processes)
    return text + lines
  }

  // MARK: Pieces

  private func row(_ name: String, _ value: String) -> String {
    let head = name.isEmpty ? "" : name + ":"
    return head.rightAligned(to: 12) + " " + value + "\n"
  }

  private func colored(_ text: String, _ code: String) -> String {
    hasColors ? "\u{1B}[0;1;\(code)m\(text)\u{1B}[0m" : text
  }

  private var mark: String {
    switch entry.activity {
    case .active: colored("●", "32")
    case .inactive: "○"
    case .failed: colored("×", "31")
    }
  }

  private var activity: String {
    let state: String
    switch entry.activity {
    case .active: state = colored("active (\(UnitStatus.subState(unit, entry, process.machine)))", "32")
    case .inactive: state = "inactive (dead)"
    case .failed: state = colored("failed", "31") + " (Result: exit-code)"
    }
    guard let since = entry.since else { return state }
    return state + " since \(UnitStatus.date(since)); \(UnitStatus.span(process.now - since)) ago"
  }

  /// "running", "exited", "dead".
  static func subState(_ unit: Unit, _ entry: InitSystem.Entry, _ machine: Machine) -> String {
    switch entry.activity {
    case .active: UnitProcesses.hasDaemon(unit.name) ? "running" : "exited"
    case .inactive: "dead"
    case .failed: "failed"
    }
  }

  private func ending(_ command: InitSystem.Entry.Command) -> String {
    "(code=exited, status=\(command.status)/\(UnitStatus.exitName(command.status)))"
  }

  /// How systemd calls an exit status.
  static func exitName(_ status: Int32) -> String {
    [0: "SUCCESS", 1: "FAILURE", 2: "INVALIDARGUMENT", 3: "NOTIMPLEMENTED", 4: "NOPERMISSION", 5: "NOTINSTALLED"][
      status]
      ?? "n/a"
  }

  private var shownCommands: [InitSystem.Entry.Command] {
    unit.type == "oneshot" || unit.type == "forking" ? entry.commands : entry.commands.filter { $0.kind != "ExecStart" }
  }

  private func mainProcess(_ processes: [ProcessInfo]) -> String? {
    if unit.type == "oneshot" {
      return entry.commands.last { $0.kind == "ExecStart" }.map { "\($0.pid) \(ending($0))" }
    }
    guard unit.type != "forking" else { return nil }
    return processes.first.map { "\($0.pid) (\($0.command))" }
  }

  private func controlGroup(_ processes: [ProcessInfo]) -> String {
    guard !processes.isEmpty else { return "" }
    let slice =
      unit.name.firstIndex(of: "@").map { "/system.slice/system-\(unit.name[..<$0]).slice/" } ?? "/system.slice/"
    let width = processes.map { String($0.pid).utf8.count }.max() ?? 1
    let rows = processes.enumerated().map { index, info in
      let pid = String(info.pid)
      return String(repeating: " ", count: 13) + (index == processes.count - 1 ? "└─" : "├─")
        + String(repeating: " ", count: width - pid.utf8.count) + "\(pid) \(info.arguments.joined(separator: " "))\n"
    }
    return row("CGroup", slice + unit.name) + rows.joined()
  }

  /// The last lines of the journal about the unit.
  private var lines: String {
    guard lineCount > 0, let all = try? Journal.messages(on: process.machine, as: process.files) else { return "" }
    let own = all.filter { UnitStatus.isAbout(unit.name, $0) }.suffix(lineCount)
    guard !own.isEmpty else { return "" }
    return "\n" + own.map { JournalText.short($0, process.machine.state.hostName) + "\n" }.joined()
  }

  /// Whether a message in the journal is a unit's own, or systemd's about it.
  static func isAbout(_ name: String, _ message: LogMessage) -> Bool {
    if UnitProcesses.unit(of: message) == name { return true }
    return message.tag == "systemd"
      && message.text.split(separator: " ").contains { word in
        word == name || word == name + ":"
      }
  }

  // MARK: Times

  /// "Mon 2026-01-05 09:00:00 UTC"
  static func date(_ time: Timestamp) -> String {
    let civil = CivilTime(time)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(civil.weekdayAbbreviation) \(civil.year)-\(two(civil.month))-\(two(civil.day)) "
      + "\(two(civil.hour)):\(two(civil.minute)):\(two(civil.second)) UTC"
  }

  /// "2h 5min 3.120s", "120ms": to the millisecond.
  static func duration(_ interval: TimeInterval) -> String {
    let milliseconds = max(0, interval.nanoseconds / 1_000_000)
    guard milliseconds >= 1000 else { return milliseconds == 0 ? "0" : "\(milliseconds)ms" }
    var rest = milliseconds / 1000
    var words: [String] = []
    for (unit, length) in [("w", Int64(604_800)), ("d", 86_400), ("h", 3600), ("min", 60)] where rest >= length {
      words.append("\(rest / length)\(unit)")
      rest %= length
    }
    let fraction = milliseconds % 1000
    if fraction > 0 {
      words.append("\(rest)." + String(String(1000 + fraction).dropFirst()) + "s")
    } else if rest > 0 {
      words.append("\(rest)s")
    }
    return words.joined(separator: " ")
  }

  /// How long ago something was, in one or two units: "2h 5min", "5min", "1min 2s", "120ms".
  static func span(_ interval: TimeInterval) -> String {
    let seconds = interval.nanoseconds / 1_000_000_000
    switch seconds {
    case ..<1: return "\(interval.nanoseconds / 1_000_000)ms"
    case ..<60: return "\(seconds)s"
    case ..<300: return "\(seconds / 60)min \(seconds % 60)s"
    case ..<3600: return "\(seconds / 60)min"
    case ..<21_600: return "\(seconds / 3600)h \(seconds / 60 % 60)min"
    case ..<90_000: return "\(seconds / 3600)h"
    case ..<172_800: return "1 day \(seconds / 3600 - 24)h"
    case ..<1_209_600: return "\(seconds / 86_400) days"
    default: return "\(seconds / 604_800) weeks" + (seconds / 86_400 % 7 > 0 ? " \(seconds / 86_400 % 7) days" : "")
    }
  }
}
