import FileSystem
import Kernel

/// A daemon that somebody starts at a prompt instead of leaving that to master(8).
enum DaemonByHand {
  static func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = Path.lastComponent(process.arguments.first ?? "")
    let arguments: DaemonArguments
    do throws(Fatal) {
      arguments = try DaemonArguments([name] + process.arguments.dropFirst())
    } catch {
      return try await end(process, error)
    }
    var voice = CommandVoice(process, name: name, logName: name, isMute: true)
    let start = CommandStart(
      voice, program: name, overrides: arguments.overrides, isVerbose: arguments.verbosity > 0)
    guard let configuration = try await start.configuration() else { return .failure }
    voice.configuration = configuration
    if process.isTerminal(0), arguments.staysInFront != true, arguments.isStandAlone != true {
      voice.isMute = false
      return try await voice.die(Fatal("do not run this command by hand"))
    }
    do throws(Fatal) {
      try ConfigurationStart.checkOwned(by: name, configuration)
      try DaemonSkeleton.check(name, arguments)
    } catch {
      return try await voice.die(error)
    }
    try await process.writeError("postroom: \(name) without master is not simulated\n")
    return .failure
  }

  /// Ends one whose command line is wrong, which only the log tells.
  static func end(_ process: Process, _ fatal: Fatal) async throws(Errno) -> ExitStatus {
    let name = Path.lastComponent(process.arguments.first ?? "")
    return try await CommandVoice(process, name: name, logName: name, isMute: true).die(fatal)
  }
}
