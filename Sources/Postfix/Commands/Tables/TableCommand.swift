import FileSystem
import Kernel

/// What postmap(1) and postalias(1) do.
struct TableCommand {
  let process: Process
  let voice: CommandVoice
  let dialect: TableDialect
  let options: TableCommandOptions
  let configuration: MainConfiguration

  static func run(_ process: Process, _ dialect: TableDialect) async throws(Errno) -> ExitStatus {
    let name = Path.lastComponent(process.arguments.first ?? dialect.name)
    process.umask = 0o022
    var voice = CommandVoice(process, name: name, logName: name)
    let options: TableCommandOptions
    do throws(Fatal) {
      options = try TableCommandOptions(process.arguments, dialect)
    } catch {
      for message in error.messages.dropLast() { try await process.writeError("\(name): \(message.text)\n") }
      return try await voice.die(Fatal(error.text))
    }
    if let directory = options.directory { process.environment["MAIL_CONFIG"] = directory }
    guard let configuration = try await CommandStart(voice, program: dialect.name).configuration() else {
      return .failure
    }
    voice.configuration = configuration
    let command = TableCommand(
      process: process, voice: voice, dialect: dialect, options: options, configuration: configuration)
    return try await command.act(name)
  }

  private func act(_ name: String) async throws(Errno) -> ExitStatus {
    try await traceStart()
    if options.action != .query("-"), !options.message.isEmpty {
      return try await voice.die(Fatal("specify -b -h or -m only with \"-q -\""))
    }
    if options.message == .mime { try await voice.warn("ignoring -m option without -b or -h") }
    if options.missesTable { return try await voice.die(Fatal(dialect.usage(name))) }
    switch options.action {
    case .make:
      for operand in options.operands {
        let status = try await make(operand)
        guard status.isSuccess else { return status }
      }
      return .success
    case .query("-"): return try await queryFromInput()
    case .query(let key): return try await query(key)
    case .delete("-"): return try await deleteFromInput()
    case .delete(let key): return try await delete(key)
    case .list:
      guard let operand = options.operands.first else { return .failure }
      return try await list(operand)
    }
  }

  /// A line of standard input; what can't be read is at its end.
  func typedLine() async throws(Errno) -> [UInt8]? {
    do throws(Errno) {
      return try await process.standardInput.readLine()
    } catch {
      guard error == .EISDIR else { throw error }
      return nil
    }
  }

  /// The type and the name of a table; parameter default_database_type where it names no type.
  func divide(_ operand: String) -> (type: String, name: String) {
    guard operand.utf8.contains(UInt8(ascii: ":")) else {
      return (configuration.text("default_database_type"), operand)
    }
    return OpenTables.divide(operand)
  }

  /// How tables are asked and listed.
  var queryFlags: TableFlags {
    var flags = options.flags.union(.locks)
    if !options.message.isDisjoint(with: [.header, .body]), !options.forcesUTF8 { flags.remove(.utf8) }
    return flags
  }

  func context(_ report: @escaping (Message) -> Void) -> TableContext {
    TableContext(
      machine: process.machine, files: process.files, configuration: configuration, environment: process.environment,
      report: report)
  }

  /// Does something with tables, and says what they report; nil when they end the program.
  func asking<Answer>(_ body: (TableContext) throws(TableFailure) -> Answer) async throws(Errno) -> Answer? {
    var messages: [Message] = []
    var answer: Answer?
    var failure: TableFailure?
    do throws(TableFailure) {
      answer = try body(context { messages.append($0) })
    } catch {
      failure = error
    }
    if !messages.isEmpty { try await voice.say(messages) }
    guard let failure else { return answer }
    if let diagnosis = failure.diagnosis { try await process.writeError(diagnosis + "\n") }
    _ = try await voice.die(Fatal(failure.text))
    return nil
  }
}
