import FileSystem
import Kernel

/// bash, the shell of root and most people.
struct BashProgram: Program {
  static let name = "bash"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = process.arguments.first ?? "bash"
    return try await ShellProgram(isDash: false).run(process, process.arguments, name: name)
  }
}
