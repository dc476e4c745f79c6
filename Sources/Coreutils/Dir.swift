import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// dir(1): ls -C -b.
struct Dir: GNUProgram {
  static let name = "dir"
  static let usageStatus = ExitStatus(2)

  private var command = ListingCommand(.dir)

  static func help(_ name: String) -> String { ListingCommand.help(name) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
