import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// ls(1): lists files.
struct Ls: GNUProgram {
  static let name = "ls"
  static let usageStatus = ExitStatus(2)

  private var command = ListingCommand(.ls)

  static func help(_ name: String) -> String { ListingCommand.help(name) }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) { try command.read(line) }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await command.perform(process)
  }
}
