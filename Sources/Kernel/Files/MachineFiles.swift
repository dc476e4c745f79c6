import FileSystem
import Simulation

/// What `Files` and open files do below the level of paths.
extension Machine {
  /// The inode of a file; of a made-up one as it is for the one who asks.
  package func inode(_ id: FileID, for files: Files? = nil) -> Inode? {
    switch state.volumes.volumes[id.volume] {
    case .tree(let tree): tree[id.inode]
    case .processes: ProcFileSystem(machine: self, asking: files?.pid).inode(ProcNode(id.inode))
    }
  }

  func lookup(_ name: String, in directory: FileID, for files: Files) throws(Errno) -> FileID? {
    switch state.volumes.volumes[directory.volume] {
    case .tree(let tree):
      if name == ".." {
        return FileID(volume: directory.volume, inode: try tree.directory(directory.inode).parent)
      }
      return try tree.directory(directory.inode)[name].map { FileID(volume: directory.volume, inode: $0) }
    case .processes:
      return ProcFileSystem(machine: self, asking: files.pid).lookup(name, in: ProcNode(directory.inode))
        .map { FileID(volume: directory.volume, inode: $0.inode) }
    }
  }

  func entries(of directory: FileID, for files: Files) throws(Errno) -> [DirectoryEntry] {
    switch state.volumes.volumes[directory.volume] {
    case .tree(let tree):
      return try tree.directory(directory.inode).entries.compactMap { entry in
        let id = state.volumes.crossing(into: FileID(volume: directory.volume, inode: entry.inode))
        guard let inode = inode(id, for: files) else { return nil }
        return DirectoryEntry(name: entry.name, inode: id.inode, type: inode.type)
      }
    case .processes:
      let proc = ProcFileSystem(machine: self, asking: files.pid)
      return proc.entries(of: ProcNode(directory.inode)).map { name, node in
        DirectoryEntry(name: name, inode: node.inode, type: proc.inode(node)?.type ?? .regular)
      }
    }
  }

  func status(_ file: FileID, for files: Files) throws(Errno) -> FileStatus {
    if isMagicLink(file), let target = magicTarget(file) {
      if let behind = target.file { return try status(behind, for: files) }
      return target.status(of: file)
    }
    guard let inode = inode(file, for: files) else { throw .ENOENT }
    return FileStatus(id: file, inode: inode)
  }

  /// Whether a file is a link of /proc that leads to an open file, whatever text it shows.
  func isMagicLink(_ id: FileID) -> Bool {
    guard case .processes = state.volumes.volumes[id.volume] else { return false }
    return ProcNode(id.inode).kind == .descriptor
  }

  /// The open file that a link in /proc/PID/fd leads to.
  func magicTarget(_ id: FileID) -> FileDescription? {
    let node = ProcNode(id.inode)
    return processes[node.pid]?.descriptors[node.descriptor]
  }

  func path(of file: FileID, below root: FileID) -> String? {
    if file == root { return "/" }
    var names: [String] = []
    var here = file
    while here != root {
      if let point = state.volumes.crossing(outOf: here) {
        here = point
        continue
      }
      guard case .tree(let tree) = state.volumes.volumes[here.volume] else {
        return ProcFileSystem(machine: self, asking: nil).path(of: ProcNode(here.inode))
      }
      guard let parent = (try? tree.directory(here.inode))?.parent,
        let name = (try? tree.directory(parent))?.entries.first(where: { $0.inode == here.inode })?.name
      else { return nil }
      names.append(name)
      here = FileID(volume: here.volume, inode: parent)
      if names.count > 4096 { return nil }
    }
    return "/" + names.reversed().joined(separator: "/")
  }

  // MARK: Contents

  /// Changes the tree that a file lies on, and notes who does it.
  func changeTree<Result>(_ file: FileID, _ body: (inout FileTree) throws(Errno) -> Result) throws(Errno) -> Result {
    world.noteAction(on: file, of: self)
    return try state.volumes.withTree(file.volume, body)
  }

  func truncate(_ file: FileID, to size: Int) throws(Errno) {
    if case .processes = state.volumes.volumes[file.volume] { return }
    let time = now
    try changeTree(file) { tree throws(Errno) in
      switch tree[file.inode]?.content {
      case .characterDevice, .fifo: return
      default: try tree.truncate(file.inode, to: size, time: time)
      }
    }
    noteChange(of: file)
  }

  /// Writes into a file that a daemon has open.
  package func write(_ file: FileID, _ bytes: [UInt8], at offset: Int) throws(Errno) {
    if case .processes = state.volumes.volumes[file.volume] {
      let node = ProcNode(file.inode)
      guard node.kind == .systemControl else { throw .EIO }
      return try setSystemControl(node.descriptor, bytes)
    }
    let time = now
    try changeTree(file) { tree throws(Errno) in
      if case .characterDevice? = tree[file.inode]?.content { return }
      try tree.write(file.inode, bytes, at: offset, time: time)
    }
    noteChange(of: file)
  }

  // MARK: Open files

  func isOpen(_ file: FileID) -> Bool {
    openCounts[file] != nil
  }

  /// Somebody has opened a file: it stays when its names are removed.
  package func noteOpened(_ file: FileID) {
    openCounts[file, default: 0] += 1
  }

  /// The last one who closes a file without names frees it.
  package func noteClosed(_ file: FileID) {
    guard let count = openCounts[file] else { return }
    guard count == 1 else {
      openCounts[file] = count - 1
      return
    }
    openCounts[file] = nil
    if let inode = state.volumes[file], inode.linkCount <= 0 {
      try? state.volumes.withTree(file.volume) { tree throws(Errno) in tree.release(file.inode) }
    }
  }

  /// Wakes those who wait for a file to change (inotify(7)).
  func noteChange(of file: FileID) {
    changeQueues[file]?.wakeAll()
  }

  /// Where one waits for a file to change.
  package func changes(of file: FileID) -> WaitQueue {
    if let queue = changeQueues[file] { return queue }
    let queue = WaitQueue()
    changeQueues[file] = queue
    return queue
  }
}
