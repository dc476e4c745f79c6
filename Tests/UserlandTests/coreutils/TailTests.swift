import FileSystem
import Kernel
import Testing

import struct Kernel.ExitStatus

@Suite struct TailTests {
  /// What a followed file shows while others change it.
  private func follow(
    _ words: [String], _ change: @escaping @Sendable (Process) async throws(Errno) -> Void
  ) -> (output: String, errors: String) {
    let seen = Seen()
    TestHost().perform { process throws(Errno) in
      try process.files.write("log", "1\n2\n".bytes)
      let tail = process.spawn("/usr/bin/tail", words)
      try await process.sleep(.seconds(2))
      try await change(process)
      try await process.sleep(.seconds(3))
      process.machine.signal(tail.pid, .TERM)
      return try await process.wait(for: tail).shellStatus
    } write: { number, bytes in
      if number == 1 { seen.output += bytes } else { seen.errors += bytes }
    }
    return (String(lossless: seen.output), String(lossless: seen.errors))
  }

  private final class Seen: @unchecked Sendable {
    var output: [UInt8] = []
    var errors: [UInt8] = []
  }

  @Test func `what is added is shown`() {
    let seen = follow(["tail", "-n1", "-f", "log"]) { process throws(Errno) in
      try process.files.append("log", "3\n".bytes)
    }
    #expect(seen.output == "2\n3\n")
  }

  @Test func `a file that is cut is read from its start`() {
    let seen = follow(["tail", "-f", "log"]) { process throws(Errno) in
      try process.files.write("log", "x\n".bytes)
    }
    #expect(seen.output == "1\n2\nx\n")
    #expect(seen.errors == "tail: log: file truncated\n")
  }

  @Test func `a name is followed to its new file`() {
    let seen = follow(["tail", "-F", "log"]) { process throws(Errno) in
      try process.files.rename("log", to: "log.1")
      try await process.sleep(.seconds(2))
      try process.files.write("log", "new\n".bytes)
    }
    #expect(seen.output == "1\n2\nnew\n")
    #expect(
      seen.errors
        == "tail: 'log' has become inaccessible: No such file or directory\n"
        + "tail: 'log' has appeared;  following new file\n")
  }
}
