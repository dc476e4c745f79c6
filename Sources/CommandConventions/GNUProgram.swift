import FileSystem
import Kernel
import TextFormat

/// A command that keeps the conventions of GNU programs: it reads its whole command line before it does
/// anything, knows `--help` and `--version`, and hints at the former after a wrong command line.
///
/// The options are stored properties; `read` fills them, then `perform` does the work.
package protocol GNUProgram: Program {
  /// What `--help` prints; `name` is the name that the program was called by.
  static func help(_ name: String) -> String
  /// The first line of `--version`; nil where there is no such option.
  static var version: String? { get }
  /// The status after a wrong command line.
  static var usageStatus: ExitStatus { get }
  /// What messages begin with, from the name that the program was called by.
  static func messageName(_ name: String) -> String
  /// The hint after a wrong command line.
  static func hint(_ name: String) -> String
  /// A line before the hint at `--help`, after an option that does not exist.
  static func advice(_ process: Process) -> String?
  /// Takes options and operands from the command line.
  mutating func read(_ line: GNUCommandLine) throws(Complaint)
  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus
}

extension GNUProgram {
  /// Those of a program that knows no `--version`, keeps its name, and points to `--help`.
  package static var version: String? { nil }
  package static var usageStatus: ExitStatus { .failure }
  package static func advice(_ process: Process) -> String? { nil }
  package static func messageName(_ name: String) -> String { name }
  package static func hint(_ name: String) -> String { "Try '\(name) --help' for more information.\n" }

  /// Reads the command line, answers what it asks for or gets wrong, and performs.
  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = Self.messageName(process.arguments.first ?? Self.name)
    var program = self
    do throws(Complaint) {
      try program.read(GNUCommandLine(process, knowsVersion: Self.version != nil))
    } catch {
      return try await Self.answer(error, process)
    }
    return try await program.perform(process)
  }

  private static func answer(_ complaint: Complaint, _ process: Process) async throws(Errno) -> ExitStatus {
    switch complaint {
    case .help:
      try await process.write(help(process.programName))
      return .success
    case .version:
      try await process.write((version ?? "") + "\n")
      return .success
    case .usage(let message, let status):
      if let message { try await process.report(message) }
      if let advice = advice(process) { try await process.writeError(advice + "\n") }
      try await process.writeError(hint(process.programName))
      return status ?? usageStatus
    case .failure(let message, let status):
      try await process.report(message)
      return status ?? usageStatus
    case .notSimulated(let what):
      try await process.writeError("postroom: \(name) \(what) is not simulated\n")
      return .failure
    }
  }
}

/// Why a program ends right after it has read its command line.
package enum Complaint: Error {
  case help, version
  /// A message, where there is one, with the hint at `--help` below it.
  case usage(String?, ExitStatus? = nil)
  /// A message alone; the status is that of a wrong command line where none is given.
  case failure(String, ExitStatus? = nil)
  /// Something that real programs do and this one does not: "-Z".
  case notSimulated(String)
}

/// What a program is called with.
package struct GNUCommandLine {
  /// The name that it was called by.
  package let programName: String
  /// Without the program's name.
  package private(set) var arguments: [String]
  /// That of the process.
  package let environment: Environment

  private let knowsVersion: Bool

  /// What a process was called with.
  package init(_ process: Process, knowsVersion: Bool = true) {
    self.knowsVersion = knowsVersion
    programName = process.programName
    arguments = Array(process.arguments.dropFirst())
    environment = process.environment
  }

  /// - Parameters:
  ///   - short: letters as getopt(3) takes them.
  ///   - long: names of long options; `help` and, where there is one, `version` are added.
  ///   - helpLetter: also asks for help; to be among the letters.
  ///   - versionLetter: also asks for the version.
  package func options(
    _ short: String, _ long: KeyValuePairs<String, OptionParser.Argument> = [:], helpLetter: String? = nil,
    versionLetter: String? = nil
  ) -> GNUOptions {
    GNUOptions(
      self, short, long, helpLetter: helpLetter, versionLetter: versionLetter, knowsVersion: knowsVersion)
  }

  /// The command line without its first argument.
  package func droppingFirst() -> GNUCommandLine {
    var rest = self
    rest.arguments.removeFirst()
    return rest
  }

  /// The same call with other arguments.
  package func replacing(_ arguments: [String]) -> GNUCommandLine {
    var line = self
    line.arguments = arguments
    return line
  }

  /// Operands of a program that takes no options but `--help` and `--version`.
  package func operands() throws(Complaint) -> [String] {
    var options = options("")
    while try options.next() != nil {}
    return options.operands
  }
}

/// The options of a command line, one by one.
package struct GNUOptions {
  private var parser: OptionParser
  private let helpLetter: String?
  private let versionLetter: String?
  private let knowsVersion: Bool

  init(
    _ line: GNUCommandLine, _ short: String, _ long: KeyValuePairs<String, OptionParser.Argument>,
    helpLetter: String?, versionLetter: String?, knowsVersion: Bool
  ) {
    self.helpLetter = helpLetter
    self.versionLetter = versionLetter
    self.knowsVersion = knowsVersion
    let names = long.map { ($0.key, $0.value) } + [("help", .none)] + (knowsVersion ? [("version", .none)] : [])
    parser = OptionParser(
      line.arguments, short: short, long: names, permutes: line.environment["POSIXLY_CORRECT"] == nil)
  }

  /// The next option; nil when there are no more.
  package mutating func next() throws(Complaint) -> OptionParser.Option? {
    guard let option = try parser.next(orThrow: { Complaint.usage($0) }) else { return nil }
    if option.name == (option.isLong ? "help" : helpLetter) { throw .help }
    if option.name == (option.isLong && knowsVersion ? "version" : versionLetter) { throw .version }
    return option
  }

  /// What is no option; complete when `next` has returned nil.
  package var operands: [String] { parser.operands }
}
