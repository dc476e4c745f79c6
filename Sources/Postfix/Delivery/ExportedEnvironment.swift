import Kernel

extension Daemon {
  /// What the process has in its environment: what master(8) was started with, as far as import_environment lets it
  /// in, and where main.cf is.
  var environment: Environment {
    var environment =
      machine.service(MasterService.self)?.environment
      ?? (try? EnvironmentList("import_environment", configuration).updated([:])) ?? [:]
    environment["MAIL_CONFIG"] = configuration.directory
    return environment
  }

  /// What commands find in their environment (parameter export_environment).
  var exportedEnvironment: Environment {
    var exported = (try? EnvironmentList("export_environment", configuration).cleaned(environment)) ?? [:]
    exported["PATH"] = "/usr/bin:/bin"
    return exported
  }
}
