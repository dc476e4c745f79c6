import FileSystem

/// check_policy_service: a program decides (SMTPD_POLICY_README). There is none on this host's network.
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
    func text(_ name: String) -> String { settings[name] ?? configuration.text("smtpd_policy_service_" + name) }

    var tries: Int { max(1, Int(text("try_limit")) ?? configuration.integer("smtpd_policy_service_try_limit")) }
  }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    let configuration = dialog.configuration
    let server = Server(check.argument, configuration)
    if dialog.session.retries + 1 < server.tries {
      throw .pause(SmtpdPause(seconds: configuration.seconds("smtpd_policy_service_retry_delay")))
    }
    let (type, place) = OpenTables.divide(server.place)
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
}
