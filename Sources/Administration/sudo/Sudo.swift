import CommandConventions
import FileSystem
import Kernel

/// sudo(8): runs a command as another user, as far as sudoers(5) lets one.
struct Sudo: Program {
  static let name = "sudo"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = "sudo"
    let arguments = Array(process.arguments.dropFirst())
    let isEdit = Path.lastComponent(process.arguments.first ?? "") == "sudoedit"
    let request: SudoRequest
    do throws(SudoRequest.Failure) {
      request = try SudoRequest(arguments, isEdit: isEdit)
    } catch {
      try await process.writeError(error.message + SudoRequest.usage)
      return .failure
    }
    if let option = request.notSimulated {
      try await process.writeError("postroom: sudo \(option) is not simulated\n")
      return .failure
    }
    if request.asksHelp {
      try await process.write("sudo - execute a command as another user\n\n" + SudoRequest.usage)
      return .success
    }
    if request.asksVersion {
      try await process.write("Sudo version 1.9.13p3\nSudoers policy plugin version 1.9.13p3\n")
      try await process.write("Sudoers file grammar version 50\nSudoers I/O plugin version 1.9.13p3\n")
      try await process.write("Sudoers audit plugin version 1.9.13p3\n")
      return .success
    }
    let isUsed = request.mode == nil && !request.words.isEmpty || request.mode != nil
    guard isUsed || request.ignoresTimestamp else {
      try await process.writeError(SudoRequest.usage)
      return .failure
    }
    return try await perform(request, isUsed: isUsed, process)
  }

  private func perform(_ request: SudoRequest, isUsed: Bool, _ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    guard let user = machine.user(withID: process.credentials.realUser) else {
      return try await process.fail("you do not exist in the passwd database")
    }
    let place = process.terminal?.name ?? "session-\(process.session)"
    let timestamp = SudoTimestamp(user: user, machine: machine, place: place)
    if request.mode == .removeTimestamp {
      timestamp.remove()
      return .success
    }
    if request.ignoresTimestamp, !isUsed {
      timestamp.invalidate()
      return .success
    }
    guard let target = Sudo.target(request.userName ?? "root", machine) else {
      try await process.report("unknown user \(request.userName ?? "")")
      if request.userName?.hasPrefix("#") != true {
        try await process.report("error initializing audit plugin sudoers_audit")
      }
      return .failure
    }
    var group: Group?
    if let name = request.groupName {
      group = machine.group(named: name) ?? GroupID(name.drop { $0 == "#" }).flatMap { machine.group(withID: $0) }
      guard group != nil else {
        try await process.report("unknown group \(name)")
        return try await process.fail("error initializing audit plugin sudoers_audit")
      }
    }
    let sudoers = Sudoers(on: machine)
    for problem in sudoers.problems { try await process.writeError(problem.text) }
    let work = SudoWork(
      request: request, process: process, user: user, target: target, group: group,
      policy: SudoPolicy(sudoers: sudoers, machine: machine, user: user), timestamp: timestamp)
    return try await work.perform()
  }

  /// A user by name, or by "#" and number.
  private static func target(_ name: String, _ machine: Machine) -> User? {
    if name.hasPrefix("#") { return UserID(name.dropFirst()).flatMap { machine.user(withID: $0) } }
    return machine.user(named: name)
  }
}
