import CommandConventions
import FileSystem
import Kernel

/// base64(1): bytes as text of few characters, and back.
struct Base64: GNUProgram {
  static let name = "base64"

  private var command = BaseCommand(.base64)

  static func help(_ name: String) -> String { BaseCommand.help(name, hasChoice: false) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
