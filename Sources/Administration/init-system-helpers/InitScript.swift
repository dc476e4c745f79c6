import CommandConventions
import FileSystem
import Kernel

/// What scripts that start a service have in common: they run commands and read what those print.
struct InitScript {
  let process: Process

  /// Runs a command and waits for it.
  func run(_ words: [String]) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    return try await process.wait(for: process.spawn(path(of: words), words)).shellStatus
  }

  /// The shell's `$(...)`.
  func output(of words: [String]) async throws(Errno) -> (text: String, status: ExitStatus) {
    let (output, status) = try await process.output(of: path(of: words), words)
    var bytes = output
    while bytes.last == 10 { bytes.removeLast() }
    return (String(lossless: bytes), status)
  }

  private func path(of words: [String]) -> String { process.findProgram(words[0]) ?? words[0] }
}
