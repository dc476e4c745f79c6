import FileSystem
import Kernel

/// postmulti(1): looks after several mail systems on one host.
struct Postmulti: Program {
  static let name = "postmulti"

  /// What the command line says.
  struct Options {
    var mode: Character?
    var action = ""
    var isAll = false
    var group: String?
    var instance: String?
    var newGroup: String?
    var newName: String?
    /// -R: the last one first.
    var isReversed = false
    var operands: [String] = []
  }

  private static let actions = [
    "create", "destroy", "import", "deport", "enable", "disable", "assign", "init",
  ]
  private static let usage =
    "Usage:postmulti -l [-v] [-a] [-g group] [-i instance] | postmulti -p [-v] [-a] [-g group] [-i instance] "
    + "command... | postmulti -x [-v] [-a] [-i name] [-g group] command... | postmulti -e action [-v] [-a] "
    + "[-i name] [-g group] [-I name] [-G group] [param=value ...]"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    var voice = CommandVoice(process, name: "postmulti", logName: "postmulti")
    // Until it has read main.cf it knows no other name than its own.
    voice.tag = "postmulti"
    let options: Options
    do throws(Fatal) {
      options = try Self.options(process.arguments)
    } catch {
      return try await voice.die(error)
    }
    guard let configuration = try await CommandStart(voice, program: "postmulti").configuration() else {
      return .failure
    }
    voice.configuration = configuration
    process.environment["PATH"] = configuration.text("command_directory") + ":/bin:/usr/bin:/sbin:/usr/sbin"
    voice.tag = nil
    guard let instances = try await instances(configuration, voice) else { return .failure }
    if options.mode == "e" {
      return try await InstanceEditor(instances, configuration, voice).edit(options)
    }
    let chosen = instances.filter { instance in
      if let group = options.group { return instance.group == group }
      return options.instance.map(instance.isNamed) ?? true
    }
    if options.mode == "l" {
      try await process.write((options.isReversed ? chosen.reversed() : chosen).map(\.row).joined())
      return .success
    }
    guard !chosen.isEmpty else { return try await voice.die(Fatal("No matching instances")) }
    return try await run(options, chosen, configuration, voice)
  }

  // MARK: The command line

  private static func options(_ arguments: [String]) throws(Fatal) -> Options {
    var options = Options()
    var modes = 0
    var selections = 0
    var parser = OptionParser(Array(arguments.dropFirst()), short: "ae:g:i:G:I:lpRvx", permutes: false)
    while let option = try parser.next(usage: usage) {
      let value = option.argument ?? ""
      switch option.name {
      case "e", "l", "p", "x":
        modes += 1
        options.mode = option.name.first
        options.action = value
      case "a": (options.isAll, selections) = (true, selections + 1)
      case "g": (options.group, selections) = (value, selections + 1)
      case "i": (options.instance, selections) = (value, selections + 1)
      case "G":
        guard options.newGroup == nil else { throw Fatal("Specify at most one '-G' option") }
        options.newGroup = value
      case "I":
        guard options.newName == nil else { throw Fatal("Specify at most one '-I' option") }
        options.newName = value
      case "R": options.isReversed.toggle()
      default: break
      }
    }
    options.operands = parser.operands
    guard selections < 2 else { throw Fatal("Specity no more than one of '-a', '-g', '-i'") }
    guard modes == 1 else { throw Fatal("Specify exactly one of '-e', '-l', '-p', '-x'") }
    switch options.mode {
    case "l": if !options.operands.isEmpty { throw Fatal("Command not allowed with '-l'") }
    case "p", "x": if options.operands.isEmpty { throw Fatal("Command required with '-p' or '-x' option") }
    default:
      guard actions.contains(options.action) else {
        throw Fatal(
          "Invalid '-e' edit action '\(options.action)'. Specify 'create', 'destroy', 'import', 'deport', 'enable', "
            + "'disable', 'assign' or 'init'")
      }
    }
    try checkTogether(options)
    return options
  }

  private static func checkTogether(_ options: Options) throws(Fatal) {
    if options.isReversed, options.mode == "p" || options.mode == "e" {
      throw Fatal("The '-p' and '-e' options preclude the use of '-R'")
    }
    let assigns = options.newName != nil || options.newGroup != nil
    let takesNames = options.mode == "e" && ["create", "import", "assign"].contains(options.action)
    if assigns, !takesNames {
      throw Fatal(
        options.mode == "e"
          ? "Cannot assign instance name or group with '-e \(options.action)'"
          : "Cannot assign instance name or group without '-e assign'")
    }
    guard options.mode == "e" else { return }
    if options.action == "assign", !assigns { throw Fatal("Specify new instance name or group with '-e assign'") }
    if !["create", "import"].contains(options.action), !options.operands.isEmpty {
      throw Fatal("Parameter overrides not valid with '-e \(options.action)'")
    }
  }

  // MARK: The mail systems

  /// All of them, the first one first; nil where one can't be read, which has been said.
  private func instances(
    _ configuration: MainConfiguration, _ voice: CommandVoice
  ) async throws(Errno) -> [MailInstance]? {
    let others = configuration.list("multi_instance_directories")
    let isEnabled = others.isEmpty || configuration.boolean("multi_instance_enable")
    var result = [
      MailInstance(
        directory: configuration.directory, name: configuration.text("multi_instance_name"),
        group: configuration.text("multi_instance_group"), isEnabled: isEnabled, isFirst: true,
        queueDirectory: configuration.text("queue_directory"), dataDirectory: configuration.text("data_directory"))
    ]
    for directory in others {
      guard let instance = try await Postmulti.load(directory, configuration, voice) else { return nil }
      result.append(instance)
    }
    return result
  }

  /// Asks postconf(1) for what is to be known of a mail system.
  static func load(
    _ directory: String, _ configuration: MainConfiguration, _ voice: CommandVoice
  ) async throws(Errno) -> MailInstance? {
    let script = ManagementScript(voice.process, name: "postmulti")
    let names = [
      "queue_directory", "data_directory", "multi_instance_name", "multi_instance_group", "multi_instance_enable",
    ]
    let postconf = configuration.text("command_directory") + "/postconf"
    let (text, status) = try await script.output(of: [postconf, "-xc", directory] + names)
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      if let pair = try? NameValue(String(line)) { values[pair.name] = pair.value }
    }
    guard status.isSuccess, values.count == names.count else {
      _ = try await voice.die(Fatal("Failed to obtain all required \(directory)/main.cf parameters"))
      return nil
    }
    return MailInstance(
      directory: directory, name: values["multi_instance_name"] ?? "", group: values["multi_instance_group"] ?? "",
      isEnabled: values["multi_instance_enable"] == "yes", isFirst: false,
      queueDirectory: values["queue_directory"] ?? "", dataDirectory: values["data_directory"] ?? "")
  }

  // MARK: Running commands

  private func run(
    _ options: Options, _ chosen: [MailInstance], _ configuration: MainConfiguration, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    var words = options.operands
    let verb = words[0]
    let isPostfix = options.mode == "p"
    let stops = configuration.list("postmulti_stop_commands").contains(verb)
    let starts = configuration.list("postmulti_start_commands").contains(verb)
    let isControl = configuration.list("postmulti_control_commands").contains(verb)
    var status = ExitStatus.success
    var hasMatched = false
    for instance in isPostfix && stops || options.isReversed ? chosen.reversed() : chosen {
      if isPostfix {
        if !instance.isEnabled, stops || isControl { continue }
        let postfix = configuration.text("command_directory") + "/postfix"
        words = [postfix, "-c", instance.directory] + options.operands
        if !instance.isEnabled, starts { words = [postfix, "-c", instance.directory, "check"] }
      }
      hasMatched = true
      let environment = instance.environment(configuration, process.environment)
      let child = process.fork({ $0.environment = environment }) { [words] child throws(Errno) in
        do throws(Errno) {
          guard let path = child.findProgram(words[0]) else { throw .ENOENT }
          return try await child.execute(path, words)
        } catch {
          guard error != .EINTR else { throw error }
          try await child.writeError("postmulti: fatal: execvp \(words[0]): \(error.message)\n")
          return .failure
        }
      }
      if try await !process.wait(for: child).shellStatus.isSuccess { status = .failure }
    }
    return hasMatched ? status : try await voice.die(Fatal("No matching instances"))
  }
}
