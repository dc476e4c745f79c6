import FileSystem
import Kernel

/// postmap(1): makes, changes and asks lookup tables.
struct Postmap: Program {
  static let name = "postmap"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await TableCommand.run(process, .map)
  }
}
