import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// cp(1): copies files and trees.
struct Cp: GNUProgram {
  static let name = "cp"

  private var operands: [String] = []
  private var options = CopyOptions()
  private var targetDirectory: String?
  private var isPlain = false
  private var keepsParents = false
  private var stripsSlashes = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [-T] SOURCE DEST
      or:  \(name) [OPTION]... SOURCE... DIRECTORY
      or:  \(name) [OPTION]... -t DIRECTORY SOURCE...
    Copy SOURCE to DEST, or several SOURCEs into DIRECTORY.

      -a, --archive                the same as -dR --preserve=all
          --attributes-only        no contents, only attributes
          --backup[=CONTROL]       keep a copy of each file that is replaced
      -b                           the same, without an argument
          --copy-contents          copy the contents of special files
      -d                           the same as --no-dereference --preserve=links
      -f, --force                  remove a target that can't be opened, and try again
      -i, --interactive            ask before overwriting
      -H                           follow links among the operands
      -l, --link                   make hard links, not copies
      -L, --dereference            always follow links
      -n, --no-clobber             do not overwrite
      -P, --no-dereference         never follow links
      -p                           the same as --preserve=mode,ownership,timestamps
          --preserve[=LIST]        keep mode, ownership, timestamps, context, links, xattr, all
          --no-preserve=LIST       do not keep those
          --parents                keep the directories of SOURCE below DIRECTORY
      -R, -r, --recursive          copy directories with all that is in them
          --reflink[=WHEN]         (ignored)
          --remove-destination     remove each target first
          --sparse=WHEN            (ignored)
          --strip-trailing-slashes  ignore slashes at the end of SOURCEs
      -s, --symbolic-link          make symbolic links, not copies
      -S, --suffix=SUFFIX          the suffix of backups
      -t, --target-directory=DIRECTORY  copy all SOURCEs into DIRECTORY
      -T, --no-target-directory    DEST is always a file
      -u, --update                 only where SOURCE is newer, or DEST is missing
      -v, --verbose                say what is done
      -x, --one-file-system        stay on this file system
      -Z                           (ignored)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "archive": .none, "attributes-only": .none, "backup": .optional, "copy-contents": .none, "dereference": .none,
    "force": .none, "interactive": .none, "link": .none, "no-clobber": .none, "no-dereference": .none,
    "no-preserve": .required, "no-target-directory": .none, "one-file-system": .none, "parents": .none,
    "path": .none, "preserve": .optional, "recursive": .none, "remove-destination": .none, "sparse": .required,
    "reflink": .optional, "strip-trailing-slashes": .none, "suffix": .required, "symbolic-link": .none,
    "target-directory": .required, "update": .none, "verbose": .none, "context": .optional,
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var reader = line.options("abdfHilLnprst:uvxPRS:TZ", Cp.longOptions)
    var (wantsBackup, version, suffix): (Bool, String?, String?) = (false, nil, nil)
    while let option = try reader.next() {
      switch option.name {
      case "b", "backup": (wantsBackup, version) = (true, option.argument ?? version)
      case "S", "suffix": (wantsBackup, suffix) = (true, option.argument)
      case "t", "target-directory":
        if targetDirectory != nil { throw .failure("multiple target directories specified") }
        targetDirectory = option.argument
      case "T", "no-target-directory": isPlain = true
      case "parents", "path": keepsParents = true
      case "strip-trailing-slashes": stripsSlashes = true
      case "preserve": try options.setPreserved(option.argument ?? "mode,ownership,timestamps", to: true)
      case "no-preserve": try options.setPreserved(option.argument ?? "", to: false)
      case "sparse": _ = try ArgumentChoice("--sparse", ["never", "auto", "always"]).parse(option.argument ?? "")
      case "reflink":
        if let when = option.argument { _ = try ArgumentChoice("--reflink", ["auto", "always", "never"]).parse(when) }
      default: take(option.name)
      }
    }
    operands = reader.operands
    if operands.isEmpty { throw .usage("missing file operand") }
    if operands.count == 1, targetDirectory == nil {
      throw .usage("missing destination file operand after \(operands[0].quotedName)")
    }
    if isPlain {
      if targetDirectory != nil {
        throw .failure("cannot combine --target-directory (-t) and --no-target-directory (-T)")
      }
      if operands.count > 2 { throw .usage("extra operand \(operands[2].quotedName)") }
    }
    if wantsBackup, options.asking == .never {
      throw .usage("options --backup and --no-clobber are mutually exclusive")
    }
    options.backup = try BackupNames(isWanted: wantsBackup, version: version, suffix: suffix, line.environment)
  }

  private mutating func take(_ name: String) {
    switch name {
    case "a", "archive":
      options.following = .never
      options.keepAttributes()
      options.keepsLinks = true
      options.isRecursive = true
    case "attributes-only": options.copiesOnlyAttributes = true
    case "copy-contents": options.copiesContentsOfSpecialFiles = true
    case "d":
      options.following = .never
      options.keepsLinks = true
    case "f", "force": options.forces = true
    case "H": options.following = .operands
    case "i", "interactive": options.asking = .ask
    case "l", "link": options.linking = .hard
    case "L", "dereference": options.following = .always
    case "n", "no-clobber": options.asking = .never
    case "P", "no-dereference": options.following = .never
    case "p": options.keepAttributes()
    case "r", "R", "recursive": options.isRecursive = true
    case "remove-destination": options.removesTargetFirst = true
    case "s", "symbolic-link": options.linking = .symbolic
    case "u", "update": options.onlyNewer = true
    case "v", "verbose": options.isVerbose = true
    case "x", "one-file-system": options.staysOnFileSystem = true
    default: break
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let (sources, destination) = try await Destination.split(
        operands, targetDirectory: targetDirectory, isPlain: isPlain, process)
    else { return .failure }
    var isIntoDirectory = false
    if case .directory = destination { isIntoDirectory = true }
    if keepsParents, !isIntoDirectory {
      try await process.report("with --parents, the destination must be a directory")
      try await process.writeError("Try '\(process.programName) --help' for more information.\n")
      return .failure
    }
    if options.following == nil, options.linking == .hard, !options.isRecursive { options.following = .never }
    var copier = FileCopier(options, process)
    var status = ExitStatus.success
    for operand in sources {
      var source = operand
      if stripsSlashes { while source.utf8.count > 1, source.utf8.last == 0x2F { source.removeLast() } }
      var target = destination.path(for: source)
      if isIntoDirectory, Path.lastComponent(source) == ".." || source == "." || source.hasSuffix("/.") {
        target = Path.directory(Path.join(target, "x"))
        if case .directory(let directory) = destination { target = directory + "/" + Path.lastComponent(source) }
      }
      if keepsParents, case .directory(let directory) = destination {
        guard let path = try await ParentDirectories(options, process).make(for: source, in: directory) else {
          status = .failure
          continue
        }
        target = path
      }
      if options.forces, options.backup.control != .none, source == target,
        (try? process.files.status(source).isRegular) == true
      {
        // A file that would replace itself goes to where its backup would be.
        target = options.backup.name(for: target, process.files)
      }
      if try await !copier.copy(source, to: target, intoDirectory: isIntoDirectory) { status = .failure }
    }
    return status
  }
}

/// The directories that `cp --parents` makes below its target.
private struct ParentDirectories {
  private let options: CopyOptions
  private let process: Process

  init(_ options: CopyOptions, _ process: Process) {
    self.options = options
    self.process = process
  }

  /// The full path of a source below a directory, with the directories above it made; nil after an error.
  func make(for source: String, in directory: String) async throws(Errno) -> String? {
    let trimmed = String(Substring(source.utf8.drop { $0 == 0x2F }))
    let target = Path.join(directory, trimmed)
    let parts = trimmed.utf8.split(separator: 0x2F).map { String(Substring($0)) }.dropLast()
    var from = source.utf8.first == 0x2F ? "/" : ""
    var to = directory
    for part in parts {
      from = from.isEmpty || from == "/" ? from + part : from + "/" + part
      to = Path.join(to, part)
      let status: FileStatus
      do throws(Errno) {
        status = try process.files.status(from)
      } catch {
        try await process.report("failed to get attributes of \(from.quotedName)", error)
        return nil
      }
      if let existing = try? process.files.status(to) {
        if existing.isDirectory { continue }
        try await process.report("\(to.quotedName) exists but is not a directory")
        return nil
      }
      do throws(Errno) {
        try process.files.makeDirectory(to, mode: FileMode(rawValue: status.mode.rawValue & 0o777 | 0o700))
      } catch {
        try await process.report("cannot make directory \(to.quotedName)", error)
        return nil
      }
      if options.isVerbose { try await process.write("\(from) -> \(to)\n") }
      if options.keepsOwner { try? process.files.setOwner(to, user: status.owner, group: status.group) }
      if options.keepsMode { try? process.files.setMode(to, status.mode) }
    }
    return target
  }
}
