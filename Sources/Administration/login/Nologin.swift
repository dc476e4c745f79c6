import CommandConventions
import FileSystem
import Kernel

/// nologin(8): the shell of those who may not log in.
struct Nologin: Program {
  static let name = "nologin"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let terminal = process.terminalDevice(0).map { "/dev/" + $0.name } ?? "UNKNOWN"
    process.machine.log(
      .auth, .crit, tag: name, pid: nil,
      "Attempted login by UNKNOWN (UID: \(process.credentials.realUser)) on \(terminal)")
    try await process.write("This account is currently not available.\n")
    return .failure
  }

  private var name: String { Nologin.name }
}
