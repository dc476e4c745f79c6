import FileSystem
import Kernel
import Simulation

/// Waits with a file that has just been changed, as programs of Postfix do: they read it again until it is
/// older than a second, so as not to see half of a change.
enum HotFile {
  /// Runs `read` until the file is cool, or until it gives nil because of an error. What it says is said each time.
  static func reading<Result>(
    _ path: String, by process: Process, _ read: () async throws(Errno) -> Result?
  ) async throws(Errno) -> Result? {
    while true {
      let before = process.now.seconds
      guard let result = try await read() else { return nil }
      let after = process.now.seconds
      guard let modified = try? process.files.status(path).modificationTime.seconds, modified >= before - 1,
        modified <= after
      else { return result }
      try await process.sleep(.milliseconds(300))
    }
  }
}
