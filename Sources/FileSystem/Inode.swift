import Simulation

package typealias InodeNumber = UInt64

/// A device's major and minor number.
package struct DeviceNumber: Hashable, Sendable {
  package var major: UInt32
  package var minor: UInt32

  package init(major: UInt32, minor: UInt32) {
    self.major = major
    self.minor = minor
  }
}

/// A file without its names (inode(7)).
package struct Inode: Hashable, Sendable {
  /// What a file holds, by its type.
  package enum Content: Hashable, Sendable {
    case data([UInt8])
    /// A program of the simulator; its bytes are made up when somebody reads them (`ProgramImage`).
    case program(name: String, size: Int)
    case unwritten(UnwrittenFile)
    case directory(Directory)
    case symbolicLink(String)
    case fifo
    case socket
    case characterDevice(DeviceNumber)
    case blockDevice(DeviceNumber)
  }

  package var content: Content
  package var mode: FileMode
  package var owner: UserID
  package var group: GroupID
  package var linkCount: Int
  package var accessTime: Timestamp
  package var modificationTime: Timestamp
  package var changeTime: Timestamp

  package init(
    content: Content, mode: FileMode, owner: UserID, group: GroupID, time: Timestamp, linkCount: Int = 1
  ) {
    self.content = content
    self.mode = mode
    self.owner = owner
    self.group = group
    self.linkCount = linkCount
    accessTime = time
    modificationTime = time
    changeTime = time
  }

  package var type: FileType {
    switch content {
    case .data, .program, .unwritten: .regular
    case .directory: .directory
    case .symbolicLink: .symbolicLink
    case .fifo: .fifo
    case .socket: .socket
    case .characterDevice: .characterDevice
    case .blockDevice: .blockDevice
    }
  }

  package var isDirectory: Bool { type == .directory }

  /// `st_size`: bytes of a file or of a link's target; a directory's is that of its blocks on ext4.
  package var size: Int {
    switch content {
    case .data(let bytes): bytes.count
    case .program(_, let size): size
    case .unwritten(let file): file.size
    case .directory(let directory): directory.sizeOnDisk
    case .symbolicLink(let target): target.bytes.count
    case .fifo, .socket, .characterDevice, .blockDevice: 0
    }
  }

  /// `st_blocks`: 512-byte units on a disk of 4096-byte blocks. Short symbolic links need none.
  package var blocks: Int {
    switch content {
    case .data, .program, .unwritten, .directory: (size + 4095) / 4096 * 8
    case .symbolicLink: size < 60 ? 0 : 8
    case .fifo, .socket, .characterDevice, .blockDevice: 0
    }
  }

  /// Whether the permission bits let somebody do all of `access` (path_resolution(7)).
  ///
  /// The superuser may do anything but execute a file that has no x bit at all.
  package func permits(_ access: AccessMode, for credentials: Credentials) -> Bool {
    if credentials.isSuperuser {
      return !access.contains(.execute) || isDirectory || mode.rawValue & 0o111 != 0
    }
    let shift: UInt16 =
      if credentials.effectiveUser == owner { 6 } else if credentials.isMember(of: group) { 3 } else { 0 }
    let granted = AccessMode(rawValue: UInt8(mode.rawValue >> shift & 7))
    return granted.isSuperset(of: access)
  }
}
