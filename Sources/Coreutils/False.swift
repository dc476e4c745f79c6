import CommandConventions
import FileSystem
import Kernel

/// false(1): fails.
struct False: Program {
  static let name = "false"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Constant.run(process, name: False.name, status: .failure)
  }
}
