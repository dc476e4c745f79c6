import FileSystem
import Kernel
import Simulation

/// Carries bytes between standard input and output and a connection until both sides are done.
struct NetcatRelay {
  private let process: Process
  private let settings: NetcatSettings
  private let socket: Int
  private var readsInput: Bool
  private var readsSocket = true
  /// When one ends after the end of input (-q).
  private var quitTime: Timestamp?

  init(_ process: Process, _ settings: NetcatSettings, _ socket: Int) {
    self.process = process
    self.settings = settings
    self.socket = socket
    readsInput = !settings.ignoresInput
  }

  mutating func run() async throws(Errno) {
    while readsInput || readsSocket {
      // One who listens has done all when the client has.
      if settings.listens, !readsSocket { return }
      let idleTime = settings.timeout.map { process.now + .fractionalSeconds($0) }
      let deadline = [idleTime, quitTime].compactMap { $0 }.min()
      let ready = try await process.poll((readsSocket ? [socket] : []) + (readsInput ? [0] : []), until: deadline)
      if ready.isEmpty { return }
      if ready.contains(socket) {
        try await receive()
      } else {
        try await send()
      }
    }
  }

  private mutating func receive() async throws(Errno) {
    let bytes = try await process.read(socket)
    if bytes.isEmpty {
      readsSocket = false
    } else {
      try await process.write(1, bytes)
    }
  }

  private mutating func send() async throws(Errno) {
    let bytes = try await process.read(0)
    guard !bytes.isEmpty else {
      readsInput = false
      if settings.finishesAtEnd { try? process.finishSending(socket) }
      if let delay = settings.quitDelay { quitTime = process.now + .fractionalSeconds(delay) }
      return
    }
    guard readsSocket else {
      // Nobody is there any more to whom it could be sent.
      readsInput = false
      return
    }
    try await process.write(socket, settings.endsLinesWithCRLF ? NetcatRelay.withCRLF(bytes) : bytes)
  }

  private static func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == 10, result.last != 13 { result.append(13) }
      result.append(byte)
    }
    return result
  }
}
