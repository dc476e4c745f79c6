import CommandConventions
import FileSystem
import Kernel

/// ischroot(1): whether this runs in another root directory than the system.
struct Ischroot: Program {
  static let name = "ischroot"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    ExitStatus(process.rootDirectory != process.machine.state.volumes.root)
  }
}
