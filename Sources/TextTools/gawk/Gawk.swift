import CommandConventions
import FileSystem
import Kernel

/// gawk(1): awk under another name.
struct Gawk: Program {
  static let name = "gawk"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Awk().run(process)
  }
}
