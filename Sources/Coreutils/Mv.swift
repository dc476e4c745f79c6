import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// mv(1): moves and renames files.
struct Mv: GNUProgram {
  static let name = "mv"

  private var operands: [String] = []
  private var options = CopyOptions()
  private var targetDirectory: String?
  private var isPlain = false
  private var stripsSlashes = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [-T] SOURCE DEST
      or:  \(name) [OPTION]... SOURCE... DIRECTORY
      or:  \(name) [OPTION]... -t DIRECTORY SOURCE...
    Rename SOURCE to DEST, or move several SOURCEs into DIRECTORY.

          --backup[=CONTROL]       keep a copy of each file that is replaced
      -b                           the same, without an argument
      -f, --force                  do not ask before overwriting
      -i, --interactive            ask before overwriting
      -n, --no-clobber             do not overwrite
          --strip-trailing-slashes  ignore slashes at the end of SOURCEs
      -S, --suffix=SUFFIX          the suffix of backups
      -t, --target-directory=DIRECTORY  move all SOURCEs into DIRECTORY
      -T, --no-target-directory    DEST is always a file
      -u, --update                 only where SOURCE is newer, or DEST is missing
      -v, --verbose                say what is done
      -Z, --context                (ignored)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    options.moves = true
    options.isRecursive = true
    options.keepAttributes()
    options.keepsLinks = true
    var reader = line.options(
      "bfint:uvS:TZ",
      [
        "backup": .optional, "context": .none, "force": .none, "interactive": .none, "no-clobber": .none,
        "no-target-directory": .none, "strip-trailing-slashes": .none, "suffix": .required,
        "target-directory": .required, "update": .none, "verbose": .none,
      ])
    var (wantsBackup, version, suffix): (Bool, String?, String?) = (false, nil, nil)
    while let option = try reader.next() {
      switch option.name {
      case "b", "backup": (wantsBackup, version) = (true, option.argument ?? version)
      case "S", "suffix": (wantsBackup, suffix) = (true, option.argument)
      case "f", "force": options.asking = .replace
      case "i", "interactive": options.asking = .ask
      case "n", "no-clobber": options.asking = .never
      case "t", "target-directory":
        if targetDirectory != nil { throw .failure("multiple target directories specified") }
        targetDirectory = option.argument
      case "T", "no-target-directory": isPlain = true
      case "u", "update": options.onlyNewer = true
      case "v", "verbose": options.isVerbose = true
      case "strip-trailing-slashes": stripsSlashes = true
      default: break
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

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let (sources, destination) = try await Destination.split(
        operands, targetDirectory: targetDirectory, isPlain: isPlain, process)
    else { return .failure }
    var isIntoDirectory = false
    if case .directory = destination { isIntoDirectory = true }
    var copier = FileCopier(options, process)
    var status = ExitStatus.success
    for operand in sources {
      var source = operand
      if stripsSlashes { while source.utf8.count > 1, source.utf8.last == 0x2F { source.removeLast() } }
      let target = destination.path(for: source)
      if try await !copier.copy(source, to: target, intoDirectory: isIntoDirectory) { status = .failure }
    }
    return status
  }
}
