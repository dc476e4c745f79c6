import CommandConventions
import FileSystem
import Kernel
import Simulation

/// systemctl(1): controls the units of systemd(1) and shows how they are.
struct Systemctl: SystemdProgram {
  static let name = "systemctl"

  struct Settings {
    var isQuiet = false
    var showsAll = false
    var startsNow = false
    var lineCount = 10
    var types: Set<String> = []
    var states: Set<String> = []
    var properties: [String] = []
    var showsValuesOnly = false
    var hasLegend = true
    var isPlain = false
  }

  private var settings = Settings()

  static let options: (short: String, long: KeyValuePairs<String, OptionParser.Argument>) = (
    "ht:p:PalqfrH:M:n:o:",
    [
      "help": .none, "version": .none, "type": .required, "property": .required, "all": .none, "full": .none,
      "quiet": .none, "no-pager": .none, "no-legend": .none, "now": .none, "lines": .required, "state": .required,
      "system": .none, "user": .none, "force": .none, "value": .none, "no-ask-password": .none, "no-block": .none,
      "output": .required, "plain": .none, "failed": .none, "runtime": .none,
    ]
  )

  func perform(
    _ operands: [String], _ options: [OptionParser.Option], _ process: Process
  ) async throws(Errno) -> ExitStatus {
    let units = operands.dropFirst().map { Unit.fullName($0) }
    return try await Systemctl.perform(operands.first ?? "list-units", Array(units), settings, process)
  }

  mutating func take(_ option: OptionParser.Option, _ process: Process) -> String? {
    let value = option.argument ?? ""
    switch option.name {
    case "a", "all": settings.showsAll = true
    case "q", "quiet": settings.isQuiet = true
    case "now": settings.startsNow = true
    case "n", "lines": settings.lineCount = Int(value) ?? 10
    case "t", "type": settings.types.formUnion(value.split(separator: ",").map(String.init))
    case "state": settings.states.formUnion(value.split(separator: ",").map(String.init))
    case "failed": settings.states.insert("failed")
    case "p", "property": settings.properties += value.split(separator: ",").map(String.init)
    case "value", "P": settings.showsValuesOnly = true
    case "no-legend": settings.hasLegend = false
    case "plain": settings.isPlain = true
    case "l", "full", "no-pager", "system", "no-ask-password", "no-block", "f", "force": break
    default: return "postroom: systemctl \(option.isLong ? "--" : "-")\(option.name) is not simulated"
    }
    return nil
  }

  private static func perform(_ verb: String, _ units: [String], _ settings: Settings, _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    switch verb {
    case let verb where SystemctlJobs.jobTypes[verb] != nil:
      guard !units.isEmpty else { return try await tooFew(process) }
      return try await SystemctlJobs(process).run(verb, units)
    case "enable", "disable", "mask", "unmask", "reenable":
      guard !units.isEmpty else { return try await tooFew(process) }
      return try await SystemctlJobs(process).enable(verb, units, settings)
    case "status": return try await status(units, settings, process)
    case "is-active", "is-failed", "is-enabled":
      guard !units.isEmpty else { return try await tooFew(process) }
      return try await ask(verb, units, settings, process)
    case "daemon-reload", "daemon-reexec", "reset-failed":
      guard process.credentials.isSuperuser else {
        try await process.writeError("Failed to reload daemon: Interactive authentication required.\n")
        return .failure
      }
      return .success
    case "list-units", "list-unit-files":
      let table = UnitTable(process, settings)
      try await process.write(verb == "list-units" ? table.units(units) : table.files(units))
      return .success
    case "cat", "show": return try await show(verb, units, settings, process)
    case "get-default":
      try await process.write("graphical.target\n")
      return .success
    case "is-system-running":
      try await process.write("running\n")
      return .success
    case "reboot", "poweroff", "halt", "kill", "edit", "list-dependencies", "list-timers", "list-sockets",
      "list-jobs", "isolate", "set-default", "help", "set-property", "rescue", "emergency", "suspend", "preset",
      "revert", "show-environment", "set-environment", "clean", "freeze", "log-level":
      try await process.writeError("postroom: systemctl \(verb) is not simulated\n")
      return .failure
    default:
      try await process.writeError("Unknown command verb \(verb).\n")
      return .failure
    }
  }

  private static func tooFew(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError("Too few arguments.\n")
    return .failure
  }

  private static func hasColors(_ process: Process) -> Bool {
    process.isTerminal(1) && process.environment["TERM"] != "dumb" && process.environment["NO_COLOR"] == nil
  }

  // MARK: Showing

  private static func status(_ units: [String], _ settings: Settings, _ process: Process) async throws(Errno)
    -> ExitStatus
  {
    guard !units.isEmpty else {
      try await process.writeError("postroom: systemctl status without a unit is not simulated\n")
      return .failure
    }
    var result = ExitStatus.success
    var hasShown = false
    for name in units {
      let search = Unit.search(name, process.machine.files)
      if case .missing = search {
        try await process.writeError("Unit \(name) could not be found.\n")
        if result.isSuccess { result = ExitStatus(4) }
        continue
      }
      if hasShown { try await process.write("\n") }
      hasShown = true
      switch search {
      case .found(let unit):
        let text = UnitStatus(
          process, unit, hasColors: hasColors(process), lineCount: settings.isQuiet ? 0 : settings.lineCount
        ).text
        try await process.write(text)
        if !UnitJob(process).isActive(unit.name), result.isSuccess { result = ExitStatus(3) }
      case .masked:
        try await process.write(
          "○ \(name)\n     Loaded: masked (Reason: Unit \(name) is masked.)\n     Active: inactive (dead)\n")
        if result.isSuccess { result = ExitStatus(3) }
      case .missing: break
      }
    }
    return result
  }

  private static func ask(_ verb: String, _ units: [String], _ settings: Settings, _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    var answers: [(text: String, isYes: Bool)] = []
    for name in units {
      let search = Unit.search(name, process.machine.files)
      switch (verb, search) {
      case ("is-enabled", .missing):
        if !settings.isQuiet { try await process.write(answers.map { $0.text + "\n" }.joined()) }
        try await process.writeError("Failed to get unit file state for \(name): No such file or directory\n")
        return .failure
      case ("is-enabled", .masked): answers.append(("masked", false))
      case ("is-enabled", .found(let unit)):
        let state = UnitEnabling(process).state(of: unit)
        answers.append((state, state != "disabled"))
      case (_, .found(let unit)):
        let activity = UnitJob(process).entry(unit.name).activity
        answers.append((activity.rawValue, activity == (verb == "is-active" ? .active : .failed)))
      default: answers.append(("inactive", false))
      }
    }
    if !settings.isQuiet {
      try await process.write(answers.map { $0.text + "\n" }.joined())
    }
    if verb == "is-enabled" { return answers.contains { $0.isYes } ? .success : .failure }
    return answers.contains { $0.isYes } ? .success : verb == "is-active" ? ExitStatus(3) : .failure
  }

  private static func show(_ verb: String, _ units: [String], _ settings: Settings, _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    for (index, name) in units.enumerated() {
      guard case .found(let unit) = Unit.search(name, process.machine.files) else {
        if verb == "cat" {
          try await process.writeError("No files found for \(name).\n")
          return .failure
        }
        if index > 0 { try await process.write("\n") }
        let all = [
          ("Id", name), ("Names", name), ("Description", name), ("LoadState", "not-found"),
          ("ActiveState", "inactive"), ("SubState", "dead"),
        ]
        try await process.write(chosen(of: all, settings))
        continue
      }
      if index > 0 { try await process.write("\n") }
      if verb == "cat" {
        let bytes = (try? process.machine.files.read(unit.path)) ?? []
        try await process.write("# \(unit.path)\n".bytes + bytes)
      } else {
        try await process.write(properties(of: unit, settings, process))
      }
    }
    return .success
  }

  private static func properties(of unit: Unit, _ settings: Settings, _ process: Process) -> String {
    let entry = UnitJob(process).entry(unit.name)
    let processes = UnitProcesses.of(unit.name, on: process.machine)
    let all = [
      ("Type", unit.type), ("MainPID", String(unit.type == "forking" ? 0 : processes.first?.pid ?? 0)),
      ("Id", unit.name), ("Names", unit.name), ("Description", unit.description), ("LoadState", "loaded"),
      ("ActiveState", entry.activity.rawValue), ("SubState", UnitStatus.subState(unit, entry, process.machine)),
      ("FragmentPath", unit.path), ("UnitFileState", UnitEnabling(process).state(of: unit)),
      ("UnitFilePreset", "enabled"),
    ]
    return chosen(of: all, settings)
  }

  /// The lines of the properties that are asked for.
  private static func chosen(of all: [(String, String)], _ settings: Settings) -> String {
    let wanted = settings.properties.isEmpty ? all : all.filter { settings.properties.contains($0.0) }
    return wanted.map { settings.showsValuesOnly ? "\($0.1)\n" : "\($0.0)=\($0.1)\n" }.joined()
  }
}
