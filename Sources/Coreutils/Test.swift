import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// test(1): asks about files, texts and numbers.
struct Test: Program {
  static let name = "test"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Test.name
    return try await Condition.run(Array(process.arguments.dropFirst()), process)
  }
}
