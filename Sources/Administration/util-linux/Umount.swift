import CommandConventions
import FileSystem
import Kernel

/// umount(8): would take a mount away; what these hosts have mounted stays.
struct Umount: UtilLinuxProgram {
  static let name = "umount"
  static var version: String? { MountTable.version(name) }

  private var operands: [String] = []
  private var mountsAll = false

  static func help(_ name: String) -> String {
    """

    Usage:
     umount [-hV]
     umount -a [options]
     umount [options] <source> | <directory>

    Takes mounts away, which is not simulated.

    Options:
     -a, --all        all of them
     -f, --force      also where a server can't be reached
     -l, --lazy       now from the tree, later for good
     -R, --recursive  with all below it
     -t, --types <list>  only file systems of those types
     -v, --verbose    say what is done

     -h, --help       display this help
     -V, --version    display version

    For more details see umount(8).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "aAcdfilnRrt:O:vqN:",
      [
        "all": .none, "all-targets": .none, "force": .none, "lazy": .none, "recursive": .none, "types": .required,
        "verbose": .none, "quiet": .none, "read-only": .none, "no-mtab": .none, "fake": .none,
      ])
    while let option = try options.next() {
      if option.name == "a" || option.name == "all" { mountsAll = true }
    }
    operands = options.operands
    if operands.isEmpty, !mountsAll { throw .usage("bad usage") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if mountsAll { return try await MountTable.refuse("umount -a", process) }
    var status = ExitStatus.success
    for name in operands {
      if MountTable.row(at: name, process) != nil {
        status = try await MountTable.refuse("umount \(name)", process)
      } else {
        let fault = process.files.exists(name) ? "not mounted." : "no mount point specified."
        status = try await process.fail("\(name): \(fault)", ExitStatus(32))
      }
    }
    return status
  }
}
