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

  /// Whether it runs with rights that its user does not have, so that it reads no file that the user names.
  private let isSetGroupID: Bool

  /// - Parameter program: as the owners of parameters are named.
  init(
    _ voice: CommandVoice, program: String, overrides: [NameValue] = [], isVerbose: Bool = false,
    isSetGroupID: Bool = false
  ) {
    self.isSetGroupID = isSetGroupID
    self.voice = voice
    self.program = program
    self.overrides = overrides
    self.isVerbose = isVerbose
  }

  /// The commands that log.
  private static let logging: Set<String> = [
    "postalias", "postdrop", "postlog", "postmap", "postmulti", "postqueue", "postsuper", "sendmail",
  ]

  /// The commands that keep of their environment what import_environment names.
  private static let cleaning: Set<String> = ["postdrop", "postfix", "postlog", "postmulti", "postqueue", "master"]
  /// The commands that keep their environment, but for what import_environment sets.
  private static let updating: Set<String> = [
    "postalias", "postcat", "postkick", "postlock", "postmap", "postsuper", "sendmail",
  ]

  /// The directory of main.cf: of `-c` or the environment.
  private var directory: String { voice.process.environment["MAIL_CONFIG"] ?? "/etc/postfix" }

  /// The parameters; nil when something is wrong with them, which has been said.
  func configuration() async throws(Errno) -> MainConfiguration? {
    let process = voice.process
    if isSetGroupID, process.credentials.realUser != 0, let refusal = refusal {
      try await voice.say(refusal)
      return nil
    }
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
        _ = try await voice.die(fatal)
        return nil
      }
    }
    guard var configuration = read else { return nil }
    for option in overrides { configuration.override(option.name, with: option.value) }
    var messages: [Message] = []
    do throws(Fatal) {
      try start.check(&configuration, messages: &messages)
    } catch {
      try await voice.say(messages)
      _ = try await voice.die(error)
      return nil
    }
    configuration.setComputed("process_id", to: "\(process.pid)")
    try await voice.say(messages)
    if CommandStart.logging.contains(program), let complaint = LogFile(configuration).complaint {
      _ = try await voice.die(complaint)
      return nil
    }
    if isVerbose, let interfaces = configuration.interfaces {
      let style = configuration.isSet("mynetworks") ? nil : configuration.text("mynetworks_style")
      try await voice.say(
        interfaces.trace(protocols: configuration.text("inet_protocols"), style: style, on: process.machine))
    }
    do throws(Fatal) {
      try importEnvironment(configuration)
    } catch {
      // Logged by the name that main.cf gives the mail system.
      var voice = voice
      voice.configuration = configuration
      _ = try await voice.die(error)
      return nil
    }
    return configuration
  }

  private func importEnvironment(_ configuration: MainConfiguration) throws(Fatal) {
    let isCleaned = CommandStart.cleaning.contains(program)
    guard isCleaned || CommandStart.updating.contains(program) else { return }
    let process = voice.process
    process.environment["MAIL_LOGTAG"] = configuration.text("syslog_name")
    let list = try EnvironmentList("import_environment", configuration)
    process.environment = try isCleaned ? list.cleaned(process.environment) : list.updated(process.environment)
  }

  private static let standard = "/etc/postfix"

  /// Why a directory is not read: the host's own main.cf does not name it.
  private var refusal: [Message]? {
    let directory = directory
    guard directory != CommandStart.standard else { return nil }
    let path = CommandStart.standard + "/main.cf"
    let names = ["alternate_config_directories", "multi_instance_directories"]
    var messages: [Message] = []
    if let bytes = try? voice.process.files.read(path),
      let file = try? MainFile(bytes, path: path, messages: &messages),
      names.contains(where: { ListText.split(file[$0] ?? "").contains(directory) })
    {
      return nil
    }
    let settings = names.map { "\"\($0) = \(directory)\"" }.joined(separator: " or ")
    return [
      .error("unauthorized configuration directory name: \(directory)"),
      Message(.fatal, "specify \(settings) in \(path)"),
    ]
  }
}
