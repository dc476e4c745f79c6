import FileSystem

/// Why the interpreter leaves what it is doing, instead of going on with the next command.
enum Unwind: Error, Hashable {
  /// The shell ends with a status: `exit`, `set -e`, an error that a script does not survive.
  case exit(Int32)
  /// `return`
  case returned(Int32)
  /// `break`, out of so many loops.
  case breakLoops(Int)
  /// `continue`, of the loop that many levels up.
  case continueLoop(Int)
  /// An error gives up the commands of the present line.
  case discard(Int32)
  /// Ctrl-C at an interactive shell.
  case interrupted
  /// A signal ends this process.
  case killed
  /// Another program has run in this process, and has ended.
  case replaced(Int32)
}
