import CommandConventions
import FileSystem
import Kernel

/// rgrep(1): a script that calls `grep -r`.
struct Rgrep: Program {
  static let name = "rgrep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.arguments = ["grep", "-r"] + process.arguments.dropFirst()
    return try await Grep().run(process)
  }
}
