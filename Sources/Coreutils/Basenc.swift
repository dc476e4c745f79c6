import CommandConventions
import FileSystem
import Kernel

/// basenc(1): bytes as text of few characters, and back.
struct Basenc: GNUProgram {
  static let name = "basenc"

  private var command = BaseCommand(nil)

  static func help(_ name: String) -> String { BaseCommand.help(name, hasChoice: true) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
