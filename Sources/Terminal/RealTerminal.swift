import CLibEdit
import Glibc

/// The terminal that the program was started at: raw, so that every key comes as it is pressed, and as it was
/// before when the program ends.
package final class RealTerminal {
  /// What happens at the terminal.
  package enum Event: Sendable {
    case keys([UInt8])
    case resized
    /// The terminal has gone, or the program is asked to end.
    case hungUp
  }

  private let signals: Int32
  private var output: [UInt8] = []
  private var pushedBack: [UInt8] = []
  /// Set when nobody reads what is shown.
  private var isGone = false
  private var isEdited = false
  private var alternateScreen = AlternateScreen()

  /// Claims the terminal; nil when standard input or output is none.
  package init?() {
    guard isatty(0) == 1, isatty(1) == 1 else { return nil }
    signals = postroom_signals_open()
    guard signals >= 0, postroom_terminal_claim() != 0 else { return nil }
  }

  package var size: (rows: Int, columns: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    postroom_terminal_size(&rows, &columns)
    return (Int(rows), Int(columns))
  }

  /// Real time since the machine started, in nanoseconds.
  package var nanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Makes the terminal raw again, for programs or for the line editor.
  func makeRaw(forEditor isEdited: Bool = false) {
    self.isEdited = isEdited
    postroom_terminal_make_raw(isEdited ? 1 : 0)
  }

  /// Makes the terminal as it was before; the program is about to end.
  package func restore() {
    flush()
    postroom_terminal_restore()
  }

  // MARK: Output

  private static let bufferSize = 16_384

  /// Shows bytes, at the latest when the program waits.
  package func show(_ bytes: [UInt8]) {
    output += bytes
    if output.count >= RealTerminal.bufferSize { flush() }
  }

  package func flush() {
    guard !output.isEmpty else { return }
    if let isOn = alternateScreen.note(output) { postroom_terminal_note_alternate_screen(isOn ? 1 : 0) }
    var rest = output[...]
    while !rest.isEmpty, !isGone {
      let done = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if done < 0, errno == EINTR { continue }
      if done < 0, errno == EAGAIN {
        usleep(1000)
        continue
      }
      if done <= 0 { isGone = true }
      rest = rest.dropFirst(max(0, done))
    }
    output.removeAll(keepingCapacity: true)
  }

  // MARK: Input

  package var hasKeys: Bool { !pushedBack.isEmpty || postroom_wait(0, signals, 0) != 0 }

  /// Puts keys back, to be read first.
  package func pushBack(_ keys: [UInt8]) {
    pushedBack = keys + pushedBack
  }

  /// Waits until something happens; nil when nothing did for so long.
  package func wait(nanoseconds: Int64?) -> Event? {
    flush()
    if isGone { return .hungUp }
    if !pushedBack.isEmpty {
      defer { pushedBack = [] }
      return .keys(pushedBack)
    }
    let ready = postroom_wait(0, signals, nanoseconds ?? -1)
    if ready & 2 != 0, let event = nextSignal() { return event }
    guard ready & 1 != 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(0, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    guard count > 0 else {
      isGone = true
      return .hungUp
    }
    return .keys(Array(buffer[..<count]))
  }

  private func nextSignal() -> Event? {
    switch postroom_signals_next(signals) {
    case SIGWINCH: return .resized
    case SIGHUP, SIGTERM: return .hungUp
    case SIGINT: return .keys([3])
    case SIGQUIT: return .keys([28])
    case SIGCONT:
      makeRaw(forEditor: isEdited)
      return .resized
    default: return nil
    }
  }
}

/// Follows in what is shown whether a program has the terminal's other screen.
struct AlternateScreen {
  private static let sequence = Array("\u{1B}[?1049".utf8)

  /// Whether the screen is on after these bytes; nil when they don't change it.
  func note(_ bytes: [UInt8]) -> Bool? {
    guard bytes.contains(0x1B) else { return nil }
    let length = AlternateScreen.sequence.count
    for start in stride(from: bytes.count - length - 1, through: 0, by: -1) where bytes[start] == 0x1B {
      guard bytes[start..<(start + length)].elementsEqual(AlternateScreen.sequence) else { continue }
      return bytes[start + length] == UInt8(ascii: "h")
    }
    return nil
  }
}
