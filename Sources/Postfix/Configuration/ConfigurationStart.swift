import FileSystem
import Kernel

/// What every program of Postfix does first: reads main.cf and checks the parameters that all have in common.
package struct ConfigurationStart {
  private let machine: Machine
  private let files: Files

  /// - Parameter files: the files as the program sees them.
  package init(machine: Machine, files: Files) {
    self.machine = machine
    self.files = files
  }

  /// Reads main.cf and checks what every program checks.
  ///
  /// - Parameters:
  ///   - overrides: `-o` options.
  ///   - messages: takes the warnings.
  /// - Throws: `Fatal` as the program would end with.
  package func load(
    directory: String = "/etc/postfix", program: String, overrides: [NameValue] = [], messages: inout [Message]
  ) throws(Fatal) -> MainConfiguration {
    var configuration = try read(directory: directory, program: program, messages: &messages)
    for option in overrides { configuration.override(option.name, with: option.value) }
    do throws(Fatal) {
      try check(&configuration, messages: &messages)
    } catch {
      throw Fatal(error.text, after: messages + error.messages.dropLast())
    }
    return configuration
  }

  /// Reads main.cf alone, for those who go on to something else when that fails.
  ///
  /// - Parameter earlier: what an earlier reading has found.
  package func reading(
    directory: String, program: String, after earlier: MainFile = MainFile(), messages: inout [Message]
  ) -> Result<MainConfiguration, Fatal> {
    do throws(Fatal) {
      return .success(try read(directory: directory, program: program, after: earlier, messages: &messages))
    } catch {
      messages = []
      return .failure(error)
    }
  }

  /// Reads main.cf alone.
  package func read(
    directory: String, program: String, after earlier: MainFile = MainFile(), messages: inout [Message]
  ) throws(Fatal) -> MainConfiguration {
    let path = directory + "/main.cf"
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try files.read(path)
    } catch {
      throw Fatal("\(error == .EISDIR ? "read" : "open") \(path): \(error.message)", after: messages)
    }
    var known = earlier
    // Where main.cf is has been set before it is read.
    if known["config_directory"] == nil { known.set("config_directory", to: directory) }
    let file = try MainFile(bytes, path: path, after: known, messages: &messages)
    return MainConfiguration(file: file, directory: directory, program: program)
  }

  /// Checks the parameters that every program reads, in the order in which they are read.
  package func check(_ configuration: inout MainConfiguration, messages: inout [Message]) throws(Fatal) {
    try setHostDefaults(&configuration)
    // It is read first, when nothing but main.cf is known.
    let level = try configuration.expandByFile(configuration.raw("compatibility_level") ?? "")
    guard CompatibilityLevel(level) != nil else {
      throw Fatal("malformed compatibility level syntax: \"\(level)\"")
    }
    for name in Self.first { _ = try configuration.value(name) }
    let facility = try configuration.value("syslog_facility")
    guard LogFacility(name: facility) != nil else {
      throw bad(configuration, "syslog_facility", "unrecognized value: \(facility)")
    }
    messages += KnownPorts(configuration.text("known_tcp_ports")).messages
    let common = ParameterTable.standard.owned(by: "*").filter { !Self.first.contains($0.name) }
    for kind in Self.order {
      for parameter in common where parameter.kind == kind && parameter.name != "mynetworks" {
        try Self.check(parameter, configuration)
      }
      if kind == .computed { try checkHostNames(configuration, messages: &messages) }
    }
    try checkAccounts(configuration)
    configuration.setInterfaces(
      try InternetInterfaces(
        interfaces: configuration.text("inet_interfaces"), protocols: configuration.text("inet_protocols"),
        on: machine))
    try setNetworks(&configuration)
    try readOrigin(&configuration)
  }

  /// Checks the parameters that one program reads besides.
  package static func checkOwned(by program: String, _ configuration: MainConfiguration) throws(Fatal) {
    for parameter in ParameterTable.standard.owned(by: program) { try check(parameter, configuration) }
  }

  private static let first = [
    "mail_version", "syslog_facility", "inet_protocols", "multi_instance_directories", "multi_instance_group",
    "multi_instance_name", "maillog_file", "maillog_file_prefixes", "maillog_file_compressor",
    "maillog_file_rotate_suffix", "postlog_service_name", "dnssec_probe", "known_tcp_ports",
  ]

  private static let order: [Parameter.Kind] = [
    .derivedBoolean, .computed, .text, .raw, .integer, .derivedInteger, .long, .boolean, .time,
  ]

  private static func check(_ parameter: Parameter, _ configuration: MainConfiguration) throws(Fatal) {
    let value = try configuration.value(parameter.name)
    switch parameter.kind {
    case .text, .raw, .computed: break
    case .integer, .derivedInteger: _ = try ParameterValue.integer(value, parameter)
    case .long: _ = try ParameterValue.long(value, parameter)
    case .boolean, .derivedBoolean: _ = try ParameterValue.boolean(value, parameter)
    case .time: _ = try ParameterValue.seconds(value, parameter)
    }
  }

  // MARK: Host names

  /// The defaults of myhostname and mydomain, from the name that the kernel knows.
  private func setHostDefaults(_ configuration: inout MainConfiguration) throws(Fatal) {
    let defaults = HostDefaults(machine: machine, main: configuration.file)
    // A default that nobody needs is not looked for: a circle is met where the values are read.
    if !configuration.isSet("myhostname") { configuration.setComputed("myhostname", to: try defaults.hostName()) }
    if !configuration.isSet("mydomain") { configuration.setComputed("mydomain", to: try defaults.domainName()) }
  }

  private func checkHostNames(_ configuration: MainConfiguration, messages: inout [Message]) throws(Fatal) {
    for name in ["myhostname", "mydomain"] {
      let value = try configuration.value(name)
      guard let complaint = HostName.complaint(value) else { continue }
      messages.append(.warning(complaint))
      throw bad(configuration, name, "bad parameter value: \(value)")
    }
    // Mail would go around in a circle.
    let (own, relay) = (try configuration.value("myhostname"), try configuration.value("relayhost"))
    if own.lowercased() == relay.lowercased() {
      throw Fatal("myhostname and relayhost parameter settings must not be identical: \(own)")
    }
  }

  private func bad(_ configuration: MainConfiguration, _ name: String, _ text: String) -> Fatal {
    Fatal("file \(configuration.directory)/main.cf: parameter \(name): \(text)")
  }

  // MARK: Accounts

  private func checkAccounts(_ configuration: MainConfiguration) throws(Fatal) {
    let privileges = try user("default_privs", configuration)
    let owner = try user("mail_owner", configuration)
    let groupName = configuration.text("setgid_group")
    guard let group = machine.group(named: groupName) else {
      throw bad(configuration, "setgid_group", "unknown group name: \(groupName)")
    }
    guard group.id != 0 else {
      throw bad(configuration, "setgid_group", "group \(groupName) has privileged group ID")
    }
    let file = configuration.directory + "/main.cf"
    let sameUser = "specify the same user"
    if privileges.name == owner.name {
      throw Fatal("file \(file): parameters default_privs and mail_owner \(sameUser) \(owner.name)")
    }
    if privileges.id == owner.id {
      throw Fatal(
        "file \(file): parameters default_privs and mail_owner: users \(privileges.name) and \(owner.name) "
          + "have the same user ID: \(owner.id)")
    }
    if privileges.group == owner.group {
      throw Fatal(
        "file \(file): parameters default_privs and mail_owner: users \(privileges.name) and \(owner.name) "
          + "have the same group ID: \(owner.group)")
    }
    for (name, account) in [("default_privs", privileges), ("mail_owner", owner)] where account.group == group.id {
      throw Fatal(
        "file \(file): parameters \(name) and setgid_group: user \(account.name) and group \(groupName) "
          + "have the same group ID: \(group.id)")
    }
  }

  private func user(_ parameter: String, _ configuration: MainConfiguration) throws(Fatal) -> User {
    let name = configuration.text(parameter)
    guard let user = machine.user(named: name) else {
      throw bad(configuration, parameter, "unknown user name value: \(name)")
    }
    guard user.id != 0 else { throw bad(configuration, parameter, "user \(name) has privileged user ID") }
    guard user.group != 0 else { throw bad(configuration, parameter, "user \(name) has privileged group ID") }
    return user
  }

  // MARK: Networks and origin

  private func setNetworks(_ configuration: inout MainConfiguration) throws(Fatal) {
    guard !configuration.isSet("mynetworks"), let interfaces = configuration.interfaces else { return }
    configuration.setComputed(
      "mynetworks", to: try interfaces.networks(style: configuration.text("mynetworks_style")))
  }

  /// Debian lets myorigin name a file, whose first line is the value.
  private func readOrigin(_ configuration: inout MainConfiguration) throws(Fatal) {
    let path = try configuration.value("myorigin")
    guard path.utf8.first == UInt8(ascii: "/") else { return try Self.checkOrigin(path) }
    let bytes: [UInt8]
    do throws(Errno) {
      if try files.status(path).isDirectory { throw Errno.EISDIR }
      bytes = try files.read(path)
    } catch {
      if error == .EISDIR { throw Fatal("\(path): file is a directory") }
      throw Fatal("\(path): cannot open file: \(error.message)")
    }
    let line = LogicalLines.trimmed(bytes.prefix { $0 != 10 })
    guard !line.isEmpty else { throw Fatal("myorigin file \(path) is empty") }
    let origin = String(lossless: line)
    try Self.checkOrigin(origin)
    configuration.replace("myorigin", by: origin)
  }

  private static func checkOrigin(_ origin: String) throws(Fatal) {
    guard !origin.utf8.contains(where: { LogicalLines.isSpace($0) || $0 == UInt8(ascii: ",") }) else {
      throw Fatal("myorigin parameter setting must not contain multiple values: \(origin)")
    }
  }
}
