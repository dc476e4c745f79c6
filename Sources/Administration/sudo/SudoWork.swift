import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// One call of sudo: the policy's decision, the password, the log, and the command.
struct SudoWork {
  let request: SudoRequest
  let process: Process
  let user: User
  let target: User
  let group: Group?
  let policy: SudoPolicy
  let timestamp: SudoTimestamp

  private var machine: Machine { process.machine }
  private var shortHost: String { String(machine.state.hostName.prefix { $0 != "." }) }
  private var fullHost: String { HostEntry(machine.state.hostName, on: machine)?.name ?? machine.state.hostName }

  func perform() async throws(Errno) -> ExitStatus {
    switch request.mode {
    case .list: return try await list()
    case .validate:
      guard try await authenticate(needsPassword: !policy.hasFreeCommand || user.id != 0, "validate") else {
        return .failure
      }
      guard !policy.rules.isEmpty else { return try await refuseUse("validate") }
      return .success
    case .edit: return try await edit()
    default: return try await run()
    }
  }

  // MARK: Running

  /// What shall run: its path, its arguments, and the words for the log.
  private func command() -> (path: String?, arguments: [String], name: String) {
    guard request.mode == .shell || request.mode == .login else {
      let name = request.words.first ?? ""
      return (SudoSession.find(name, policy.sudoers, process), Array(request.words.dropFirst()), name)
    }
    let shell = request.mode == .login ? target.shell : process.environment["SHELL"] ?? user.shell
    guard !request.words.isEmpty else { return (shell, [], shell) }
    return (shell, ["-c", SudoSession.escaped(request.words)], shell)
  }

  private func run() async throws(Errno) -> ExitStatus {
    let (path, arguments, name) = command()
    let decision = policy.decision(path ?? name, arguments, as: target, group: group)
    let logged = ([path ?? name] + arguments.map(SudoSession.quoted)).joined(separator: " ")
    let needsPassword = user.id != 0 && user.id != target.id && (decision?.needsPassword ?? true)
    guard try await authenticate(needsPassword: needsPassword, logged) else { return .failure }
    guard let decision, decision.isAllowed else { return try await refuse(logged) }
    if let directory = request.directory, directory != "" {
      return try await process.fail("you are not permitted to use the -D option with \(path ?? name)")
    }
    guard let path else {
      try await process.report("\(name): command not found")
      if ["cd", "export", "alias", "source", "umask", "ulimit", "type"].contains(name) {
        try await process.report("\"\(name)\" is a shell built-in command, it cannot be run directly.")
        try await process.report("the -s option may be used to run a privileged shell.")
        if name == "cd" {
          try await process.report("the -D option may be used to run a command in a specific directory.")
        }
      }
      return .failure
    }
    log(nil, logged, .notice)
    return try await SudoSession(
      request: request, user: user, target: target, group: group, sudoers: policy.sudoers, path: path,
      arguments: arguments
    ).run(process)
  }

  private func edit() async throws(Errno) -> ExitStatus {
    guard !request.words.isEmpty else {
      try await process.writeError(SudoRequest.usage)
      return .failure
    }
    let editor =
      process.environment["SUDO_EDITOR"] ?? process.environment["VISUAL"] ?? process.environment["EDITOR"]
      ?? "/usr/bin/editor"
    guard process.findProgram(editor) != nil, machine.files.exists(process.findProgram(editor) ?? editor) else {
      return try await process.fail("\(editor): command not found")
    }
    try await process.writeError("postroom: sudo -e is not simulated\n")
    return .failure
  }

  // MARK: Listing

  private func list() async throws(Errno) -> ExitStatus {
    var listed = policy
    if let name = request.otherUser {
      guard let other = machine.user(named: name) else { return try await process.fail("unknown user \(name)") }
      listed = SudoPolicy(sudoers: policy.sudoers, machine: machine, user: other)
    }
    let isFree = user.id == 0 || policy.hasFreeCommand
    guard try await authenticate(needsPassword: !isFree, "list") else { return .failure }
    if request.otherUser == nil, policy.rules.isEmpty { return try await refuseUse("list") }
    if let name = request.words.first {
      guard let path = SudoSession.find(name, policy.sudoers, process),
        listed.decision(path, Array(request.words.dropFirst()), as: target, group: group)?.isAllowed == true
      else { return .failure }
      try await process.write(([path] + request.words.dropFirst()).joined(separator: " ") + "\n")
      return .success
    }
    let width = process.terminalDevice(1)?.columns
    try await process.write(
      SudoListing(policy: listed, host: shortHost, width: width).text(isLong: request.isLong))
    return .success
  }

  // MARK: Refusing

  private func refuse(_ command: String) async throws(Errno) -> ExitStatus {
    guard policy.isKnown else {
      log("user NOT in sudoers", command, .alert)
      sendMail("user NOT in sudoers", command)
      try await process.writeError(
        "\(user.name) is not in the sudoers file.\nThis incident has been reported to the administrator.\n")
      return .failure
    }
    log("command not allowed", command, .alert)
    let who = group.map { "\(target.name):\($0.name)" } ?? target.name
    try await process.writeError(
      "Sorry, user \(user.name) is not allowed to execute '\(command)' as \(who) on \(fullHost).\n")
    return .failure
  }

  private func refuseUse(_ what: String) async throws(Errno) -> ExitStatus {
    log("command not allowed", what, .alert)
    try await process.writeError("Sorry, user \(user.name) may not run sudo on \(shortHost).\n")
    return .failure
  }

  // MARK: Passwords

  private static let attempts = 3

  /// Asks for the user's password where it is needed; says why it failed.
  private func authenticate(needsPassword: Bool, _ command: String) async throws(Errno) -> Bool {
    guard needsPassword, user.id != 0, request.ignoresTimestamp || !timestamp.isValid else { return true }
    let hash = machine.passwordHash(of: user)
    if hash.isEmpty { return true }
    if request.isNonInteractive {
      log("a password is required", command, .alert)
      try await process.report("a password is required")
      return false
    }
    var (input, output) = (0, 2)
    if !request.readsStandardInput {
      guard let terminal = try? await process.open("/dev/tty", [.read, .write]) else {
        try await process.report(
          "a terminal is required to read the password; either use the -S option to read from standard input "
            + "or configure an askpass helper")
        try await process.report("a password is required")
        log("a password is required", command, .alert)
        sendMail("a password is required", command)
        return false
      }
      (input, output) = (terminal, terminal)
    }
    defer { if input != 0 { try? process.close(input) } }
    return try await ask(hash, command, input, output)
  }

  private func ask(_ hash: String, _ command: String, _ input: Int, _ output: Int) async throws(Errno) -> Bool {
    var wrong = 0
    while wrong < SudoWork.attempts {
      guard let password = try await process.readPassword(prompt, input: input, output: output) else {
        if wrong == 0 {
          try await process.writeError("\n")
          try await process.report("no password was provided")
          try await process.report("a password is required")
          log("a password is required", command, .alert)
          return false
        }
        try await process.writeError("\n")
        try await process.report("no password was provided")
        break
      }
      if PasswordHash.matches(password, hash) {
        timestamp.update()
        return true
      }
      if wrong == 0 {
        machine.log(
          .authpriv, .notice, tag: "sudo", pid: nil,
          "pam_unix(sudo:auth): authentication failure; logname= uid=\(user.id) euid=0 "
            + "tty=\(process.terminalName.map { "/dev/" + $0 } ?? "") ruser=\(user.name) rhost=  user=\(user.name)")
      }
      wrong += 1
      try await process.sleep(.seconds(2))
      if wrong < SudoWork.attempts { try await process.writeError("Sorry, try again.\n") }
    }
    let reason = "\(wrong) incorrect password attempt\(wrong == 1 ? "" : "s")"
    try await process.report(reason)
    log(reason, command, .alert)
    sendMail(reason, command)
    return false
  }

  /// The prompt, with "%u" and the like in their meaning.
  private var prompt: String {
    guard let wanted = request.prompt ?? process.environment["SUDO_PROMPT"] else {
      return "[sudo] password for \(user.name): "
    }
    var result = ""
    var rest = wanted[...]
    while let character = rest.popFirst() {
      guard character == "%", let next = rest.popFirst() else {
        result.append(character)
        continue
      }
      switch next {
      case "u", "p": result += user.name
      case "U": result += target.name
      case "h": result += shortHost
      case "H": result += fullHost
      case "%": result += "%"
      default: result += "%" + String(next)
      }
    }
    return result
  }

  // MARK: Logging

  private func entry(_ reason: String?, _ command: String) -> String {
    let directory = request.mode == .login ? target.home : (try? process.currentDirectory()) ?? "unknown"
    var parts = reason.map { [$0] } ?? []
    let terminal = (0...2).lazy.compactMap { process.terminalDevice($0)?.name }.first
    parts.append("TTY=\(terminal ?? process.terminal?.name ?? "unknown")")
    parts += ["PWD=\(directory)", "USER=\(target.name)"]
    if let group { parts.append("GROUP=\(group.name)") }
    parts.append("COMMAND=\(command)")
    return parts.joined(separator: " ; ")
  }

  private func log(_ reason: String?, _ command: String, _ severity: LogSeverity) {
    machine.log(
      .authpriv, severity, tag: "sudo", pid: nil,
      "\(user.name.rightAligned(to: 8)) : \(entry(reason, command))")
  }

  /// Tells root by mail what was refused.
  private func sendMail(_ reason: String, _ command: String) {
    let sendmail = "/usr/sbin/sendmail"
    guard machine.files.exists(sendmail) else { return }
    let time = process.format(process.now, "%b %e %H:%M:%S")
    let text = """
      To: root
      From: \(user.name)
      Auto-Submitted: auto-generated
      Subject: *** SECURITY information for \(fullHost) ***

      \(fullHost) : \(time) : \(user.name) : \(entry(reason, command))


      """
    let pipe = process.makePipe()
    let credentials = machine.credentials(of: user)
    process.fork { child throws(Errno) in
      try child.duplicate(pipe.reader, as: 0)
      try child.close(pipe.reader)
      try child.close(pipe.writer)
      child.credentials = credentials
      return try await child.execute(sendmail, ["sendmail", "-t"])
    }
    let writer = process.fork { child throws(Errno) in
      try child.close(pipe.reader)
      try await child.write(pipe.writer, text.bytes)
      return .success
    }
    _ = writer
    try? process.close(pipe.reader)
    try? process.close(pipe.writer)
  }
}
