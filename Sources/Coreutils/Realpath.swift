import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// realpath(1): paths without links, "." and "..".
struct Realpath: GNUProgram {
  static let name = "realpath"

  private var files: [String] = []
  private var missing = CanonicalPath.Missing.lastPart
  private var followsLinks = true
  private var isQuiet = false
  private var relativeTo: String?
  private var relativeBase: String?
  private var terminator = "\n"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE...
    Print the absolute name of each FILE; all parts but the last must exist.

      -e, --canonicalize-existing  all parts must exist
      -m, --canonicalize-missing   nothing need exist
      -L, --logical                '..' before links are followed
      -P, --physical               links as they come (default)
      -q, --quiet                  no messages about most errors
          --relative-to=DIR        the way from DIR
          --relative-base=DIR      absolute names for what is not below DIR
      -s, --strip, --no-symlinks   follow no links
      -z, --zero                   end each line with NUL, not newline
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "eLmPqsz",
      [
        "canonicalize-existing": .none, "canonicalize-missing": .none, "relative-to": .required,
        "relative-base": .required, "quiet": .none, "strip": .none, "no-symlinks": .none, "zero": .none,
        "logical": .none, "physical": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "e", "canonicalize-existing": missing = .nothing
      case "m", "canonicalize-missing": missing = .anything
      case "q", "quiet": isQuiet = true
      case "s", "strip", "no-symlinks": followsLinks = false
      case "P", "physical": followsLinks = true
      case "z", "zero": terminator = "\0"
      case "relative-to": relativeTo = option.argument
      case "relative-base": relativeBase = option.argument
      default: break
      }
    }
    files = options.operands
    if files.isEmpty { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var (to, base): (String?, String?) = (nil, nil)
    for (given, isBase) in [(relativeTo, false), (relativeBase, true)] {
      guard let given else { continue }
      do throws(Errno) {
        let path = try resolve(given, process)
        if missing == .nothing, try !process.files.status(path).isDirectory { throw .ENOTDIR }
        if isBase { base = path } else { to = path }
      } catch {
        return try await process.fail("\(given.quotedIfNeeded): \(error.message)")
      }
    }
    if let base, let target = to, !Realpath.isBelow(target, base) { to = nil }
    let isUseless = base != nil && relativeTo != nil && to == nil
    if to == nil, !isUseless { to = base }
    var status = ExitStatus.success
    for file in files {
      do throws(Errno) {
        var path = try resolve(file, process)
        if let to, base.map({ Realpath.isBelow(path, $0) }) ?? true { path = CanonicalPath.relative(path, to: to) }
        try await process.write(path + terminator)
      } catch {
        if error == .EINTR || error == .EPIPE { throw error }
        if !isQuiet { try await process.report(file.quotedIfNeeded, error) }
        status = .failure
      }
    }
    return status
  }

  private func resolve(_ path: String, _ process: Process) throws(Errno) -> String {
    try CanonicalPath(process.files, missing: missing, followsLinks: followsLinks).resolve(path)
  }

  private static func isBelow(_ path: String, _ base: String) -> Bool {
    base == "/" || path == base || path.hasPrefix(base + "/")
  }
}
