import CommandConventions
import FileSystem
import Kernel

/// egrep(1): a script that calls `grep -E`.
struct Egrep: Program {
  static let name = "egrep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.arguments = ["grep", "-E"] + process.arguments.dropFirst()
    return try await Grep().run(process)
  }
}
