import Kernel

/// The real terminal that a session is held at, and the real clock.
package protocol Console: AnyObject {
  var size: (rows: Int, columns: Int) { get }
  /// Real time since some point, in nanoseconds; it never goes back.
  var nanoseconds: Int64 { get }
  /// Whether a key was pressed that has not been read; asked often.
  var hasKeys: Bool { get }
  /// Shows bytes, soon.
  func show(_ bytes: [UInt8])
  /// Waits until something happens at the terminal; nil when nothing did for so long.
  func wait(nanoseconds: Int64?) -> ConsoleEvent?
  /// Lets the learner edit a line.
  ///
  /// - Parameters:
  ///   - typedAhead: keys that were pressed before.
  ///   - meanwhile: to be called before each wait for a key.
  func editLine(
    _ request: TerminalDevice.LineRequest, typedAhead: [UInt8], meanwhile: () -> ConsoleWait
  ) -> EditedLine
}

/// What happens at a terminal.
package enum ConsoleEvent: Sendable {
  case keys([UInt8])
  case resized
  /// The terminal has gone, or the session is asked to end.
  case hungUp
}

/// What to do while a key is waited for.
package enum ConsoleWait: Sendable {
  /// Wait for so long, or with nil until a key comes, and then ask again.
  case wait(nanoseconds: Int64?)
  /// Give the line up: nobody wants it any more.
  case abandon
}

/// How the editing of a line ended.
package enum EditedLine: Sendable {
  case line(String)
  case endOfFile
  case interrupted
  case abandoned
  case hungUp
}
