import CommandConventions
import FileSystem
import Kernel

/// m4(1): puts what macros are defined as in their place.
struct M4: Program {
  static let name = "m4"

  private static let usage = """
    Usage: m4 [OPTION]... [FILE]...
    Expands the macros in FILEs, or in standard input.

      -D, --define=NAME[=VALUE]    define NAME
      -U, --undefine=NAME          take the definition of NAME away
      -I, --include=DIRECTORY      where included files are looked for as well
      -E, --fatal-warnings         warnings are errors; given twice, end at the first
      -P, --prefix-builtins        builtins have names that begin with m4_
      -Q, --quiet, --silent        no warnings
      -s, --synclines              tell from which lines output comes
      -t, --trace=NAME             trace NAME
      -e, -i, --interactive        (ignored)
      -g, --gnu; -G, --traditional (ignored)
          --help                   display this help and exit
          --version                output version information and exit

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? M4.name
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "eEsPQiD:U:I:t:gGL:H:B:S:N:W:d::o:F:R:",
      long: [
        "define": .required, "undefine": .required, "include": .required, "fatal-warnings": .none,
        "prefix-builtins": .none, "quiet": .none, "silent": .none, "synclines": .none, "trace": .required,
        "interactive": .none, "gnu": .none, "traditional": .none, "debug": .optional, "nesting-limit": .required,
        "help": .none, "version": .none,
      ])
    var options: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { options.append(option) }
    } catch {
      try await process.report(error.message)
      try await process.writeError("Try `\(process.programName) --help' for more information.\n")
      return .failure
    }
    let isPrefixed = options.contains { $0.name == "P" || $0.name == "prefix-builtins" }
    let machine = M4Machine(process, prefix: isPrefixed ? "m4_" : "")
    for option in options {
      if let status = try await take(option, machine) { return status }
    }
    do throws(M4Machine.Stop) {
      try await expand(parser.operands.isEmpty ? ["-"] : parser.operands, machine)
    } catch {
      try? await machine.flushOutput()
      switch error {
      case .exit(let status): return status
      case .failed(let errno): throw errno
      }
    }
    return machine.status
  }

  /// Heeds an option; a status where the program ends with it.
  private func take(_ option: OptionParser.Option, _ machine: M4Machine) async throws(Errno) -> ExitStatus? {
    let value = option.argument ?? ""
    switch option.name {
    case "D", "define":
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      machine.definitions[parts[0]] = [.text(parts.count > 1 ? parts[1].bytes : [])]
    case "U", "undefine": machine.definitions[value] = nil
    case "I", "include": machine.includePath.append(value)
    case "E", "fatal-warnings": machine.warningStatus = .failure
    case "P", "prefix-builtins", "e", "i", "interactive", "g", "gnu", "G", "traditional", "L", "nesting-limit": break
    case "H", "B", "S", "N", "W": break
    case "Q", "quiet", "silent": machine.isQuiet = true
    case "s", "synclines": machine.output.marksLines = true
    case "t", "trace": machine.traced.insert(value)
    case "help":
      try await machine.process.write(M4.usage)
      return .success
    case "version":
      try await machine.process.write("m4 (GNU M4) 1.4.19\n")
      return .success
    default:
      let name = (option.isLong ? "--" : "-") + option.name
      try await machine.process.writeError("postroom: m4 \(name) is not simulated\n")
      return .failure
    }
    return nil
  }

  private func expand(_ files: [String], _ machine: M4Machine) async throws(M4Machine.Stop) {
    let process = machine.process
    for file in files {
      let bytes: [UInt8]
      do throws(Errno) {
        bytes = file == "-" ? try await process.readAll(0) : try await process.readFile(file)
      } catch {
        if error == .EINTR { throw .failed(error) }
        try await machine.tell("\(process.programName): cannot open `\(file)': \(error.message)\n")
        machine.status = .failure
        continue
      }
      machine.input.pushFile(file == "-" ? "stdin" : file, bytes)
      try await machine.expandFile()
    }
    try await machine.expandAll()
    machine.output.current = 0
    machine.output.bringBackAll()
    try await machine.flushOutput()
  }
}
