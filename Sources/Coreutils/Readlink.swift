import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// readlink(1): what symbolic links say, or paths without links.
struct Readlink: GNUProgram {
  static let name = "readlink"

  private var files: [String] = []
  private var missing: CanonicalPath.Missing?
  private var endsLine = true
  private var isVerbose = false
  private var terminator = "\n"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE...
    Print where symbolic links lead to, or canonical names.

      -f, --canonicalize            follow every link; all parts but the last must exist
      -e, --canonicalize-existing   follow every link; all parts must exist
      -m, --canonicalize-missing    follow every link; nothing need exist
      -n, --no-newline              no newline at the end
      -q, --quiet
      -s, --silent                  no messages about most errors (default)
      -v, --verbose                 messages about errors
      -z, --zero                    end each line with NUL, not newline
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "efmnqsvz",
      [
        "canonicalize": .none, "canonicalize-existing": .none, "canonicalize-missing": .none, "no-newline": .none,
        "quiet": .none, "silent": .none, "verbose": .none, "zero": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "e", "canonicalize-existing": missing = .nothing
      case "f", "canonicalize": missing = .lastPart
      case "m", "canonicalize-missing": missing = .anything
      case "n", "no-newline": endsLine = false
      case "v", "verbose": isVerbose = true
      case "z", "zero": terminator = "\0"
      default: isVerbose = false
      }
    }
    files = options.operands
    if files.isEmpty { throw .usage("missing operand") }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if files.count > 1, !endsLine {
      try await process.report("ignoring --no-newline with multiple arguments")
      endsLine = true
    }
    var status = ExitStatus.success
    for file in files {
      do throws(Errno) {
        let text: String
        if let missing {
          text = try CanonicalPath(process.files, missing: missing).resolve(file)
        } else {
          text = try process.files.readLink(file)
        }
        try await process.write(text + (endsLine ? terminator : ""))
      } catch {
        if error == .EINTR || error == .EPIPE { throw error }
        if isVerbose { try await process.report(file.quotedIfNeeded, error) }
        status = .failure
      }
    }
    return status
  }
}
