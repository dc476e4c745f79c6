import FileSystem
import Kernel
import Simulation

/// The program master: what one sees of master(8) when it is started by hand or by a script.
struct MasterCommand: Program {
  static let name = "master"

  private struct Options {
    var tests = false
    var waits = false
    /// Whether what it logs to standard output gets there.
    var keepsOutput = false
    var isFirstProcess = false
    /// -d: it remains in the session of the terminal.
    var staysAttached = false
    /// -D: it starts a debugger on itself.
    var isDebugged = false
    /// -e: after how many seconds it ends.
    var exitSeconds: Int?
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: "master", logName: "master", isMute: true)
    voice.tag = (process.environment["MAIL_LOGTAG"] ?? "postfix") + "/master"
    guard process.credentials.realUser == 0 else {
      return try await voice.die(Fatal("the master command is reserved for the superuser"))
    }
    let name = process.arguments.first ?? Self.name
    var options = Options()
    options.isDebugged = process.environment["MAIL_DEBUG"] != nil
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
        case "i": (options.isFirstProcess, options.keepsOutput) = (true, true)
        case "d": (options.staysAttached, options.keepsOutput) = (true, true)
        case "s": options.keepsOutput = true
        case "D": options.isDebugged = true
        case "e": options.exitSeconds = Int((option.argument ?? "").prefix { $0.isNumber }) ?? 0
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
    let leadsJob = process.group == process.pid && process.session != process.pid
    if !options.staysAttached, !options.isDebugged, !options.waits, leadsJob {
      return try await voice.die(
        Fatal("unable to set session and process group ID: Operation not permitted"))
    }
    guard let configuration = try await CommandStart(voice, program: "master").configuration() else {
      return options.waits ? try await voice.die(Self.failure) : .failure
    }
    voice.configuration = configuration
    if options.tests {
      do throws(Fatal) {
        return ExitStatus(try MasterLocks.isFree(configuration, on: process.machine))
      } catch {
        return try await voice.die(error)
      }
    }
    return try await start(configuration, options, voice)
  }

  /// What the process says that has waited for the one that failed.
  private static let failure = Fatal("daemon initialization failure -- see logs for details")

  private func start(
    _ configuration: MainConfiguration, _ options: Options, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    let machine = voice.process.machine
    let pid: PID
    do throws(Fatal) {
      pid = try machine.mailSystem(of: configuration) { () throws(Fatal) in
        let words = voice.process.arguments
        for message in try DaemonSkeleton.debug(options.isDebugged, configuration) {
          PostfixLog(machine, configuration, fallsBack: true)
            .write(message, tag: voice.tag ?? "", pid: voice.process.pid)
        }
        let pid = try MasterService.start(
          configuration, words: words, front: options.waits ? nil : voice.process.pid, on: machine)
        machine.withService(MasterService.self) { $0.environment = voice.process.environment }
        return pid
      }
    } catch {
      if options.waits {
        return try await voice.die(Fatal(messages: error.messages + Self.failure.messages))
      }
      return try await voice.die(error)
    }
    if let seconds = options.exitSeconds {
      machine.mailSystem(of: configuration) {
        _ = machine.send(
          MasterMessage.exitTime(master: pid), to: MasterService.self, after: .seconds(Int64(seconds)))
      }
    }
    // One that nobody waits for is the daemon itself.
    guard !options.waits else { return .success }
    if !options.keepsOutput {
      let null = try await voice.process.open("/dev/null", .write)
      try voice.process.duplicate(null, as: 1)
    }
    if !options.staysAttached { voice.process.startSession() }
    return try await stay(with: pid, voice.process)
  }

  /// Stays with whoever has started it until the daemon ends.
  private func stay(with pid: PID, _ process: Process) async throws(Errno) -> ExitStatus {
    process.standsFor = pid
    do throws(Errno) {
      while process.machine.processInfo(pid) != nil { try await process.sleep(.milliseconds(500)) }
    } catch {
      process.machine.signal(pid, .INT)
      throw error
    }
    return .success
  }
}
