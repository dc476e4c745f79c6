import FileSystem
import Kernel
import Simulation

/// A running process of a daemon that master(8) started.
package struct DaemonProcess: Sendable, Codable {
  package let pid: PID
  /// The service of master.cf that it serves: its name, and the kind of its socket.
  package let service: ServiceKey
  /// The file name of its program: "smtpd".
  package let program: String
  package let isChrooted: Bool
  package let isUnprivileged: Bool
  /// What it calls itself in the log: "postfix/smtpd".
  package internal(set) var tag: String
  package internal(set) var arguments: DaemonArguments?
  /// Its values of the parameters: those of the time when it was started.
  package internal(set) var configuration: MainConfiguration
  /// The reload that it belongs to; one of an earlier one ends when it has nothing to do.
  let generation: Int
  /// How many clients it has at the moment, and how many it has had.
  var clientCount = 0
  var useCount = 0
  /// Counts the times that it has become idle, so that a timer knows whether it is still meant.
  var idleCount = 0
  /// Whether it found resolv.conf when it started, below the queue directory where it is in a chroot.
  package internal(set) var hasNameServers = true
  /// The tables that it has opened.
  package var tables = OpenTables()

  /// The name of its service: what `$service_name` stands for.
  package var serviceName: String { service.name }
}

/// What tells services of master.cf apart.
package struct ServiceKey: Hashable, Sendable, Codable {
  package var name: String
  package var kind: MasterEntry.Kind

  package init(_ name: String, _ kind: MasterEntry.Kind) {
    self.name = name
    self.kind = kind
  }
}
