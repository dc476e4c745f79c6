import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// touch(1): changes the times of files, and makes those that are not there.
struct Touch: GNUProgram {
  static let name = "touch"

  private var files: [String] = []
  private var changesAccess = true
  private var changesModification = true
  private var makesFiles = true
  private var followsLinks = true
  private var dateText: String?
  private var stamp: String?
  private var reference: String?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE...
    Set the access and modification times of each FILE to now; make an empty FILE where there is none.

      -a                     only the access time
      -c, --no-create        make no files
      -d, --date=STRING      the time that STRING describes, not now
      -f                     (ignored)
      -h, --no-dereference   change links themselves
      -m                     only the modification time
      -r, --reference=FILE   the times of FILE, not now
      -t STAMP               the time [[CC]YY]MMDDhhmm[.ss], not now
          --time=WORD        like -a: access, atime, use; like -m: modify, mtime
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "acd:fhmr:t:",
      ["time": .required, "no-create": .none, "date": .required, "reference": .required, "no-dereference": .none])
    var (onlyAccess, onlyModification) = (false, false)
    while let option = try options.next() {
      switch option.name {
      case "a": onlyAccess = true
      case "m": onlyModification = true
      case "c", "no-create": makesFiles = false
      case "d", "date": dateText = option.argument
      case "h", "no-dereference": followsLinks = false
      case "r", "reference": reference = option.argument
      case "t": stamp = option.argument
      case "time":
        let groups = [["atime", "access", "use"], ["mtime", "modify"]]
        if try ArgumentChoice("--time", groups).parse(option.argument ?? "") == "atime" {
          onlyAccess = true
        } else {
          onlyModification = true
        }
      default: break
      }
    }
    if onlyAccess != onlyModification { (changesAccess, changesModification) = (onlyAccess, onlyModification) }
    files = options.operands
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var access: Timestamp?
    var modification: Timestamp?
    if let stamp {
      guard let moment = PosixTime.parse(stamp, yearComesFirst: true, process) else {
        return try await process.fail("invalid date format \(stamp.quoted)")
      }
      access = moment.timestamp
      modification = access
      if dateText != nil || reference != nil {
        try await process.report("cannot specify times from more than one source")
        return try await hintAtHelp(process)
      }
    }
    var base = process.moment
    if let reference {
      do throws(Errno) {
        let status = followsLinks ? try process.files.status(reference) : try process.files.linkStatus(reference)
        (access, modification) = (status.accessTime, status.modificationTime)
        base.seconds = status.modificationTime.seconds
      } catch {
        return try await process.fail("failed to get attributes of \(reference.quotedName): \(error.message)")
      }
    }
    if let dateText {
      guard let moment = DateExpression.parse(dateText, now: base, zone: process.timeZone) else {
        return try await process.fail("invalid date format \(dateText.quoted)")
      }
      access = moment.timestamp
      modification = access
    }
    if files.isEmpty {
      try await process.report("missing file operand")
      return try await hintAtHelp(process)
    }
    var status = ExitStatus.success
    for file in files where try await !touch(file, access, modification, process) { status = .failure }
    return status
  }

  private func hintAtHelp(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError("Try '\(process.programName) --help' for more information.\n")
    return .failure
  }

  private func touch(_ path: String, _ access: Timestamp?, _ modification: Timestamp?, _ process: Process)
    async throws(Errno) -> Bool
  {
    if path == "-" { return true }
    var openFailure: Errno?
    if makesFiles, followsLinks {
      do throws(Errno) {
        try process.close(try await process.open(path, [.write, .create, .nonBlocking]))
      } catch {
        if error == .EINTR { throw error }
        openFailure = error
      }
    }
    let now = process.now
    do throws(Errno) {
      try process.files.setTimes(
        path, access: changesAccess ? access ?? now : nil,
        modification: changesModification ? modification ?? now : nil,
        toNow: access == nil && changesAccess && changesModification, following: followsLinks)
    } catch {
      if !makesFiles || !followsLinks, error == .ENOENT, !makesFiles { return true }
      if let openFailure, openFailure != .EISDIR {
        try await process.report("cannot touch \(path.quotedName)", openFailure)
      } else {
        try await process.report("setting times of \(path.quotedName)", error)
      }
      return false
    }
    return true
  }
}
