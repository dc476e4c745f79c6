import FileSystem
import Kernel

/// postfix(1): checks who asks and what main.cf says, and leaves the rest to a script.
struct PostfixCommand: Program {
  static let name = "postfix"

  /// The parameters that the scripts find in their environment.
  private static let exported = [
    "command_directory", "daemon_directory", "data_directory", "html_directory", "mail_owner", "mailq_path",
    "manpage_directory", "meta_directory", "newaliases_path", "queue_directory", "readme_directory",
    "sample_directory", "sendmail_path", "setgid_group", "shlib_directory",
  ]
  private static let path = "/bin:/usr/bin:/sbin:/usr/sbin"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    var voice = CommandVoice(process, name: "postfix", needsTerminal: true)
    voice.tag = "postfix"
    guard process.credentials.realUser == 0 else {
      try await voice.say(.error("to submit mail, use the Postfix sendmail command"))
      return try await voice.die(Fatal("the postfix command is reserved for the superuser"))
    }
    var isVerbose = false
    var directory: String?
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:Dv", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "c": directory = option.argument
        case "D": process.environment["MAIL_DEBUG"] = ""
        default:
          isVerbose = true
          process.environment["MAIL_VERBOSE"] = ""
        }
      }
    } catch {
      try await process.writeError("postfix: \(error.message)\n")
      return try await voice.die(Fatal("usage: postfix [-c config_dir] [-Dv] command"))
    }
    if let directory {
      guard directory.hasPrefix("/") else { return try await voice.die(Fatal("-c requires absolute pathname")) }
      process.environment["MAIL_CONFIG"] = directory
    }
    guard let configuration = try await CommandStart(voice, program: "postfix", isVerbose: isVerbose).configuration()
    else { return .failure }
    voice.configuration = configuration
    return try await hand(parser.operands, configuration, voice)
  }

  /// Becomes the script, or the manager of several mail systems.
  private func hand(
    _ operands: [String], _ configuration: MainConfiguration, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    if let complaint = LogFile(configuration).complaint {
      // It goes where messages went before.
      var voice = voice
      voice.configuration = nil
      return try await voice.die(complaint)
    }
    try await voice.say(PostfixCommand.remarks(configuration))
    // Whoever names a directory means that mail system alone.
    let isAboutOne = process.environment["MAIL_CONFIG"] != nil
    process.environment = environment(configuration, process.environment)
    for name in ["command_directory", "daemon_directory", "queue_directory"] {
      let directory = configuration.text(name)
      do throws(Errno) {
        try process.changeDirectory(directory)
      } catch {
        return try await voice.die(Fatal("chdir(\(directory)): \(error.message)"))
      }
    }
    var words = [configuration.text("daemon_directory") + "/postfix-script"]
    if !isAboutOne, !configuration.list("multi_instance_directories").isEmpty {
      words = configuration.text("multi_instance_wrapper").split(separator: " ").map(String.init)
      guard !words.isEmpty else {
        return try await voice.die(Fatal("multi-instance support is requested, but multi_instance_wrapper is empty"))
      }
    }
    do throws(Errno) {
      return try await process.execute(process.findProgram(words[0]) ?? words[0], words + operands)
    } catch {
      guard error != .EINTR else { throw error }
      return try await voice.die(Fatal("\(words[0]): \(error.message)"))
    }
  }

  /// What it says where old defaults are in force.
  private static func remarks(_ configuration: MainConfiguration) -> [Message] {
    guard let level = CompatibilityLevel(configuration.text("compatibility_level")),
      let current = CompatibilityLevel(CompatibilityLevel.current), level < current
    else { return [] }
    return [
      .info("Postfix is using backwards-compatible default settings"),
      .info("See http://www.postfix.org/COMPATIBILITY_README.html for details"),
      .info(
        "To disable backwards compatibility use \"postconf compatibility_level=\(CompatibilityLevel.current)\" and "
          + "\"postfix reload\""),
    ]
  }

  /// What import_environment let in, and the parameters.
  private func environment(_ configuration: MainConfiguration, _ old: Environment) -> Environment {
    var result = old
    result["PATH"] = PostfixCommand.path
    result["MAIL_CONFIG"] = configuration.directory
    result["config_directory"] = configuration.directory
    for name in PostfixCommand.exported { result[name] = configuration.text(name) }
    return result
  }
}
