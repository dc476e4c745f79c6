import FileSystem
import Kernel
import Simulation

/// A terminal that a program shows a whole screen on, key by key.
package final class ScreenTerminal {
  /// What came from the keyboard.
  package enum Input: Equatable {
    case byte(UInt8)
    /// The window has another size now.
    case resized
    /// A signal that the program has caught.
    case signal(Signal)
    /// The terminal is gone.
    case end
  }

  /// Whose terminal it is.
  package let process: Process
  private let device: TerminalDevice
  private let descriptor: Int
  private let saved: TerminalDevice.Attributes
  private var output: [UInt8] = []
  private var pending: [UInt8] = []

  /// - Parameter descriptor: where keys come from.
  package init?(_ process: Process, descriptor: Int) {
    guard let device = process.terminalDevice(descriptor) else { return nil }
    self.process = process
    self.device = device
    self.descriptor = descriptor
    saved = device.attributes
  }

  /// Lines of the window.
  package var rows: Int { max(1, device.rows) }
  /// Characters in one of them.
  package var columns: Int { max(1, device.columns) }

  /// Lets each key through as it is typed.
  ///
  /// - Parameter keepsSignals: whether Ctrl-C, Ctrl-Z and Ctrl-\ still send signals.
  package func takeKeys(keepsSignals: Bool) {
    device.attributes.isCanonical = false
    device.attributes.echoes = false
    device.attributes.generatesSignals = keepsSignals
    device.attributes.mapsReturn = false
    process.setDisposition(of: .WINCH, .caught)
  }

  /// Puts the terminal back as it was.
  package func giveBack() {
    device.attributes = saved
    process.setDisposition(of: .WINCH, .standard)
  }

  /// Takes text down for `flush`.
  package func write(_ text: String) {
    output += text.bytes
  }

  /// Takes bytes down for `flush`.
  package func write(_ bytes: [UInt8]) {
    output += bytes
  }

  /// Moves the cursor; rows and columns are counted from 0.
  package func move(_ row: Int, _ column: Int) {
    write("\u{1B}[\(row + 1);\(column + 1)H")
  }

  /// Shows what was written.
  package func flush() async throws(Errno) {
    guard !output.isEmpty else { return }
    let bytes = output
    output = []
    try await process.write(1, bytes)
  }

  /// The next byte that was typed.
  package func next() async throws(Errno) -> Input {
    if !pending.isEmpty { return .byte(pending.removeFirst()) }
    do throws(Errno) {
      pending = try await process.read(descriptor, 1024)
    } catch {
      guard error == .EINTR, let signal = process.takeCaughtSignals().first else { throw error }
      return signal == .WINCH ? .resized : .signal(signal)
    }
    return pending.isEmpty ? .end : .byte(pending.removeFirst())
  }

  /// The next byte, when it is there already or comes at once, as those of one key do.
  package func nextOfSameKey() async throws(Errno) -> UInt8? {
    if !pending.isEmpty { return pending.removeFirst() }
    do throws(Errno) {
      guard !(try await process.poll([descriptor], until: process.now + .milliseconds(50))).isEmpty else { return nil }
    } catch {
      guard error == .EINTR, process.hasCaughtSignals else { throw error }
      return nil
    }
    guard case .byte(let byte) = try await next() else { return nil }
    return byte
  }

  /// Whether a key waits to be read.
  package func hasInput() async throws(Errno) -> Bool {
    if !pending.isEmpty { return true }
    return !(try await process.poll([descriptor], until: process.now)).isEmpty
  }
}
