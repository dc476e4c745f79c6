import FileSystem
import Kernel
import Simulation

/// The program master: what one sees of master(8) when it is started by hand or by a script.
struct MasterCommand: Program {
  static let name = "master"

  private struct Options {
    var tests = false
    var waits = false
    var staysInFront = false
    var isFirstProcess = false
    /// -d: it remains in the session of the terminal.
    var staysAttached = false
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: "master", logName: "master", isMute: true)
    guard process.credentials.realUser == 0 else {
      return try await voice.die(Fatal("the master command is reserved for the superuser"))
    }
    let name = process.arguments.first ?? Self.name
    var options = Options()
    let usage =
      "usage: \(name) [-c config_dir] [-D (debug)] [-d (don't detach from terminal)] [-e exit_time] [-t (test)] [-v] "
      + "[-w (wait for initialization)]"
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:Dde:istvw", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "t": options.tests = true
        case "w": options.waits = true
        case "i": (options.isFirstProcess, options.staysInFront) = (true, true)
        case "d": (options.staysAttached, options.staysInFront) = (true, true)
        case "s": options.staysInFront = true
        default: break
        }
      }
    } catch {
      try await process.writeError("\(name): \(error.message)\n")
      return try await voice.die(Fatal(usage))
    }
    guard parser.operands.isEmpty else { return try await voice.die(Fatal(usage)) }
    if options.isFirstProcess, process.pid != 1 {
      return try await voice.die(Fatal("-i is allowed only for PID 1 process"))
    }
    if options.tests, options.waits {
      return try await voice.die(Fatal("the -t and -w options cannot be used together"))
    }
    // It leaves its session, which the first process of a job can't.
    if !options.staysAttached, !options.waits, process.group == process.pid {
      return try await voice.die(
        Fatal("unable to set session and process group ID: Operation not permitted"))
    }
    guard let configuration = try await CommandStart(voice, program: "master").configuration() else {
      return .failure
    }
    voice.configuration = configuration
    if options.tests { return ExitStatus(!Self.isLocked(configuration, on: process.machine)) }
    return try await start(configuration, options, voice)
  }

  private static func lockPath(_ configuration: MainConfiguration) -> String {
    configuration.text("queue_directory") + "/" + MasterService.lockFile
  }

  /// Whether a master(8) runs for the queue directory of a configuration: it has locked its file there.
  private static func isLocked(_ configuration: MainConfiguration, on machine: Machine) -> Bool {
    guard let file = machine.service(MasterService.self)?.lockedFile else { return false }
    return (try? machine.files.status(lockPath(configuration)).id) == file
  }

  private func start(
    _ configuration: MainConfiguration, _ options: Options, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    let machine = voice.process.machine
    do throws(Fatal) {
      try checkLocks(configuration, on: machine)
      try MasterService.start(configuration, on: machine)
    } catch {
      if options.waits {
        return try await voice.die(error.adding("daemon initialization failure -- see logs for details"))
      }
      return try await voice.die(error)
    }
    guard options.staysInFront, let pid = machine.service(MasterService.self)?.pid else { return .success }
    do throws(Errno) {
      while machine.service(MasterService.self)?.pid == pid { try await voice.process.sleep(.milliseconds(500)) }
    } catch {
      machine.signal(pid, .INT)
      throw error
    }
    return .success
  }

  private func checkLocks(_ configuration: MainConfiguration, on machine: Machine) throws(Fatal) {
    guard let running = machine.service(MasterService.self)?.configuration else { return }
    func complaint(_ path: String) -> Fatal {
      Fatal("open lock file \(path): unable to set exclusive lock: Resource temporarily unavailable")
    }
    if Self.isLocked(configuration, on: machine) { throw complaint("pid/master.pid") }
    if running.text("data_directory") == configuration.text("data_directory") {
      throw complaint(configuration.text("data_directory") + "/master.lock")
    }
    throw Fatal("postroom: a second mail system at the same time is not simulated")
  }
}

extension Fatal {
  /// What the process says that has waited for the one that failed.
  fileprivate func adding(_ text: String) -> Fatal { Fatal(text, after: messages) }
}
