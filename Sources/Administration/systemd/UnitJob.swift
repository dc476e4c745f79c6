import FileSystem
import Kernel
import Simulation

/// Starts, stops and reloads units, as systemd(1) does when systemctl(1) asks for it.
struct UnitJob {
  private let process: Process

  init(_ process: Process) {
    self.process = process
  }

  private var machine: Machine { process.machine }

  /// What systemctl(1) reports.
  enum Outcome {
    case done
    /// A command of the unit failed.
    case failed
    case notFound
    case masked
    case notActive
    case notApplicable
  }

  func entry(_ name: String) -> InitSystem.Entry {
    var entry = machine.service(InitSystem.self)?.entries[name] ?? InitSystem.Entry()
    // A daemon may have gone, or have come by other ways than ours.
    if UnitProcesses.hasDaemon(name) {
      let first = UnitProcesses.of(name, on: machine).first
      if let first, entry.activity != .active {
        entry.activity = .active
        entry.since = first.startTime
        entry.started = first.startTime
      } else if first == nil, entry.activity == .active {
        entry.activity = .inactive
        entry.since = machine.now
      }
    }
    return entry
  }

  func isActive(_ name: String) -> Bool { entry(name).activity == .active }

  /// The units that a unit brings with it, or that go with it.
  private func companions(of name: String) -> [Unit] {
    guard name == "postfix.service", case .found(let unit) = Unit.search("postfix@-.service", machine.files) else {
      return []
    }
    return [unit]
  }

  private func note(_ name: String, _ activity: InitSystem.Entry.Activity) {
    let now = machine.now
    machine.withService(InitSystem.self) { manager in
      manager.change(name) {
        $0.activity = activity
        $0.since = now
        if activity == .active { $0.started = now }
      }
    }
  }

  // MARK: Jobs

  func start(_ name: String) async throws(Errno) -> Outcome {
    let unit: Unit
    switch Unit.search(name, machine.files) {
    case .found(let found): unit = found
    case .masked: return .masked
    case .missing: return .notFound
    }
    for companion in companions(of: unit.name) { _ = try await start(companion.name) }
    guard !isActive(unit.name) else { return .done }
    for other in unit.conflicts where isActive(other) { _ = try await stop(other) }
    if let missing = unit.requiredPaths.first(where: { !machine.files.exists($0) }) {
      machine.logSystemd(
        "\(unit.title) was skipped because of an unmet condition check (ConditionPathExists=\(missing)).")
      return .done
    }
    machine.logSystemd("Starting \(unit.title)...")
    machine.withService(InitSystem.self) { manager in manager.change(unit.name) { $0.commands = [] } }
    let commands = unit.preStartCommands.map { ("ExecStartPre", $0) } + unit.startCommands.map { ("ExecStart", $0) }
    for (kind, line) in commands {
      let status = try await run(line, kind, unit)
      guard status == 0 else { return fail(unit, kind, status) }
    }
    note(unit.name, unit.type != "oneshot" || unit.remainsAfterExit ? .active : .inactive)
    machine.logSystemd("\(unit.type == "oneshot" ? "Finished" : "Started") \(unit.title).")
    return .done
  }

  private func fail(_ unit: Unit, _ kind: String, _ status: Int32) -> Outcome {
    machine.logSystemd(
      "\(unit.name): Control process exited, code=exited, status=\(status)/\(UnitStatus.exitName(status))")
    machine.logSystemd("\(unit.name): Failed with result 'exit-code'.")
    machine.log(.daemon, .err, tag: "systemd", pid: 1, "Failed to start \(unit.title).")
    note(unit.name, .failed)
    return .failed
  }

  func stop(_ name: String) async throws(Errno) -> Outcome {
    let unit: Unit
    switch Unit.search(name, machine.files) {
    case .found(let found): unit = found
    case .missing: return isActive(name) ? .done : .notFound
    // Nothing of its file is known any more, so that its processes just end.
    case .masked:
      if isActive(name) { try await endProcesses(of: name) }
      note(name, .inactive)
      return .done
    }
    for companion in companions(of: unit.name) where companion.partOf.contains(unit.name) {
      _ = try await stop(companion.name)
    }
    guard isActive(unit.name) else {
      if entry(unit.name).activity == .failed { note(unit.name, .inactive) }
      return .done
    }
    machine.logSystemd("Stopping \(unit.title)...")
    for line in unit.stopCommands { _ = try await run(line, "ExecStop", unit) }
    try await endProcesses(of: unit.name)
    note(unit.name, .inactive)
    machine.logSystemd("\(unit.name): Deactivated successfully.")
    machine.logSystemd("Stopped \(unit.title).")
    return .done
  }

  /// What still runs is asked to end, and after 90 seconds made to.
  private func endProcesses(of name: String) async throws(Errno) {
    for info in UnitProcesses.of(name, on: machine) { machine.signal(info.pid, .TERM) }
    let deadline = machine.now + .seconds(90)
    while !UnitProcesses.of(name, on: machine).isEmpty {
      try await process.sleep(.milliseconds(20))
      if machine.now >= deadline {
        for info in UnitProcesses.of(name, on: machine) { machine.signal(info.pid, .KILL) }
      }
    }
  }

  func reload(_ name: String) async throws(Errno) -> Outcome {
    let unit: Unit
    switch Unit.search(name, machine.files) {
    case .found(let found): unit = found
    case .masked: return .masked
    case .missing: return .notFound
    }
    guard !unit.reloadCommands.isEmpty else { return .notApplicable }
    guard isActive(unit.name) else { return .notActive }
    machine.logSystemd("Reloading \(unit.title)...")
    for companion in companions(of: unit.name)
    where companion.reloadsWith.contains(unit.name) && isActive(companion.name) {
      _ = try await reload(companion.name)
    }
    for line in unit.reloadCommands {
      let status = try await run(line, "ExecReload", unit)
      guard status == 0 else {
        machine.logSystemd(
          "\(unit.name): Control process exited, code=exited, status=\(status)/\(UnitStatus.exitName(status))")
        machine.log(.daemon, .err, tag: "systemd", pid: 1, "Reload failed for \(unit.title).")
        return .failed
      }
    }
    machine.logSystemd("Reloaded \(unit.title).")
    return .done
  }

  // MARK: Commands

  /// Runs a command line of a unit; what it prints goes to the journal.
  private func run(_ line: String, _ kind: String, _ unit: Unit) async throws(Errno) -> Int32 {
    let words = UnitJob.words(line, machine)
    guard let path = words.first else { return 0 }
    let pipe = process.makePipe()
    let child = process.spawn(path, words) { child in
      child.setDisposition(of: .INT, .standard)
      child.startSession()
      child.environment = [
        "LANG": "C.UTF-8", "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin", "TZ": "UTC",
      ]
      try? child.duplicate(pipe.writer, as: 1)
      try? child.duplicate(pipe.writer, as: 2)
      try? child.close(pipe.writer)
      try? child.close(pipe.reader)
    }
    try process.close(pipe.writer)
    let output = try await process.readAll(pipe.reader)
    try process.close(pipe.reader)
    let status = try await process.wait(for: child).shellStatus.rawValue
    for text in output.split(separator: 10) {
      machine.log(.daemon, .info, tag: Path.lastComponent(path), pid: child.pid, String(lossless: text))
    }
    machine.withService(InitSystem.self) { manager in
      manager.change(unit.name) {
        $0.commands.append(.init(kind: kind, line: line, pid: child.pid, status: Int32(status)))
      }
    }
    return Int32(status)
  }

  /// The words of a command line. With the only instance of the mail system, postmulti(1) does what postfix(1)
  /// does.
  private static func words(_ line: String, _ machine: Machine) -> [String] {
    var words = line.split(separator: " ").map(String.init)
    if let first = words.first, let letter = first.first, "-@:+!".contains(letter) { words[0].removeFirst() }
    if words.first == "/usr/sbin/postmulti", words.dropFirst().first == "-i", words.count == 5,
      machine.world.programs["postmulti"] == nil
    {
      return ["/usr/sbin/postfix", words[4]]
    }
    return words
  }
}
