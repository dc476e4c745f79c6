import FileSystem
import Kernel
import Simulation

extension FileStatus {
  /// What stat(1) and the questions of rm(1) call a file of this kind.
  package var kindName: String {
    switch type {
    case .regular: size == 0 ? "regular empty file" : "regular file"
    case .directory: "directory"
    case .symbolicLink: "symbolic link"
    case .fifo: "fifo"
    case .socket: "socket"
    case .characterDevice: "character special file"
    case .blockDevice: "block special file"
    }
  }

  /// When the file was made, as far as its other times tell.
  package var birthTime: Timestamp { min(changeTime, accessTime, modificationTime) }
}

extension DeviceNumber {
  /// The device that a volume is on: the disk is 8,1; what is made up has major number 0.
  package init(volume: Int) {
    self = volume == 0 ? DeviceNumber(major: 8, minor: 1) : DeviceNumber(major: 0, minor: UInt32(20 + volume))
  }

  /// `dev_t`.
  package var combined: Int {
    Int(major & 0xFFF) << 8 | Int(minor & 0xFF) | Int(minor & 0xFFF00) << 12
  }
}
