import CommandConventions
import FileSystem
import Kernel
import TextFormat

extension Process {
  /// Whether a file is the root directory, which `--preserve-root` keeps from recursion; tells so.
  func refusesRoot(_ path: String, _ status: FileStatus) async throws(Errno) -> Bool {
    guard let root = try? files.status("/"), root.id == status.id else { return false }
    let same = path == "/" ? "" : " (same as '/')"
    try await report("it is dangerous to operate recursively on \(path.quotedName)\(same)")
    try await report("use --no-preserve-root to override this failsafe")
    return true
  }
}
