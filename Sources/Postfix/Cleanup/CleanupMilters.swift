/// Mail filters for mail that does not come over SMTP: parameter non_smtpd_milters.
extension CleanupSession {
  mutating func askMilters(_ daemon: Daemon) {
    let list = daemon.configuration.text("non_smtpd_milters")
    guard flags.contains(.milter), !list.isEmpty,
      let verdict = Milters(list, daemon, warn: { daemon.warn($0) }).verdict
    else { return }
    let action: String
    let text: String
    if verdict == "H" {
      guard !flags.contains(.hold) else { return }
      flags.insert(.hold)
      (action, text) = ("milter-hold", "milter triggers HOLD action")
    } else {
      text = String(verdict.dropFirst(4))
      action = "milter-reject"
      errors.insert(verdict.hasPrefix("4") ? .defer : .content)
      reason = text
    }
    let name = attributes["client_name"] ?? "localhost"
    let address = attributes["client_address"] ?? "127.0.0.1"
    var line = "\(queueID): \(action): CONNECT from \(name)[\(address)]: \(text);"
    if let sender { line += " from=<\(daemon.configuration.logged(sender))>" }
    daemon.log(line)
  }
}
