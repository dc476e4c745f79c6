import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// chgrp(1): changes groups.
struct Chgrp: GNUProgram {
  static let name = "chgrp"

  private var changer = OwnerChanger()

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... GROUP FILE...
      or:  \(name) [OPTION]... --reference=RFILE FILE...
    Give each FILE to GROUP, or to that of RFILE.

      -c, --changes          a message for each file that changes
      -f, --silent, --quiet  no messages about most errors
      -v, --verbose          a message for each file
          --dereference      change what links lead to (default)
      -h, --no-dereference   change links themselves
          --no-preserve-root '/' is nothing special (default)
          --preserve-root    do not work recursively on '/'
          --reference=RFILE  take the group of RFILE
      -R, --recursive        change directories and all that is in them
      -H                     with -R: follow links to directories among the FILEs
      -L                     with -R: follow all links to directories
      -P                     with -R: follow none (default)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    try changer.read(
      line.options(
        "HLPRcfhv",
        [
          "recursive": .none, "changes": .none, "dereference": .none, "no-dereference": .none,
          "no-preserve-root": .none, "preserve-root": .none, "quiet": .none, "silent": .none, "reference": .required,
          "verbose": .none,
        ]))
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let group = changer.specification {
      guard group.isEmpty || (try? Ownership.group(group, on: process.machine)) != nil else {
        return try await process.fail("invalid group: \(group.quoted)")
      }
      changer.target.group = try? Ownership.group(group, on: process.machine)
      changer.target.groupName = group.isEmpty ? nil : group
    } else {
      guard let status = try await changer.referenceStatus(process) else { return .failure }
      changer.target.takeGroup(of: status, on: process.machine)
    }
    return try await changer.change(process)
  }
}
