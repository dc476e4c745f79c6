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

  /// `start`, `stop`, `restart`, `reload` and their kin.
  func run(_ verb: String, _ units: [String]) async throws(Errno) -> ExitStatus {
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
    case "try-restart", "condrestart": return job.isActive(name) ? try await restart(name) : .done
    default:
      if verb.hasPrefix("try"), !job.isActive(name) { return .done }
      let outcome = try await job.reload(name)
      switch outcome {
      case .notActive, .notApplicable: return try await restart(name)
      default: return outcome
      }
    }
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
    case .masked:
      try await process.writeError("Failed to \(verb) \(name): Unit \(name) is masked.\n")
      return .failure
    case .notActive:
      try await process.writeError("\(name) is not active, cannot reload.\n")
      return .failure
    case .notApplicable:
      try await process.writeError(
        """
        Failed to reload \(name): Job type reload is not applicable for unit \(name).
        See system logs and 'systemctl status \(name)' for details.

        """)
      return .failure
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
      case "mask": try await process.writeError(enabling.mask(name))
      case "unmask": try await process.writeError(enabling.unmask(name))
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
