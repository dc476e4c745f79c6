import FileSystem
import Kernel
import TextFormat

/// A command that keeps the conventions of GNU programs: it reads its whole command line before it does
/// anything, knows `--help` and `--version`, and hints at the former after a wrong command line.
///
/// The options are stored properties; `read` fills them, then `perform` does the work.
protocol GNUProgram: Program {
  /// What `--help` prints; `name` is the name that the program was called by.
  static func help(_ name: String) -> String
  /// The first line of `--version`.
  static var version: String { get }
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
  static var version: String { "\(name) (GNU coreutils) 9.1" }
  static var usageStatus: ExitStatus { .failure }
  static func advice(_ process: Process) -> String? { nil }
  static func messageName(_ name: String) -> String { name }
  static func hint(_ name: String) -> String { "Try '\(name) --help' for more information.\n" }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = Self.messageName(process.arguments.first ?? Self.name)
    var program = self
    do throws(Complaint) {
      try program.read(GNUCommandLine(process))
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
      try await process.write(version + "\n")
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
enum Complaint: Error {
  case help, version
  /// A message, where there is one, with the hint at `--help` below it.
  case usage(String?, ExitStatus? = nil)
  /// A message alone; the status is that of a wrong command line where none is given.
  case failure(String, ExitStatus? = nil)
  /// Something that real programs do and this one does not: "-Z".
  case notSimulated(String)
}

/// What a program is called with.
struct GNUCommandLine {
  /// The name that it was called by.
  let programName: String
  /// Without the program's name.
  private(set) var arguments: [String]
  let environment: Environment

  init(_ process: Process) {
    programName = process.programName
    arguments = Array(process.arguments.dropFirst())
    environment = process.environment
  }

  /// - Parameters:
  ///   - short: letters as getopt(3) takes them.
  ///   - long: names of long options; `help` and `version` are added.
  ///   - helpLetter: also asks for help; to be among the letters.
  ///   - versionLetter: also asks for the version.
  func options(
    _ short: String, _ long: KeyValuePairs<String, OptionParser.Argument> = [:], helpLetter: String? = nil,
    versionLetter: String? = nil
  ) -> GNUOptions {
    GNUOptions(self, short, long, helpLetter: helpLetter, versionLetter: versionLetter)
  }

  /// The command line without its first argument.
  func droppingFirst() -> GNUCommandLine {
    var rest = self
    rest.arguments.removeFirst()
    return rest
  }

  /// The same call with other arguments.
  func replacing(_ arguments: [String]) -> GNUCommandLine {
    var line = self
    line.arguments = arguments
    return line
  }

  /// Operands of a program that takes no options but `--help` and `--version`.
  func operands() throws(Complaint) -> [String] {
    var options = options("")
    while try options.next() != nil {}
    return options.operands
  }
}

/// The options of a command line, one by one.
struct GNUOptions {
  private var parser: OptionParser
  private let helpLetter: String?
  private let versionLetter: String?

  init(
    _ line: GNUCommandLine, _ short: String, _ long: KeyValuePairs<String, OptionParser.Argument>,
    helpLetter: String?, versionLetter: String?
  ) {
    self.helpLetter = helpLetter
    self.versionLetter = versionLetter
    let names = long.map { ($0.key, $0.value) } + [("help", .none), ("version", .none)]
    parser = OptionParser(
      line.arguments, short: short, long: names, permutes: line.environment["POSIXLY_CORRECT"] == nil)
  }

  /// The next option; nil when there are no more.
  mutating func next() throws(Complaint) -> OptionParser.Option? {
    let option: OptionParser.Option?
    do throws(OptionParser.Failure) {
      option = try parser.next()
    } catch {
      throw .usage(error.message)
    }
    guard let option else { return nil }
    if option.name == (option.isLong ? "help" : helpLetter) { throw .help }
    if option.name == (option.isLong ? "version" : versionLetter) { throw .version }
    return option
  }

  /// What is no option; complete when `next` has returned nil.
  var operands: [String] { parser.operands }
}
