import CommandConventions
import FileSystem
import Kernel

/// base32(1): bytes as text of few characters, and back.
struct Base32: GNUProgram {
  static let name = "base32"

  private var command = BaseCommand(.base32)

  static func help(_ name: String) -> String { BaseCommand.help(name, hasChoice: false) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
