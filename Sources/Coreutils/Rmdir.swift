import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// rmdir(1): removes empty directories.
struct Rmdir: GNUProgram {
  static let name = "rmdir"

  private var directories: [String] = []
  private var ignoresNonEmpty = false
  private var removesParents = false
  private var isVerbose = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... DIRECTORY...
    Remove each DIRECTORY that is empty.

          --ignore-fail-on-non-empty  no error when a directory is not empty
      -p, --parents   remove also the directories above it: 'rmdir -p a/b' is like 'rmdir a/b a'
      -v, --verbose   a message for each directory
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "pv", ["ignore-fail-on-non-empty": .none, "path": .none, "parents": .none, "verbose": .none])
    while let option = try options.next() {
      switch option.name {
      case "p", "parents", "path": removesParents = true
      case "v", "verbose": isVerbose = true
      default: ignoresNonEmpty = true
      }
    }
    directories = options.operands
    guard !directories.isEmpty else { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for directory in directories {
      var path = directory
      var isParent = false
      while true {
        if isVerbose {
          try await process.write("\(process.programName): removing directory, \(path.quotedName)\n")
        }
        if path.utf8.last == 0x2F, (try? process.files.linkStatus(Rmdir.trimmed(path)).isSymbolicLink) == true {
          try await process.report("failed to remove \(path.quotedName): Symbolic link not followed")
          status = .failure
          break
        }
        do throws(Errno) {
          try process.files.removeDirectory(path)
        } catch {
          if ignoresNonEmpty, error == .ENOTEMPTY || error == .EEXIST { break }
          try await process.report(
            isParent ? "failed to remove directory \(path.quotedName)" : "failed to remove \(path.quotedName)", error)
          status = .failure
          break
        }
        guard removesParents, let slash = Rmdir.trimmed(path).utf8.lastIndex(of: UInt8(ascii: "/")) else { break }
        path = Rmdir.trimmed(String(Rmdir.trimmed(path)[..<slash]))
        if path.isEmpty { break }
        isParent = true
      }
    }
    return status
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
