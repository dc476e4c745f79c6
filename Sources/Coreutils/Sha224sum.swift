import CommandConventions
import FileSystem
import Kernel

/// sha224sum(1): prints and checks checksums.
struct Sha224sum: GNUProgram {
  static let name = "sha224sum"

  private var command = DigestCommand(.sha224)

  static func help(_ name: String) -> String { DigestCommand.help(name, .sha224) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
