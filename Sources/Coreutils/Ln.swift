import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// ln(1): makes links.
struct Ln: GNUProgram {
  static let name = "ln"

  private var operands: [String] = []
  private var backup = BackupNames()
  private var isSymbolic = false
  private var replaces = false
  private var asks = false
  private var isRelative = false
  private var isVerbose = false
  private var takesLinkForFile = false
  private var followsTarget = false
  private var targetDirectory: String?
  private var isPlain = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [-T] TARGET LINK_NAME
      or:  \(name) [OPTION]... TARGET
      or:  \(name) [OPTION]... TARGET... DIRECTORY
      or:  \(name) [OPTION]... -t DIRECTORY TARGET...
    Make a link LINK_NAME to TARGET, or links in the current directory or in DIRECTORY.

          --backup[=CONTROL]      keep a copy of each file that is replaced
      -b                          the same, without an argument
      -d, -F, --directory         (ignored)
      -f, --force                 replace files that are there
      -i, --interactive           ask before replacing
      -L, --logical               follow TARGETs that are symbolic links
      -n, --no-dereference        a LINK_NAME that leads to a directory is a file
      -P, --physical              make hard links to symbolic links themselves (default)
      -r, --relative              with -s: make links relative to where they are
      -s, --symbolic              make symbolic links
      -S, --suffix=SUFFIX         the suffix of backups
      -t, --target-directory=DIRECTORY  make the links in DIRECTORY
      -T, --no-target-directory   LINK_NAME is always a file
      -v, --verbose               name each link
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "bdfinrst:vFLPS:T",
      [
        "backup": .optional, "directory": .none, "no-dereference": .none, "no-target-directory": .none,
        "force": .none, "interactive": .none, "suffix": .required, "target-directory": .required, "logical": .none,
        "physical": .none, "relative": .none, "symbolic": .none, "verbose": .none,
      ])
    var (wantsBackup, version, suffix): (Bool, String?, String?) = (false, nil, nil)
    while let option = try options.next() {
      switch option.name {
      case "b", "backup": (wantsBackup, version) = (true, option.argument ?? version)
      case "S", "suffix": (wantsBackup, suffix) = (true, option.argument)
      case "f", "force": (replaces, asks) = (true, false)
      case "i", "interactive": (replaces, asks) = (false, true)
      case "n", "no-dereference": takesLinkForFile = true
      case "r", "relative": isRelative = true
      case "s", "symbolic": isSymbolic = true
      case "t", "target-directory":
        if targetDirectory != nil { throw .failure("multiple target directories specified") }
        targetDirectory = option.argument
      case "v", "verbose": isVerbose = true
      case "L", "logical": followsTarget = true
      case "P", "physical": followsTarget = false
      case "T", "no-target-directory": isPlain = true
      default: break
      }
    }
    operands = options.operands
    if operands.isEmpty { throw .usage("missing file operand") }
    if isRelative, !isSymbolic { throw .failure("cannot do --relative without --symbolic") }
    if isPlain {
      if targetDirectory != nil {
        throw .failure("cannot combine --target-directory and --no-target-directory")
      }
      if operands.count == 1 { throw .usage("missing destination file operand after \(operands[0].quotedName)") }
      if operands.count > 2 { throw .usage("extra operand \(operands[2].quotedName)") }
    }
    backup = try BackupNames(isWanted: wantsBackup, version: version, suffix: suffix, line.environment)
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var sources = operands
    var destination = Destination.directory(".")
    if targetDirectory != nil || operands.count > 1 {
      let isLink =
        takesLinkForFile && operands.count == 2 && targetDirectory == nil
        && (try? process.files.linkStatus(operands[1]).isSymbolicLink) == true
      guard
        let split = try await Destination.split(
          operands, targetDirectory: targetDirectory, isPlain: isPlain || isLink,
          directoryFault: "failed to access", process)
      else { return .failure }
      (sources, destination) = split
    }
    var status = ExitStatus.success
    var made: Set<String> = []
    for source in sources {
      let path = destination.path(for: source)
      if try await !link(source, path, &made, process) { status = .failure }
    }
    return status
  }

  private func link(_ source: String, _ path: String, _ made: inout Set<String>, _ process: Process)
    async throws(Errno) -> Bool
  {
    let files = process.files
    var sourceStatus: FileStatus?
    if !isSymbolic {
      do throws(Errno) {
        sourceStatus = followsTarget ? try files.status(source) : try files.linkStatus(source)
      } catch {
        try await process.report("failed to access \(source.quotedName)", error)
        return false
      }
      if sourceStatus?.isDirectory == true {
        try await process.report("\(source.quotedIfNeeded): hard link not allowed for directory")
        return false
      }
    }
    if let existing = try? files.linkStatus(path) {
      guard let isGone = try await clear(path, existing, source, sourceStatus, made, process) else { return false }
      if !isGone { return true }
    }
    let target = isSymbolic && isRelative ? relativeTarget(source, from: path, files) : source
    do throws(Errno) {
      if isSymbolic {
        try process.files.makeSymbolicLink(path, to: target)
      } else {
        try process.files.makeLink(path, to: source, following: followsTarget)
      }
    } catch {
      let kind = isSymbolic ? "symbolic link" : "hard link"
      let text = "failed to create \(kind) \(path.quotedName)"
      let isAboutTarget = isSymbolic ? (error == .ENAMETOOLONG || target.isEmpty) : [.EMLINK, .EXDEV].contains(error)
      try await process.report(
        isAboutTarget ? text + " \(isSymbolic ? "->" : "=>") \(target.quotedName)" : hardLinkText(text, source, error),
        error)
      return false
    }
    made.insert(path)
    if isVerbose {
      try await process.write("\(path.quotedName) \(isSymbolic ? "->" : "=>") \(target.quotedName)\n")
    }
    return true
  }

  private func hardLinkText(_ text: String, _ source: String, _ error: Errno) -> String {
    isSymbolic || error == .EEXIST || error == .ENOSPC || error == .EROFS ? text : text + " => \(source.quotedName)"
  }

  /// Makes room for the link: true when it may be made, false when the learner said no, nil after an error.
  private func clear(
    _ path: String, _ existing: FileStatus, _ source: String, _ sourceStatus: FileStatus?, _ made: Set<String>,
    _ process: Process
  ) async throws(Errno) -> Bool? {
    guard replaces || asks || backup.control != .none else { return true }
    if existing.isDirectory {
      try await process.report("\(path.quotedIfNeeded): cannot overwrite directory")
      return nil
    }
    if made.contains(path) {
      try await process.report("will not overwrite just-created \(path.quotedName) with \(source.quotedName)")
      return nil
    }
    let target = sourceStatus ?? (try? process.files.status(source))
    if backup.control == .none || !isSymbolic, let target, target.id == existing.id {
      let isSameName =
        Path.lastComponent(source) == Path.lastComponent(path)
        && (try? process.files.status(Path.directory(source)).id)
          == (try? process.files.status(Path.directory(path)).id)
      if !isSymbolic || isSameName, target.linkCount == 1 || isSameName || sourceStatus == nil {
        try await process.report("\(source.quotedName) and \(path.quotedName) are the same file")
        return nil
      }
    }
    if asks {
      guard try await process.confirms("replace \(path.quotedName)?") else { return false }
    }
    do throws(Errno) {
      if backup.control != .none {
        try process.files.rename(path, to: backup.name(for: path, process.files))
      } else {
        try process.files.remove(path)
      }
    } catch {
      try await process.report(
        "cannot \(backup.control == .none ? "remove" : "backup") \(path.quotedName)", error)
      return nil
    }
    return true
  }

  /// The way from the directory of a link to its target.
  private func relativeTarget(_ target: String, from link: String, _ files: Files) -> String {
    let canonical = CanonicalPath(files, missing: .anything)
    guard let from = try? canonical.resolve(Path.directory(link)), let to = try? canonical.resolve(target) else {
      return target
    }
    return CanonicalPath.relative(to, to: from)
  }
}
