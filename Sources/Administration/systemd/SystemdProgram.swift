import FileSystem
import Kernel

/// A command of systemd: it reads all options before it heeds one.
protocol SystemdProgram: Program {
  /// The letters and the names of its options.
  static var options: (short: String, long: KeyValuePairs<String, OptionParser.Argument>) { get }

  /// Takes an option; what is wrong with it.
  mutating func take(_ option: OptionParser.Option, _ process: Process) -> String?
  /// Does what is asked for, after the options.
  mutating func perform(
    _ operands: [String], _ options: [OptionParser.Option], _ process: Process
  ) async throws(Errno) -> ExitStatus
}

extension SystemdProgram {
  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: Self.options.short, long: Self.options.long)
    var given: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { given.append(option) }
    } catch {
      try await process.complain(error.message)
      return .failure
    }
    var program = self
    for option in given {
      if option.name == "version" {
        try await process.write("systemd 252 (252.39-1~deb12u1)\n")
        return .success
      }
      if let failure = program.take(option, process) {
        try await process.writeError(failure + "\n")
        return .failure
      }
    }
    return try await program.perform(parser.operands, given, process)
  }
}
