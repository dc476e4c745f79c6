import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// Copies and moves files and trees, with the messages of cp(1) and mv(1).
struct FileCopier {
  let options: CopyOptions
  let process: Process
  /// Targets that were made in this call.
  private var made: Set<FileID> = []
  /// Where the first name of a file with several went.
  private var copies: [FileID: String] = [:]
  private var sources: Set<FileID> = []
  /// Directories on the way down, so that none is copied into itself.
  private var ancestors: [FileID] = []
  private var toldAboutItself = false

  init(_ options: CopyOptions, _ process: Process) {
    self.options = options
    self.process = process
  }

  private var files: Files { process.files }

  /// Copies one operand; false after an error.
  mutating func copy(_ source: String, to target: String, intoDirectory: Bool) async throws(Errno) -> Bool {
    try await copy(source, target, isOperand: true, intoDirectory: intoDirectory)
  }

  private func complain(_ message: String, _ error: Errno? = nil) async throws(Errno) -> Bool {
    if let error { try await process.report(message, error) } else { try await process.report(message) }
    return false
  }

  private func follows(isOperand: Bool) -> Bool {
    switch options.following ?? (options.isRecursive || options.moves ? .never : .always) {
    case .always: true
    case .operands: isOperand
    case .never: false
    }
  }

  private mutating func copy(_ source: String, _ target: String, isOperand: Bool, intoDirectory: Bool = false)
    async throws(Errno) -> Bool
  {
    try await process.checkpoint()
    let status: FileStatus
    do throws(Errno) {
      status = follows(isOperand: isOperand) ? try files.status(source) : try files.linkStatus(source)
    } catch {
      return try await complain("cannot stat \(source.quotedName)", error)
    }
    if status.isDirectory, !options.isRecursive {
      return try await complain("-r not specified; omitting directory \(source.quotedName)")
    }
    if isOperand, !status.isDirectory || !options.moves {
      if !sources.insert(status.id).inserted, options.backup.control == .none, intoDirectory,
        let before = try? files.linkStatus(target), made.contains(before.id) || copies[status.id] == target
      {
        let kind = status.isDirectory ? "directory" : "file"
        try await process.report("warning: source \(kind) \(source.quotedName) specified more than once")
        return true
      }
    }
    let isDot = [".", ".."].contains(Path.lastComponent(source)) && options.moves
    if status.isDirectory, !isDot, options.moves || options.isRecursive, isInside(status, target) {
      return try await tellAboutItself(source, target)
    }
    // A target of several sources' making is not replaced silently.
    let writesThrough =
      !options.moves && options.linking != .symbolic && !status.isSymbolicLink && !status.isDirectory
      || status.isDirectory && !options.moves
    var existing: FileStatus?
    do throws(Errno) {
      existing = writesThrough ? try files.status(target) : try files.linkStatus(target)
    } catch {
      let isMissing = error == .ENOENT || error == .ELOOP
      guard isMissing else { return try await complain("cannot stat \(target.quotedName)", error) }
    }
    if let dangling = try? files.linkStatus(target), existing == nil, dangling.isSymbolicLink {
      if options.removesTargetFirst || options.moves {
        existing = dangling
      } else if !status.isDirectory {
        guard process.environment["POSIXLY_CORRECT"] != nil else {
          return try await complain("not writing through dangling symlink \(target.quotedName)")
        }
      } else {
        existing = dangling
      }
    }
    if let found = existing {
      switch try await prepareTarget(source, status, target, found) {
      case .failed: return false
      case .skip: return true
      case .isThere: break
      case .isGone: existing = nil
      }
    }
    return try await transfer(source, status, target, existing)
  }

  // MARK: A target that is there

  private enum Preparation {
    case failed, skip, isThere, isGone
  }

  private mutating func prepareTarget(_ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus)
    async throws(Errno) -> Preparation
  {
    if let verdict = try await checkSameFile(source, status, target, existing) { return verdict }
    if options.onlyNewer, !status.isDirectory, existing.modificationTime >= status.modificationTime { return .skip }
    if existing.isDirectory, !status.isDirectory {
      // What is in the way can be a directory only when it is itself.
      return try await refuse("cannot overwrite directory \(target.quotedName) with non-directory")
    }
    if status.isDirectory, !existing.isDirectory {
      if options.moves, options.backup.control != .none {
        return try await makeBackup(target)
      }
      return try await refuse(
        "cannot overwrite non-directory \(target.quotedName) with directory \(source.quotedName)")
    }
    if !status.isDirectory || options.moves {
      if let verdict = try await ask(target, existing) { return verdict }
    }
    if made.contains(existing.id), !status.isDirectory || options.moves, options.backup.control != .numbered {
      return try await refuse(
        "will not overwrite just-created \(target.quotedName) with \(source.quotedName)")
    }
    if options.backup.control != .none, !status.isDirectory || options.moves { return try await makeBackup(target) }
    guard !options.moves, !status.isDirectory else { return .isThere }
    let mustGo =
      options.removesTargetFirst || status.isSymbolicLink || options.linking == .symbolic && options.forces
      || options.keepsLinks && existing.linkCount > 1 && copies[status.id] != nil
      || !status.isRegular && !options.copiesContentsOfSpecialFiles && existing.isRegular
      || options.linking == .hard && options.forces
    guard mustGo else { return .isThere }
    do throws(Errno) {
      try files.remove(target)
    } catch {
      _ = try await complain("cannot remove \(target.quotedName)", error)
      return .failed
    }
    if options.isVerbose { try await process.write("removed \(target.quotedName)\n") }
    return .isGone
  }

  private func refuse(_ message: String) async throws(Errno) -> Preparation {
    try await process.report(message)
    return .failed
  }

  private var lastBackup: String?

  private mutating func makeBackup(_ target: String) async throws(Errno) -> Preparation {
    let name = options.backup.name(for: target, files)
    do throws(Errno) {
      try files.rename(target, to: name)
    } catch {
      _ = try await complain("cannot backup \(target.quotedName)", error)
      return .failed
    }
    lastBackup = name
    return .isGone
  }

  /// Asks whether to overwrite, where that is wanted; nil to go on.
  private func ask(_ target: String, _ existing: FileStatus) async throws(Errno) -> Preparation? {
    switch options.asking {
    case .never: return .skip
    case .replace: return nil
    case .unspecified:
      guard options.moves, process.isTerminal(0), !existing.isSymbolicLink, !files.mayAccess(.write, target) else {
        return nil
      }
    case .ask: break
    }
    let isWritable = existing.isSymbolicLink || files.mayAccess(.write, target)
    let mode = "\(existing.mode.octal) (\(existing.mode.letters))"
    let question =
      isWritable
      ? "overwrite \(target.quotedName)?"
      : options.moves || options.removesTargetFirst || options.forces
        ? "replace \(target.quotedName), overriding mode \(mode)?"
        : "unwritable \(target.quotedName) (mode \(existing.mode.octal), \(existing.mode.letters)); try anyway?"
    return try await process.confirms(question) ? nil : .skip
  }

  /// What to do when source and target are one file; nil when they are not.
  private func checkSameFile(_ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus)
    async throws(Errno) -> Preparation?
  {
    let (sourceLink, targetLink) = (try? files.linkStatus(source), try? files.linkStatus(target))
    let isSame = status.id == existing.id || sourceLink?.id == targetLink?.id
    if !isSame, status.isSymbolicLink, !existing.isSymbolicLink, !options.removesTargetFirst,
      options.backup.control == .none, (try? files.status(source))?.id == existing.id
    {
      return try await refuse("\(source.quotedName) and \(target.quotedName) are the same file")
    }
    guard isSame else { return nil }
    if status.isDirectory, !options.moves, sourceLink?.id != targetLink?.id { return nil }
    let isSameEntry = sourceLink?.id == targetLink?.id && isSameName(source, target)
    if options.linking == .hard, !isSameEntry { return status.id == existing.id ? .skip : nil }
    if options.moves {
      if !isSameEntry, sourceLink?.id != targetLink?.id { return nil }
    } else if !isSameEntry {
      if options.removesTargetFirst || options.backup.control != .none, targetLink?.isSymbolicLink == true {
        return nil
      }
      if options.removesTargetFirst, sourceLink?.id == targetLink?.id, status.linkCount > 1 { return nil }
      if options.backup.control != .none, !status.isSymbolicLink { return nil }
    }
    return try await refuse("\(source.quotedName) and \(target.quotedName) are the same file")
  }

  private func isSameName(_ a: String, _ b: String) -> Bool {
    Path.lastComponent(a) == Path.lastComponent(b)
      && (try? files.status(Path.directory(a)).id) == (try? files.status(Path.directory(b)).id)
  }

  // MARK: Into itself

  /// Whether a target lies inside the directory that is the source.
  private func isInside(_ status: FileStatus, _ target: String) -> Bool {
    var path = Path.directory(target)
    while true {
      guard let parent = try? files.status(path) else { return false }
      if parent.id == status.id { return true }
      guard let real = try? files.realPath(path), real != "/" else { return false }
      path = Path.directory(real)
    }
  }

  private mutating func tellAboutItself(_ source: String, _ target: String) async throws(Errno) -> Bool {
    if options.moves {
      return try await complain(
        "cannot move \(source.quotedName) to a subdirectory of itself, \(target.quotedName)")
    }
    // cp makes the directory first and finds itself in it.
    if (try? files.linkStatus(target)) == nil {
      try? files.makeDirectory(target)
      if let status = try? files.status(source) {
        _ = try await copyEntries(source, target, except: Path.lastComponent(target), status)
      }
    }
    return try await complain("cannot copy a directory, \(source.quotedName), into itself, \(target.quotedName)")
  }

  // MARK: Transfer

  private mutating func transfer(_ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus?)
    async throws(Errno) -> Bool
  {
    if options.moves, let isDone = try await rename(source, status, target) { return isDone }
    if status.linkCount > 1 || options.linking == .none, options.keepsLinks, !status.isDirectory,
      let first = copies[status.id]
    {
      return try await linkAgain(first, source, target)
    }
    if options.isVerbose, !status.isDirectory || existing == nil { try await tell(source, target) }
    let isClean: Bool
    switch status.type {
    case .directory: return try await copyDirectory(source, status, target, existing)
    case .symbolicLink where options.linking != .hard: isClean = try await copyLink(source, status, target)
    case .regular:
      isClean = try await copyRegular(source, status, target, existing)
    default:
      isClean =
        options.linking == .none && (!options.isRecursive && !options.moves || options.copiesContentsOfSpecialFiles)
        ? try await copyContents(source, status, target, existing)
        : try await copySpecial(source, status, target, existing)
    }
    guard isClean else { return false }
    if let new = try? files.linkStatus(target) { made.insert(new.id) }
    if options.keepsLinks || options.moves || options.linking == .none { copies[status.id] = target }
    return options.moves ? try await removeSource(source) : true
  }

  private mutating func tell(_ source: String, _ target: String) async throws(Errno) {
    let verb = options.moves && (try? files.linkStatus(source)) == nil ? "renamed " : options.moves ? "copied " : ""
    let backup = lastBackup.map { " (backup: \($0.quotedName))" } ?? ""
    lastBackup = nil
    try await process.write("\(verb)\(source.quotedName) -> \(target.quotedName)\(backup)\n")
  }

  /// rename(2); nil when the target is on another file system, so that it must be copied.
  private mutating func rename(_ source: String, _ status: FileStatus, _ target: String) async throws(Errno) -> Bool? {
    do throws(Errno) {
      try files.rename(source, to: target)
    } catch {
      switch error {
      case .EXDEV: return nil
      case .ENOTEMPTY, .EEXIST:
        return try await complain("cannot move \(source.quotedName) to \(target.quotedName)", error)
      case .EISDIR: return try await complain("cannot overwrite directory \(target.quotedName) with non-directory")
      default: return try await complain("cannot move \(source.quotedName) to \(target.quotedName)", error)
      }
    }
    if options.isVerbose { try await tell(source, target) }
    made.insert(status.id)
    return true
  }

  /// After a copy to another file system, the source goes.
  private func removeSource(_ source: String) async throws(Errno) -> Bool {
    do throws(Errno) {
      try files.remove(source)
    } catch {
      return try await complain("cannot remove \(source.quotedName)", error)
    }
    if options.isVerbose { try await process.write("removed \(source.quotedName)\n") }
    return true
  }

  private mutating func linkAgain(_ first: String, _ source: String, _ target: String) async throws(Errno) -> Bool {
    do throws(Errno) {
      if (try? files.linkStatus(target)) != nil { try files.remove(target) }
      try files.makeLink(target, to: first)
    } catch {
      return try await complain("cannot create hard link \(target.quotedName) to \(first.quotedName)", error)
    }
    if options.isVerbose { try await tell(source, target) }
    return true
  }

  private func copyLink(_ source: String, _ status: FileStatus, _ target: String) async throws(Errno) -> Bool {
    if options.linking == .symbolic { return try await makeSymbolicLink(source, target) }
    do throws(Errno) {
      let text = try files.readLink(source)
      do throws(Errno) {
        try files.makeSymbolicLink(target, to: text)
      } catch {
        return try await complain("cannot create symbolic link \(target.quotedName)", error)
      }
      if options.keepsOwner {
        try? files.setOwner(target, user: status.owner, group: status.group, following: false)
      }
      if options.keepsTimes {
        try? files.setTimes(
          target, access: status.accessTime, modification: status.modificationTime, following: false)
      }
    } catch {
      return try await complain("cannot read symbolic link \(source.quotedName)", error)
    }
    return true
  }

  private func makeSymbolicLink(_ source: String, _ target: String) async throws(Errno) -> Bool {
    let isHere = !target.utf8.contains(0x2F)
    if source.utf8.first != 0x2F, !isHere,
      (try? files.status(Path.directory(target)).id) != (try? files.status(".").id)
    {
      return try await complain(
        "\(target.quotedIfNeeded): can make relative symbolic links only in current directory")
    }
    do throws(Errno) {
      try files.makeSymbolicLink(target, to: source)
    } catch {
      return try await complain(
        "cannot create symbolic link \(target.quotedName) to \(source.quotedName)", error)
    }
    return true
  }

  private func copySpecial(_ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus?)
    async throws(Errno) -> Bool
  {
    if options.linking != .none { return try await copyRegular(source, status, target, existing) }
    guard let inode = files.machine.inode(status.id, for: files) else { return false }
    do throws(Errno) {
      if existing != nil { try files.remove(target) }
      try files.make(inode.content, at: target, mode: status.mode)
    } catch {
      let kind = status.type == .fifo ? "fifo" : "special file"
      return try await complain("cannot create \(kind) \(target.quotedName)", error)
    }
    return try await setAttributes(source, status, target, isNew: true)
  }

  // MARK: Regular files

  private func copyRegular(_ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus?)
    async throws(Errno) -> Bool
  {
    switch options.linking {
    case .symbolic: return try await makeSymbolicLink(source, target)
    case .hard:
      do throws(Errno) {
        if existing != nil, options.forces { try? files.remove(target) }
        try files.makeLink(target, to: source, following: follows(isOperand: true))
      } catch {
        return try await complain("cannot create hard link \(target.quotedName) to \(source.quotedName)", error)
      }
      return true
    case .none: return try await copyContents(source, status, target, existing)
    }
  }

  private func copyContents(_ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus?)
    async throws(Errno) -> Bool
  {
    let input: Int
    do throws(Errno) {
      input = try await process.open(source, .read)
    } catch {
      return try await complain("cannot open \(source.quotedName) for reading", error)
    }
    defer { try? process.close(input) }
    guard let (output, isNew) = try await openTarget(target, status, existing) else { return false }
    defer { try? process.close(output) }
    if !options.copiesOnlyAttributes {
      while true {
        let chunk: [UInt8]
        do throws(Errno) {
          chunk = try await process.read(input, 131_072)
        } catch {
          return try await complain("error reading \(source.quotedName)", error)
        }
        if chunk.isEmpty { break }
        do throws(Errno) {
          try await process.write(output, chunk)
        } catch {
          return try await complain("error writing \(target.quotedName)", error)
        }
        try await process.checkpoint()
      }
    }
    return try await setAttributes(source, status, target, isNew: isNew)
  }

  private func openTarget(_ target: String, _ status: FileStatus, _ existing: FileStatus?) async throws(Errno)
    -> (descriptor: Int, isNew: Bool)?
  {
    if existing != nil {
      do throws(Errno) {
        return (try await process.open(target, options.copiesOnlyAttributes ? .write : [.write, .truncate]), false)
      } catch {
        if error == .EINTR { throw error }
        guard options.forces else {
          _ = try await complain("cannot create regular file \(target.quotedName)", error)
          return nil
        }
      }
      do throws(Errno) {
        try files.remove(target)
      } catch {
        _ = try await complain("cannot remove \(target.quotedName)", error)
        return nil
      }
      if options.isVerbose { try await process.write("removed \(target.quotedName)\n") }
    }
    do throws(Errno) {
      let mode = FileMode(rawValue: (status.isRegular ? status.mode.rawValue : 0o666) & 0o777)
      return (try await process.open(target, [.write, .create], mode: mode), true)
    } catch {
      let reason = error == .EISDIR && target.utf8.last == 0x2F ? Errno.ENOTDIR : error
      _ = try await complain("cannot create regular file \(target.quotedName)", reason)
      return nil
    }
  }

  /// Times, owner and mode, in this order.
  private func setAttributes(_ source: String, _ status: FileStatus, _ target: String, isNew: Bool) async throws(Errno)
    -> Bool
  {
    if options.keepsTimes {
      do throws(Errno) {
        try files.setTimes(target, access: status.accessTime, modification: status.modificationTime)
      } catch {
        return try await complain("preserving times for \(target.quotedName)", error)
      }
    }
    var mode = status.mode
    if options.keepsOwner {
      do throws(Errno) {
        try files.setOwner(target, user: status.owner, group: status.group)
      } catch {
        // Who may not give files away keeps them, without the bits that would then mean something else.
        mode.subtract([.setUserID, .setGroupID])
        try? files.setOwner(target, user: nil, group: status.group)
      }
    }
    if options.keepsMode || options.moves {
      do throws(Errno) {
        try files.setMode(target, mode)
      } catch {
        return try await complain("preserving permissions for \(target.quotedName)", error)
      }
    } else if options.hasExplicitNoMode, isNew {
      let plain = FileMode(rawValue: (status.isDirectory ? 0o777 : 0o666) & ~process.umask.rawValue)
      try? files.setMode(target, plain)
    }
    return true
  }

  // MARK: Directories

  private mutating func copyDirectory(
    _ source: String, _ status: FileStatus, _ target: String, _ existing: FileStatus?
  ) async throws(Errno) -> Bool {
    if ancestors.contains(status.id) {
      return try await complain("cannot copy cyclic symbolic link \(source.quotedName)")
    }
    if existing == nil {
      let umask = process.umask
      process.umask = FileMode(rawValue: umask.rawValue & ~0o700)
      defer { process.umask = umask }
      do throws(Errno) {
        try files.makeDirectory(target, mode: FileMode(rawValue: status.mode.rawValue & 0o777 | 0o700))
      } catch {
        return try await complain("cannot create directory \(target.quotedName)", error)
      }
    }
    ancestors.append(status.id)
    defer { ancestors.removeLast() }
    var isClean = try await copyEntries(source, target, except: nil, status)
    if existing == nil, !options.keepsMode, !options.moves, !options.hasExplicitNoMode {
      let mode = FileMode(rawValue: status.mode.rawValue & 0o777 & ~process.umask.rawValue)
      try? files.setMode(target, mode)
    }
    if try await !setAttributes(source, status, target, isNew: existing == nil) { isClean = false }
    guard options.moves, isClean else { return isClean }
    do throws(Errno) {
      try files.removeDirectory(source)
    } catch {
      return try await complain("cannot remove \(source.quotedName)", error)
    }
    if options.isVerbose { try await process.write("removed directory \(source.quotedName)\n") }
    return true
  }

  private mutating func copyEntries(_ source: String, _ target: String, except: String?, _ status: FileStatus)
    async throws(Errno) -> Bool
  {
    let entries: [DirectoryEntry]
    do throws(Errno) {
      entries = try files.entries(of: source)
    } catch {
      return try await complain("cannot access \(source.quotedName)", error)
    }
    var isClean = true
    for entry in entries where entry.name != except {
      let child = Path.join(source, entry.name)
      if options.staysOnFileSystem, let below = try? files.linkStatus(child), below.id.volume != status.id.volume {
        continue
      }
      if try await !copy(child, Path.join(target, entry.name), isOperand: false) { isClean = false }
    }
    return isClean
  }
}
