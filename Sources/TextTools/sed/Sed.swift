import CommandConventions
import FileSystem
import Kernel
import Patterns

/// sed(1): edits a stream of lines by a script.
struct Sed: Program {
  static let name = "sed"

  private struct Options {
    var scripts: [Script] = []
    var isQuiet = false
    var isExtended = false
    var isPOSIX = false
    var isSandboxed = false
    var isSeparate = false
    var isUnbuffered = false
    var followsLinks = false
    /// The suffix of backups when files are edited in place; empty for none.
    var inPlace: String?
    var terminator: UInt8 = 10
    var lineLength = 70
    var files: [String] = []
  }

  private enum Script {
    case expression([UInt8])
    case file(String)
  }

  private enum Refusal: Error {
    case help, version
    case usage(String?)
    case failure(String, status: Int)
    case notSimulated(String)
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let options: Options
    let compiler: SedCompiler
    do throws(Refusal) {
      options = try read(process)
      compiler = try await compile(options, process)
    } catch {
      return try await refuse(error, process)
    }
    return try await edit(options, compiler, process)
  }

  // MARK: The command line

  private func read(_ process: Process) throws(Refusal) -> Options {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "bsnrzuEe:f:l:i::V:hs",
      long: [
        "binary": .none, "regexp-extended": .none, "debug": .none, "in-place": .optional, "expression": .required,
        "file": .required, "line-length": .required, "null-data": .none, "zero-terminated": .none, "quiet": .none,
        "posix": .none, "silent": .none, "sandbox": .none, "separate": .none, "unbuffered": .none, "version": .none,
        "help": .none, "follow-symlinks": .none,
      ], permutes: process.environment["POSIXLY_CORRECT"] == nil)
    var options = Options()
    options.isPOSIX = process.environment["POSIXLY_CORRECT"] != nil
    while let option = try parser.next(orThrow: { Refusal.usage($0) }) {
      let value = option.argument ?? ""
      switch option.name {
      case "n", "quiet", "silent": options.isQuiet = true
      case "e", "expression": options.scripts.append(.expression(value.bytes))
      case "f", "file": options.scripts.append(.file(value))
      case "E", "r", "regexp-extended": options.isExtended = true
      case "i", "in-place":
        options.isSeparate = true
        options.inPlace = value
      case "l", "line-length":
        guard let length = Int(value), length >= 0 else { throw .usage("invalid line length: \(value)") }
        options.lineLength = length
      case "posix": options.isPOSIX = true
      case "s", "separate": options.isSeparate = true
      case "sandbox": options.isSandboxed = true
      case "u", "unbuffered": options.isUnbuffered = true
      case "z", "null-data", "zero-terminated": options.terminator = 0
      case "follow-symlinks": options.followsLinks = true
      case "debug": throw .notSimulated("--debug")
      case "h", "help": throw .help
      case "version": throw .version
      default: break
      }
    }
    options.files = parser.operands
    if options.scripts.isEmpty {
      guard !options.files.isEmpty else { throw .usage(nil) }
      options.scripts.append(.expression(options.files.removeFirst().bytes))
    }
    return options
  }

  private func compile(_ options: Options, _ process: Process) async throws(Refusal) -> SedCompiler {
    var compiler = SedCompiler(
      isExtended: options.isExtended, isPOSIX: options.isPOSIX, isSandboxed: options.isSandboxed,
      terminator: options.terminator, encoding: process.characterEncoding)
    do throws(SedFailure) {
      for script in options.scripts {
        switch script {
        case .expression(let text): try compiler.add(expression: text)
        case .file(let name):
          let text: [UInt8]
          do throws(Errno) {
            text = try await name == "-" ? process.readAll(0) : process.readFile(name)
          } catch {
            throw SedFailure(message: "couldn't open file \(name): \(error.message)", status: 4)
          }
          try compiler.add(file: name, text)
        }
      }
      try compiler.finish()
    } catch {
      throw .failure(error.message, status: error.status)
    }
    return compiler
  }

  private func refuse(_ refusal: Refusal, _ process: Process) async throws(Errno) -> ExitStatus {
    switch refusal {
    case .help:
      try await process.write(Sed.usage)
      return .success
    case .version:
      try await process.write("sed (GNU sed) 4.9\n")
      return .success
    case .usage(let message):
      if let message { try await process.complain(message) }
      try await process.writeError(Sed.usage)
      return .failure
    case .failure(let message, let status):
      try await process.complain(message)
      return ExitStatus(status)
    case .notSimulated(let what):
      try await process.writeError("postroom: sed \(what) is not simulated\n")
      return .failure
    }
  }

  private static let usage = """
    Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...

      -n, --quiet, --silent           print only what the script prints
      -e, --expression=script         add commands to the script
      -f, --file=script-file          add the commands of a file
      -E, -r, --regexp-extended       extended regular expressions
      -i[SUFFIX], --in-place[=SUFFIX] edit files, and keep them under another name
          --follow-symlinks           edit what links lead to
      -l N, --line-length=N           where the l command breaks lines
      -s, --separate                  each file has its own first and last line
      -u, --unbuffered                write each line at once
      -z, --null-data                 lines end in a null byte
          --posix, --sandbox, --help, --version

    """

  // MARK: Editing

  private func edit(
    _ options: Options, _ compiler: SedCompiler, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    let standardOutput = SedOutput(.standardOutput)
    var files: [SedOutput] = []
    for name in compiler.outputs.map({ String(lossless: $0) }) {
      switch name {
      case "/dev/stdout": files.append(standardOutput)
      case "/dev/stderr": files.append(SedOutput(.descriptor(2)))
      default:
        do throws(Errno) {
          files.append(SedOutput(.descriptor(try await process.open(name, .replace))))
        } catch {
          try await process.complain("couldn't open file \(name): \(error.message)")
          return ExitStatus(4)
        }
      }
    }
    if options.inPlace != nil, options.files.isEmpty {
      try await process.complain("no input files")
      return ExitStatus(4)
    }
    var settings = SedMachine.Settings()
    settings.printsByDefault = !options.isQuiet && !compiler.script.isQuiet
    settings.terminator = options.terminator
    settings.lineLength = options.lineLength
    settings.isPOSIX = options.isPOSIX
    settings.isUnbuffered = options.isUnbuffered
    settings.encoding = process.characterEncoding
    let input = SedInput(
      process, options.files.isEmpty ? ["-"] : options.files, terminator: options.terminator,
      isSeparate: options.isSeparate)
    let machine = SedMachine(
      process, compiler.script, settings, input: input, files: files,
      lineFiles: compiler.inputs.map { String(lossless: $0) }, standardOutput: standardOutput)
    var editor: SedInPlace?
    if let suffix = options.inPlace {
      editor = SedInPlace(process, machine, suffix: suffix, followsLinks: options.followsLinks)
      editor?.attach(to: input)
    } else {
      input.onWait = { () throws(Errno) in try await machine.flush() }
    }
    return try await finish(machine, editor, standardOutput)
  }

  private func finish(
    _ machine: SedMachine, _ editor: SedInPlace?, _ standardOutput: SedOutput
  ) async throws(Errno) -> ExitStatus {
    let process = machine.process
    var status = 0
    var failure: Errno?
    do throws(Errno) {
      status = try await machine.run()
      if machine.fatal == nil { try await editor?.finish() }
    } catch {
      if error == .EINTR || error == .EPIPE { throw error }
      failure = error
    }
    try await machine.flush()
    try await standardOutput.flush(process)
    if let fatal = machine.fatal ?? editor?.fatal {
      try await process.standardOutput.flush()
      try await process.complain(fatal.message)
      return ExitStatus(fatal.status)
    }
    // A file that could not be read has been named already.
    if failure != nil { return ExitStatus(4) }
    if status == 0, machine.input.hasFailed || editor?.hasFailed == true { status = editor?.hasFailed == true ? 4 : 2 }
    return ExitStatus(status)
  }
}
