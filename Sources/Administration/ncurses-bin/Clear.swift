import CommandConventions
import FileSystem
import Kernel

/// clear(1): empties the terminal's screen.
struct Clear: Program {
  static let name = "clear"

  private static let usage = """
    Usage: clear [options]

    Options:
      -T TERM     use this instead of $TERM
      -V          print curses-version
      -x          do not try to clear scrollback

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var options = OptionParser(Array(process.arguments.dropFirst()), short: "T:Vx")
    var type = process.environment["TERM"]
    var keepsScrollback = false
    do throws(OptionParser.Failure) {
      while let option = try options.next() {
        switch option.name {
        case "T": type = option.argument
        case "x": keepsScrollback = true
        default:
          try? await process.write(Tput.version)
          return .success
        }
      }
    } catch {
      try await process.writeError("clear: \(error.message)\n" + Clear.usage)
      return .failure
    }
    guard options.operands.isEmpty else {
      try await process.writeError(Clear.usage)
      return .failure
    }
    guard let type else {
      try await process.writeError("TERM environment variable not set.\n")
      return .failure
    }
    guard let terminal = Terminfo(type) else {
      try await process.writeError("'\(type)': unknown terminal type.\n")
      return .failure
    }
    try await process.write(terminal.clearing(keepsScrollback: keepsScrollback))
    return terminal.string("clear") == nil ? .failure : .success
  }
}
