import CommandConventions
import FileSystem
import Kernel

/// sha512sum(1): prints and checks checksums.
struct Sha512sum: GNUProgram {
  static let name = "sha512sum"

  private var command = DigestCommand(.sha512)

  static func help(_ name: String) -> String { DigestCommand.help(name, .sha512) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
