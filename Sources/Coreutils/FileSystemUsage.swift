import CommandConventions
import FileSystem
import Kernel

/// How full a file system is (statfs(2)), as df and `stat -f` show it.
struct FileSystemUsage {
  var mount: Mount
  /// In units of `blockSize` bytes.
  var blocks: Int
  var freeBlocks: Int
  var availableBlocks: Int
  var inodes: Int
  var freeInodes: Int
  let blockSize = 4096

  /// The file system that a file is on.
  static func of(_ path: String, _ files: Files) throws(Errno) -> FileSystemUsage {
    let volume = try files.status(path).id.volume
    guard let mount = files.machine.state.volumes.mounts.last(where: { $0.volume == volume }) else { throw .ENOENT }
    return FileSystemUsage(mount, on: files.machine)
  }

  /// A disk without a given size has 20 GB, of which root keeps a twentieth for itself, as mkfs.ext4 arranges it.
  init(_ mount: Mount, on machine: Machine) {
    self.mount = mount
    guard case .tree(let tree) = machine.state.volumes.volumes[mount.volume] else {
      (blocks, freeBlocks, availableBlocks, inodes, freeInodes) = (0, 0, 0, 0, 0)
      return
    }
    let capacity = tree.capacityBlocks == .max ? 5_242_880 : tree.capacityBlocks / 8
    blocks = capacity
    freeBlocks = max(0, capacity - tree.usedBlocks / 8)
    availableBlocks = max(0, freeBlocks - capacity / 20)
    inodes = capacity / 4
    freeInodes = max(0, inodes - tree.inodes.count - 10)
  }
}

/// The directives of `stat -f`.
struct FileSystemFields {
  let name: String
  let usage: FileSystemUsage

  static let full = """
      File: "%n"
        ID: %-8i Namelen: %-7l Type: %T
    Block size: %-10s Fundamental block size: %S
    Blocks: Total: %-10b Free: %-10f Available: %a
    Inodes: Total: %-10c Free: %d

    """
  static let terse = "%n %i %l %t %s %S %b %f %a %c %d\n"

  func value(_ letter: Character) -> StatValue? {
    switch letter {
    case "a": .decimal(usage.availableBlocks)
    case "b": .decimal(usage.blocks)
    case "c": .decimal(usage.inodes)
    case "d": .decimal(usage.freeInodes)
    case "f": .decimal(usage.freeBlocks)
    case "i": .hexadecimal(usage.mount.volume == 0 ? 0x4d3f_52b1_4c0e_9a77 : 0)
    case "l": .decimal(255)
    case "n": .text(name)
    case "s", "S": .decimal(usage.blockSize)
    case "t": .hexadecimal(usage.mount.type == "proc" ? 0x9fa0 : 0xef53)
    case "T": .text(usage.mount.type == "ext4" ? "ext2/ext3" : usage.mount.type)
    default: nil
    }
  }
}
