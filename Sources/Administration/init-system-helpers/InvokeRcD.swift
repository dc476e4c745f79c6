import CommandConventions
import FileSystem
import Kernel

/// invoke-rc.d(8): runs an init script as the packages' own scripts do.
struct InvokeRcD: Program {
  static let name = "invoke-rc.d"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let words = process.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard words.count >= 2 else {
      try await process.writeError("invoke-rc.d: syntax error: missing required parameter, --help assumed\n")
      try await process.writeError("postroom: invoke-rc.d --help is not simulated\n")
      return ExitStatus(103)
    }
    let script = "/etc/init.d/" + words[0]
    guard process.files.exists(script) else {
      try await process.writeError("invoke-rc.d: unknown initscript, \(script) not found.\n")
      return ExitStatus(100)
    }
    return try await process.wait(for: process.spawn(script, [script] + words.dropFirst())).shellStatus
  }
}
