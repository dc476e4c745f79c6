import FileSystem
import Kernel

/// postfix-tls-script: `postfix tls`, which turns TLS on and looks after the server's keys.
struct PostfixTLSScript: Program {
  static let name = "postfix-tls-script"

  static let clientSettings = [
    "smtp_use_tls", "smtp_enforce_tls", "smtp_tls_enforce_peername", "smtp_tls_security_level", "smtp_tls_cert_file",
    "smtp_tls_dcert_file", "smtp_tls_eccert_file",
  ]
  static let serverSettings = [
    "smtpd_use_tls", "smtpd_enforce_tls", "smtpd_tls_security_level", "smtpd_tls_cert_file", "smtpd_tls_dcert_file",
    "smtpd_tls_eccert_file",
  ]
  private static let commands =
    "usage: postfix tls enable-client (or enable-server, new-server-key, new-server-cert, deploy-server-cert, "
    + "output-server-csr, output-server-tlsa, all-default-client, all-default-server)"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    let script = ManagementScript(process, name: "postfix-tls-script")
    guard !script["daemon_directory"].isEmpty else {
      try await process.writeError("This script must be run by the postfix command.\nDo not run directly.\n")
      return .failure
    }
    guard (try? process.changeDirectory(script["command_directory"])) != nil else {
      return try await script.fail("no Postfix command directory '\(script["command_directory"])'")
    }
    let words = Array(process.arguments.dropFirst())
    let command = words.first ?? ""
    let arguments = Array(words.dropFirst())
    switch command {
    case "enable-client": return try await enableClient(arguments, script)
    case "enable-server", "new-server-key", "new-server-cert":
      return try await makeCertificate(command, arguments, script)
    case "deploy-server-cert":
      guard arguments.count == 2 else {
        return try await script.fail("usage: postfix tls \(command) certfile keyfile")
      }
      let keys = ServerKeys(script)
      let (certificate, key) = (keys.absolute(arguments[0]), keys.absolute(arguments[1]))
      guard try await keys.deploy(certificate: certificate, key: key) else { return .failure }
      return try await script.inform(ServerKeys.deployed(isEnabled: false))
    case "output-server-csr": return try await outputRequest(arguments, script)
    case "output-server-tlsa": return try await outputTLSA(arguments, script)
    case "all-default-client", "all-default-server":
      guard arguments.isEmpty else { return try await script.fail("usage: postfix tls \(command)") }
      let settings = command == "all-default-client" ? Self.clientSettings : Self.serverSettings
      return ExitStatus(try await script.allDefault(settings))
    default:
      try await script.log(.error, "unknown tls command: '\(command)'")
      return try await script.fail(Self.commands)
    }
  }

  // MARK: The client

  private func enableClient(_ arguments: [String], _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    guard let (options, operands) = Self.options(arguments, "r:"), operands.isEmpty else {
      return try await script.fail("usage: postfix tls enable-client [-r devrandom]")
    }
    let cache = "\(try await script.cacheType()):"
    guard try await script.allDefault(Self.clientSettings) else {
      return try await script.inform(
        """
        *** Non-default SMTP client TLS settings detected, no changes made.
        For opportunistic TLS in the Postfix SMTP client, the below settings
        are typical:
          smtp_tls_security_level = may
          smtp_tls_loglevel = 1
          smtp_tls_session_cache_database = \(cache)${data_directory}/smtp_scache

        """)
    }
    let settings = [
      "smtp_tls_security_level = may", "smtp_tls_loglevel = 1",
      "smtp_tls_session_cache_database = \(cache)\(script["data_directory"])/smtp_scache",
      "tls_random_source = \(try await script.randomSource(options["r"]))",
    ]
    guard try await script.run([script.command("postconf"), "-e"] + settings).isSuccess else { return .failure }
    return try await script.inform(
      """
      Enabled opportunistic TLS in the Postfix SMTP client.
      Run the command:
        # postfix reload
      if you want the new settings to take effect immediately.

      """)
  }

  // MARK: The server

  private func makeCertificate(
    _ command: String, _ arguments: [String], _ script: ManagementScript
  ) async throws(Errno) -> ExitStatus {
    let enables = command == "enable-server"
    guard let (options, hosts) = Self.options(arguments, enables ? "a:b:r:" : "a:b:") else {
      let random = enables ? " [-r devrandom]" : ""
      return try await script.fail(
        "usage: postfix tls \(command) [-a algorithm] [-b bits ]\(random) [hostname ...]")
    }
    guard let algorithm = ServerKeys.Algorithm(rawValue: options["a"] ?? "rsa") else {
      let what = command == "enable-server" ? "private" : "public"
      return try await script.fail("Unsupported \(what) key algorithm: \(options["a"] ?? "")")
    }
    var keys = ServerKeys(script)
    keys.bits = options["b"] ?? algorithm.standardBits
    if enables {
      guard try await script.allDefault(Self.serverSettings) else {
        return try await script.inform(ServerKeys.typicalSettings)
      }
      keys.randomSource = try await script.randomSource(options["r"])
      return try await keys.makeCertificate(algorithm, key: "", isEnabled: true, hosts)
    }
    var key = command == "new-server-cert" ? try await keys.path(of: algorithm.rawValue) : ""
    if !key.isEmpty, !script.process.files.exists(key) {
      _ = try await script.feed(
        "Key file: \(key) not found, creating new keys\n", to: script.logger(.warn))
      key = ""
    }
    return try await keys.makeCertificate(algorithm, key: key, isEnabled: false, hosts)
  }

  private func outputRequest(_ arguments: [String], _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    guard let (options, hosts) = Self.options(arguments, "k:") else {
      return try await script.fail("usage: postfix tls output-server-csr [-k keyfile] [hostname ...]")
    }
    let keys = ServerKeys(script)
    var key = ""
    if let name = options["k"], !name.isEmpty {
      key = try await keys.path(of: name)
    } else {
      for algorithm in ["rsa", "ecdsa"] where key.isEmpty { key = try await keys.path(of: algorithm) }
    }
    guard !key.isEmpty, script.process.files.mayAccess(.read, key) else {
      return try await script.fail("No usable keyfile specified or configured")
    }
    return try await keys.outputRequest(key, hosts)
  }

  private func outputTLSA(_ arguments: [String], _ script: ManagementScript) async throws(Errno) -> ExitStatus {
    guard let (options, names) = Self.options(arguments, "h:") else {
      return try await script.fail("usage: postfix tls output-server-tlsa [-h hostname] [keyfile ...]")
    }
    let keys = ServerKeys(script)
    let host = try await keys.hostName(options["h"])
    var isFound = false
    for name in names.isEmpty ? ["rsa", "ecdsa"] : names {
      let key = try await keys.path(of: name)
      guard !key.isEmpty else { continue }
      try await script.process.write("; \(key)\n")
      guard let digest = try await keys.publicKeyDigest(of: key) else {
        return try await script.fail("no private key found in file: \(key)")
      }
      try await script.process.write("_25._tcp.\(host). IN TLSA 3 1 1 \(digest)\n")
      isFound = true
    }
    return isFound ? .success : try await script.fail("No usable keyfiles specified or configured")
  }

  /// Options and operands; nil where they are not right.
  private static func options(_ arguments: [String], _ letters: String) -> ([String: String], [String])? {
    var parser = OptionParser(arguments, short: letters, permutes: false)
    var options: [String: String] = [:]
    while true {
      do throws(OptionParser.Failure) {
        guard let option = try parser.next() else { return (options, parser.operands) }
        options[option.name] = option.argument ?? ""
      } catch {
        return nil
      }
    }
  }
}

extension ManagementScript {
  /// The command that logs its standard input.
  func logger(_ priority: Priority) -> [String] {
    [command("postlog"), "-t", self["MAIL_LOGTAG"] + "/postfix-tls-script", "-p", priority.rawValue]
  }

  /// Logs lines of information.
  func inform(_ text: String) async throws(Errno) -> ExitStatus {
    try await feed(text, to: logger(.info))
  }

  /// Whether main.cf sets none of some parameters.
  func allDefault(_ names: [String]) async throws(Errno) -> Bool {
    for name in names where try await !output(of: [command("postconf"), "-nh", name]).text.isEmpty { return false }
    return true
  }

  /// The best type of table for a cache of TLS sessions.
  func cacheType() async throws(Errno) -> String {
    let types = try await output(of: [command("postconf"), "-m"]).text.split(separator: "\n")
    return types.contains("lmdb") ? "lmdb" : "btree"
  }

  func randomSource(_ option: String?) async throws(Errno) -> String {
    if let option, !option.isEmpty { return option }
    let configured = try await output(of: [command("postconf"), "-xh", "tls_random_source"]).text
    return configured.isEmpty ? "dev:/dev/urandom" : configured
  }
}
