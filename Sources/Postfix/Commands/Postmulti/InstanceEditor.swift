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
    if options.action == "init" { return try await hand("init", instances[0], directories: nil, options) }
    if options.action == "create" || options.action == "import" { return try await add(options) }
    return try await change(options)
  }

  /// What is wrong with a new name or group.
  private func complaint(_ options: Postmulti.Options) -> Fatal? {
    if let name = options.newName, name != "-", !name.isEmpty {
      if !InstanceEditor.isSafe(name) { return Fatal("Unsafe characters in new instance name: '\(name)'") }
      if name.contains("/") { return Fatal("Illegal '/' character in new instance name: '\(name)'") }
      if !name.hasPrefix("postfix-") { return Fatal("New instance name must start with 'postfix-'") }
    }
    if let group = options.newGroup, group != "-", !group.isEmpty, !InstanceEditor.isSafe(group) {
      return Fatal("Unsafe characters in '-G \(group)'")
    }
    return nil
  }

  private static let safeMarks = Set("!@%-_=+:./".utf8)

  private static func isSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || safeMarks.contains($0)
    }
  }

  // MARK: New ones

  private func add(_ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    if let complaint = complaint(options) { return try await voice.die(complaint) }
    var values: [String: String] = [:]
    for operand in options.operands {
      do throws(Fatal) {
        let pair = try setting(operand, options.action)
        values[pair.name] = pair.value
      } catch {
        return try await voice.die(error)
      }
    }
    if let directory = values["config_directory"] ?? standard("config_directory", options.newName),
      let taken = taken("config_directory", directory)
    {
      return try await voice.die(taken)
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

  /// Reads "name=/directory".
  private func setting(_ operand: String, _ action: String) throws(Fatal) -> NameValue {
    guard var pair = try? NameValue(operand) else { throw Fatal("Malformed parameter setting '\(operand)'") }
    let allowed = action == "create" ? ["config_directory", "queue_directory", "data_directory"] : ["config_directory"]
    guard allowed.contains(pair.name) else {
      throw Fatal("Parameter '\(pair.name)' not valid with action \(action)")
    }
    guard pair.value.hasPrefix("/") else {
      throw Fatal("Parameter setting '\(pair.name)' is not an absolute path")
    }
    while pair.value.utf8.count > 1, pair.value.hasSuffix("/") { pair.value.removeLast() }
    guard pair.value != "/" else { throw Fatal("Parameter setting '\(pair.name)' is the root directory") }
    return pair
  }

  /// Who has a directory already.
  private func taken(_ parameter: String, _ directory: String) -> Fatal? {
    for other in instances {
      for (name, value) in other.claims where value == directory {
        return Fatal("new \(parameter)=\(directory) is already in use by instance \(other.directory), \(name)=\(value)")
      }
    }
    return nil
  }

  /// The directory of a new mail system: beside that of the first one, named after it.
  private func standard(_ parameter: String, _ name: String?) -> String? {
    guard let name, name != "-" else { return nil }
    let first = parameter == "config_directory" ? configuration.directory : configuration.text(parameter)
    return Path.join(Path.directory(first), name)
  }

  private func enlist(_ instance: MailInstance, _ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    if let conflict = conflict(instance) { return try await voice.die(conflict) }
    let others = instances.dropFirst().map(\.directory) + [instance.directory]
    return try await hand(options.action, instance, directories: others, options)
  }

  /// What keeps a mail system from living beside the others.
  private func conflict(_ instance: MailInstance) -> Fatal? {
    for (parameter, value) in instance.claims {
      for other in instances where other.directory != instance.directory {
        guard let owner = other.claims.first(where: { $0.value == value }) else { continue }
        return Fatal(
          "instance \(instance.directory), \(parameter)=\(value) conflicts with instance \(other.directory), "
            + "\(owner.parameter)=\(value)")
      }
    }
    return nil
  }

  // MARK: Known ones

  private func change(_ options: Postmulti.Options) async throws(Errno) -> ExitStatus {
    guard let name = options.instance else { return try await voice.die(Fatal("Select an instance via '-i name'")) }
    guard var instance = instances.first(where: { $0.isNamed(name) }) else {
      return try await voice.die(Fatal("No instance named \(name)"))
    }
    switch options.action {
    case "destroy", "deport":
      guard !instance.isFirst else { return try await voice.die(Fatal("Cannot remove the primary instance")) }
      guard !instance.isEnabled else { return try await voice.die(Fatal("Cannot remove enabled instances")) }
      let others = instances.dropFirst().map(\.directory).filter { $0 != instance.directory }
      return try await hand(options.action, instance, directories: others, options)
    case "assign":
      if let complaint = complaint(options) { return try await voice.die(complaint) }
      if let name = options.newName { instance.name = name == "-" ? "" : name }
      if let conflict = conflict(instance) { return try await voice.die(conflict) }
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
