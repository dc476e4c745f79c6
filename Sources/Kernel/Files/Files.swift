import FileSystem
import Simulation

/// The files of a machine as one sees them: who one is, where one stands, what umask one has.
///
/// A process has one, and so has every daemon that acts on its own behalf. All system calls on paths
/// are here; each throws the errno that Linux would set.
package struct Files {
  package let machine: Machine
  package var credentials: Credentials
  package var workingDirectory: FileID
  /// What "/" is (chroot(2)).
  package var rootDirectory: FileID
  package var umask: FileMode
  /// Whom /proc/self means.
  package var pid: PID?

  package init(
    machine: Machine, credentials: Credentials, workingDirectory: FileID? = nil, rootDirectory: FileID? = nil,
    umask: FileMode = 0o022, pid: PID? = nil
  ) {
    self.machine = machine
    self.credentials = credentials
    self.rootDirectory = rootDirectory ?? machine.state.volumes.root
    self.workingDirectory = workingDirectory ?? self.rootDirectory
    self.umask = umask
    self.pid = pid
  }

  // MARK: Walking

  /// Where a path leads: its last directory, its last name, and the file if there is one.
  struct Place {
    var directory: FileID
    /// Empty where the path ends in "/", "." or "..": such a place can't be created or removed.
    var name: String
    var file: FileID?
    var mustBeDirectory: Bool
  }

  static let maximumLinks = 40

  /// path_resolution(7). What is missing at the end of the path is no error here.
  func walk(_ path: String, following: Bool) throws(Errno) -> Place {
    guard !path.isEmpty else { throw .ENOENT }
    guard path.utf8.count < 4096 else { throw .ENAMETOOLONG }
    var remaining = Files.components(path)
    var mustBeDirectory = path.utf8.last == UInt8(ascii: "/")
    var here = path.utf8.first == UInt8(ascii: "/") ? rootDirectory : workingDirectory
    var links = 0
    guard !remaining.isEmpty else {
      return Place(directory: here, name: "", file: here, mustBeDirectory: true)
    }
    while let name = remaining.popLast() {
      guard let inode = machine.inode(here, for: self) else { throw .ENOENT }
      guard inode.isDirectory else { throw .ENOTDIR }
      guard inode.permits(.execute, for: credentials) else { throw .EACCES }
      let isLast = remaining.isEmpty
      let found = try step(name, from: here)
      guard let found else {
        guard isLast else { throw .ENOENT }
        guard name.utf8.count <= 255 else { throw .ENAMETOOLONG }
        return Place(directory: here, name: name, file: nil, mustBeDirectory: mustBeDirectory)
      }
      if case .symbolicLink(let target)? = machine.inode(found, for: self)?.content,
        !isLast || following || mustBeDirectory
      {
        if machine.isMagicLink(found) {
          return Place(directory: here, name: name, file: found, mustBeDirectory: mustBeDirectory)
        }
        links += 1
        guard links <= Files.maximumLinks else { throw .ELOOP }
        guard !target.isEmpty else { throw .ENOENT }
        remaining += Files.components(target)
        if target.utf8.first == UInt8(ascii: "/") { here = rootDirectory }
        if isLast, target.utf8.last == UInt8(ascii: "/") { mustBeDirectory = true }
        guard !remaining.isEmpty else {
          return Place(directory: here, name: "", file: here, mustBeDirectory: true)
        }
        continue
      }
      if isLast {
        if mustBeDirectory, machine.inode(found, for: self)?.isDirectory == false { throw .ENOTDIR }
        let isDots = name == "." || name == ".."
        return Place(directory: here, name: isDots ? "" : name, file: found, mustBeDirectory: mustBeDirectory)
      }
      here = found
    }
    throw .ENOENT
  }

  /// The path's names, the last one first, so that they can be popped.
  static func components(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).reversed().map { String(Substring($0)) }
  }

  private func step(_ name: String, from directory: FileID) throws(Errno) -> FileID? {
    if name == "." { return directory }
    if name == ".." {
      if directory == rootDirectory { return directory }
      var here = directory
      while let point = machine.state.volumes.crossing(outOf: here) { here = point }
      guard let parent = try machine.lookup("..", in: here, for: self) else { return nil }
      return parent
    }
    guard let found = try machine.lookup(name, in: directory, for: self) else { return nil }
    return machine.state.volumes.crossing(into: found)
  }

  func locate(_ path: String, following: Bool = true) throws(Errno) -> FileID {
    guard let file = try walk(path, following: following).file else { throw .ENOENT }
    return file
  }

  // MARK: Asking

  /// stat(2): of the file that a path leads to.
  package func status(_ path: String) throws(Errno) -> FileStatus {
    try machine.status(try locate(path), for: self)
  }

  /// lstat(2): of the link itself, where the path ends in one.
  package func linkStatus(_ path: String) throws(Errno) -> FileStatus {
    try machine.status(try locate(path, following: false), for: self)
  }

  package func exists(_ path: String) -> Bool {
    (try? locate(path)) != nil
  }

  /// access(2), with the effective IDs, as faccessat(AT_EACCESS) does.
  package func check(_ access: AccessMode, _ path: String) throws(Errno) {
    let file = try locate(path)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard inode.permits(access, for: credentials) else { throw .EACCES }
  }

  package func mayAccess(_ access: AccessMode, _ path: String) -> Bool {
    do throws(Errno) {
      try check(access, path)
      return true
    } catch {
      return false
    }
  }

  /// readlink(2).
  package func readLink(_ path: String) throws(Errno) -> String {
    guard case .symbolicLink(let target)? = machine.inode(try locate(path, following: false), for: self)?.content else {
      throw .EINVAL
    }
    return target
  }

  /// The names in a directory, sorted by their bytes, without "." and "..".
  package func entries(of path: String) throws(Errno) -> [DirectoryEntry] {
    let file = try locate(path)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard inode.isDirectory else { throw .ENOTDIR }
    guard inode.permits(.read, for: credentials) else { throw .EACCES }
    return try machine.entries(of: file, for: self)
  }

  /// The whole content of a file that can be read at once.
  package func read(_ path: String) throws(Errno) -> [UInt8] {
    let file = try locate(path)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard inode.permits(.read, for: credentials) else { throw .EACCES }
    switch inode.content {
    case .directory: throw .EISDIR
    case .data(let bytes): return bytes
    case .program(let name, let size): return ProgramImage.bytes(name: name, size: size)
    case .unwritten(let file): return file.bytes
    case .characterDevice, .symbolicLink: return []
    case .socket, .blockDevice: throw .ENXIO
    case .fifo: throw .EAGAIN
    }
  }

  /// The path of a file, from its directories' entries (getcwd(2)); nil when it has been removed.
  package func path(of file: FileID) -> String? {
    machine.path(of: file, below: rootDirectory)
  }

  /// The path with every link followed (realpath(3)); the last name need not exist.
  package func realPath(_ path: String, allowMissingLast: Bool = false) throws(Errno) -> String {
    let place = try walk(path, following: true)
    if let file = place.file, machine.inode(file, for: self)?.isDirectory == true {
      guard let result = self.path(of: file) else { throw .ENOENT }
      return result
    }
    guard place.file != nil || allowMissingLast, let directory = self.path(of: place.directory) else { throw .ENOENT }
    return directory == "/" ? "/" + place.name : directory + "/" + place.name
  }

  // MARK: Making and removing

  /// A directory's inode, when one may enter and remove names in it.
  private func writable(_ directory: FileID) throws(Errno) -> Inode {
    guard let inode = machine.inode(directory, for: self) else { throw .ENOENT }
    guard inode.permits([.write, .execute], for: credentials) else { throw .EACCES }
    guard inode.linkCount > 0 else { throw .ENOENT }
    return inode
  }

  /// Whether the sticky bit keeps one from removing a file (the restricted deletion flag).
  private func checkSticky(_ directory: Inode, _ file: Inode) throws(Errno) {
    guard directory.mode.contains(.sticky), !credentials.isSuperuser else { return }
    guard credentials.effectiveUser == file.owner || credentials.effectiveUser == directory.owner else { throw .EPERM }
  }

  /// Makes a file of any kind; its group is the directory's where that has set-group-ID.
  @discardableResult
  package func make(_ content: Inode.Content, at path: String, mode: FileMode) throws(Errno) -> FileID {
    let place = try walk(path, following: false)
    guard place.file == nil else { throw .EEXIST }
    var isDirectory = false
    if case .directory = content { isDirectory = true }
    guard isDirectory || !place.mustBeDirectory else { throw .EISDIR }
    try machine.state.volumes.checkCreation(in: place.directory, content)
    return try make(content, at: place, mode: mode)
  }

  func make(_ content: Inode.Content, at place: Place, mode: FileMode) throws(Errno) -> FileID {
    let parent = try writable(place.directory)
    var mode = FileMode(rawValue: mode.rawValue & ~umask.rawValue)
    var group = credentials.effectiveGroup
    if parent.mode.contains(.setGroupID) {
      group = parent.group
      if case .directory = content { mode.insert(.setGroupID) }
    }
    if case .symbolicLink = content { mode = 0o777 }
    let (now, owner) = (machine.now, credentials.effectiveUser)
    let number = try machine.changeTree(place.directory) { tree throws(Errno) in
      try tree.create(
        content, named: place.name, in: place.directory.inode, mode: mode, owner: owner, group: group, time: now)
    }
    return FileID(volume: place.directory.volume, inode: number)
  }

  package func makeDirectory(_ path: String, mode: FileMode = 0o777) throws(Errno) {
    try make(.directory(Directory(parent: 0)), at: path, mode: mode)
  }

  package func makeSymbolicLink(_ path: String, to target: String) throws(Errno) {
    guard !target.isEmpty else { throw .ENOENT }
    try make(.symbolicLink(target), at: path, mode: 0o777)
  }

  /// link(2): does not follow a link at the end of the old path.
  package func makeLink(_ path: String, to old: String, following: Bool = false) throws(Errno) {
    let file = try locate(old, following: following)
    let place = try walk(path, following: false)
    guard place.file == nil else { throw .EEXIST }
    guard file.volume == place.directory.volume else { throw .EXDEV }
    try machine.state.volumes.checkCreation(in: place.directory, nil)
    _ = try writable(place.directory)
    let now = machine.now
    try machine.changeTree(place.directory) { tree throws(Errno) in
      try tree.link(file.inode, as: place.name, in: place.directory.inode, time: now)
    }
  }

  /// unlink(2).
  package func remove(_ path: String) throws(Errno) {
    let place = try walk(path, following: false)
    guard let file = place.file, let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard !inode.isDirectory else { throw .EISDIR }
    try remove(place, file, inode)
  }

  /// rmdir(2).
  package func removeDirectory(_ path: String) throws(Errno) {
    let place = try walk(path, following: false)
    guard let file = place.file, let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard inode.isDirectory else { throw .ENOTDIR }
    guard !place.name.isEmpty else {
      throw Files.components(path).first == "." ? .EINVAL : file == rootDirectory ? .EBUSY : .ENOTEMPTY
    }
    guard file.volume == place.directory.volume else { throw .EBUSY }
    try remove(place, file, inode)
  }

  private func remove(_ place: Place, _ file: FileID, _ inode: Inode) throws(Errno) {
    try machine.state.volumes.checkRemoval(from: place.directory)
    try checkSticky(try writable(place.directory), inode)
    let (now, isOpen) = (machine.now, machine.isOpen(file))
    try machine.changeTree(place.directory) { tree throws(Errno) in
      try tree.remove(place.name, from: place.directory.inode, keepingInode: isOpen, time: now)
    }
    machine.noteChange(of: file)
  }

  /// rename(2).
  package func rename(_ old: String, to new: String) throws(Errno) {
    let from = try walk(old, following: false)
    guard let file = from.file, let inode = machine.inode(file, for: self) else { throw .ENOENT }
    let to = try walk(new, following: false)
    guard !from.name.isEmpty, !to.name.isEmpty else { throw .EBUSY }
    guard inode.isDirectory || !to.mustBeDirectory else { throw .ENOTDIR }
    guard file.volume == to.directory.volume, from.directory.volume == file.volume else { throw .EXDEV }
    try checkSticky(try writable(from.directory), inode)
    try machine.state.volumes.checkCreation(in: to.directory, nil)
    let target = try writable(to.directory)
    if let replaced = to.file, let replacedInode = machine.inode(replaced, for: self) {
      try checkSticky(target, replacedInode)
    }
    let (now, keeps) = (machine.now, to.file.map { machine.isOpen($0) } ?? false)
    machine.world.noteAction(on: from.directory, of: machine)
    try machine.changeTree(to.directory) { tree throws(Errno) in
      try tree.rename(
        from.name, in: from.directory.inode, to: to.name, in: to.directory.inode, keepingReplaced: keeps, time: now)
    }
    if let replaced = to.file { machine.noteChange(of: replaced) }
  }

  // MARK: Attributes

  private func change(_ file: FileID, _ body: (inout Inode) -> Void) throws(Errno) {
    // What is made up forgets it at once.
    if case .processes = machine.state.volumes.volumes[file.volume] { return }
    let now = machine.now
    try machine.changeTree(file) { tree throws(Errno) in
      tree.setAttributes(file.inode) {
        body(&$0)
        $0.changeTime = now
      }
    }
  }

  /// chmod(2).
  package func setMode(_ path: String, _ mode: FileMode) throws(Errno) {
    let file = try locate(path)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard credentials.isSuperuser || credentials.effectiveUser == inode.owner else { throw .EPERM }
    var mode = mode
    if !credentials.isSuperuser, !credentials.isMember(of: inode.group) { mode.remove(.setGroupID) }
    try change(file) { $0.mode = mode }
  }

  /// chown(2), or lchown(2) where links are not followed; nil leaves an ID as it is.
  package func setOwner(_ path: String, user: UserID?, group: GroupID?, following: Bool = true) throws(Errno) {
    let file = try locate(path, following: following)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    if !credentials.isSuperuser {
      guard credentials.effectiveUser == inode.owner, user ?? inode.owner == inode.owner,
        group.map({ credentials.isMember(of: $0) }) ?? true
      else { throw .EPERM }
    }
    try change(file) {
      $0.owner = user ?? $0.owner
      $0.group = group ?? $0.group
      if !$0.isDirectory, $0.mode.rawValue & 0o111 != 0 { $0.mode.subtract([.setUserID, .setGroupID]) }
    }
  }

  /// utimensat(2); nil leaves a time as it is.
  package func setTimes(
    _ path: String, access: Timestamp?, modification: Timestamp?, toNow: Bool = false, following: Bool = true
  ) throws(Errno) {
    let file = try locate(path, following: following)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    if !credentials.isSuperuser, credentials.effectiveUser != inode.owner {
      guard toNow else { throw .EPERM }
      guard inode.permits(.write, for: credentials) else { throw .EACCES }
    }
    try change(file) {
      $0.accessTime = access ?? $0.accessTime
      $0.modificationTime = modification ?? $0.modificationTime
    }
    machine.noteChange(of: file)
  }

  /// truncate(2).
  package func truncate(_ path: String, to size: Int) throws(Errno) {
    let file = try locate(path)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard !inode.isDirectory else { throw .EISDIR }
    guard inode.permits(.write, for: credentials) else { throw .EACCES }
    try machine.truncate(file, to: size)
  }

  // MARK: Whole files

  /// Replaces a file's content, or makes it.
  package func write(_ path: String, _ bytes: [UInt8], mode: FileMode = 0o666) throws(Errno) {
    let file = try openForWriting(path, mode: mode)
    try machine.truncate(file, to: 0)
    try machine.write(file, bytes, at: 0)
  }

  /// Adds to the end of a file, or makes it.
  package func append(_ path: String, _ bytes: [UInt8], mode: FileMode = 0o666) throws(Errno) {
    let file = try openForWriting(path, mode: mode)
    try machine.write(file, bytes, at: machine.inode(file, for: self)?.size ?? 0)
  }

  /// Writes over a part of a file that is there (pwrite(2)).
  package func patch(_ path: String, _ bytes: [UInt8], at offset: Int) throws(Errno) {
    let file = try locate(path)
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard !inode.isDirectory else { throw .EISDIR }
    guard inode.permits(.write, for: credentials) else { throw .EACCES }
    try machine.write(file, bytes, at: offset)
  }

  private func openForWriting(_ path: String, mode: FileMode) throws(Errno) -> FileID {
    let place = try walk(path, following: true)
    guard let file = place.file else {
      guard !place.mustBeDirectory else { throw .EISDIR }
      try machine.state.volumes.checkCreation(in: place.directory, .data([]))
      return try make(.data([]), at: place, mode: mode)
    }
    guard let inode = machine.inode(file, for: self) else { throw .ENOENT }
    guard !inode.isDirectory else { throw .EISDIR }
    guard inode.permits(.write, for: credentials) else { throw .EACCES }
    return file
  }
}
