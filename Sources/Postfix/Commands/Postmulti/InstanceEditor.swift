import FileSystem
import Kernel

/// `postmulti -e`: checks what is asked for, and lets a script do it.
struct InstanceEditor {
  private let instances: [MailInstance]
  private let configuration: MainConfiguration
  private let voice: CommandVoice

  init(_ instances: [MailInstance], _ configuration: MainConfiguration, _ voice: CommandVoice) {
    self.instances = instances
    self.configuration = configuration
    self.voice = voice
  }

  func edit(_ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    guard voice.process.credentials.realUser == 0 else {
      return try await voice.die(Fatal("'-e \(options.action)' is reserved for the superuser"))
    }
    if options.action == "init" {
      guard options.operands.isEmpty else {
        return try await voice.die(Fatal("Parameter overrides not valid with '-e init'"))
      }
      return try await hand("init", instances[0], directories: nil, options)
    }
    if let name = options.newName, name != "-", !name.hasPrefix("postfix-") {
      return try await voice.die(Fatal("New instance name must start with 'postfix-'"))
    }
    if options.action == "create" || options.action == "import" { return try await add(options) }
    return try await change(options)
  }

  // MARK: New ones

  private func add(_ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    var values: [String: String] = [:]
    for operand in options.operands {
      guard let pair = try? NameValue(operand) else {
        return try await voice.die(Fatal("Invalid parameter override '\(operand)'"))
      }
      let allowed =
        options.action == "create" ? ["config_directory", "queue_directory", "data_directory"] : ["config_directory"]
      guard allowed.contains(pair.name) else {
        return try await voice.die(Fatal("Parameter '\(pair.name)' not valid with action \(options.action)"))
      }
      values[pair.name] = pair.value
    }
    if options.action == "import" {
      guard let directory = values["config_directory"] ?? standard("config_directory", options.newName) else {
        return try await voice.die(Fatal("Missing config_directory parameter value"))
      }
      guard var instance = try await Postmulti.load(directory, configuration, voice) else { return .failure }
      if let name = options.newName { instance.name = name == "-" ? "" : name }
      return try await enlist(instance, options)
    }
    for name in ["config_directory", "queue_directory", "data_directory"] where values[name] == nil {
      guard let value = standard(name, options.newName) else {
        return try await voice.die(Fatal("Missing \(name) parameter value"))
      }
      values[name] = value
    }
    let instance = MailInstance(
      directory: values["config_directory"] ?? "", name: options.newName ?? "", group: options.newGroup ?? "",
      isEnabled: false, isFirst: false, queueDirectory: values["queue_directory"] ?? "",
      dataDirectory: values["data_directory"] ?? "")
    return try await enlist(instance, options)
  }

  /// The directory of a new mail system: beside that of the first one, named after it.
  private func standard(_ parameter: String, _ name: String?) -> String? {
    guard let name, name != "-" else { return nil }
    let first = parameter == "config_directory" ? configuration.directory : configuration.text(parameter)
    return Path.join(Path.directory(first), name)
  }

  private func enlist(_ instance: MailInstance, _ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    if let conflict = conflict(instance, isNew: true) { return try await voice.die(conflict) }
    let others = instances.dropFirst().map(\.directory) + [instance.directory]
    return try await hand(options.action, instance, directories: others, options)
  }

  /// What keeps a mail system from living beside the others.
  private func conflict(_ instance: MailInstance, isNew: Bool) -> Fatal? {
    for other in instances where isNew || other.directory != instance.directory {
      for (parameter, mine, taken) in [
        ("config_directory", instance.directory, other.directory),
        ("queue_directory", instance.queueDirectory, other.queueDirectory),
        ("data_directory", instance.dataDirectory, other.dataDirectory),
      ] where mine == taken {
        return Fatal(
          "new \(parameter)=\(mine) is already in use by instance \(other.directory), \(parameter)=\(taken)")
      }
      if !instance.name.isEmpty, instance.name == other.name {
        return Fatal(
          "instance \(instance.directory), multi_instance_name=\(instance.name) conflicts with instance "
            + "\(other.directory), multi_instance_name=\(other.name)")
      }
    }
    return nil
  }

  // MARK: Known ones

  private func change(_ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    guard let name = options.instance else { return try await voice.die(Fatal("Select an instance via '-i name'")) }
    guard options.operands.isEmpty else {
      return try await voice.die(Fatal("Parameter overrides not valid with '-e \(options.action)'"))
    }
    guard var instance = instances.first(where: { name == "-" ? $0.isFirst : $0.name == name }) else {
      return try await voice.die(Fatal("No instance named \(name)"))
    }
    switch options.action {
    case "destroy", "deport":
      guard !instance.isFirst else { return try await voice.die(Fatal("Cannot remove the primary instance")) }
      let others = instances.dropFirst().map(\.directory).filter { $0 != instance.directory }
      return try await hand(options.action, instance, directories: others, options)
    case "assign":
      guard options.newName != nil || options.newGroup != nil else {
        return try await voice.die(Fatal("Specify new instance name or group with '-e assign'"))
      }
      if let name = options.newName { instance.name = name == "-" ? "" : name }
      if let conflict = conflict(instance, isNew: false) { return try await voice.die(conflict) }
      return try await hand("assign", instance, directories: nil, options)
    default: return try await hand(options.action, instance, directories: nil, options)
    }
  }

  /// Becomes the script.
  private func hand(
    _ action: String, _ instance: MailInstance, directories: [String]?, _ options: Postmulti.Options
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    var environment = process.environment
    environment["PATH"] = configuration.text("command_directory") + ":" + (environment["PATH"] ?? "")
    environment["MAIL_LOGTAG"] = configuration.text("syslog_name")
    environment["MAIL_CONFIG"] = configuration.directory
    for name in ["command_directory", "daemon_directory", "meta_directory", "shlib_directory"] {
      environment[name] = configuration.text(name)
    }
    environment["config_directory"] = instance.directory
    environment["queue_directory"] = instance.queueDirectory
    environment["data_directory"] = instance.dataDirectory
    environment["multi_instance_name"] = options.newName
    environment["multi_instance_group"] = options.newGroup
    environment["multi_instance_directories"] = directories?.joined(separator: " ")
    process.environment = environment
    let path = configuration.text("daemon_directory") + "/postmulti-script"
    do throws(Errno) {
      return try await process.execute(path, [path, "-e", action])
    } catch {
      guard error != .EINTR else { throw error }
      return try await voice.die(Fatal("\(path): \(error.message)"))
    }
  }
}
