import FileSystem
import Kernel

/// post-install: makes what a mail system needs on the disk, as postfix-files lists it.
struct PostInstall: Program {
  static let name = "post-install"

  /// What a command line asks for.
  private struct Request {
    var creates = false
    var setsPermissions = false
    var upgradesPermissions = false
    var upgradesConfiguration = false
    var reminds = false
  }

  private static let parameters = [
    "command_directory", "daemon_directory", "data_directory", "html_directory", "mail_owner", "mailq_path",
    "manpage_directory", "newaliases_path", "queue_directory", "readme_directory", "sample_directory", "sendmail_path",
    "setgid_group", "shlib_directory", "meta_directory",
  ]

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    let script = ManagementScript(process, name: "post-install")
    guard let request = try await request(script) else { return .failure }
    let postconf = script["command_directory"].isEmpty ? "postconf" : script.command("postconf")
    let version = try await script.output(of: [postconf, "-d", "mail_version"], discardsErrors: true)
    guard version.status.isSuccess else {
      return try await complain(
        "no \(postconf) command found.\nRe-run this command as \(script.path) command_directory=/some/where.", script)
    }
    guard let instances = try await ManagementScript.instances(script) else { return .failure }
    if script["config_directory"].isEmpty { process.environment["config_directory"] = instances.first }
    let directory = script["config_directory"]
    guard (try? process.files.status(directory).isDirectory) == true else {
      return try await complain("\(directory) is not a directory.", script)
    }
    let list = script["meta_directory"] + "/postfix-files"
    guard (try? process.files.status(list).isRegular) == true else {
      return try await complain("\(list) is not a file.", script)
    }
    guard try await readParameters(script), try await checkParameters(script), try await saveParameters(script) else {
      return .failure
    }
    var obsolete: [String] = []
    if request.creates {
      var installation = Installation(
        script, withSharedFiles: !instances.isSecondary(directory), isFirst: directory == instances.first)
      installation.setsAll = request.setsPermissions
      installation.setsChanged = request.upgradesPermissions
      guard let found = try await installation.perform() else { return .failure }
      obsolete = found
    }
    if request.upgradesConfiguration {
      let status = try await ConfigurationUpgrade(script).perform(obsolete: obsolete)
      guard status.isSuccess else { return status }
    }
    if request.reminds { try await remind(script) }
    return .success
  }

  private func complain(_ text: String, _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    try await script.process.writeError("\(script.path): Error: \(text)\n")
    return .failure
  }

  // MARK: The command line

  private func request(_ script: ManagementScript) async throws(Errno) -> Request? {
    var request = Request()
    for word in script.process.arguments.dropFirst() {
      if word.contains(" ") || word.contains("\t") {
        try await script.process.write("\(script.path): Error: argument contains whitespace: '\(word)'\n")
        return nil
      }
      if let equals = word.firstIndex(of: "=") {
        script.process.environment[String(word[..<equals])] = String(word[word.index(after: equals)...])
        continue
      }
      switch word {
      case "create-missing": request.creates = true
      case _ where word.hasPrefix("set-perm"): (request.creates, request.setsPermissions) = (true, true)
      case _ where word.hasPrefix("upgrade-perm"): (request.creates, request.upgradesPermissions) = (true, true)
      case _ where word.hasPrefix("upgrade-conf"): request.upgradesConfiguration = true
      case "upgrade-source", "upgrade-package":
        (request.creates, request.upgradesConfiguration) = (true, true)
        if word == "upgrade-source" { request.upgradesPermissions = true } else { request.setsPermissions = true }
      case _ where word.hasPrefix("first-install"): request.reminds = true
      default: return try await showUsage(script)
      }
    }
    guard request.creates || request.upgradesConfiguration || request.reminds else {
      return try await showUsage(script)
    }
    return request
  }

  private func showUsage(_ script: ManagementScript) async throws(Errno) -> Request? {
    try await script.process.writeError(
      """
      \(script.path): Error: Usage: \(script.path) [name=value] command
          create-missing          Create missing queue directories.
          upgrade-source          When installing or upgrading from source code.
          upgrade-package         When installing or upgrading from pre-built package.
          first-install-reminder  Remind of mandatory first-time configuration steps.
          name=value              Specify an installation parameter.

      """)
    return nil
  }

  // MARK: Parameters

  /// What neither the command line nor the environment says comes from main.cf.
  private func readParameters(_ script: ManagementScript) async throws(Errno) -> Bool {
    let directory = script["config_directory"]
    let postconf = script["command_directory"].isEmpty ? "postconf" : script.command("postconf")
    guard (try? script.process.files.status(directory + "/main.cf").isRegular) == true else { return true }
    for name in Self.parameters where script[name].isEmpty {
      let (value, status) = try await script.output(of: [postconf, "-c", directory, "-h", name])
      guard status.isSuccess else { return false }
      script.process.environment[name] = value
    }
    return true
  }

  private func checkParameters(_ script: ManagementScript) async throws(Errno) -> Bool {
    for name in ["manpage_directory", "setgid_group"] where script[name] == "no" {
      let kind = name == "setgid_group" ? "groupname" : "/pathname"
      let text = "\(name) no longer accepts \"no\" values.\nTry again with \"\(script.path) \(name)=\(kind) ...\"."
      return try await complain(text, script).isSuccess
    }
    for name in [
      "daemon_directory", "command_directory", "queue_directory", "sendmail_path", "newaliases_path", "mailq_path",
      "manpage_directory", "meta_directory",
    ] where !script[name].hasPrefix("/") {
      return try await complain("\"\(script[name])\" should be an absolute path name.", script).isSuccess
    }
    for name in ["html_directory", "readme_directory", "shlib_directory"]
    where !script[name].hasPrefix("/") && script[name] != "no" {
      return try await complain("\"\(script[name])\" should be \"no\" or an absolute path name.", script).isSuccess
    }
    return true
  }

  /// What differs from main.cf is written there.
  private func saveParameters(_ script: ManagementScript) async throws(Errno) -> Bool {
    let postconf = script.command("postconf")
    let directory = script["config_directory"]
    if script["mail_version"].isEmpty {
      guard try await script.output(of: [postconf, "-dhx", "mail_version"]).status.isSuccess else { return false }
    }
    for name in Self.parameters {
      let value = try await script.output(of: [postconf, "-c", directory, "-h", name]).text
      guard value != script[name] else { continue }
      let order = [
        "daemon_directory", "command_directory", "queue_directory", "data_directory", "mail_owner", "setgid_group",
        "sendmail_path", "mailq_path", "newaliases_path", "html_directory", "manpage_directory", "sample_directory",
        "readme_directory", "shlib_directory", "meta_directory",
      ]
      return try await script.run([postconf, "-c", directory, "-e"] + order.map { "\($0) = \(script[$0])" }).isSuccess
    }
    return true
  }

  // MARK: Reminder

  private func remind(_ script: ManagementScript) async throws(Errno) {
    let postconf = script.command("postconf")
    let directory = script["config_directory"]
    let database = try await script.output(of: [postconf, "-c", directory, "-h", "alias_database"]).text
    let aliases = database.firstIndex(of: ":").map { String(database[database.index(after: $0)...]) } ?? database
    let newaliases = try await script.output(of: [postconf, "-c", directory, "-h", "newaliases_path"]).text
    _ = try await script.feed(
      """

          Warning: you still need to edit myorigin/mydestination/mynetworks
          parameter settings in \(directory)/main.cf.

          See also http://www.postfix.org/STANDARD_CONFIGURATION_README.html
          for information about dialup sites or about sites inside a
          firewalled network.

          BTW: Check your \(aliases) file and be sure to set up aliases
          that send mail for root and postmaster to a real person, then
          run \(newaliases).


      """, to: ["fmt"])
  }
}
