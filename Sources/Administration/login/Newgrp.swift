import CommandConventions
import FileSystem
import Kernel

/// newgrp(1) and sg(1): a shell, or a command, with another group.
struct Newgrp: Program {
  static let name = "newgrp"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.programName
    let machine = process.machine
    let isCommand = process.programName == "sg"
    var words = Array(process.arguments.dropFirst())
    let isLogin = words.first == "-" || words.first == "-l"
    if isLogin { words.removeFirst() }
    guard let user = machine.user(withID: process.credentials.realUser) else { return .failure }
    let own = machine.group(withID: user.group)?.name ?? String(user.group)
    let name = words.first ?? own
    guard !isCommand || !words.isEmpty else {
      try await process.writeError("Usage: sg group [[-c] command]\n")
      return .failure
    }
    guard let group = machine.group(named: name) else {
      return try await process.fail("group '\(name)' does not exist")
    }
    guard try await mayJoin(group, user, process) else {
      try await process.write("Invalid password.\n")
      return .failure
    }
    let tag = process.programName
    func log(_ message: String) {
      machine.log(
        .auth, .info, tag: tag, pid: process.pid,
        "user '\(user.name)' (login '???' on \(process.terminalName ?? "???")) \(message)")
    }
    log("switched to group '\(name)'")
    var credentials = process.credentials
    (credentials.realUser, credentials.effectiveUser, credentials.savedUser) = (user.id, user.id, user.id)
    if !credentials.supplementaryGroups.contains(group.id) { credentials.supplementaryGroups.append(group.id) }
    (credentials.realGroup, credentials.effectiveGroup, credentials.savedGroup) = (group.id, group.id, group.id)
    var command: [String] = []
    if isCommand { command = Array(words.dropFirst(words.dropFirst().first == "-c" ? 2 : 1)) }
    let child = process.fork { child throws(Errno) in
      child.credentials = credentials
      let shell = isCommand && !command.isEmpty ? "/bin/sh" : user.shell
      let base = Path.lastComponent(shell)
      return try await child.execute(
        shell, [isLogin ? "-" + base : base] + (command.isEmpty ? [] : ["-c", command.joined(separator: " ")]))
    }
    for signal in [Signal.INT, .QUIT, .TSTP] { process.setDisposition(of: signal, .ignored) }
    let status = try await process.wait(for: child)
    log("returned to group '\(own)'")
    return status.shellStatus
  }

  /// Members may, root may, and whoever knows the group's password.
  private func mayJoin(_ group: Group, _ user: User, _ process: Process) async throws(Errno) -> Bool {
    if user.id == 0 || group.members.contains(user.name) || group.id == user.group { return true }
    let hash = AccountFile(.gshadow, on: process.machine)[group.name].flatMap { $0.count > 1 ? $0[1] : nil } ?? "!"
    let password = try await process.readPassword("Password: ") ?? []
    if !hash.isEmpty, PasswordHash.matches(password, hash) { return true }
    process.machine.log(
      .auth, .warning, tag: process.programName, pid: process.pid,
      "Invalid password for group '\(group.name)' from '\(user.name)'")
    try await process.sleep(.seconds(1))
    return false
  }
}
