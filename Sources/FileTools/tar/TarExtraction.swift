import FileSystem
import Kernel
import Simulation

/// -x, and how members differ from files.
extension TarRun {
  /// Goes where the -C options lead, from where the archive was opened.
  func enterDirectory() throws(Failure) {
    var directory = ""
    for next in options.directories + (options.operands.last?.directories ?? []) where directory != next {
      directory = next.hasPrefix("/") || directory.isEmpty ? next : directory + "/" + next
    }
    guard !directory.isEmpty else { return }
    do throws(Errno) {
      try process.changeDirectory(directory)
    } catch {
      throw .fatal("\(directory): Cannot open: \(error.message)")
    }
  }

  mutating func extract() async throws(Failure) {
    let archive = try await readArchive()
    try enterDirectory()
    var names = TarSelection(options)
    // What directories shall be in the end is set when nothing more is put into them.
    var folders: [(path: String, member: TarMember)] = []
    for entry in archive.entries where names.takes(entry.member.name) {
      let member = entry.member
      guard let shown = stripped(member.name) else { continue }
      if options.verbosity > 0 {
        try await tell(options.verbosity > 1 ? longLine(of: member) : member.name, besides: options.writesToOutput)
      }
      if options.writesToOutput {
        if member.kind == .file { try await print(Array(archive.bytes[entry.content])) }
        continue
      }
      var path = try await safe(shown)
      while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
      if try await restore(member, Array(archive.bytes[entry.content]), path), member.kind == .directory {
        folders.append((path, member))
      }
    }
    for folder in folders.reversed() { finish(folder.path, folder.member) }
    try await checkEnd(archive)
    try await reportMissing(names)
  }

  private func print(_ bytes: [UInt8]) async throws(Failure) {
    do throws(Errno) {
      try await process.write(bytes)
    } catch {
      throw .system(error)
    }
  }

  /// Makes what a member is; false, with a message, when that can't be done.
  private mutating func restore(_ member: TarMember, _ content: [UInt8], _ path: String) async throws(Failure) -> Bool {
    let files = process.files
    let present = try? files.linkStatus(path)
    if member.kind == .directory {
      if present?.isDirectory == true { return true }
      if present == nil { makeParents(of: path) }
    } else if let present {
      if options.skipsOld { return false }
      if options.keepsOld {
        try await fail("\(path): Cannot open: File exists")
        return false
      }
      if options.keepsNewer, present.modificationTime.seconds >= member.time {
        try await say("Current ‘\(path)’ is newer or same age")
        return false
      }
      if present.isDirectory {
        try? files.removeDirectory(path)
        if files.exists(path) {
          try await fail("\(path): Cannot open: File exists")
          return false
        }
      } else {
        try? files.remove(path)
      }
    } else {
      makeParents(of: path)
    }
    do throws(Errno) {
      try make(member, content, path)
    } catch {
      try await fail(TarRun.problem(member, path, error))
      return false
    }
    if member.kind != .directory, member.kind != .hardLink { finish(path, member) }
    return true
  }

  private static func problem(_ member: TarMember, _ path: String, _ error: Errno) -> String {
    switch member.kind {
    case .directory: "\(path): Cannot mkdir: \(error.message)"
    case .symbolicLink: "\(path): Cannot create symlink to ‘\(member.link)’: \(error.message)"
    case .hardLink: "\(path): Cannot hard link to ‘\(member.link)’: \(error.message)"
    case .fifo: "\(path): Cannot mkfifo: \(error.message)"
    case .characterDevice, .blockDevice: "\(path): Cannot mknod: \(error.message)"
    case .file: "\(path): Cannot open: \(error.message)"
    }
  }

  private func make(_ member: TarMember, _ content: [UInt8], _ path: String) throws(Errno) {
    let files = process.files
    switch member.kind {
    case .directory: try files.makeDirectory(path, mode: 0o700)
    case .file: try files.write(path, content, mode: 0o600)
    case .symbolicLink: try files.makeSymbolicLink(path, to: member.link)
    case .hardLink: try files.makeLink(path, to: stripped(member.link) ?? member.link)
    case .fifo: _ = try files.make(.fifo, at: path, mode: 0o600)
    case .characterDevice, .blockDevice:
      guard process.credentials.isSuperuser else { throw .EPERM }
      let content: Inode.Content =
        member.kind == .blockDevice ? .blockDevice(member.device) : .characterDevice(member.device)
      _ = try files.make(content, at: path, mode: 0o600)
    }
  }

  /// Directories that no member of the archive made.
  private func makeParents(of path: String) {
    var parent = ""
    for part in path.split(separator: "/").dropLast() {
      parent += (parent.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      if !process.files.exists(parent) { try? process.files.makeDirectory(parent) }
    }
  }

  /// Gives a file its owner, mode and time.
  private func finish(_ path: String, _ member: TarMember) {
    let files = process.files
    let isRoot = process.credentials.isSuperuser
    if options.keepsOwner ?? isRoot {
      let accounts = process.machine
      let isByName = !options.showsNumbers
      let user = isByName ? accounts.user(named: member.ownerName)?.id ?? member.owner : member.owner
      let group = isByName ? accounts.group(named: member.groupName)?.id ?? member.group : member.group
      try? files.setOwner(path, user: user, group: group, following: false)
    }
    if member.kind != .symbolicLink {
      let masked = FileMode(rawValue: member.mode.rawValue & ~process.umask.rawValue & 0o777)
      try? files.setMode(path, options.keepsPermissions ?? isRoot ? member.mode : masked)
    }
    if options.keepsTimes {
      let time = Timestamp(seconds: member.time)
      try? files.setTimes(path, access: nil, modification: time, following: false)
    }
  }

  // MARK: Comparing

  /// What -d says of a member and the file of its name.
  func differences(_ entry: TarArchive.Entry, _ status: FileStatus, _ path: String, _ archive: TarArchive) -> [String] {
    let member = entry.member
    guard TarRun.isSameKind(member.kind, status.type) else { return ["File type differs"] }
    switch member.kind {
    case .symbolicLink:
      return (try? process.files.readLink(path)) == member.link ? [] : ["Symlink differs"]
    case .hardLink:
      return (try? process.files.linkStatus(member.link))?.id == status.id ? [] : ["Not linked to \(member.link)"]
    default: break
    }
    var result: [String] = []
    if status.mode != member.mode { result.append("Mode differs") }
    guard member.kind == .file else { return result }
    if status.owner != member.owner { result.append("Uid differs") }
    if status.group != member.group { result.append("Gid differs") }
    if status.modificationTime.seconds != member.time { result.append("Mod time differs") }
    if status.size != member.size {
      result.append("Size differs")
    } else if let content = try? process.files.read(path), content != Array(archive.bytes[entry.content]) {
      result.append("Contents differ")
    }
    return result
  }

  private static func isSameKind(_ kind: TarMember.Kind, _ type: FileType) -> Bool {
    switch kind {
    case .file, .hardLink: type == .regular
    case .symbolicLink: type == .symbolicLink
    case .characterDevice: type == .characterDevice
    case .blockDevice: type == .blockDevice
    case .directory: type == .directory
    case .fifo: type == .fifo
    }
  }
}
