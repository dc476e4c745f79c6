import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// vdir(1): ls -l -b.
struct Vdir: GNUProgram {
  static let name = "vdir"
  static let usageStatus = ExitStatus(2)

  private var command = ListingCommand(.vdir)

  static func help(_ name: String) -> String { ListingCommand.help(name) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
