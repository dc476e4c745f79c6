import CommandConventions
import FileSystem
import Kernel

/// fgrep(1): a script that calls `grep -F`.
struct Fgrep: Program {
  static let name = "fgrep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.arguments = ["grep", "-F"] + process.arguments.dropFirst()
    return try await Grep().run(process)
  }
}
