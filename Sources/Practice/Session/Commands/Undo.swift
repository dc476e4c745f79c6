import FileSystem
import Kernel

/// `undo`: takes back the last command line that changed anything.
struct Undo: Program {
  static let name = "undo"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await SessionCommand.run(process, usage: "undo", { $0.isEmpty }) { session, _ throws(Errno) in
      guard let step = session.history.past.last else {
        try await process.complain("nothing to undo")
        return .failure
      }
      session.ask(.undo)
      try await process.write("undone: \(SessionCommand.shown(step.line))\n")
      return .success
    }
  }
}
