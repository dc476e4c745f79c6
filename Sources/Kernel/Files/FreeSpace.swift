import FileSystem

extension Machine {
  /// The bytes that are free on the file system of a path, for those who are not root (statfs(2) f_bavail).
  ///
  /// - Returns: nil for a path that is not there, or not on a disk.
  package func freeSpace(at path: String) -> Int? {
    guard let volume = try? files.status(path).id.volume, case .tree(let tree) = state.volumes.volumes[volume] else {
      return nil
    }
    // A disk without a given size has 20 GB; a twentieth is kept for root, as mkfs.ext4 arranges it.
    let capacity = tree.capacityBlocks == .max ? 5_242_880 : tree.capacityBlocks / 8
    return max(0, capacity - tree.usedBlocks / 8 - capacity / 20) * 4096
  }
}
