import CommandConventions
import FileSystem
import Kernel
import Patterns
import TextFormat

/// -c, -r, -u and --delete.
extension TarRun {
  mutating func create() async throws(Failure) {
    guard !options.operands.isEmpty else { throw .usage("Cowardly refusing to create an empty archive") }
    try await announceTime()
    if options.archiveIsOutput {
      if process.isTerminal(1) {
        throw .fatal("Refusing to write archive contents to terminal (missing -f option?)")
      }
    } else {
      // The file is there, and empty, before anything is put into it.
      do throws(Errno) {
        try process.files.write(options.file ?? "-", [])
      } catch {
        throw .fatal("\(options.file ?? "-"): Cannot open: \(error.message)")
      }
    }
    var writer = TarWriter(run: self)
    try await writer.addAll()
    self = writer.run
    let bytes = TarArchive.closed(writer.bytes)
    try await writeArchive(bytes)
    if options.showsTotals { try await tellTotals(bytes.count) }
  }

  private func tellTotals(_ count: Int) async throws(Failure) {
    let size = HumanSize.binary.text(UInt64(count))
    try await sayPlainly("Total bytes written: \(count) (\(size)iB, \(size)iB/s)\n")
  }

  private func sayPlainly(_ text: String) async throws(Failure) {
    do throws(Errno) {
      try await process.writeError(text)
    } catch {
      throw .system(error)
    }
  }

  /// With -v, --mtime says what it made of a date.
  private func announceTime() async throws(Failure) {
    guard options.verbosity > 0, let time = options.time else { return }
    let text = process.format(.init(seconds: time), "%Y-%m-%d %H:%M:%S")
    if text != options.timeText { try await say("Option --mtime: Treating date '\(options.timeText)' as \(text)") }
  }

  mutating func append(isUpdate: Bool) async throws(Failure) {
    guard !options.operands.isEmpty || !isUpdate else {
      throw .usage("Cowardly refusing to create an empty archive")
    }
    let isNew = options.file.map { !process.files.exists($0) } ?? false
    let archive = isNew ? TarArchive([]) : try await readArchive(isChanged: true)
    if hasFailed { throw .fatal("Error is not recoverable: exiting now") }
    var writer = TarWriter(run: self)
    writer.start(from: Array(archive.bytes[..<archive.end]))
    if isUpdate {
      for entry in archive.entries { writer.present[entry.member.name] = entry.member.time }
    }
    writer.countsAllLinks = true
    try await writer.addAll()
    self = writer.run
    try await writeArchive(TarArchive.closed(writer.bytes))
  }

  mutating func delete() async throws(Failure) {
    let archive = try await readArchive(isChanged: true)
    var names = TarSelection(options)
    var rest: [UInt8] = []
    for entry in archive.entries where !names.takes(entry.member.name) { rest += archive.bytes[entry.range] }
    try await reportMissing(names)
    try await writeArchive(TarArchive.closed(rest))
  }
}

/// Puts files into an archive.
struct TarWriter {
  var run: TarRun
  private(set) var bytes: [UInt8] = []
  /// Members that are there already, with their times: only what is newer is added.
  var present: [String: Int64] = [:]
  var countsAllLinks = false
  /// Files with several names that have been put in, under the first of them.
  private var links: [FileID: String] = [:]
  private var archive: FileID?
  private let options: TarOptions
  private let files: Files

  init(run: TarRun) {
    self.run = run
    options = run.options
    files = run.process.files
    archive = options.file.flatMap { try? run.process.files.status($0).id }
    countsAllLinks = options.operands.count > 1 || options.followsLinks
  }

  mutating func start(from members: [UInt8]) {
    bytes = members
  }

  mutating func addAll() async throws(TarRun.Failure) {
    for operand in options.operands {
      var directory = ""
      for next in operand.directories {
        directory = next.hasPrefix("/") || directory.isEmpty ? next : directory + "/" + next
        guard (try? files.status(directory))?.isDirectory == true else {
          let reason: Errno = files.exists(directory) ? .ENOTDIR : .ENOENT
          throw .fatal("\(next): Cannot open: \(reason.message)")
        }
      }
      var name = operand.name
      while name.utf8.count > 1, name.hasSuffix("/") { name.removeLast() }
      let patterns = options.exclusions.prefix(operand.exclusions).map { TarPattern($0, isAnchored: false) }
      try await add(name, in: directory, patterns, isOperand: true)
    }
    if !options.uselessExclusions.isEmpty {
      try await run.say(
        "The following options were used after any non-optional arguments in archive create or update mode.  "
          + "These options are positional and affect only arguments that follow them.  "
          + "Please, rearrange them properly.")
      for pattern in options.uselessExclusions { try await run.fail("--exclude ‘\(pattern)’ has no effect") }
    }
  }

  private mutating func add(_ name: String, in directory: String, _ patterns: [TarPattern], isOperand: Bool = false)
    async throws(TarRun.Failure)
  {
    if patterns.contains(where: { $0.matches(name) }) { return }
    let path = name.hasPrefix("/") || directory.isEmpty ? name : directory + "/" + name
    let status: FileStatus
    do throws(Errno) {
      status = options.followsLinks ? try files.status(path) : try files.linkStatus(path)
    } catch {
      return try await run.fail("\(name): Cannot stat: \(error.message)")
    }
    if status.id == archive, status.isRegular {
      return try await run.say("\(name): file is the archive; not dumped")
    }
    if status.type == .socket { return try await run.say("\(name): socket ignored") }
    if status.isDirectory { return try await addDirectory(name, path, directory, status, patterns) }
    try await addFile(name, path, status)
  }

  private mutating func addDirectory(
    _ name: String, _ path: String, _ directory: String, _ status: FileStatus, _ patterns: [TarPattern]
  ) async throws(TarRun.Failure) {
    let entries: [DirectoryEntry]
    do throws(Errno) {
      entries = try files.entries(of: path)
    } catch {
      return try await run.fail("\(name): Cannot open: \(error.message)")
    }
    var member = describe(status)
    member.kind = .directory
    member.name = try await run.safe(name == "/" ? "./" : name + "/")
    if !member.name.hasSuffix("/") { member.name += "/" }
    try await put(member, named: name.hasSuffix("/") ? name : name + "/")
    guard options.isRecursive else { return }
    var names = entries.map(\.name)
    if options.sortsNames { names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    for entry in names { try await add(name == "/" ? "/" + entry : name + "/" + entry, in: directory, patterns) }
    if options.removesFiles { try? files.removeDirectory(path) }
  }

  private mutating func addFile(_ name: String, _ path: String, _ status: FileStatus) async throws(TarRun.Failure) {
    var member = describe(status)
    var content: [UInt8] = []
    switch status.type {
    case .symbolicLink:
      member.kind = .symbolicLink
      member.link = (try? files.readLink(path)) ?? ""
    case .fifo: member.kind = .fifo
    case .characterDevice, .blockDevice:
      member.kind = status.type == .blockDevice ? .blockDevice : .characterDevice
      member.device = status.device ?? member.device
    default:
      do throws(Errno) {
        content = try await run.process.readFile(path)
      } catch {
        if error == .EINTR { throw .system(error) }
        return try await run.fail("\(name): Cannot open: \(error.message)")
      }
    }
    member.name = try await run.safe(name)
    if status.linkCount > 1, let first = links[status.id] {
      member.kind = .hardLink
      member.link = first
      content = []
    }
    member.size = content.count
    try await put(member, named: name, content)
    if member.kind != .hardLink, countsAllLinks || status.linkCount > 1 {
      links[status.id] = try await run.safe(name, ofLink: true)
    }
    if options.removesFiles { try? files.remove(path) }
  }

  private func describe(_ status: FileStatus) -> TarMember {
    var member = TarMember(name: "")
    let accounts = run.process.machine
    member.mode = status.mode
    if let change = options.mode {
      member.mode = change.apply(to: status.mode, isDirectory: status.isDirectory, umask: run.process.umask)
    }
    member.owner = status.owner
    member.group = status.group
    if let owner = options.owner {
      member.owner = accounts.user(named: owner)?.id ?? UserID(owner) ?? status.owner
      if UserID(owner) == nil { member.ownerName = owner }
    }
    if let group = options.group {
      member.group = accounts.group(named: group)?.id ?? GroupID(group) ?? status.group
      if GroupID(group) == nil { member.groupName = group }
    }
    if !options.showsNumbers {
      if member.ownerName.isEmpty { member.ownerName = accounts.user(withID: member.owner)?.name ?? "" }
      if member.groupName.isEmpty { member.groupName = accounts.group(withID: member.group)?.name ?? "" }
    }
    member.time = options.time ?? status.modificationTime.seconds
    return member
  }

  /// Adds a member, which -v calls by its name on disk.
  private mutating func put(_ member: TarMember, named name: String, _ content: [UInt8] = [])
    async throws(TarRun.Failure)
  {
    if let time = present[member.name], member.time <= time { return }
    bytes += member.header(options.format) + TarMember.padded(content)
    guard options.verbosity > 0 else { return }
    let line = options.verbosity > 1 ? run.longLine(of: member, name: name) : name
    try await run.tell(line, besides: options.archiveIsOutput)
  }
}
