import FileSystem

/// check_policy_service: a program decides (SMTPD_POLICY_README), which spawn(8) runs. Nobody else on the host's
/// network speaks the protocol.
struct CheckPolicyService: SmtpdRestriction {
  let name = "check_policy_service"
  var argument: SmtpdRestrictionArgument { .server }

  /// The server, and what the list says of it: "{ inet:host:port, default_action=DUNNO }".
  private struct Server {
    private let configuration: MainConfiguration
    let place: String
    private var settings: [String: String] = [:]

    init(_ argument: String, _ configuration: MainConfiguration) {
      self.configuration = configuration
      guard argument.hasPrefix("{"), argument.hasSuffix("}") else {
        place = argument
        return
      }
      let words = ListText.split(String(argument.dropFirst().dropLast()))
      place = words.first ?? ""
      for word in words.dropFirst() {
        let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
        if pair.count == 2 { settings[pair[0]] = pair[1] }
      }
    }

    /// The list's own setting, else the parameter.
    func text(_ name: String) -> String { settings[name] ?? configuration.text(Self.parameters[name] ?? name) }

    private static let parameters = [
      "timeout": "smtpd_policy_service_timeout", "retry_delay": "smtpd_policy_service_retry_delay",
      "try_limit": "smtpd_policy_service_try_limit", "default_action": "smtpd_policy_service_default_action",
      "policy_context": "smtpd_policy_service_policy_context",
    ]

    /// A time, where the list's own setting may have a unit.
    func seconds(_ name: String) -> Int {
      let digits = text(name).prefix { $0.isNumber }
      return settings[name] == nil ? configuration.seconds(Self.parameters[name] ?? name) : Int(digits) ?? 0
    }

    var tries: Int { max(1, Int(text("try_limit")) ?? configuration.integer("smtpd_policy_service_try_limit")) }
  }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    let configuration = dialog.configuration
    let server = Server(check.argument, configuration)
    let (type, place) = OpenTables.divide(server.place)
    if let service = SmtpdPolicyQuery.service(type, place, on: dialog.machine) {
      return try ask(service, at: place, server, check, &dialog)
    }
    if dialog.session.retries + 1 < server.tries {
      throw .pause(SmtpdPause(seconds: configuration.seconds("smtpd_policy_service_retry_delay")))
    }
    let isMissing = type == "unix" && !dialog.daemon.files.exists(place)
    let reason = isMissing ? Errno.ENOENT : Errno.ECONNREFUSED
    for number in 1...server.tries {
      dialog.warn("connect to \(place): \(reason.message)")
      // That nobody is there yet is not worth a word before the last attempt.
      if number >= server.tries || !isMissing {
        dialog.warn("problem talking to server \(place): \(reason.message)")
      }
    }
    return try SmtpdAccess(check).act(server.text("default_action"), "policy query", &dialog)
  }

  /// Asks a service that is there, as often as it takes.
  private func ask(
    _ service: ServiceKey, at place: String, _ server: Server, _ check: SmtpdCheck, _ dialog: inout SmtpdDialog
  ) throws(SmtpdStop) -> SmtpdVerdict {
    let timeout = server.seconds("timeout")
    let query = SmtpdPolicyQuery(service, context: server.text("policy_context"), timeout: timeout, dialog)
    let answers = dialog.session.policyAnswers?[query] ?? []
    for answer in answers { if let warning = answer.warning(place) { dialog.warn(warning) } }
    if case .action(let action) = answers.last {
      return try SmtpdAccess(check).act(action, "policy query", &dialog)
    }
    guard let last = answers.last, answers.count >= server.tries else {
      throw .pause(SmtpdPause(seconds: answers.isEmpty ? 0 : server.seconds("retry_delay"), query: query))
    }
    dialog.warn("problem talking to server \(place): \(last.reason)")
    return try SmtpdAccess(check).act(server.text("default_action"), "policy query", &dialog)
  }
}
