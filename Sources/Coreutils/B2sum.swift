import CommandConventions
import FileSystem
import Kernel

/// b2sum(1): prints and checks checksums.
struct B2sum: GNUProgram {
  static let name = "b2sum"

  private var command = DigestCommand(.blake2b)

  static func help(_ name: String) -> String { DigestCommand.help(name, .blake2b) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
