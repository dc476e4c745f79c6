import DNS
import FileSystem
import HashTreeCollections
import Simulation

/// All that there is of one machine, as a value.
package struct MachineState: Sendable {
  /// The short host name that hostname(1) prints.
  package var hostName: String
  /// What uname(2) calls the kernel's release.
  package var release = "6.1.0-37-amd64"
  /// What uname(2) calls the kernel's version.
  package static let kernelVersion = "#1 SMP PREEMPT_DYNAMIC Debian 6.1.140-1 (2025-05-22)"
  package var volumes: VolumeTable
  package var interfaces: [NetworkInterface] = []
  /// Settings of the kernel that are not what they were at its start, by their paths below /proc/sys.
  package var systemControls: [String: String] = [:]
  /// Routes beside those to the neighbours.
  package var routes: [Route] = []
  /// Daemons, which are handlers and no coroutines, by PID.
  package var daemons: TreeDictionary<PID, ProcessInfo> = [:]
  package var lastPID: PID
  package var services = ServiceTable()
  package var listeners: [Listener] = []
  package var bootTime: Timestamp
  /// The seed of this machine's own random choices.
  package var isRunning = true

  package init(hostName: String, disk: FileTree, bootTime: Timestamp, lastPID: PID = 1) {
    self.hostName = hostName
    var disk = disk
    disk.markOrigin()
    volumes = VolumeTable(disk: disk)
    self.bootTime = bootTime
    self.lastPID = lastPID
  }
}

/// A network interface and its addresses (ip-address(8)).
package struct NetworkInterface: Sendable, Codable, Hashable {
  package struct Address: Sendable, Codable, Hashable {
    package var address: IPAddress
    package var prefixLength: Int
    package var broadcast: IPAddress?

    package init(_ address: IPAddress, prefixLength: Int) {
      self.address = address
      self.prefixLength = prefixLength
    }

    /// The address with all bits behind the prefix set.
    package var usualBroadcast: IPAddress? {
      guard case .v4(let bits) = address, prefixLength < 31 else { return nil }
      return .v4(bits | UInt32.max >> UInt32(prefixLength))
    }
  }

  package var name: String
  /// "52:54:00:a8:01:0a".
  package var hardwareAddress: String
  package var addresses: [Address]
  package var isLoopback: Bool
  package var isUp = true
  /// Of a virtual cable the index that the interface at its other end has there: the "2" of "eth0@if2".
  package var farEnd: Int?

  package init(
    name: String, hardwareAddress: String, addresses: [Address], isLoopback: Bool = false, farEnd: Int? = nil
  ) {
    self.name = name
    self.hardwareAddress = hardwareAddress
    self.addresses = addresses
    self.isLoopback = isLoopback
    self.farEnd = farEnd
  }
}
