import CommandConventions
import FileSystem
import Kernel

/// nano(1): edits texts on the whole screen.
struct Nano: Program {
  static let name = "nano"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let settings: NanoSettings
    do throws(NanoSettings.Refusal) {
      settings = try NanoSettings(process)
    } catch {
      switch error {
      case .help: try await process.write(Nano.help)
      case .version: try await process.write(" GNU nano, version 7.2\n")
      case .usage(let message):
        try await process.complain(message)
        try await process.writeError(
          "Type '\(process.arguments.first ?? "nano") -h' for a list of available options.\n")
        return .failure
      case .notSimulated(let option):
        try await process.writeError("postroom: nano \(option) is not simulated\n")
        return .failure
      }
      return .success
    }
    guard process.isTerminal(1) else {
      try await process.writeError("Could not get size of screen: nano needs a terminal\n")
      return .failure
    }
    guard process.isTerminal(0), let terminal = ScreenTerminal(process, descriptor: 0) else {
      try await process.writeError("Standard input is not a terminal\n")
      return .failure
    }
    let type = process.environment["TERM"] ?? ""
    guard !type.isEmpty, type != "dumb" else {
      try await process.writeError("Error opening terminal: \(type.isEmpty ? "unknown" : type).\n")
      return .failure
    }
    terminal.takeKeys(keepsSignals: false)
    defer { terminal.giveBack() }
    let editor = NanoEditor(terminal, settings)
    return try await editor.run()
  }

  private static let help = """
    Usage: nano [OPTIONS] [[+LINE[,COLUMN]] FILE]...

    To place the cursor on a specific line of a file, put the line number with
    a '+' before the filename.  The column number can be added after a comma.

     -B, --backup            keep the version before, as FILE~
     -E, --tabstospaces      type spaces for tabs
     -L, --nonewlines        add no newline at the end
     -V, --version           show the version and leave
     -c, --constantshow      show the place of the cursor all the time
     -h, --help              show this help and leave
     -i, --autoindent        indent new lines as the one before
     -k, --cutfromcursor     cut from the cursor to the end of the line
     -l, --linenumbers       show numbers before the lines
     -t, --saveonexit        save changes on leaving, without a question
     -v, --view              change nothing
     -x, --nohelp            show no shortcuts

    """
}
