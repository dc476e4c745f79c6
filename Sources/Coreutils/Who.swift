import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// who(1): who is logged in. utmp is empty on these hosts, and so are most answers.
struct Who: GNUProgram {
  static let name = "who"

  private var showsHeading = false
  private var counts = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [ FILE | ARG1 ARG2 ]
    Print who is logged in.

      -a, --all         the same as -b -d --login -p -r -t -T -u
      -b, --boot        when the system was started
      -d, --dead        dead processes
      -H, --heading     a line of headings
      -l, --login       login processes
          --lookup      canonical host names
      -m                only the user of standard input
      -p, --process     processes of init
      -q, --count       names and number of users
      -r, --runlevel    the run level
      -s, --short       names, lines and times (default)
      -t, --time        the last change of the clock
      -T, -w, --mesg    whether messages are taken
      -u, --users       users
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "abdlmpqrstuwHT",
      [
        "all": .none, "boot": .none, "count": .none, "dead": .none, "heading": .none, "login": .none, "lookup": .none,
        "message": .none, "mesg": .none, "process": .none, "runlevel": .none, "short": .none, "time": .none,
        "users": .none, "writable": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "H", "heading": showsHeading = true
      case "q", "count": counts = true
      default: break
      }
    }
    if options.operands.count > 2 { throw .usage("extra operand \(options.operands[2].quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if counts {
      try await process.write("\n# users=0\n")
    } else if showsHeading {
      try await process.write("NAME     LINE         TIME             COMMENT\n")
    }
    return .success
  }
}
