import Kernel

extension MainConfiguration {
  /// What commands that daemons start find in their environment (parameter export_environment), of what daemons have
  /// in theirs: what import_environment sets, and where main.cf is.
  var exportedEnvironment: Environment {
    var own = (try? EnvironmentList("import_environment", self).updated([:])) ?? [:]
    own["MAIL_CONFIG"] = directory
    var environment = (try? EnvironmentList("export_environment", self).cleaned(own)) ?? [:]
    environment["PATH"] = "/usr/bin:/bin"
    return environment
  }
}
