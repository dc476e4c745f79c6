import FileSystem
import Kernel

/// What commands of Postfix do first: read main.cf and check what all programs check.
struct CommandStart {
  private let voice: CommandVoice
  private let program: String
  /// Says what is set before the parameters are checked.
  private let overrides: [NameValue]

  /// Whether it tells what it has found out about the host.
  private let isVerbose: Bool

  /// - Parameter program: as the owners of parameters are named.
  init(_ voice: CommandVoice, program: String, overrides: [NameValue] = [], isVerbose: Bool = false) {
    self.voice = voice
    self.program = program
    self.overrides = overrides
    self.isVerbose = isVerbose
  }

  /// The commands that log.
  private static let logging: Set<String> = [
    "postalias", "postdrop", "postlog", "postmap", "postmulti", "postqueue", "postsuper", "sendmail",
  ]

  /// The directory of main.cf: of `-c` or the environment.
  private var directory: String { voice.process.environment["MAIL_CONFIG"] ?? "/etc/postfix" }

  /// The parameters; nil when something is wrong with them, which has been said.
  func configuration() async throws(Errno) -> MainConfiguration? {
    let process = voice.process
    let start = ConfigurationStart(machine: process.machine, files: process.files)
    var earlier = MainFile()
    let read = try await HotFile.reading(directory + "/main.cf", by: process) {
      () throws(Errno) -> MainConfiguration? in
      var messages: [Message] = []
      let result = start.reading(directory: directory, program: program, after: earlier, messages: &messages)
      try await voice.say(messages)
      switch result {
      case .success(let configuration):
        earlier = configuration.file
        return configuration
      case .failure(let fatal):
        try await voice.say(fatal.messages)
        return nil
      }
    }
    guard var configuration = read else { return nil }
    for option in overrides { configuration.override(option.name, with: option.value) }
    var messages: [Message] = []
    do throws(Fatal) {
      try start.check(&configuration, messages: &messages)
    } catch {
      try await voice.say(messages + error.messages)
      return nil
    }
    configuration.setComputed("process_id", to: "\(process.pid)")
    try await voice.say(messages)
    if CommandStart.logging.contains(program), let complaint = LogFile(configuration).complaint {
      try await voice.say(complaint.messages)
      return nil
    }
    if isVerbose, let interfaces = configuration.interfaces {
      let style = configuration.isSet("mynetworks") ? nil : configuration.text("mynetworks_style")
      try await voice.say(
        interfaces.trace(protocols: configuration.text("inet_protocols"), style: style, on: process.machine))
    }
    return configuration
  }
}
