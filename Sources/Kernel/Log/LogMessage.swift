import FileSystem
import Simulation

/// Where a message comes from (syslog(3)).
package enum LogFacility: Int, Sendable, Codable, CaseIterable {
  case kern = 0
  case user, mail, daemon, auth, syslog, lpr, news, uucp, cron, authpriv, ftp
  case local0 = 16
  case local1, local2, local3, local4, local5, local6, local7

  /// Names by number; nobody has 12 to 15.
  private static let names = [
    "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp",
    "", "", "", "", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
  ]

  package var name: String { LogFacility.names[rawValue] }
}

/// How bad it is; lower is worse.
package enum LogSeverity: Int, Sendable, Codable, CaseIterable, Comparable {
  case emerg = 0
  case alert, crit, err, warning, notice, info, debug

  /// Names by number.
  private static let names = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]

  package var name: String { LogSeverity.names[rawValue] }

  /// Reads also the names that RFC 5424 gave up: "panic", "error", "warn".
  package init?(name: String) {
    let name = ["panic": "emerg", "error": "err", "warn": "warning"][name] ?? name
    guard let found = LogSeverity.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  package static func < (a: LogSeverity, b: LogSeverity) -> Bool { a.rawValue < b.rawValue }
}

/// A message to the system logger.
package struct LogMessage: Hashable, Sendable {
  package var time: Timestamp
  package var facility: LogFacility
  package var severity: LogSeverity
  /// The program that says it: "postfix/smtpd".
  package var tag: String
  package var pid: PID?
  package var text: String

  package init(
    time: Timestamp, facility: LogFacility, severity: LogSeverity, tag: String, pid: PID?, text: String
  ) {
    self.time = time
    self.facility = facility
    self.severity = severity
    self.tag = tag
    self.pid = pid
    self.text = text
  }

  /// "postfix/smtpd[123]"
  var source: String { tag + (pid.map { "[\($0)]" } ?? "") }
}
