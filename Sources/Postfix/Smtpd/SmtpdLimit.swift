/// How much one client may do, by parameters smtpd_client_*_limit.
enum SmtpdLimit {
  case connectionCount, connectionRate, messages, recipients, tlsSessions, logins

  /// The parameter, and how the log names it.
  var parameter: (name: String, title: String) {
    switch self {
    case .connectionCount: ("smtpd_client_connection_count_limit", "Connection concurrency limit")
    case .connectionRate: ("smtpd_client_connection_rate_limit", "Connection rate limit")
    case .messages: ("smtpd_client_message_rate_limit", "Message delivery request rate limit")
    case .recipients: ("smtpd_client_recipient_rate_limit", "Recipient address rate limit")
    case .tlsSessions: ("smtpd_client_new_tls_session_rate_limit", "New TLS session rate limit")
    case .logins: ("smtpd_client_auth_rate_limit", "AUTH command rate limit")
    }
  }

  /// A client has gone.
  static func disconnect(_ dialog: SmtpdDialog) {
    guard dialog.session.hasConnected, dialog.findLimited() else { return }
    Anvil.disconnect(dialog.limitKey, for: dialog.daemon)
  }
}

extension SmtpdDialog {
  /// What anvil(8) counts the client under.
  var limitKey: String { "\(daemon.serviceName):\(session.realClient.address)" }

  /// Whether the client's doings are to be counted.
  func findLimited() -> Bool {
    if isStandAlone { return false }
    let parameters = [
      "smtpd_client_connection_count_limit", "smtpd_client_connection_rate_limit", "smtpd_client_message_rate_limit",
      "smtpd_client_recipient_rate_limit", "smtpd_client_new_tls_session_rate_limit", "smtpd_client_auth_rate_limit",
    ]
    guard parameters.contains(where: { configuration.integer($0) > 0 }) else { return false }
    return !matchesClient("smtpd_client_event_limit_exceptions")
  }

  /// Counts something that the client does.
  ///
  /// - Returns: whether it is too much; that has been logged.
  mutating func exceeds(_ limit: SmtpdLimit) -> Bool {
    let isConnection = limit == .connectionCount || limit == .connectionRate
    guard isConnection ? session.isLimited : configuration.integer(limit.parameter.name) > 0 && findLimited() else {
      return false
    }
    let count: Int
    switch limit {
    case .connectionCount: count = Anvil.connect(limitKey, for: daemon).count
    case .connectionRate: count = Anvil.connectionRate(limitKey, for: daemon)
    case .messages: count = Anvil.note(.message, limitKey, for: daemon)
    case .recipients: count = Anvil.note(.recipient, limitKey, for: daemon)
    case .tlsSessions: count = Anvil.note(.tlsSession, limitKey, for: daemon)
    case .logins: count = Anvil.note(.login, limitKey, for: daemon)
    }
    let allowed = configuration.integer(limit.parameter.name)
    guard allowed > 0, count > allowed else { return false }
    warn(
      "\(limit.parameter.title) exceeded: \(count) from \(session.client.title) for service \(daemon.serviceName)")
    return true
  }
}
