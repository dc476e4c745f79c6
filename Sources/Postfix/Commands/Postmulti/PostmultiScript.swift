import FileSystem
import Kernel

/// postmulti-script: adds, changes and removes mail systems for postmulti(1).
struct PostmultiScript: Program {
  static let name = "postmulti-script"

  private static let actions = ["create", "import", "destroy", "deport", "enable", "disable", "assign", "init"]

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    let script = ManagementScript(process, name: "postmulti-script")
    let needed = [
      ("MAIL_CONFIG", 32), ("command_directory", 33), ("daemon_directory", 34), ("meta_directory", 35),
      ("shlib_directory", 36),
    ]
    for (variable, line) in needed where script[variable].isEmpty {
      try await process.writeError("\(script.path): \(line): \(variable): do not invoke this command directly\n")
      return ExitStatus(2)
    }
    let words = Array(process.arguments.dropFirst())
    guard words.count == 2, words[0] == "-e", Self.actions.contains(words[1]) else {
      try await process.writeError(
        "\(script.path): Error: Usage: \(script.path) -e \(Self.usage)\n")
      return .failure
    }
    if words[1] == "init" {
      return try await script.run([
        "postconf", "-e", "multi_instance_wrapper = ${command_directory}/postmulti -p --",
        "multi_instance_enable = yes",
      ])
    }
    if try await script.output(of: ["postconf", "-hx", "multi_instance_wrapper"]).text.isEmpty {
      return try await script.die("multi_instance_wrapper is empty, run 'postmulti -e init' first.")
    }
    if try await script.output(of: ["postconf", "-hx", "multi_instance_enable"]).text != "yes" {
      return try await script.die("multi_instance_enable!=yes, run 'postmulti -e init' first.")
    }
    return try await perform(words[1], script)
  }

  private static let usage = "create|destroy|import|deport|enable|disable|assign|init"

  private func perform(_ action: String, _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    let directory = script["config_directory"]
    switch action {
    case "enable", "disable":
      return try await script.run([
        "postconf", "-c", directory, "-e", "multi_instance_enable = \(action == "enable" ? "yes" : "no")",
      ])
    case "assign": return try await assignNames(script)
    case "deport": return try await deport(script)
    case "destroy": return try await destroy(script)
    default:
      if let failure = try await install(action, script) { return failure }
      guard try await assignNames(script).isSuccess, try await setDirectories(script, adds: false).isSuccess else {
        return .failure
      }
      return try await script.run(["postfix", "-c", directory, "set-permissions"])
    }
  }

  // MARK: Installing

  private static let shared = [
    "command_directory", "daemon_directory", "meta_directory", "mail_owner", "setgid_group", "sendmail_path",
    "mailq_path", "newaliases_path", "html_directory", "manpage_directory", "sample_directory", "readme_directory",
    "shlib_directory",
  ]

  /// Makes the directories and files of a new mail system, where they are not there.
  private func install(_ action: String, _ script: ManagementScript) async throws(Errno) -> ExitStatus? {
    let (files, directory, meta) = (script.process.files, script["config_directory"], script["meta_directory"])
    let missing = ["main.cf", "master.cf"].filter { !files.exists(directory + "/" + $0) }
    guard let first = missing.first else { return nil }
    if action == "import" { return try await script.die("'\(directory)' lacks a \(first) file") }
    for name in ["main", "master"] where !files.exists("\(meta)/\(name).cf.proto") {
      return try await script.die("Missing \(name).cf prototype: \(meta)/\(name).cf.proto")
    }
    for name in ["config_directory", "queue_directory"] where !files.exists(script[name]) {
      guard try await script.run(["mkdir", "-p", script[name]]).isSuccess else { return .failure }
    }
    if !files.exists(script["data_directory"]) {
      guard try await script.run(["mkdir", "-p", "-m", "700", script["data_directory"]]).isSuccess else {
        return .failure
      }
    }
    let draft = directory + "/.tmp"
    guard try await script.run(["mkdir", "-p", "-m", "700", draft]).isSuccess,
      try await script.run(["cp", "-p", meta + "/main.cf.proto", draft + "/main.cf"]).isSuccess,
      try await configure(draft, script).isSuccess,
      try await script.run(["cp", "-p", meta + "/master.cf.proto", draft + "/master.cf"]).isSuccess,
      try await script.run(["mv", draft + "/main.cf", directory + "/main.cf"]).isSuccess,
      try await script.run(["mv", draft + "/master.cf", directory + "/master.cf"]).isSuccess
    else { return .failure }
    _ = try await script.run(["rmdir", draft], discardsErrors: true)
    return nil
  }

  /// What all mail systems share is as in the first one; the new one does not listen on the network yet.
  private func configure(_ draft: String, _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    var (settings, unset): ([String], [String]) = ([], [])
    for name in Self.shared {
      let value = try await script.output(of: ["postconf", "-nh", name]).text
      if value.isEmpty { unset.append(name) } else { settings.append("\(name) = \(value)") }
    }
    if !unset.isEmpty {
      let status = try await script.run(["postconf", "-c", draft, "-#"] + unset)
      guard status.isSuccess else { return status }
    }
    return try await script.run(
      [
        "postconf", "-c", draft, "-e", "queue_directory = \(script["queue_directory"])",
        "data_directory = \(script["data_directory"])", "authorized_submit_users =", "master_service_disable = inet",
      ] + settings)
  }

  private func assignNames(_ script: ManagementScript) async throws(Errno) -> ExitStatus {
    var settings: [String] = []
    for name in ["multi_instance_name", "multi_instance_group"] where !script[name].isEmpty {
      settings.append("\(name) = \(script[name] == "-" ? "" : script[name])")
    }
    guard !settings.isEmpty else { return .success }
    return try await script.run(["postconf", "-c", script["config_directory"], "-e"] + settings)
  }

  /// Writes the list of mail systems; those that are none any more are in another list.
  private func setDirectories(_ script: ManagementScript, adds: Bool) async throws(Errno) -> ExitStatus {
    let directory = script["config_directory"]
    let old = try await script.output(of: ["postconf", "-h", "alternate_config_directories"])
    guard old.status.isSuccess else { return .failure }
    let known = ListText.split(old.text)
    var settings = ["multi_instance_directories = \(script["multi_instance_directories"])"]
    if adds != known.contains(directory) {
      let kept = known.filter { $0 != directory } + (adds ? [directory] : [])
      settings.append("alternate_config_directories = \(kept.joined(separator: " "))")
    }
    return try await script.run(["postconf", "-e"] + settings)
  }

  // MARK: Removing

  private func isRunning(_ script: ManagementScript) async throws(Errno) -> Bool {
    let words = ["postfix", "-c", script["config_directory"], "status"]
    return try await script.output(of: words, discardsErrors: true).status.isSuccess
  }

  private func deport(_ script: ManagementScript) async throws(Errno) -> ExitStatus {
    let directory = script["config_directory"]
    guard script.process.files.exists(directory + "/main.cf") else {
      return try await setDirectories(script, adds: false)
    }
    if try await isRunning(script) { return try await script.die("Instance '\(directory)' is not stopped") }
    return try await setDirectories(script, adds: true)
  }

  private func destroy(_ script: ManagementScript) async throws(Errno) -> ExitStatus {
    let directory = script["config_directory"]
    guard script.process.files.exists(directory + "/main.cf") else {
      return try await script.die("\(directory)/main.cf file not found")
    }
    if try await isRunning(script) { return try await script.die("Instance '\(directory)' is not stopped") }
    guard try await setDirectories(script, adds: false).isSuccess else { return .failure }
    let queue = script["queue_directory"]
    guard (try? script.process.changeDirectory(queue)) != nil else { return .failure }
    for name in [
      "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop", "pid", "private",
      "public", "saved", "trace",
    ] {
      try await removeDirectory(name, shown: queue + "/" + name, script)
    }
    for name in [script["data_directory"], queue] { try await removeDirectory(name, shown: name, script) }
    for name in ["/master.cf", "/main.cf"] { try? script.process.files.remove(directory + name) }
    try await removeDirectory(directory, shown: directory, script)
    return .success
  }

  private func removeDirectory(_ path: String, shown: String, _ script: ManagementScript) async throws(Errno) {
    guard try await !script.run(["rmdir", "--", path]).isSuccess else { return }
    _ = try await script.log(.warn, "\(shown): please verify contents and remove by hand")
  }
}

extension ManagementScript {
  /// Logs what ends the script, by the postlog(1) that PATH leads to.
  fileprivate func die(_ text: String) async throws(Errno) -> ExitStatus { try await fail(text) }
}
