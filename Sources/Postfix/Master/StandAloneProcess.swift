import FileSystem
import Kernel

/// The process of a daemon that somebody has started without master(8), which knows nothing of it.
package final class StandAloneProcess {
  package var process: DaemonProcess
  /// Who has started it.
  package let user: Credentials
  /// Whether it has come to an end by a fatal error.
  package var hasDied = false

  package init(_ process: DaemonProcess, user: Credentials) {
    self.user = user
    self.process = process
  }
}
