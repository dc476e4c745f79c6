import CommandConventions
import FileSystem
import Kernel

/// w(1): who is logged in and what they do. Nobody is, on hosts without utmp.
struct W: ProcpsProgram {
  static let name = "w"

  private var showsHeader = true
  private var showsHost = true
  private var isShort = false

  static func help(_ name: String) -> String {
    """

    Usage:
     w [options] [user]

    Options:
     -h, --no-header     without the header
     -u, --no-current    whoever the processes belong to
     -s, --short         fewer columns
     -f, --from          without the column of hosts, or with it
     -o, --old-style     blanks for idle times below a minute
     -i, --ip-addr       addresses, not names of hosts

         --help     display this help and exit
     -V, --version  output version information and exit

    For more details see w(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "husfoVi",
      ["no-header": .none, "no-current": .none, "short": .none, "from": .none, "old-style": .none, "ip-addr": .none],
      versionLetter: "V")
    while let option = try options.next() {
      switch option.name {
      case "h", "no-header": showsHeader = false
      case "s", "short": isShort = true
      case "f", "from": showsHost.toggle()
      default: break
      }
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    guard showsHeader else { return .success }
    let host = showsHost ? "FROM             " : ""
    let times = isShort ? "  IDLE WHAT" : " LOGIN@   IDLE   JCPU   PCPU WHAT"
    try await process.write(Uptime.line(process) + "\nUSER     TTY      \(host)\(times.dropFirst(1))\n")
    return .success
  }
}
