import FileSystem
import Kernel
import Simulation

/// postfix-script: starts, stops and checks the mail system for postfix(1).
struct PostfixScript: Program {
  static let name = "postfix-script"

  /// The variables that name directories, and the lines of the script that enter them.
  private static let directories = [
    (variable: "command_directory", line: 56, title: "command"), ("daemon_directory", 60, "daemon"),
    ("config_directory", 68, "configuration"), ("shlib_directory", 74, "shared-library"),
    ("meta_directory", 79, "meta"), ("queue_directory", 83, "queue"),
  ]
  private static let usage =
    "Usage: postfix start (or stop, reload, abort, flush, check, status, set-permissions, upgrade-configuration, "
    + "logrotate)"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.setDisposition(of: .HUP, .ignored)
    process.umask = 0o022
    let script = ManagementScript(process, name: "postfix-script")
    guard !script["daemon_directory"].isEmpty else {
      try await process.writeError("This script must be run by the postfix command.\nDo not run directly.\n")
      return .failure
    }
    if let failure = try await enterDirectories(script) { return failure }
    guard let instances = try await ManagementScript.instances(script) else {
      return try await script.fail("cannot execute \(script.command("postconf"))!")
    }
    let arguments = Array(process.arguments.dropFirst())
    switch arguments.first ?? "" {
    case "start_msg", "stop_msg":
      try await process.write(arguments[0] == "start_msg" ? "Start postfix\n" : "Stop postfix\n")
      return .success
    case "start", "start-fg": return try await start(arguments[0], script, instances)
    case "stop", "quick-stop", "abort", "drain": return try await stop(arguments[0], script)
    case "reload": return try await reload(script)
    case "flush": return try await script.run([script.command("postqueue"), "-f"])
    case "status": return try await showStatus(script)
    case "check":
      guard try await script.run([script.daemon("postfix-script"), "check-fatal"]).isSuccess else { return .failure }
      _ = try await script.run([script.daemon("postfix-script"), "check-warn"])
      return .success
    case "check-fatal": return try await PostfixCheck(script).findWhatIsFatal()
    case "check-warn":
      return try await PostfixCheck(script, withSharedFiles: !instances.isSecondary(script["config_directory"])).warn()
    case "set-permissions", "upgrade-configuration":
      return try await script.run([script.daemon("post-install"), "create-missing"] + arguments)
    case "post-install": return try await script.run([script.daemon("post-install")] + arguments.dropFirst())
    case "tls": return try await script.run([script.daemon("postfix-tls-script")] + arguments.dropFirst())
    case "logrotate": return try await LogRotation(script).rotate(arguments)
    case let path where path.hasPrefix("/"): return try await script.run(arguments)
    case let other:
      return try await script.fail("unknown command: '\(other)'. \(PostfixScript.usage)")
    }
  }

  private func enterDirectories(_ script: ManagementScript) async throws(Errno) -> ExitStatus? {
    for (variable, line, title) in Self.directories {
      let directory = script[variable]
      if variable == "shlib_directory", directory == "no" { continue }
      guard try await script.enter(directory, line: line) else {
        return try await script.fail("no Postfix \(title) directory \(directory)!")
      }
      script.process.environment["OLDPWD"] = script.process.environment["PWD"]
      script.process.environment["PWD"] = directory
      if variable == "daemon_directory", (try? script.process.files.status("master").isRegular) != true {
        return try await script.fail("no Postfix master program \(directory)/master!")
      }
    }
    return nil
  }

  // MARK: Starting

  private func start(
    _ verb: String, _ script: ManagementScript, _ instances: ManagementScript.Instances
  ) async throws(Errno) -> ExitStatus {
    guard try await !isRunning(script) else {
      return try await script.fail("the Postfix mail system is already running", line: 128)
    }
    let files = script.process.files
    if (try? files.status("quick-start").isRegular) == true {
      try? files.remove("quick-start")
    } else {
      guard try await script.run([script.daemon("postfix-script"), "check-fatal"]).isSuccess else {
        return try await script.fail("Postfix integrity check failed!", line: 136)
      }
      _ = try await script.run([script.daemon("postfix-script"), "check-warn"])
    }
    guard try await script.log(.info, "starting the Postfix mail system", line: 142).isSuccess else { return .failure }
    if verb == "start" {
      guard try await script.run([script.daemon("master"), "-w"]).isSuccess else {
        return try await script.fail("mail system startup failed", line: 147)
      }
      return .success
    }
    guard instances.directories.isEmpty else {
      return try await script.fail("start-fg does not support multi_instance_directories")
    }
    return try await script.run([script.daemon("master"), "-s"])
  }

  /// Whether master(8) holds its lock.
  private func isRunning(_ script: ManagementScript, discardsErrors: Bool = true) async throws(Errno) -> Bool {
    let ask = [script.daemon("master"), "-t"]
    return try await !script.run(ask, discardsErrors: discardsErrors, line: 198).isSuccess
  }

  // MARK: Stopping

  private func stop(_ verb: String, _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    if verb == "quick-stop" {
      _ = try await script.run([script.daemon("postfix-script"), "stop"])
      try? script.process.files.write(script["queue_directory"] + "/quick-start", [], mode: 0o666)
      return .success
    }
    let line = verb == "drain" ? 178 : verb == "abort" ? 213 : 194
    guard try await isRunning(script) else {
      return try await script.fail("the Postfix mail system is not running", line: line - 3)
    }
    try await script.log(.info, "\(verb == "abort" ? "aborting" : "stopping") the Postfix mail system", line: line)
    let status = try await signalMaster(verb == "drain" ? .KILL : .TERM, script, line: line + 1)
    guard verb == "stop" else { return status }
    for _ in 1...5 {
      guard try await isRunning(script, discardsErrors: false) else { return .success }
      try await script.log(.info, "waiting for the Postfix mail system to terminate", line: 199)
      try await script.process.sleep(.seconds(1))
    }
    try await script.log(.warn, "stopping the Postfix mail system with force", line: 202)
    // What should kill it now never does: the awk program that finds its PID ends with 1 also where it has found it.
    return .failure
  }

  private static let killUsage =
    "Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]"

  /// `kill`, of what stands in the first line of pid/master.pid.
  ///
  /// - Parameter line: where in the script that is, for what its shell says.
  private func signalMaster(_ signal: Signal, _ script: ManagementScript, line: Int) async throws(Errno) -> ExitStatus {
    var complaints: [String] = []
    let words = firstLine(script)
    if words.isEmpty { complaints = [Self.killUsage] }
    for word in words {
      guard let pid = PID(word) else {
        complaints.append("Illegal number: \(word)")
        break
      }
      if !script.process.machine.signal(pid, signal) { complaints.append("No such process\n") }
    }
    for complaint in complaints {
      try await script.process.writeError("\(script.path): \(line): kill: \(complaint)\n")
    }
    return complaints.isEmpty ? .success : complaints == ["No such process\n"] ? .failure : ExitStatus(2)
  }

  /// The words of the first line of pid/master.pid.
  private func firstLine(_ script: ManagementScript) -> [String] {
    guard let bytes = try? script.process.files.read("pid/master.pid") else { return [] }
    return String(lossless: Array(bytes.prefix { $0 != 10 })).split { $0 == " " || $0 == "\t" }.map(String.init)
  }

  // MARK: Asking and refreshing

  private func reload(_ script: ManagementScript) async throws(Errno) -> ExitStatus {
    guard try await isRunning(script) else {
      return try await script.fail("the Postfix mail system is not running", line: 220)
    }
    try await script.log(.info, "refreshing the Postfix mail system", line: 223)
    guard try await script.run([script.command("postsuper"), "active"]).isSuccess else { return .failure }
    _ = try await signalMaster(.HUP, script, line: 225)
    // In the background on a real host; here nobody has to wait long for it.
    _ = try await script.run([script.command("postsuper")])
    return .success
  }

  private func showStatus(_ script: ManagementScript) async throws(Errno) -> ExitStatus {
    guard try await isRunning(script) else {
      try await script.log(.info, "the Postfix mail system is not running", line: 248)
      return .failure
    }
    if (try? script.process.files.status("pid/master.pid").isDirectory) == true {
      try await script.process.writeError("sed: read error on pid/master.pid: Is a directory\n")
    }
    let words = ["the Postfix mail system is running: PID:"] + firstLine(script)
    try await script.log(.info, words.joined(separator: " "), line: 251)
    return .success
  }
}

extension ManagementScript {
  /// The other mail systems of the host, as the first one names them.
  struct Instances {
    /// The directory of the first one's main.cf.
    var first: String
    var directories: [String]

    /// Whether a directory belongs to one that shares files with the first.
    func isSecondary(_ directory: String) -> Bool {
      directory != first && directories.contains(directory)
    }
  }

  /// - Returns: nil where postconf(1) can't say.
  static func instances(_ script: ManagementScript) async throws(Errno) -> Instances? {
    let postconf = script["command_directory"].isEmpty ? "postconf" : script.command("postconf")
    let (first, status) = try await script.output(of: [postconf, "-dh", "config_directory"])
    guard status.isSuccess else { return nil }
    guard (try? script.process.files.status(first + "/main.cf").isRegular) == true else {
      return Instances(first: first, directories: [])
    }
    // The list goes through a pipe, so that its status is not seen.
    let list = try await script.output(of: [postconf, "-c", first, "-h", "multi_instance_directories"]).text
    return Instances(first: first, directories: ListText.split(list))
  }
}
