import CommandConventions
import FileSystem
import Kernel

/// reset(1): brings a terminal back to sense, when a program has left it in disorder.
struct Reset: Program {
  static let name = "reset"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    if let word = process.arguments.dropFirst().first {
      try await process.writeError("postroom: reset \(word) is not simulated\n")
      return .failure
    }
    let type = process.environment["TERM"] ?? ""
    guard let terminal = Terminfo(type) else {
      try await process.writeError("reset: unknown terminal type \(type.isEmpty ? "unknown" : type)\n")
      return .failure
    }
    if terminal.string("clear") != nil {
      try await process.writeError("\u{1B}c\u{1B}[?1000l\u{1B}[?25h" + terminal.clearing(keepsScrollback: true))
    }
    try await process.writeError("\r")
    return .success
  }
}
