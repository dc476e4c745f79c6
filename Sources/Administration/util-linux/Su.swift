import CommandConventions
import FileSystem
import Kernel

/// su(1): becomes another user, whose password one has to know.
struct Su: UtilLinuxProgram {
  static let name = "su"

  private var request = UserSwitch(command: .su)

  static func help(_ name: String) -> String {
    """

    Usage:
     su [options] [-] [<user> [<argument>...]]

    Runs a shell as another user; as root where none is named.
    A single - is the same as -l.

    \(UserSwitch.optionsHelp)
    For more details see su(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    try request.read(line)
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await request.perform(process)
  }
}
