import FileSystem
import Kernel

/// postalias(1): makes, changes and asks tables of aliases; newaliases(1) ends up here.
struct Postalias: Program {
  static let name = "postalias"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await TableCommand.run(process, .aliases)
  }
}
