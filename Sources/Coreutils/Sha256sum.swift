import CommandConventions
import FileSystem
import Kernel

/// sha256sum(1): prints and checks checksums.
struct Sha256sum: GNUProgram {
  static let name = "sha256sum"

  private var command = DigestCommand(.sha256)

  static func help(_ name: String) -> String { DigestCommand.help(name, .sha256) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
