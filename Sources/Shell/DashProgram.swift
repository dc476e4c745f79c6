import FileSystem
import Kernel

/// dash, which is /bin/sh on Debian.
struct DashProgram: Program {
  static let name = "dash"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = process.arguments.first ?? "sh"
    return try await ShellProgram(isDash: true).run(process, process.arguments, name: name)
  }
}
