import CommandConventions
import FileSystem
import Kernel

/// runuser(1): runs a command as another user; for root alone, and without passwords.
struct Runuser: UtilLinuxProgram {
  static let name = "runuser"

  private var request = UserSwitch(command: .runuser)

  static func help(_ name: String) -> String {
    """

    Usage:
     runuser [options] -u <user> [[--] <command>]
     runuser [options] [-] [<user> [<argument>...]]

    Runs a command as another user; without -u it does what su does.

    Options:
     -u, --user <user>               name of the user; not with -c, -f, -l and -s
    \(UserSwitch.optionsHelp.split(separator: "\n").dropFirst().joined(separator: "\n"))

    For more details see runuser(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    try request.read(line)
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await request.perform(process)
  }
}
