import FileSystem
import Simulation

/// A file, whichever volume it lies on (`st_dev` and `st_ino`).
package struct FileID: Hashable, Sendable, Codable {
  /// Index into the machine's volumes.
  package var volume: Int
  package var inode: InodeNumber

  package init(volume: Int, inode: InodeNumber) {
    self.volume = volume
    self.inode = inode
  }
}

/// What can be mounted: a tree that is kept, or one that is made up when somebody looks.
package enum Volume: Sendable {
  case tree(FileTree)
  /// proc(5).
  case processes

  var root: InodeNumber {
    switch self {
    case .tree(let tree): tree.root
    case .processes: ProcNode.top.inode
    }
  }
}

/// A row of mount(8)'s table.
package struct Mount: Hashable, Sendable, Codable {
  /// The directory that the volume hides; nil for the root of all.
  package var point: FileID?
  package var volume: Int
  package var source: String
  package var path: String
  package var type: String
  package var options: String

  package init(point: FileID?, volume: Int, source: String, path: String, type: String, options: String) {
    self.point = point
    self.volume = volume
    self.source = source
    self.path = path
    self.type = type
    self.options = options
  }
}

/// A machine's volumes and where they are mounted.
package struct VolumeTable: Sendable {
  package var volumes: [Volume]
  package private(set) var mounts: [Mount]

  /// A machine with nothing but its disk.
  package init(disk: FileTree, source: String = "/dev/sda1", type: String = "ext4") {
    volumes = [.tree(disk)]
    mounts = [Mount(point: nil, volume: 0, source: source, path: "/", type: type, options: "rw,relatime")]
  }

  /// A table that was saved; nil where a mount has no volume, or there is no disk.
  init?(volumes: [Volume], mounts: [Mount]) {
    guard case .tree? = volumes.first, mounts.allSatisfy({ volumes.indices.contains($0.volume) }) else { return nil }
    self.volumes = volumes
    self.mounts = mounts
  }

  package var root: FileID { FileID(volume: 0, inode: volumes[0].root) }

  /// The inode of a file on a volume that is kept; nil on one that is made up.
  package subscript(id: FileID) -> Inode? {
    guard case .tree(let tree) = volumes[id.volume] else { return nil }
    return tree[id.inode]
  }

  /// Mounts a volume on a directory.
  package mutating func mount(
    _ volume: Volume, on point: FileID, source: String, path: String, type: String, options: String
  ) {
    volumes.append(volume)
    mounts.append(
      Mount(point: point, volume: volumes.count - 1, source: source, path: path, type: type, options: options))
  }

  /// Where one gets to from a directory that something may be mounted on.
  func crossing(into id: FileID) -> FileID {
    guard mounts.count > 1, let mount = mounts.last(where: { $0.point == id }) else { return id }
    return FileID(volume: mount.volume, inode: volumes[mount.volume].root)
  }

  /// The directory that the root of a volume is mounted on; nil for any other directory.
  func crossing(outOf id: FileID) -> FileID? {
    guard id.inode == volumes[id.volume].root else { return nil }
    return mounts.last { $0.volume == id.volume }?.point
  }

  /// Changes a kept tree in place.
  mutating func withTree<Result>(
    _ volume: Int, _ body: (inout FileTree) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    guard case .tree(var tree) = volumes[volume] else { throw .ENOENT }
    // Taken out while it is changed, so that nothing is copied.
    volumes[volume] = .processes
    defer { volumes[volume] = .tree(tree) }
    return try body(&tree)
  }
}
