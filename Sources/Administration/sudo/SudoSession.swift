import CommandConventions
import FileSystem
import Kernel
import Simulation

/// A command that sudo runs: its environment, its process, and the wait for its end.
struct SudoSession {
  let request: SudoRequest
  let user: User
  let target: User
  let group: Group?
  let sudoers: Sudoers
  let path: String
  let arguments: [String]

  /// The path of a command, looked for where sudoers says.
  static func find(_ name: String, _ sudoers: Sudoers, _ process: Process) -> String? {
    let found = process.findProgram(name, path: sudoers.setting("secure_path"))
    guard let found, (try? process.files.status(found))?.isRegular == true else { return nil }
    return found.hasPrefix("/") ? found : (try? process.files.realPath(found))
  }

  /// Words as one command line of a shell; what may be meant for it, such as "$", is left alone.
  static func escaped(_ words: [String]) -> String {
    words.map { word in
      var result = ""
      for scalar in word.unicodeScalars {
        let isPlain =
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_-$".unicodeScalars.contains(scalar)
        if !isPlain { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      return result
    }.joined(separator: " ")
  }

  /// An argument as the log has it.
  static func quoted(_ word: String) -> String { word.contains(" ") ? "'\(word)'" : word }

  private static let kept: Set<String> = [
    "TERM", "COLORS", "DISPLAY", "HOSTNAME", "KRB5CCNAME", "LS_COLORS", "PS1", "PS2", "XAUTHORITY", "XAUTHORIZATION",
    "XDG_CURRENT_DESKTOP", "COLORTERM", "LANG", "LANGUAGE", "LINGUAS", "TZ",
  ]

  private func environment(_ process: Process) -> Environment {
    var result: Environment = [:]
    for (name, value) in process.environment {
      let isKept = SudoSession.kept.contains(name) || name.hasPrefix("LC_") || request.keptVariables.contains(name)
      if request.keepsEnvironment || isKept || !sudoers.isSet("env_reset", standard: true) { result[name] = value }
    }
    for (name, value) in request.assignments { result[name] = value }
    if !request.keepsEnvironment || result["HOME"] == nil { result["HOME"] = target.home }
    result["LOGNAME"] = target.name
    result["USER"] = target.name
    result["MAIL"] = "/var/mail/" + target.name
    result["SHELL"] = request.mode == .login ? target.shell : result["SHELL"] ?? user.shell
    result["PATH"] = sudoers.setting("secure_path") ?? process.environment["PATH"]
    result["SUDO_COMMAND"] = ([path] + arguments).joined(separator: " ")
    result["SUDO_USER"] = user.name
    result["SUDO_UID"] = String(user.id)
    result["SUDO_GID"] = String(user.group)
    return result
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    let pam = PAM(service: request.mode == .login ? "sudo-i" : "sudo", tag: "sudo", process: process)
    let environment = environment(process)
    var credentials = machine.credentials(of: target)
    if let group {
      let others = credentials.supplementaryGroups
      credentials = Credentials(user: target.id, group: group.id, supplementaryGroups: [group.id] + others)
    }
    pam.openSession(target, showingPID: false)
    let isLogin = request.mode == .login
    let name = isLogin ? "-" + Path.lastComponent(path) : request.mode == .shell ? path : request.words.first ?? path
    let child = process.fork { child throws(Errno) in
      child.credentials = credentials
      child.environment = environment
      if isLogin { try? child.changeDirectory(target.home) }
      do throws(Errno) {
        return try await child.execute(path, [name] + arguments)
      } catch {
        guard error == .ENOEXEC else {
          if error != .EINTR { try await child.report("unable to execute \(path): \(error.message)") }
          throw error
        }
        return try await child.execute("/bin/sh", ["sh", path] + arguments)
      }
    }
    if request.isBackground {
      pam.closeSession(target, showingPID: false)
      return .success
    }
    for signal in [Signal.INT, .QUIT, .TSTP, .HUP] { process.setDisposition(of: signal, .ignored) }
    let status = try await wait(for: child, process)
    pam.closeSession(target, showingPID: false)
    guard case .signaled(let signal) = status else { return status.shellStatus }
    process.setDisposition(of: signal, .standard)
    machine.signal(process.pid, signal)
    try await process.checkpoint()
    return status.shellStatus
  }

  private func wait(for child: Process, _ process: Process) async throws(Errno) -> WaitStatus {
    while true {
      guard let result = try await process.wait(for: .process(child.pid), reportingStops: true) else { continue }
      switch result.status {
      case .stopped:
        process.machine.signal(process.pid, .STOP)
        try await process.checkpoint()
        process.machine.signal(child.pid, .CONT)
      case .continued: continue
      default: return result.status
      }
    }
  }
}
