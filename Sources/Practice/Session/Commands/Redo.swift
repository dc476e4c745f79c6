import FileSystem
import Kernel

/// `redo`: brings back what the last undo took.
struct Redo: Program {
  static let name = "redo"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await SessionCommand.run(process, usage: "redo", { $0.isEmpty }) { session, _ throws(Errno) in
      guard let step = session.history.future.last else {
        try await process.complain("nothing to redo")
        return .failure
      }
      session.ask(.redo)
      try await process.write("done again: \(SessionCommand.shown(step.line))\n")
      return .success
    }
  }
}
