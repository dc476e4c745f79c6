import FileSystem
import Kernel
import Simulation

/// How a command of Postfix speaks: on standard error behind its name, and where it is one that logs, in the
/// mail log.
struct CommandVoice {
  let process: Process
  /// What stands before each message on standard error.
  let name: String
  /// Its name in the log, without the syslog_name before it; nil for one that does not log.
  var logName: String?
  /// Its whole name in the log, where that is not behind the syslog_name.
  var tag: String?
  /// Whether it keeps quiet where standard error is no terminal: the log has it then.
  var needsTerminal = false
  /// Whether it speaks in the log alone.
  var isMute = false
  /// Whether it speaks ASCII alone, because it never reads parameter smtputf8_enable.
  var isASCII = false
  /// Its parameters, once it has read them.
  var configuration: MainConfiguration?

  init(
    _ process: Process, name: String, logName: String? = nil, needsTerminal: Bool = false, isMute: Bool = false,
    configuration: MainConfiguration? = nil
  ) {
    self.process = process
    self.name = name
    self.logName = logName
    self.needsTerminal = needsTerminal
    self.isMute = isMute
    self.configuration = configuration
  }

  func say(_ messages: [Message]) async throws(Errno) {
    for message in messages {
      if !isMute, !needsTerminal || process.isTerminal(2) {
        try await process.writeError("\(name): \(isASCII ? message.asciiLine : message.line)\n")
      }
      let parameters = configuration ?? MainConfiguration(file: MainFile())
      guard let tag = tag ?? logName.map({ PostfixLog.tag($0, parameters) }) else { continue }
      let log = PostfixLog(process.machine, parameters, fallsBack: CommandVoice.logWriters.contains(program(tag)))
      if let text = log.write(message, tag: tag, pid: process.pid) { try await process.write(1, text.bytes) }
    }
  }

  /// The programs that write to the log file where postlogd(8) does not listen.
  private static let logWriters: Set<String> = ["master", "postfix", "postlog", "postmulti", "postsuper"]

  private func program(_ tag: String) -> String {
    process.arguments.first.map(Path.lastComponent) ?? tag
  }

  func say(_ message: Message) async throws(Errno) { try await say([message]) }
  func warn(_ text: String) async throws(Errno) { try await say([.warning(text)]) }

  /// What ends a program of Postfix lets it pause, so that nobody starts it again and again at full speed.
  private static let lastPause = TimeInterval.seconds(1)

  /// Says what ends the program, and gives back its exit status.
  ///
  /// - Parameter output: what it has printed before.
  func die(
    _ fatal: Fatal, after output: CommandOutput = CommandOutput(), status: ExitStatus = .failure
  ) async throws(Errno) -> ExitStatus {
    try await output.print(by: self, fatal: Fatal(messages: []))
    try await say(fatal.messages)
    try await process.sleep(CommandVoice.lastPause)
    return status
  }
}
