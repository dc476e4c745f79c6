import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// xargs(1): makes command lines from its input.
struct Xargs: Program {
  static let name = "xargs"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Xargs.name
    let options: XargsOptions
    do throws(XargsOptions.Refusal) {
      options = try XargsOptions(process)
    } catch {
      return try await refuse(error, process)
    }
    for warning in options.warnings { try await process.report(warning) }
    let fixedSize = options.words.reduce(0) { $0 + $1.utf8.count + 1 }
    guard options.placeholder != nil || fixedSize <= options.maximumSize else {
      return try await process.fail("cannot fit single argument within argument list size limit")
    }
    if options.showsLimits { try await showLimits(options, process) }
    var input = process.standardInput
    if let file = options.inputFile, file != "-" {
      do throws(Errno) {
        input = InputBuffer(process: process, descriptor: try await process.open(file, .read, from: 3))
      } catch {
        return try await process.fail("Cannot open input file ‘\(file)’: \(error.message)")
      }
    }
    let items = XargsInput(input, options, limit: options.maximumSize - fixedSize - 1)
    return try await XargsRun(process, options, items, fixedSize: fixedSize).run()
  }

  private func refuse(_ refusal: XargsOptions.Refusal, _ process: Process) async throws(Errno) -> ExitStatus {
    switch refusal {
    case .help: try await process.write(Xargs.help)
    case .version: try await process.write("xargs (GNU findutils) 4.9.0\n")
    case .failure(let message, let hasHint):
      try await process.report(message)
      if hasHint { try await process.writeError("Try 'xargs --help' for more information.\n") }
      return .failure
    case .system(let error): throw error
    }
    return .success
  }

  private func showLimits(_ options: XargsOptions, _ process: Process) async throws(Errno) {
    let limit = XargsOptions.systemLimit - options.environmentSize
    try await process.writeError(
      """
      Your environment variables take up \(options.environmentSize) bytes
      POSIX upper limit on argument length (this system): \(limit)
      POSIX smallest allowable upper limit on argument length (all systems): 4096
      Maximum length of command we could actually use: \(limit - options.environmentSize)
      Size of command buffer we are actually using: \(options.maximumSize)
      Maximum parallelism (--max-procs must be no greater): 2147483647

      """)
    guard process.isTerminal(0) else { return }
    try await process.writeError(
      "\nExecution of xargs will continue now, and it will try to read its input and run commands; if this is not what "
        + "you wanted to happen, please type the end-of-file keystroke.\n")
    if options.runsIfEmpty {
      try await process.writeError(
        "Warning: \(options.words[0]) will be run at least once.  If you do not want that to happen, then press the "
          + "interrupt keystroke.\n")
    }
  }

  private static let help = """
    Usage: xargs [OPTION]... COMMAND [INITIAL-ARGS]...
    Run COMMAND with arguments INITIAL-ARGS and more arguments read from input.

      -0, --null                   items end with a null byte; quotes and backslashes are ordinary
      -a, --arg-file=FILE          read items from FILE
      -d, --delimiter=CHARACTER    items are divided by CHARACTER; quotes and backslashes are ordinary
      -E END, -e, --eof[=END]      the item END ends the input
      -I R, -i, --replace[=R]      put each line in the place of R in INITIAL-ARGS
      -L, -l, --max-lines=N        at most N lines a command
      -n, --max-args=N             at most N items a command
      -o, --open-tty               let the command read from the terminal
      -P, --max-procs=N            run up to N commands at once
      -p, --interactive            ask before each command
          --process-slot-var=VAR   tell commands that run at once their number
      -r, --no-run-if-empty        run nothing when there are no items
      -s, --max-chars=N            at most N bytes a command
          --show-limits            show the limits of command lines
      -t, --verbose                show each command
      -x, --exit                   end when a command would be too long
          --help                   display this help and exit
          --version                output version information and exit

    """
}
