import CommandConventions
import FileSystem
import Kernel

/// tput(1): what a terminal must be told for a capability, or how large it is.
struct Tput: Program {
  static let name = "tput"
  static let version = "ncurses 6.4.20221231\n"

  private static let usage = """
    Usage: tput [options] [command]

    Options:
      -S <<       read commands from standard input
      -T TERM     use this instead of $TERM
      -V          print curses-version
      -x          do not try to clear scrollback

    Commands:
      clear       clear the screen
      init        initialize the terminal
      reset       reinitialize the terminal
      capname     unlike clear/init/reset, print value for capability "capname"

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var options = OptionParser(Array(process.arguments.dropFirst()), short: "+ST:Vx")
    var type = process.environment["TERM"]
    var readsCommands = false
    var keepsScrollback = false
    do throws(OptionParser.Failure) {
      while let option = try options.next() {
        switch option.name {
        case "S": readsCommands = true
        case "T": type = option.argument
        case "x": keepsScrollback = true
        default:
          try? await process.write(Tput.version)
          return .success
        }
      }
    } catch {
      try await process.writeError("tput: \(error.message)\n" + Tput.usage)
      return ExitStatus(2)
    }
    guard readsCommands || !options.operands.isEmpty else {
      try await process.writeError(Tput.usage)
      return ExitStatus(2)
    }
    guard let type, !type.isEmpty else {
      try await process.writeError("tput: No value for $TERM and no -T specified\n")
      return ExitStatus(2)
    }
    guard let terminal = Terminfo(type) else {
      try await process.writeError("tput: unknown terminal \"\(type)\"\n")
      return ExitStatus(3)
    }
    guard readsCommands else {
      return try await answer(options.operands, terminal, keepsScrollback, process)
    }
    var status = ExitStatus.success
    while let line = try await process.standardInput.readLine() {
      let words = String(lossless: line).split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" })
      if !words.isEmpty { status = try await answer(words.map(String.init), terminal, keepsScrollback, process) }
    }
    return status
  }

  /// Answers for one capability; a parameter that is no number begins the next.
  private func answer(
    _ words: [String], _ terminal: Terminfo, _ keepsScrollback: Bool, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    let capability = words[0]
    let numbers = words.dropFirst().map { Int($0) ?? 0 }
    switch capability {
    case "cols", "lines":
      let size = process.terminalSize(of: 1) ?? process.terminalSize(of: 2) ?? (24, 80)
      try await process.write("\(capability == "cols" ? size.columns : size.rows)\n")
    case "colors": try await process.write("\(terminal.colors)\n")
    case "clear":
      try await process.write(terminal.clearing(keepsScrollback: keepsScrollback))
      return terminal.string("clear") == nil ? .failure : .success
    case "init", "reset", "longname":
      try await process.writeError("postroom: tput \(capability) is not simulated\n")
      return .failure
    default:
      if let text = terminal.string(capability, numbers) {
        try await process.write(text)
        return .success
      }
      guard Terminfo.knows(capability) else {
        try await process.writeError("tput: unknown terminfo capability '\(capability)'\n")
        return ExitStatus(4)
      }
      return .failure
    }
    return .success
  }
}
