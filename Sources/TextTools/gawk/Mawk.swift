import CommandConventions
import FileSystem
import Kernel

/// mawk(1): awk under another name.
struct Mawk: Program {
  static let name = "mawk"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Awk().run(process)
  }
}
