import FileSystem
import Kernel
import Simulation

/// The conversation: keys go out, what comes in is shown.
extension TelnetClient {
  /// How a stretch of conversation ended.
  private enum Pause {
    /// The connection is gone, or input is at its end.
    case closed
    /// The escape key was hit.
    case escaped
  }

  /// Talks until the connection ends, stopping at the prompt for each escape.
  mutating func talk() async throws(Errno) {
    try await process.standardOutput.flush()
    while connection != nil {
      switch try await exchange() {
      case .closed:
        try await process.writeError("Connection closed by foreign host.\n")
        disconnect()
        return
      case .escaped:
        returnsToPrompt = false
        try await process.write("\n")
        if try await promptOnce() == .leave { return }
      }
    }
  }

  mutating func disconnect() {
    if let connection { try? process.close(connection.descriptor) }
    connection = nil
  }

  /// Sends and receives until one of both has to stop.
  private mutating func exchange() async throws(Errno) -> Pause {
    guard let descriptor = connection?.descriptor else { return .closed }
    let isTerminal = process.isTerminal(0)
    setTerminal(escape)
    process.setDisposition(of: .INT, isTerminal ? .caught : process.disposition(of: .INT))
    defer {
      setTerminal(nil)
      if isTerminal { process.setDisposition(of: .INT, .standard) }
    }
    var reader = TelnetReader()
    while true {
      var ready: [Int] = []
      do throws(Errno) {
        ready = try await process.poll([descriptor, 0])
      } catch {
        guard error == .EINTR, process.hasCaughtSignals else { throw error }
        _ = process.takeCaughtSignals()
        // Interrupt Process, and the request for a timing mark that makes the other side throw away output.
        try await send([255, 244, 255, 253, 6])
        continue
      }
      if ready.contains(descriptor) {
        let bytes = try await process.read(descriptor)
        let (shown, answer) = reader.receive(bytes)
        try await process.write(shown)
        try await process.standardOutput.flush()
        if !answer.isEmpty { try await send(answer) }
        if bytes.isEmpty { return .closed }
        continue
      }
      let keys = try await process.read(0)
      if keys.isEmpty {
        guard isTerminal else { return .closed }
        try await send([4])
        continue
      }
      if let escape, isTerminal || keys.last == escape, let end = keys.firstIndex(of: escape) {
        try await send(outgoing(Array(keys[..<end])))
        return .escaped
      }
      try await send(outgoing(keys))
      if !isTerminal {
        // Gives an answer the time to come before the end of a file is looked at.
        _ = try await process.poll([descriptor], until: process.now + .milliseconds(30))
      }
    }
  }

  /// A key that ends a line of the terminal at once, so that it is heard.
  private func setTerminal(_ key: UInt8?) {
    guard process.isTerminal(0) else { return }
    process.terminal?.attributes.endOfLine = key
  }

  func send(_ bytes: [UInt8]) async throws(Errno) {
    guard let descriptor = connection?.descriptor, !bytes.isEmpty else { return }
    do throws(Errno) {
      try await process.write(descriptor, bytes)
    } catch {
      // The other side is gone; reading tells.
      guard error == .EPIPE || error == .ECONNRESET else { throw error }
    }
  }

  /// What goes out for keys: newlines as the standard's line end (RFC 854).
  private func outgoing(_ keys: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for key in keys {
      switch key {
      case 10: bytes += [13, 10]
      case 13: bytes += sendsReturnNewline ? [13, 10] : [13, 0]
      case 255: bytes += [255, 255]
      default: bytes.append(key)
      }
    }
    return bytes
  }
}

/// Takes telnet's own commands out of what comes in; every option that is offered is declined.
private struct TelnetReader {
  private enum State {
    case data, afterReturn, command
    case option(UInt8)
    case subnegotiation, subnegotiationCommand
  }

  private var state = State.data

  mutating func receive(_ bytes: [UInt8]) -> (shown: [UInt8], answer: [UInt8]) {
    var shown: [UInt8] = []
    var answer: [UInt8] = []
    for byte in bytes {
      switch state {
      case .data: take(byte, &shown)
      case .afterReturn:
        state = .data
        if byte == 10 {
          shown.append(10)
        } else {
          shown.append(13)
          if byte != 0 { take(byte, &shown) }
        }
      case .command:
        state = .data
        switch byte {
        case 255: shown.append(255)
        case 250: state = .subnegotiation
        case 251...254: state = .option(byte)
        default: break
        }
      case .option(let verb):
        state = .data
        // WILL is answered with DON'T, DO with WON'T.
        if verb == 251 { answer += [255, 254, byte] }
        if verb == 253 { answer += [255, 252, byte] }
      case .subnegotiation: if byte == 255 { state = .subnegotiationCommand }
      case .subnegotiationCommand: state = byte == 240 ? .data : .subnegotiation
      }
    }
    if case .afterReturn = state, bytes.isEmpty { shown.append(13) }
    return (shown, answer)
  }

  private mutating func take(_ byte: UInt8, _ shown: inout [UInt8]) {
    switch byte {
    case 13: state = .afterReturn
    case 255: state = .command
    default: shown.append(byte)
    }
  }
}
