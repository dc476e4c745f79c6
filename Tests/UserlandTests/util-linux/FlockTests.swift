import FileSystem
import Simulation
import Testing

@testable import Kernel

@Suite struct FlockTests {
  /// What a lock of one descriptor does to another of the same file.
  @Test func `a lock is there until its file is closed`() {
    final class Seen: @unchecked Sendable { var events: [String] = [] }
    let seen = Seen()
    TestHost().perform { process throws(Errno) in
      try process.files.write("lock", [])
      let first = try await process.open("lock", .read)
      let second = try await process.open("lock", .read)
      try await process.lock(first, .shared)
      try await process.lock(second, .shared, until: process.now)
      seen.events.append("shared")
      do throws(Errno) {
        try await process.lock(second, .exclusive, until: process.now + .milliseconds(10))
      } catch {
        seen.events.append("\(error.message)")
      }
      try process.close(first)
      try await process.lock(second, .exclusive, until: process.now)
      seen.events.append("exclusive")
      return .success
    } write: { _, _ in
    }
    #expect(seen.events == ["shared", Errno.EAGAIN.message, "exclusive"])
  }
}
