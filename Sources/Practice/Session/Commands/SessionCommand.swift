import FileSystem
import Kernel

/// What the commands of a session have in common.
enum SessionCommand {
  /// Runs a command's body, where there is a session and its operands are right.
  static func run(
    _ process: Process, usage: String, _ isRight: ([String]) -> Bool,
    _ body: (Session, [String]) async throws(Errno) -> ExitStatus
  ) async throws(Errno) -> ExitStatus {
    let operands = Array(process.arguments.dropFirst())
    guard isRight(operands) else {
      try await process.writeError("usage: \(usage)\n")
      return .usage
    }
    guard let session = Session.driving(process) else {
      try await process.complain("only works in a session of postroom")
      return .failure
    }
    return try await body(session, operands)
  }

  /// A command line as one line of a message.
  static func shown(_ line: String) -> String {
    guard let end = line.firstIndex(of: "\n") else { return line }
    return line[..<end] + " …"
  }
}
