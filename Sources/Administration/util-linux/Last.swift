import CommandConventions
import FileSystem
import Kernel

/// last(1) and lastb(1): who logged in. Nobody has on these hosts, where wtmp is empty.
struct Last: UtilLinuxProgram {
  static let name = "last"

  private var file: String?

  static func help(_ name: String) -> String {
    """

    Usage:
     \(name) [options] [<username>...] [<tty>...]

    Shows who logged in last.

    Options:
     -<number>            how many lines to show
     -a, --hostlast       hosts in the last column
     -d, --dns            names of hosts, not addresses
     -f, --file <file>    another file than /var/log/wtmp
     -F, --fulltimes      whole dates
     -i, --ip             addresses, not names of hosts
     -n, --limit <number> how many lines to show
     -R, --nohostname     without hosts
     -s, --since <time>   only from this time on
     -t, --until <time>   only until this time
     -p, --present <time> who was there at this time
     -w, --fullnames      whole names
     -x, --system         shutdowns and run levels as well
         --time-format <format>  notime, short, full or iso

     -h, --help           display this help
     -V, --version        display version

    For more details see last(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "0123456789adf:Fin:Rs:t:p:wx",
      [
        "hostlast": .none, "dns": .none, "file": .required, "fulltimes": .none, "ip": .none, "limit": .required,
        "nohostname": .none, "since": .required, "until": .required, "present": .required, "fullnames": .none,
        "system": .none, "time-format": .required,
      ])
    while let option = try options.next() {
      if option.name == "f" || option.name == "file" { file = option.argument }
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let path = file ?? (process.programName == "lastb" ? "/var/log/btmp" : "/var/log/wtmp")
    do throws(Errno) {
      try process.files.check(.read, path)
      let status = try process.files.status(path)
      guard status.size == 0 else {
        try await process.writeError("postroom: \(process.programName) of a file with logins is not simulated\n")
        return .failure
      }
      let time = process.format(status.modificationTime, "%a %b %e %H:%M:%S %Y")
      try await process.write("\n\(Path.lastComponent(path)) begins \(time)\n")
      return .success
    } catch {
      if error == .EINTR { throw error }
      return try await process.fail("cannot open \(path): \(error.message)")
    }
  }
}
