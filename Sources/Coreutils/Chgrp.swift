import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// chgrp(1): changes groups.
struct Chgrp: GNUProgram {
  static let name = "chgrp"

  private var changer = OwnerChanger()
  private var files: [String] = []
  private var group: String?
  private var reference: String?

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
    var options = line.options("HLPRcfhv", OwnerChanger.longOptions)
    while let option = try options.next() {
      if option.name == "reference" {
        reference = option.argument
      } else {
        _ = changer.take(option.name)
      }
    }
    files = options.operands
    if files.count < (reference == nil ? 2 : 1) {
      guard let last = files.last else { throw .usage("missing operand") }
      throw .usage("missing operand after \(last.quoted)")
    }
    try changer.check()
    if reference == nil { group = files.removeFirst() }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let reference {
      do throws(Errno) {
        let status = try process.files.status(reference)
        changer.target.group = status.group
        changer.target.groupName = process.machine.group(withID: status.group)?.name ?? String(status.group)
      } catch {
        return try await process.fail("failed to get attributes of \(reference.quotedName): \(error.message)")
      }
    } else if let group, !group.isEmpty {
      guard let id = try? Ownership.group(group, on: process.machine) else {
        return try await process.fail("invalid group: \(group.quoted)")
      }
      changer.target.group = id
      changer.target.groupName = group
    }
    return try await changer.change(files, process)
  }
}
