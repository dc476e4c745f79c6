import CommandConventions
import FileSystem
import Kernel

/// sha1sum(1): prints and checks checksums.
struct Sha1sum: GNUProgram {
  static let name = "sha1sum"

  private var command = DigestCommand(.sha1)

  static func help(_ name: String) -> String { DigestCommand.help(name, .sha1) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
