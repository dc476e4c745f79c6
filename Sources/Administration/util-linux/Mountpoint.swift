import CommandConventions
import FileSystem
import Kernel

/// mountpoint(1): whether a file system is mounted on a directory.
struct Mountpoint: UtilLinuxProgram {
  static let name = "mountpoint"

  private var directory = ""
  private var isQuiet = false
  private var follows = true

  static func help(_ name: String) -> String {
    """

    Usage:
     mountpoint [-qd] /path/to/directory
     mountpoint -x /dev/device

    Says whether something is mounted on a directory.

    Options:
     -q, --quiet        only the exit status
         --nofollow     a symbolic link is no mount point
     -d, --fs-devno     the numbers of the file system's device
     -x, --devno        the numbers of a block device
     -h, --help         display this help
     -V, --version      display version

    For more details see mountpoint(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "qdx", ["quiet": .none, "nofollow": .none, "fs-devno": .none, "devno": .none])
    while let option = try options.next() {
      switch option.name {
      case "q", "quiet": isQuiet = true
      case "nofollow": follows = false
      case let name: throw .notSimulated(option.isLong ? "--\(name)" : "-\(name)")
      }
    }
    guard options.operands.count == 1 else { throw .usage("bad usage") }
    directory = options.operands[0]
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let isMounted: Bool
    do throws(Errno) {
      let found = follows ? try process.files.status(directory) : try process.files.linkStatus(directory)
      isMounted = try MountBoundary.isRoot(directory, found, process)
    } catch {
      if !isQuiet { try await process.report(directory, error) }
      return .failure
    }
    if !isQuiet { try await process.write("\(directory) is \(isMounted ? "" : "not ")a mountpoint\n") }
    return isMounted ? .success : ExitStatus(32)
  }
}

/// The line between a file system and the one that it is mounted on.
enum MountBoundary {
  /// Whether it is the root of a file system: a directory, and the one above it is on another or is the same.
  static func isRoot(_ path: String, _ status: FileStatus, _ process: Process) throws(Errno) -> Bool {
    guard status.isDirectory else { return false }
    let above = try process.files.status(path + "/..")
    return above.id.volume != status.id.volume || above.id == status.id
  }
}
