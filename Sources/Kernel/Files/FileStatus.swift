import FileSystem
import Simulation

/// What stat(2) tells.
package struct FileStatus: Hashable, Sendable {
  package var id: FileID
  package var type: FileType
  package var mode: FileMode
  package var linkCount: Int
  package var owner: UserID
  package var group: GroupID
  package var size: Int
  /// 512-byte units.
  package var blocks: Int
  package var accessTime: Timestamp
  package var modificationTime: Timestamp
  package var changeTime: Timestamp
  /// Of a device file.
  package var device: DeviceNumber?

  package init(id: FileID, inode: Inode) {
    self.id = id
    type = inode.type
    mode = inode.mode
    linkCount = inode.linkCount
    owner = inode.owner
    group = inode.group
    size = inode.size
    blocks = inode.blocks
    accessTime = inode.accessTime
    modificationTime = inode.modificationTime
    changeTime = inode.changeTime
    switch inode.content {
    case .characterDevice(let number), .blockDevice(let number): device = number
    default: device = nil
    }
  }

  package var isDirectory: Bool { type == .directory }
  package var isRegular: Bool { type == .regular }
  package var isSymbolicLink: Bool { type == .symbolicLink }

  /// "-rw-r--r--".
  package var modeLetters: String { String(type.letter) + mode.letters }
}

/// A name in a directory and what it stands for.
package struct DirectoryEntry: Hashable, Sendable {
  package var name: String
  package var inode: InodeNumber
  package var type: FileType
}

/// The flags of open(2).
package struct OpenFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  package static let read = OpenFlags(rawValue: 1)
  package static let write = OpenFlags(rawValue: 2)
  package static let append = OpenFlags(rawValue: 4)
  package static let create = OpenFlags(rawValue: 8)
  package static let exclusive = OpenFlags(rawValue: 16)
  package static let truncate = OpenFlags(rawValue: 32)
  package static let noFollow = OpenFlags(rawValue: 64)
  package static let directory = OpenFlags(rawValue: 128)
  /// Does not wait for the other side of a FIFO.
  package static let nonBlocking = OpenFlags(rawValue: 256)

  /// Write from the start: `>`.
  package static let replace: OpenFlags = [.write, .create, .truncate]
  /// Write at the end: `>>`.
  package static let extend: OpenFlags = [.write, .create, .append]
}
