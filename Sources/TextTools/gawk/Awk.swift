import CommandConventions
import FileSystem
import Kernel
import Patterns

/// awk(1): does for each record what a program says.
struct Awk: Program {
  static let name = "awk"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let options: AwkOptions
    do throws(AwkOptions.Refusal) {
      options = try AwkOptions(Array(process.arguments.dropFirst()), environment: process.environment)
    } catch {
      return try await refuse(error, process)
    }
    let encoding: CharacterEncoding = options.treatsBytes ? .bytes : process.characterEncoding
    let compiler = AwkRegexCompiler(encoding: encoding, isPOSIX: options.isPOSIX)
    let code: AwkCode
    switch try await compile(options, compiler, process) {
    case .success(let compiled): code = compiled
    case .failure(let status): return status
    }
    let streams = AwkStreams(process)
    var settings = AwkMachine.Settings()
    settings.isPOSIX = options.isPOSIX
    settings.isTraditional = options.isTraditional
    let machine = AwkMachine(code, streams, compiler, settings, isUTF8: encoding == .utf8)
    compiler.warn = { [unowned machine] in machine.warn($0) }
    return try await execute(machine, options, process)
  }

  // MARK: Compiling

  private static let predefined = [
    "ARGC", "ARGV", "ENVIRON", "ERRNO", "FILENAME", "PROCINFO", "RLENGTH", "RSTART", "RT", "SYMTAB", "FUNCTAB",
  ]

  private enum Outcome {
    case success(AwkCode)
    case failure(ExitStatus)
  }

  private func compile(
    _ options: AwkOptions, _ regexCompiler: AwkRegexCompiler, _ process: Process
  ) async throws(Errno) -> Outcome {
    var program = AwkProgram()
    for source in options.sources {
      let text: [UInt8]
      var name = "cmd. line"
      switch source {
      case .text(let bytes): text = bytes
      case .file(let path):
        name = path
        do throws(Errno) {
          text = try await path == "-" ? process.readAll(0) : process.readFile(path)
        } catch {
          try await process.complain("fatal: cannot open source file `\(path)' for reading: \(error.message)")
          return .failure(ExitStatus(2))
        }
      }
      guard let part = try await parse(text, name, process) else { return .failure(.failure) }
      program.rules += part.rules
      program.functions += part.functions
    }
    var warnings: [String] = []
    regexCompiler.warn = { warnings.append($0) }
    var compiler = AwkCompiler(program, regexCompiler)
    let outcome: Result<AwkCode, AwkFailure>
    do throws(AwkFailure) {
      outcome = .success(try compiler.compile(globals: Awk.predefined + options.assignments.map(\.name)))
    } catch {
      outcome = .failure(error)
    }
    for warning in warnings { try await process.complain("\(compiler.place.text): warning: \(warning)") }
    switch outcome {
    case .success(let code): return .success(code)
    case .failure(let failure):
      try await AwkReport(process).print(failure, compiler.place, context: "")
      return .failure(ExitStatus(failure.kind == .fatal ? 2 : 1))
    }
  }

  private func parse(_ text: [UInt8], _ name: String, _ process: Process) async throws(Errno) -> AwkProgram? {
    var parser = AwkParser(text, source: name)
    var failure: AwkLexer.SyntaxError?
    do throws(AwkLexer.SyntaxError) {
      try parser.parse()
    } catch {
      failure = error
    }
    for (place, warning) in parser.warnings { try await process.complain("\(place.text): warning: \(warning)") }
    for (place, message) in parser.errors { try await process.complain("\(place.text): \(message)") }
    if let failure { try await AwkReport(process).print(failure) }
    return failure == nil && parser.errors.isEmpty ? parser.program : nil
  }

  // MARK: Running

  private func execute(
    _ machine: AwkMachine, _ options: AwkOptions, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    setVariables(machine, options, process)
    let input = AwkInput(machine)
    input.assign = { [unowned machine] argument throws(AwkFailure) in try Awk.assign(argument, machine) }
    var status = 0
    do {
      for (name, value) in options.assignments {
        try Awk.set(name, AwkOptions.unescaped(value), machine)
      }
      status = try await AwkRunner(machine, input).run()
    } catch let failure as AwkFailure {
      try? await machine.streams.flush()
      try await machine.printWarnings()
      let context = machine.recordContext
      try await AwkReport(process).print(failure, machine.hasRun ? machine.place : nil, context: context)
      status = 2
    } catch {
      throw error as? Errno ?? .EIO
    }
    try await machine.printWarnings()
    try await machine.streams.closeAll()
    return ExitStatus(status)
  }

  /// Takes `name=value` among the files; false when it is a file.
  private static func assign(_ argument: String, _ machine: AwkMachine) throws(AwkFailure) -> Bool {
    guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let name = String(argument[..<equals])
    guard AwkOptions.isName(name) else { return false }
    let value = String(argument[argument.utf8.index(after: equals)...]).bytes
    try set(name, AwkOptions.unescaped(value), machine)
    return true
  }

  private static func set(_ name: String, _ value: [UInt8], _ machine: AwkMachine) throws(AwkFailure) {
    if let special = AwkSpecial(name: name) {
      try machine.setSpecial(special, .input(value))
    } else {
      machine.setGlobal(name, .input(value))
    }
  }

  private func setVariables(_ machine: AwkMachine, _ options: AwkOptions, _ process: Process) {
    let words = [process.arguments.first.map { Path.lastComponent($0) } ?? "awk"] + options.operands
    let arguments = machine.globalArray("ARGV")
    for (index, word) in words.enumerated() { arguments[.number(index)] = .input(word.bytes) }
    machine.setGlobal("ARGC", .number(Double(words.count)))
    let environment = machine.globalArray("ENVIRON")
    for (name, value) in process.environment { environment[.init(name.bytes)] = .input(value.bytes) }
    machine.setGlobal("RSTART", .zero)
    machine.setGlobal("RLENGTH", .number(-1))
    machine.setGlobal("FILENAME", .text([]))
    machine.setGlobal("ERRNO", .text([]))
    machine.setGlobal("RT", .text([]))
    let information = machine.globalArray("PROCINFO")
    let credentials = process.credentials
    let facts: [(String, AwkValue)] = [
      ("version", .text(Array("5.2.1".utf8))), ("strftime", .text(Array("%a %b %e %H:%M:%S %Z %Y".utf8))),
      ("platform", .text(Array("posix".utf8))), ("pid", .number(Double(process.pid))),
      ("ppid", .number(Double(process.parent))), ("pgrpid", .number(Double(process.group))),
      ("uid", .number(Double(credentials.realUser))), ("euid", .number(Double(credentials.effectiveUser))),
      ("gid", .number(Double(credentials.realGroup))), ("egid", .number(Double(credentials.effectiveGroup))),
      ("FS", .text(Array("FS".utf8))),
    ]
    for (name, value) in facts { information[.init(Array(name.utf8))] = value }
  }

  private func refuse(_ refusal: AwkOptions.Refusal, _ process: Process) async throws(Errno) -> ExitStatus {
    switch refusal {
    case .usage(let message, let isError):
      if let message { try await process.complain(message) }
      if isError {
        try await process.writeError(Awk.usage)
        return .failure
      }
      try await process.write(Awk.usage)
      return .success
    case .version:
      try await process.write("GNU Awk 5.2.1, API 3.2, PMA Avon 8-g1, (GNU MPFR 4.2.0, GNU MP 6.2.1)\n")
      return .success
    case .failure(let message):
      try await process.complain("fatal: \(message)")
      return ExitStatus(2)
    case .notSimulated(let what):
      try await process.writeError("postroom: awk \(what) is not simulated\n")
      return .failure
    }
  }

  private static let usage = """
    Usage: awk [POSIX or GNU style options] -f progfile [--] file ...
    Usage: awk [POSIX or GNU style options] [--] 'program' file ...
    \t-f progfile, -e 'program-text', -E file\twhere the program is
    \t-F fs\t\t\t\t\tthe field separator
    \t-v var=val\t\t\t\ta variable, set before the program begins
    \t-b, -c, -P\t\t\t\tbytes as characters, traditional awk, POSIX only
    \t-h, -V\t\t\t\t\tthis help, the version

    """
}
