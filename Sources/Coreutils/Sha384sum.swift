import CommandConventions
import FileSystem
import Kernel

/// sha384sum(1): prints and checks checksums.
struct Sha384sum: GNUProgram {
  static let name = "sha384sum"

  private var command = DigestCommand(.sha384)

  static func help(_ name: String) -> String { DigestCommand.help(name, .sha384) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
