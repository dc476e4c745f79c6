import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// chown(1): changes owners and groups.
struct Chown: GNUProgram {
  static let name = "chown"

  private var changer = OwnerChanger()
  private var from: String?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [OWNER][:[GROUP]] FILE...
      or:  \(name) [OPTION]... --reference=RFILE FILE...
    Give each FILE to OWNER and GROUP, or to those of RFILE.

      -c, --changes          a message for each file that changes
      -f, --silent, --quiet  no messages about most errors
      -v, --verbose          a message for each file
          --dereference      change what links lead to (default)
      -h, --no-dereference   change links themselves
          --from=OWNER:GROUP only files that belong to those
          --no-preserve-root '/' is nothing special (default)
          --preserve-root    do not work recursively on '/'
          --reference=RFILE  take owner and group of RFILE
      -R, --recursive        change directories and all that is in them
      -H                     with -R: follow links to directories among the FILEs
      -L                     with -R: follow all links to directories
      -P                     with -R: follow none (default)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    let options = line.options(
      "HLPRcfhv",
      [
        "recursive": .none, "changes": .none, "dereference": .none, "from": .required, "no-dereference": .none,
        "no-preserve-root": .none, "preserve-root": .none, "quiet": .none, "silent": .none, "reference": .required,
        "verbose": .none,
      ])
    try changer.read(options) { from = $0.argument }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let from {
      guard let required = try await ownership(from, process) else { return .failure }
      changer.required = required
    }
    if let owner = changer.specification {
      guard let target = try await ownership(owner, process) else { return .failure }
      changer.target = target
    } else {
      guard let status = try await changer.referenceStatus(process) else { return .failure }
      changer.target.takeUser(of: status, on: process.machine)
      changer.target.takeGroup(of: status, on: process.machine)
    }
    return try await changer.change(process)
  }

  private func ownership(_ text: String, _ process: Process) async throws(Errno) -> Ownership? {
    do throws(Ownership.Fault) {
      let found = try Ownership(text, on: process.machine)
      if let warning = found.warning { try? await process.report("warning: \(warning): \(text.quoted)") }
      return found
    } catch {
      let what =
        switch error {
        case .user: "invalid user"
        case .group: "invalid group"
        case .specification: "invalid spec"
        }
      try await process.report("\(what): \(text.quoted)")
      return nil
    }
  }
}
