import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// install(1): copies files and sets their attributes.
struct Install: GNUProgram {
  static let name = "install"

  private var operands: [String] = []
  private var options = CopyOptions()
  private var makesDirectories = false
  private var makesLeading = false
  private var mode = FileMode(rawValue: 0o755)
  private var modeChange: ModeChange?
  private var owner: String?
  private var group: String?
  private var targetDirectory: String?
  private var isPlain = false
  private var comparesFirst = false
  private var keepsTimes = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [-T] SOURCE DEST
      or:  \(name) [OPTION]... SOURCE... DIRECTORY
      or:  \(name) [OPTION]... -t DIRECTORY SOURCE...
      or:  \(name) [OPTION]... -d DIRECTORY...
    Copy files and set their permissions and owners, or make directories.

          --backup[=CONTROL]  keep a copy of each file that is replaced
      -b                  the same, without an argument
      -c                  (ignored)
      -C, --compare       leave a DEST alone that is the same
      -d, --directory     make all operands as directories
      -D                  make the directories above DEST, then copy SOURCE to DEST
      -g, --group=GROUP   the group of what is made
      -m, --mode=MODE     its permissions, not rwxr-xr-x
      -o, --owner=OWNER   its owner
      -p, --preserve-timestamps  keep the times of SOURCE files
      -s, --strip         (ignored)
      -S, --suffix=SUFFIX  the suffix of backups
      -t, --target-directory=DIRECTORY  copy all SOURCEs into DIRECTORY
      -T, --no-target-directory  DEST is always a file
      -v, --verbose       name each directory that is made
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var reader = line.options(
      "bcCsDdg:m:o:pt:TvS:Z",
      [
        "backup": .optional, "compare": .none, "context": .optional, "debug": .none, "directory": .none,
        "group": .required, "mode": .required, "no-target-directory": .none, "owner": .required,
        "preserve-timestamps": .none, "preserve-context": .none, "strip": .none, "strip-program": .required,
        "suffix": .required, "target-directory": .required, "verbose": .none,
      ])
    var (wantsBackup, version, suffix): (Bool, String?, String?) = (false, nil, nil)
    var modeText: String?
    while let option = try reader.next() {
      switch option.name {
      case "b", "backup": (wantsBackup, version) = (true, option.argument ?? version)
      case "S", "suffix": (wantsBackup, suffix) = (true, option.argument)
      case "C", "compare": comparesFirst = true
      case "d", "directory": makesDirectories = true
      case "D": makesLeading = true
      case "g", "group": group = option.argument
      case "m", "mode": modeText = option.argument
      case "o", "owner": owner = option.argument
      case "p", "preserve-timestamps": keepsTimes = true
      case "t", "target-directory":
        if targetDirectory != nil { throw .failure("multiple target directories specified") }
        targetDirectory = option.argument
      case "T", "no-target-directory": isPlain = true
      case "v", "verbose": options.isVerbose = true
      default: break
      }
    }
    operands = reader.operands
    if makesDirectories, targetDirectory != nil {
      throw .failure("target directory not allowed when installing a directory")
    }
    if operands.isEmpty || operands.count == 1 && targetDirectory == nil && !makesDirectories {
      guard let first = operands.first else { throw .usage("missing file operand") }
      throw .usage("missing destination file operand after \(first.quotedName)")
    }
    if isPlain, operands.count > 2 { throw .usage("extra operand \(operands[2].quotedName)") }
    if let modeText {
      guard let change = ModeChange(modeText) else { throw .failure("invalid mode \(modeText.quoted)") }
      modeChange = change
    }
    options.backup = try BackupNames(isWanted: wantsBackup, version: version, suffix: suffix, line.environment)
    options.removesTargetFirst = true
    options.keepsTimes = keepsTimes
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let ids = try await lookUp(process) else { return .failure }
    if let modeChange { mode = modeChange.apply(to: 0, isDirectory: makesDirectories, umask: 0) }
    if makesDirectories { return try await makeAll(operands, ids, process) }
    if makesLeading, let last = targetDirectory ?? operands.last {
      let directory = targetDirectory ?? Path.directory(last)
      guard try await makeDirectory(directory, nil, process) else { return .failure }
    }
    guard
      let (sources, destination) = try await Destination.split(
        operands, targetDirectory: targetDirectory, isPlain: isPlain || makesLeading && targetDirectory == nil,
        directoryFault: "failed to access", process)
    else { return .failure }
    var status = ExitStatus.success
    for source in sources {
      let target = destination.path(for: source)
      if try await !install(source, target, ids, process) { status = .failure }
    }
    return status
  }

  private func lookUp(_ process: Process) async throws(Errno) -> (user: UserID?, group: GroupID?)? {
    var (user, groupID): (UserID?, GroupID?) = (nil, nil)
    if let owner {
      guard let found = process.machine.user(named: owner)?.id ?? UserID(owner) else {
        try await process.report("invalid user \(owner.quoted)")
        return nil
      }
      user = found
    }
    if let group {
      guard let found = process.machine.group(named: group)?.id ?? GroupID(group) else {
        try await process.report("invalid group \(group.quoted)")
        return nil
      }
      groupID = found
    }
    return (user, groupID)
  }

  private func makeAll(_ directories: [String], _ ids: (user: UserID?, group: GroupID?), _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    var status = ExitStatus.success
    for directory in directories {
      guard try await makeDirectory(directory, mode, process) else {
        status = .failure
        continue
      }
      if try await !setAttributes(directory, ids, process) { status = .failure }
    }
    return status
  }

  /// Makes a directory and those above it; those get rwxr-xr-x.
  private func makeDirectory(_ directory: String, _ mode: FileMode?, _ process: Process) async throws(Errno) -> Bool {
    var path = directory.utf8.first == 0x2F ? "/" : ""
    for part in directory.utf8.split(separator: 0x2F) {
      path += path.isEmpty || path == "/" ? String(Substring(part)) : "/" + String(Substring(part))
      if let status = try? process.files.status(path), status.isDirectory { continue }
      do throws(Errno) {
        try process.files.makeDirectory(path, mode: 0o755)
        try process.files.setMode(path, 0o755)
      } catch {
        try await process.report("cannot create directory \(directory.quoted)", error)
        return false
      }
      if options.isVerbose {
        try await process.write("\(process.programName): creating directory \(path.quotedName)\n")
      }
    }
    return true
  }

  private func install(
    _ source: String, _ target: String, _ ids: (user: UserID?, group: GroupID?), _ process: Process
  ) async throws(Errno) -> Bool {
    let status: FileStatus
    do throws(Errno) {
      status = try process.files.status(source)
    } catch {
      try await process.report("cannot stat \(source.quotedName)", error)
      return false
    }
    if status.isDirectory {
      try await process.report("omitting directory \(source.quotedName)")
      return false
    }
    if comparesFirst, isInstalled(source, target, ids, process) { return true }
    var copier = FileCopier(options, process)
    guard try await copier.copy(source, to: target, intoDirectory: false) else { return false }
    return try await setAttributes(target, ids, process)
  }

  private func isInstalled(
    _ source: String, _ target: String, _ ids: (user: UserID?, group: GroupID?), _ process: Process
  ) -> Bool {
    guard let there = try? process.files.linkStatus(target), there.isRegular, there.mode == mode,
      there.owner == ids.user ?? process.credentials.effectiveUser,
      there.group == ids.group ?? process.credentials.effectiveGroup
    else { return false }
    return (try? process.files.read(source)) == (try? process.files.read(target))
  }

  private func setAttributes(_ target: String, _ ids: (user: UserID?, group: GroupID?), _ process: Process)
    async throws(Errno) -> Bool
  {
    do throws(Errno) {
      if ids.user != nil || ids.group != nil {
        do throws(Errno) {
          try process.files.setOwner(target, user: ids.user, group: ids.group)
        } catch {
          try await process.report("cannot change ownership of \(target.quotedName)", error)
          return false
        }
      }
      try process.files.setMode(target, mode)
    } catch {
      try await process.report("cannot change permissions of \(target.quotedName)", error)
      return false
    }
    return true
  }
}
