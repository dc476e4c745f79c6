import FileSystem
import Glibc

/// Lines of the real standard input, for as long as there is time. Ctrl-C comes as an answer and ends nothing.
final class TimedInput {
  enum Answer {
    case line(String)
    /// End of input, or a signal to stop.
    case leave
    case timeIsUp
  }

  private var pending: [UInt8] = []
  private var isAtEnd = false
  /// The signals that let go while it waits; at other times they are held back.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private var maskBefore = sigset_t()

  init() {
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in TimedInput.signals {
      sigaddset(&mask, number)
      // To be interrupted is all that is wanted of it.
      signal(number) { _ in }
    }
    sigprocmask(SIG_BLOCK, &mask, &maskBefore)
  }

  deinit {
    for number in TimedInput.signals { signal(number, SIG_DFL) }
    sigprocmask(SIG_SETMASK, &maskBefore, nil)
  }

  /// Waits for a line.
  ///
  /// - Parameter milliseconds: how long; nil for ever.
  func readLine(milliseconds: Int64?) -> Answer {
    if let line = takeLine() { return .line(line) }
    while !isAtEnd {
      var waiting = fd_set()
      waiting.__fds_bits.0 = 1  // standard input
      var patience = timespec()
      if let milliseconds {
        patience.tv_sec = Int(milliseconds / 1000)
        patience.tv_nsec = Int(milliseconds % 1000) * 1_000_000
      }
      let count = withUnsafePointer(to: patience) {
        pselect(1, &waiting, nil, nil, milliseconds == nil ? nil : $0, &maskBefore)
      }
      if count == 0 { return .timeIsUp }
      if count < 0 { return .leave }
      let bytes = RealFile.read(descriptor: 0, count: 4096)
      isAtEnd = bytes.isEmpty
      pending += bytes
      if let line = takeLine() { return .line(line) }
    }
    guard !pending.isEmpty else { return .leave }
    defer { pending = [] }
    return .line(String(lossless: pending))
  }

  private func takeLine() -> String? {
    guard let end = pending.firstIndex(of: 10) else { return nil }
    defer { pending.removeFirst(end + 1) }
    return String(lossless: pending[..<end])
  }
}
