import CommandConventions
import FileSystem
import Kernel

/// The commands of systemctl(1) that change something.
struct SystemctlJobs {
  private let process: Process
  private let job: UnitJob

  init(_ process: Process) {
    self.process = process
    job = UnitJob(process)
  }

  /// The commands that make jobs, old names among them, each with the job's own name.
  static let jobTypes = [
    "start": "start", "stop": "stop", "condstop": "stop", "reload": "reload", "restart": "restart",
    "try-restart": "try-restart", "condrestart": "try-restart", "reload-or-restart": "reload-or-restart",
    "try-reload-or-restart": "reload-or-try-restart", "reload-or-try-restart": "reload-or-try-restart",
    "condreload": "reload-or-try-restart", "force-reload": "reload-or-try-restart",
  ]

  /// `start`, `stop`, `restart`, `reload` and their kin.
  func run(_ verb: String, _ units: [String]) async throws(Errno) -> ExitStatus {
    let verb = SystemctlJobs.jobTypes[verb] ?? verb
    var status = ExitStatus.success
    for name in units {
      guard process.credentials.isSuperuser else {
        try await process.writeError(
          """
          Failed to \(verb) \(name): Interactive authentication required.
          See system logs and 'systemctl status \(name)' for details.

          """)
        status = .failure
        continue
      }
      let outcome = try await run(verb, name)
      let result = try await report(outcome, verb, name)
      if result != .success { status = result }
    }
    return status
  }

  private func run(_ verb: String, _ name: String) async throws(Errno) -> UnitJob.Outcome {
    switch verb {
    case "start": return try await job.start(name)
    case "stop": return try await job.stop(name)
    case "reload": return try await job.reload(name)
    case "restart": return try await restart(name)
    case "try-restart":
      if !job.isActive(name) { return missing(name) ?? .done }
      return try await restart(name)
    default:
      if verb == "reload-or-try-restart", !job.isActive(name) { return missing(name) ?? .done }
      let outcome = try await job.reload(name)
      switch outcome {
      case .notActive, .notApplicable: return try await restart(name)
      default: return outcome
      }
    }
  }

  /// What a unit without a file comes to; one that is masked is passed over by what only tries.
  private func missing(_ name: String) -> UnitJob.Outcome? {
    if case .missing = Unit.search(name, process.machine.files) { .notFound } else { nil }
  }

  private func restart(_ name: String) async throws(Errno) -> UnitJob.Outcome {
    switch Unit.search(name, process.machine.files) {
    case .masked: return .masked
    case .missing: return .notFound
    case .found: break
    }
    _ = try await job.stop(name)
    return try await job.start(name)
  }

  private func report(_ outcome: UnitJob.Outcome, _ verb: String, _ name: String) async throws(Errno) -> ExitStatus {
    switch outcome {
    case .done: return .success
    case .failed:
      try await process.writeError(
        """
        Job for \(name) failed because the control process exited with error code.
        See "systemctl status \(name)" and "journalctl -xeu \(name)" for details.

        """)
      return .failure
    case .notFound:
      try await process.writeError(
        "Failed to \(verb) \(name): Unit \(name) not \(verb == "stop" ? "loaded" : "found").\n")
      return ExitStatus(5)
    // What only tries passes over it.
    case .masked where verb == "try-restart" || verb == "reload-or-try-restart": return .success
    case .masked:
      try await process.writeError("Failed to \(verb) \(name): Unit \(name) is masked.\n")
      return .failure
    case .notActive:
      try await process.writeError("\(name) is not active, cannot reload.\n")
      return .failure
    case .notApplicable:
      try await process.writeError(
        "Failed to reload \(name): Job type reload is not applicable for unit \(name).\n")
      return ExitStatus(3)
    }
  }

  /// `enable`, `disable`, `mask` and `unmask`.
  func enable(_ verb: String, _ units: [String], _ settings: Systemctl.Settings) async throws(Errno) -> ExitStatus {
    guard process.credentials.isSuperuser else {
      try await process.writeError("Failed to \(verb) unit: Interactive authentication required.\n")
      return .failure
    }
    let enabling = UnitEnabling(process)
    for name in units {
      switch verb {
      case "mask", "unmask":
        if case .missing = Unit.search(name, process.machine.files) {
          try await process.writeError("Unit \(name) does not exist, proceeding anyway.\n")
        }
        if verb == "mask", let path = enabling.obstacle(toMasking: name) {
          try await process.writeError("Failed to mask unit: File \(path) already exists.\n")
          return .failure
        }
        try await process.writeError(verb == "mask" ? enabling.mask(name) : enabling.unmask(name))
      default:
        switch Unit.search(name, process.machine.files) {
        case .missing:
          try await process.writeError("Failed to \(verb) unit: Unit file \(name) does not exist.\n")
          return .failure
        case .masked(let path):
          try await process.writeError("Failed to \(verb) unit: Unit file \(path) is masked.\n")
          return .failure
        case .found(let unit):
          if verb != "enable" { try await process.writeError(enabling.disable(unit)) }
          if verb != "disable" { try await process.writeError(enabling.enable(unit)) }
        }
      }
    }
    guard settings.startsNow else { return .success }
    return try await run(verb == "enable" || verb == "reenable" ? "start" : "stop", units)
  }
}
