import CommandConventions
import FileSystem
import Kernel

/// clear_console(1): clears a virtual console at logout; these hosts have none.
struct ClearConsole: Program {
  static let name = "clear_console"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    if !process.arguments.dropFirst().contains(where: { $0 == "-q" || $0 == "--quiet" }) {
      try await process.complain("terminal is not a console")
    }
    return .failure
  }
}
