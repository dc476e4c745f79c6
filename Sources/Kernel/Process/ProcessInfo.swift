import FileSystem
import Simulation

package typealias PID = Int32

/// What the process table says of a process (ps(1)).
///
/// Programs that run as coroutines and daemons that are handlers stand in it alike.
package struct ProcessInfo: Hashable, Sendable, Codable {
  package var pid: PID
  package var parent: PID
  package var group: PID
  package var session: PID
  package var credentials: Credentials
  /// `comm`: the name of the program, at most fifteen bytes.
  package var command: String
  package var arguments: [String]
  /// The path of the program's file.
  package var executable: String
  /// "pts/0"; nil without one.
  package var terminal: String?
  package var startTime: Timestamp
  /// R, S, T, Z, with the marks that ps adds after it left out.
  package var stateLetter: String = "S"
  package var cpuSeconds: Double = 0
  package var virtualMemoryKilobytes: Int = 8_000
  package var residentMemoryKilobytes: Int = 4_000
  /// The service whose handler this process is; nil for a program.
  package var service: String?
  /// The process group in front on its terminal (`+` in ps).
  package var isForeground = false

  package init(
    pid: PID, parent: PID, group: PID? = nil, session: PID? = nil, credentials: Credentials, command: String,
    arguments: [String], executable: String = "", terminal: String? = nil, startTime: Timestamp, service: String? = nil
  ) {
    self.pid = pid
    self.parent = parent
    self.group = group ?? pid
    self.session = session ?? pid
    self.credentials = credentials
    self.command = command
    self.arguments = arguments
    self.executable = executable
    self.terminal = terminal
    self.startTime = startTime
    self.service = service
  }
}
