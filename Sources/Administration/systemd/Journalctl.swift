import CommandConventions
import FileSystem
import Kernel
import Simulation

/// journalctl(1): shows the messages of the journal.
struct Journalctl: SystemdProgram {
  static let name = "journalctl"

  private struct Settings {
    var units: [String] = []
    var tags: [String] = []
    var count: Int?
    var follows = false
    var isReversed = false
    var isQuiet = false
    var severities = LogSeverity.emerg...LogSeverity.debug
    var since: Timestamp?
    var until: Timestamp?
    var pid: PID?
    var format = "short"
  }

  private var settings = Settings()

  static let options: (short: String, long: KeyValuePairs<String, OptionParser.Argument>) = (
    "hefn::rqo:u:t:p:kb::xg:S:U:alDN:F:M:m",
    [
      "help": .none, "version": .none, "pager-end": .none, "follow": .none, "lines": .optional, "no-tail": .none,
      "reverse": .none, "quiet": .none, "output": .required, "unit": .required, "identifier": .required,
      "priority": .required, "dmesg": .none, "boot": .optional, "catalog": .none, "grep": .required,
      "since": .required, "until": .required, "all": .none, "full": .none, "no-pager": .none, "no-hostname": .none,
      "system": .none, "user": .none, "disk-usage": .none, "list-boots": .none, "vacuum-size": .required,
      "vacuum-time": .required, "rotate": .none, "flush": .none, "utc": .none, "field": .required,
    ]
  )

  mutating func perform(
    _ operands: [String], _ options: [OptionParser.Option], _ process: Process
  ) async throws(Errno) -> ExitStatus {
    var operands = operands
    // "-n 20": the number may stand alone.
    if let first = operands.first, let number = Int(first),
      options.contains(where: { $0.name == "n" && $0.argument == nil })
    {
      settings.count = number
      operands.removeFirst()
    }
    for operand in operands {
      guard operand.hasPrefix("_PID="), let pid = PID(operand.dropFirst(5)) else {
        try await process.writeError("postroom: journalctl \(operand) is not simulated\n")
        return .failure
      }
      settings.pid = pid
    }
    return try await Journalctl.show(settings, process)
  }

  /// Takes an option; what is wrong with it.
  mutating func take(_ option: OptionParser.Option, _ process: Process) -> String? {
    let value = option.argument ?? ""
    switch option.name {
    case "u", "unit": settings.units.append(Unit.fullName(value))
    case "t", "identifier": settings.tags.append(value)
    case "n", "lines":
      guard value != "all" else { return nil }
      guard value.isEmpty || Int(value) != nil else { return "Failed to parse lines '\(value)'" }
      settings.count = Int(value) ?? 10
    case "f", "follow":
      settings.follows = true
      settings.count = settings.count ?? 10
    case "e", "pager-end": settings.count = settings.count ?? 1000
    case "r", "reverse": settings.isReversed = true
    case "q", "quiet": settings.isQuiet = true
    case "p", "priority":
      let ends = value.split(separator: ".").filter { !$0.isEmpty }.map { text in
        Int(text).flatMap(LogSeverity.init) ?? LogSeverity(name: String(text))
      }
      guard let last = ends.last ?? nil, let first = ends.first ?? nil else { return "Unknown log level \(value)" }
      settings.severities = (ends.count > 1 ? first : .emerg)...last
    case "S", "since", "U", "until":
      guard let time = JournalTime.parse(value, now: process.now) else { return "Failed to parse timestamp: \(value)" }
      if option.name == "S" || option.name == "since" { settings.since = time } else { settings.until = time }
    case "o", "output":
      guard ["short", "short-iso", "cat", "short-full"].contains(value) else {
        return "postroom: journalctl -o \(value) is not simulated"
      }
      settings.format = value
    case "b", "boot", "x", "catalog", "a", "all", "l", "full", "no-pager", "system", "utc", "m", "no-tail": break
    default: return "postroom: journalctl \(option.isLong ? "--" : "-")\(option.name) is not simulated"
    }
    return nil
  }

  private static func show(_ settings: Settings, _ process: Process) async throws(Errno) -> ExitStatus {
    var all: [LogMessage] = []
    do throws(Errno) {
      all = try Journal.messages(on: process.machine, as: process.files)
    } catch {
      guard error == .EACCES else { return .success }
      if !settings.isQuiet {
        try await process.writeError(
          """
          Hint: You are currently not seeing messages from other users and the system.
                Users in groups 'adm', 'systemd-journal' can see all messages.
                Pass -q to turn off this notice.
          No journal files were opened due to insufficient permissions.

          """)
      }
      return .failure
    }
    var shown = all.filter { takes($0, settings) }
    if let count = settings.count { shown = shown.suffix(count) }
    if settings.isReversed { shown.reverse() }
    if shown.isEmpty, !settings.follows { try await process.write("-- No entries --\n") }
    for message in shown { try await process.write(line(message, settings, process)) }
    guard settings.follows else { return .success }
    try await process.standardOutput.flush()
    var seen = all.count
    while true {
      guard let path = Journal.path(on: process.machine), let file = try? process.machine.files.status(path).id else {
        return .success
      }
      try await process.block(on: process.machine.changes(of: file))
      let new = try Journal.messages(on: process.machine, as: process.files)
      for message in new.dropFirst(seen) where takes(message, settings) {
        try await process.write(line(message, settings, process))
      }
      try await process.standardOutput.flush()
      seen = new.count
    }
  }

  private static func takes(_ message: LogMessage, _ settings: Settings) -> Bool {
    if !settings.units.isEmpty, !settings.units.contains(where: { UnitStatus.isAbout($0, message) }) { return false }
    if !settings.tags.isEmpty, !settings.tags.contains(message.tag) { return false }
    if let pid = settings.pid, message.pid != pid { return false }
    if let since = settings.since, message.time < since { return false }
    if let until = settings.until, message.time > until { return false }
    return settings.severities.contains(message.severity)
  }

  private static func line(_ message: LogMessage, _ settings: Settings, _ process: Process) -> String {
    let host = process.machine.state.hostName
    switch settings.format {
    case "cat": return message.text + "\n"
    case "short-iso": return JournalText.iso(message, host) + "\n"
    case "short-full":
      return UnitStatus.date(message.time) + " " + JournalText.short(message, host).dropFirst(16) + "\n"
    default: return JournalText.short(message, host) + "\n"
    }
  }
}
