import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// lastlog(8): when users logged in last. Nobody has on these hosts.
struct Lastlog: ShadowProgram {
  static let name = "lastlog"

  private var user: String?
  private var showsRecentOnly = false

  static var usageStatus: ExitStatus { .failure }

  static func help(_ name: String) -> String {
    """
    Usage: lastlog [options]

    Options:
      -b, --before DAYS             only those older than DAYS
      -C, --clear                   forget a user's login (with -u)
      -h, --help                    display this help message and exit
      -S, --set                     set a user's login to now (with -u)
      -t, --time DAYS               only those more recent than DAYS
      -u, --user LOGIN              only this user


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "b:ChR:St:u:",
      ["before": .required, "clear": .none, "root": .required, "set": .none, "time": .required, "user": .required],
      helpLetter: "h")
    while let option = try options.next() {
      switch option.name {
      case "t", "time": showsRecentOnly = true
      case "u", "user": user = option.argument
      case "b", "before": break
      default: throw .notSimulated("-\(option.name)")
      }
    }
    if let extra = options.operands.first { throw .usage("unexpected argument: \(extra)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var users = process.machine.users
    if let user {
      guard let found = process.machine.user(named: user) else {
        return try await process.fail("Unknown user or range: \(user)")
      }
      users = [found]
    }
    guard !showsRecentOnly, !users.isEmpty else { return .success }
    try await process.write("Username         Port     From                                       Latest\n")
    for user in users {
      try await process.write(user.name.padded(to: 68) + "**Never logged in**\n")
    }
    return .success
  }
}
