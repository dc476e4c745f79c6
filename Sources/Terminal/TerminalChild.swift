import CLibEdit
import Glibc

/// A program of the real machine that runs at a terminal of its own, whose keyboard and screen are ours.
package final class TerminalChild {
  package let process: pid_t
  private let master: Int32
  /// All that was shown.
  package private(set) var screen: [UInt8] = []

  /// Starts a program; nil when that fails (errno).
  package init?(path: String, arguments: [String], environment: [String], rows: Int = 24, columns: Int = 80) {
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var master: Int32 = -1
    process = postroom_terminal_spawn(path, words, variables, Int32(rows), Int32(columns), &master)
    self.master = master
    guard process > 0 else { return nil }
  }

  deinit {
    close(master)
  }

  /// Presses keys.
  package func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Reads what is shown until what came behind a place ends with a text; false when it does not within so many
  /// seconds.
  package func waits(for end: String, seconds: Double, after place: Int = 0) -> Bool {
    let bytes = Array(end.utf8)
    let deadline = TerminalChild.seconds + seconds
    while !screen[place...].suffix(bytes.count).elementsEqual(bytes) {
      let rest = deadline - TerminalChild.seconds
      guard rest > 0, postroom_wait(master, -1, Int64(rest * 1e9)) != 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return false }
      screen += buffer[..<count]
    }
    return true
  }

  /// Changes the size of its window.
  package func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal and waits for the end; the exit status as waitpid(2) has it.
  @discardableResult
  package func end(by signal: Int32) -> Int32 {
    kill(process, signal)
    return wait()
  }

  /// Waits for the end, reading what is still shown; the exit status as waitpid(2) has it.
  @discardableResult
  package func wait() -> Int32 {
    _ = waits(for: "\u{0}", seconds: 10)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
