import FileSystem

/// A stream that is written to (stdio(3)): by lines to a terminal, by blocks elsewhere.
package final class OutputBuffer {
  private unowned let process: Process
  private let descriptor: Int
  private var bytes: [UInt8] = []
  private lazy var isLineBuffered = process.isTerminal(descriptor)
  private static let blockSize = 4096
  /// The first failure; later output is thrown away.
  package private(set) var failure: Errno?

  package init(process: Process, descriptor: Int) {
    self.process = process
    self.descriptor = descriptor
  }

  package func write(_ new: some Collection<UInt8>) async throws(Errno) {
    bytes.append(contentsOf: new)
    if bytes.count >= OutputBuffer.blockSize || isLineBuffered && new.contains(10) { try await flush() }
  }

  package func write(_ text: String) async throws(Errno) {
    if text.containsEscapedByte {
      try await write(text.unescapedBytes)
    } else {
      try await write(text.utf8)
    }
  }

  package func flush() async throws(Errno) {
    guard !bytes.isEmpty else { return }
    let pending = bytes
    bytes.removeAll(keepingCapacity: true)
    guard failure == nil else { return }
    do throws(Errno) {
      try await process.write(descriptor, pending)
    } catch {
      // A lost reader or a signal ends the program; a full disk is reported when it closes its output.
      if error == .EPIPE || error == .EINTR { throw error }
      failure = error
    }
  }

  /// Writes what is left and tells what went wrong, now or before; a closed stream is no failure.
  func flushAtExit() async -> Errno? {
    do throws(Errno) {
      try await flush()
    } catch {
      return process.terminationSignal == nil && error != .EPIPE ? error : nil
    }
    return failure
  }
}

/// A stream that is read, by lines or bytes.
package final class InputBuffer {
  private unowned let process: Process
  private let descriptor: Int
  private var bytes: [UInt8] = []
  private var head = 0
  private var isAtEnd = false

  package init(process: Process, descriptor: Int) {
    self.process = process
    self.descriptor = descriptor
  }

  private func fill() async throws(Errno) -> Bool {
    guard !isAtEnd else { return false }
    if head > 0 {
      bytes.removeFirst(head)
      head = 0
    }
    let chunk = try await process.read(descriptor)
    if chunk.isEmpty { isAtEnd = true }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return !chunk.isEmpty
  }

  /// The next line with its newline, which the last one may lack; nil at the end.
  package func readLine(terminator: UInt8 = 10) async throws(Errno) -> [UInt8]? {
    var searched = head
    while true {
      if let end = bytes[searched...].firstIndex(of: terminator) {
        defer { head = end + 1 }
        return Array(bytes[head...end])
      }
      let scanned = bytes.count - head
      guard try await fill() else { break }
      searched = head + scanned
    }
    guard head < bytes.count else { return nil }
    defer { head = bytes.count }
    return Array(bytes[head...])
  }

  package func readByte() async throws(Errno) -> UInt8? {
    if head == bytes.count, !(try await fill()) { return nil }
    head += 1
    return bytes[head - 1]
  }

  /// Whether something is already here to be read without waiting.
  package var hasBuffered: Bool { head < bytes.count }

  /// Up to `count` bytes: what is buffered, or one read's worth.
  package func read(_ count: Int = 65_536) async throws(Errno) -> [UInt8] {
    if head == bytes.count, !(try await fill()) { return [] }
    let end = min(bytes.count, head + count)
    defer { head = end }
    return Array(bytes[head..<end])
  }

  package func readAll() async throws(Errno) -> [UInt8] {
    while try await fill() {}
    defer { head = bytes.count }
    return Array(bytes[head...])
  }
}

extension Process {
  /// Writes to standard output, through its buffer.
  package func write(_ text: String) async throws(Errno) {
    try await standardOutput.write(text)
  }

  /// Writes to standard output, through its buffer.
  package func write(_ bytes: [UInt8]) async throws(Errno) {
    try await standardOutput.write(bytes)
  }

  /// Writes to standard error, at once.
  package func writeError(_ text: String) async throws(Errno) {
    try await write(2, text.bytes)
  }

  /// Writes "program: message" to standard error.
  package func complain(_ message: String) async throws(Errno) {
    try await writeError("\(programName): \(message)\n")
  }
}
