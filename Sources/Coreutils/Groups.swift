import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// groups(1): the groups that users are in.
struct Groups: GNUProgram {
  static let name = "groups"

  private var users: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [USERNAME]...
    Print the groups of each USERNAME, or of the process.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    users = try line.operands()
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    if users.isEmpty { return try await show("", Id.groups(of: process.credentials), process) }
    for name in users {
      guard let user = process.machine.user(named: name) else {
        try await process.report("\(name.quoted): no such user")
        status = .failure
        continue
      }
      let groups = Id.groups(of: process.machine.credentials(of: user))
      if try await !show(name + " : ", groups, process).isSuccess { status = .failure }
    }
    return status
  }

  private func show(_ start: String, _ groups: [GroupID], _ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    var words: [String] = []
    for id in groups {
      if let name = process.machine.group(withID: id)?.name {
        words.append(name)
      } else {
        try await process.report("cannot find name for group ID \(id)")
        words.append(String(id))
        status = .failure
      }
    }
    try await process.write(start + words.joined(separator: " ") + "\n")
    return status
  }
}
