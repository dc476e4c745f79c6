import FileSystem
import Kernel
import Simulation

/// A table behind proxymap(8) is opened by asking that service, which must answer.
extension TableCommand {
  private static let attempts = 11

  /// Knocks at the service's socket until somebody is there, for a hundred seconds.
  ///
  /// - Returns: false when nobody came, which has been said.
  func reachProxy(_ service: String) async throws(Errno) -> Bool {
    let relative = "private/" + service
    let path = process.files.exists(relative) ? relative : configuration.text("queue_directory") + "/" + relative
    for attempt in 1... {
      guard let refusal = refusal(of: service, at: path) else { return true }
      let complaint = "connect #\(attempt) to subsystem \(path): \(refusal.message)"
      guard attempt < TableCommand.attempts else {
        _ = try await voice.die(Fatal(complaint))
        return false
      }
      try await voice.warn(complaint)
      try await process.sleep(.seconds(10))
    }
    return false
  }

  private func refusal(of service: String, at path: String) -> Errno? {
    do throws(Errno) {
      try process.files.check(.write, path)
    } catch {
      return error
    }
    return ProxyTable.refusal(of: service, configuration, on: process.machine)
  }
}
