import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// chmod(1): changes permissions.
struct Chmod: GNUProgram {
  static let name = "chmod"

  private enum Telling {
    case nothing, changes, all
  }

  private var files: [String] = []
  private var change: ModeChange?
  private var reference: String?
  private var isRecursive = false
  private var isSilent = false
  private var preservesRoot = false
  private var telling = Telling.nothing
  /// A mode such as "-x" that was written like an option, for which the umask counts.
  private var diagnosesSurprises = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... MODE[,MODE]... FILE...
      or:  \(name) [OPTION]... OCTAL-MODE FILE...
      or:  \(name) [OPTION]... --reference=RFILE FILE...
    Give each FILE the permissions MODE, or those of RFILE.

      -c, --changes          a message for each file that changes
      -f, --silent, --quiet  no messages about most errors
      -v, --verbose          a message for each file
          --no-preserve-root  '/' is nothing special (default)
          --preserve-root    do not work recursively on '/'
          --reference=RFILE  take the mode of RFILE
      -R, --recursive        change directories and all that is in them
          --help        display this help and exit
          --version     output version information and exit

    Each MODE is like '[ugoa]*([-+=]([rwxXst]*|[ugo]))+|[-+=][0-7]+'.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    let letters = "rwxXstugoa,+="
    var options = line.options(
      "Rcfv0::1::2::3::4::5::6::7::" + letters.map { "\($0)::" }.joined(),
      [
        "changes": .none, "recursive": .none, "no-preserve-root": .none, "preserve-root": .none, "quiet": .none,
        "reference": .required, "silent": .none, "verbose": .none,
      ])
    var modes: [String] = []
    while let option = try options.next() {
      switch option.name {
      case "R", "recursive": isRecursive = true
      case "c", "changes": telling = .changes
      case "f", "silent", "quiet": isSilent = true
      case "v", "verbose": telling = .all
      case "no-preserve-root": preservesRoot = false
      case "preserve-root": preservesRoot = true
      case "reference": reference = option.argument
      default:
        modes.append("-" + option.name + (option.argument ?? ""))
        diagnosesSurprises = true
      }
    }
    files = options.operands
    if reference != nil {
      if !modes.isEmpty { throw .usage("cannot combine mode and --reference options") }
    } else if modes.isEmpty, !files.isEmpty {
      modes = [files.removeFirst()]
    }
    if files.isEmpty {
      if reference != nil || modes.isEmpty || diagnosesSurprises { throw .usage("missing operand") }
      throw .usage("missing operand after \((line.arguments.last ?? "").quoted)")
    }
    if reference == nil {
      let text = modes.joined(separator: ",")
      guard let parsed = ModeChange(text) else { throw .usage("invalid mode: \(text.quoted)") }
      change = parsed
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let reference {
      do throws(Errno) {
        let mode = try process.files.status(reference).mode
        change = ModeChange("0" + mode.octal)
      } catch {
        return try await process.fail("failed to get attributes of \(reference.quotedName): \(error.message)")
      }
    }
    guard let change else { return .failure }
    var status = ExitStatus.success
    for file in files where try await !apply(change, file, isOperand: true, process) { status = .failure }
    return status
  }

  private func apply(_ change: ModeChange, _ path: String, isOperand: Bool, _ process: Process) async throws(Errno)
    -> Bool
  {
    try await process.checkpoint()
    let files = process.files
    let before: FileStatus
    do throws(Errno) {
      before = isOperand ? try files.status(path) : try files.linkStatus(path)
    } catch {
      return try await failToFind(path, error, process)
    }
    if !isOperand, before.isSymbolicLink {
      if telling == .all {
        try await process.write("neither symbolic link \(path.quotedName) nor referent has been changed\n")
      }
      return true
    }
    if isRecursive, preservesRoot, try await process.refusesRoot(path, before) { return false }
    var isClean = true
    let mode = change.apply(to: before.mode, isDirectory: before.isDirectory, umask: process.umask)
    do throws(Errno) {
      try files.setMode(path, mode)
      if telling == .all || telling == .changes && mode != before.mode {
        try await process.write(Chmod.sentence(path, before.mode, mode))
      }
    } catch {
      if error == .EINTR { throw error }
      isClean = false
      if !isSilent { try await process.report("changing permissions of \(path.quotedName)", error) }
      if telling == .all {
        try await process.write(
          "failed to change mode of \(path.quotedName) from \(before.mode.octal) (\(before.mode.letters)) "
            + "to \(mode.octal) (\(mode.letters))\n")
      }
    }
    if isClean, diagnosesSurprises { isClean = try await checkSurprise(change, path, before, mode, process) }
    guard isRecursive, before.isDirectory else { return isClean }
    do throws(Errno) {
      for entry in try process.files.entries(of: path)
      where try await !apply(change, Path.join(path, entry.name), isOperand: false, process) {
        isClean = false
      }
    } catch {
      if error == .EINTR { throw error }
      if !isSilent { try await process.report("cannot read directory \(path.quotedName)", error) }
      return false
    }
    return isClean
  }

  private func failToFind(_ path: String, _ error: Errno, _ process: Process) async throws(Errno) -> Bool {
    if !isSilent {
      if error == .ENOENT, (try? process.files.linkStatus(path)) != nil {
        try await process.report("cannot operate on dangling symlink \(path.quotedName)")
      } else {
        try await process.report("cannot access \(path.quotedName)", error)
      }
    }
    if telling == .all {
      try await process.write("\(path.quotedName) could not be accessed\n")
    }
    return false
  }

  private static func sentence(_ path: String, _ old: FileMode, _ new: FileMode) -> String {
    old == new
      ? "mode of \(path.quotedName) retained as \(new.octal) (\(new.letters))\n"
      : "mode of \(path.quotedName) changed from \(old.octal) (\(old.letters)) to \(new.octal) (\(new.letters))\n"
  }

  /// "chmod -w f" leaves what the umask hides; that is told when the result is another than without umask.
  private func checkSurprise(
    _ change: ModeChange, _ path: String, _ before: FileStatus, _ mode: FileMode, _ process: Process
  ) async throws(Errno) -> Bool {
    let naive = change.apply(to: before.mode, isDirectory: before.isDirectory, umask: 0)
    guard mode.rawValue & ~naive.rawValue != 0 else { return true }
    try await process.report(
      "\(path.quotedIfNeeded): new permissions are \(mode.letters), not \(naive.letters)")
    return false
  }
}
