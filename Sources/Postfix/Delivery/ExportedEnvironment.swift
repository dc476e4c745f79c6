import Kernel

extension MainConfiguration {
  /// What commands that daemons start find in their environment (parameter export_environment).
  var exportedEnvironment: Environment {
    var environment: Environment = ["PATH": "/usr/bin:/bin"]
    for name in list("export_environment") {
      let pair = name.split(separator: "=", maxSplits: 1).map(String.init)
      switch pair[0] {
      case "MAIL_CONFIG": environment["MAIL_CONFIG"] = directory
      case "LANG": environment["LANG"] = pair.count > 1 ? pair[1] : "C"
      default: if pair.count > 1 { environment[pair[0]] = pair[1] }
      }
    }
    return environment
  }
}
