import CommandConventions
import FileSystem
import Kernel

/// md5sum(1): prints and checks checksums.
struct Md5sum: GNUProgram {
  static let name = "md5sum"

  private var command = DigestCommand(.md5)

  static func help(_ name: String) -> String { DigestCommand.help(name, .md5) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
