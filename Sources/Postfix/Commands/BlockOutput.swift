import FileSystem
import Kernel

/// Standard output as programs of Postfix have it: it waits in blocks, on a terminal too, and what still waits
/// when a fatal error ends the program is lost.
struct BlockOutput {
  private let process: Process
  private var waiting: [UInt8] = []
  private static let blockSize = 4096

  init(_ process: Process) {
    self.process = process
  }

  mutating func write(_ bytes: some Collection<UInt8>) async throws(Errno) {
    waiting.append(contentsOf: bytes)
    guard waiting.count >= BlockOutput.blockSize else { return }
    let whole = waiting.count / BlockOutput.blockSize * BlockOutput.blockSize
    try await process.write(1, Array(waiting[..<whole]))
    waiting.removeFirst(whole)
  }

  mutating func flush() async throws(Errno) {
    guard !waiting.isEmpty else { return }
    try await process.write(1, waiting)
    waiting = []
  }
}
