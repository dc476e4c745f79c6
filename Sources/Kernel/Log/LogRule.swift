/// A rule of rsyslog.conf(5): which messages it takes, and what becomes of them.
struct LogRule: Hashable, Sendable, Codable {
  /// What a rule looks at.
  enum Filter: Hashable, Sendable, Codable {
    /// For each facility the severities that are taken, a bit each.
    case selector([UInt8])
    /// ":programname, contains, "text""; the comparison may be turned round by "!".
    case property(String, comparison: String, isNegated: Bool, value: String)
  }

  enum Action: Hashable, Sendable, Codable {
    case file(String)
    /// No later rule sees the message.
    case stop
    /// Something that has no effect in this world: another host, a user's terminal.
    case elsewhere
  }

  var filter: Filter
  var actions: [Action]

  func takes(_ message: LogMessage) -> Bool {
    switch filter {
    case .selector(let masks): return masks[message.facility.rawValue] & 1 << UInt8(message.severity.rawValue) != 0
    case .property(let name, let comparison, let isNegated, let value):
      let text: String
      switch name {
      case "msg": text = " " + message.text
      case "rawmsg": text = message.text
      case "programname": text = String(message.tag.prefix { $0 != "/" && $0 != "[" })
      case "syslogtag": text = message.source + ":"
      case "syslogfacility-text": text = message.facility.name
      case "syslogseverity-text": text = message.severity.name
      default: return false
      }
      let isTrue: Bool
      switch comparison {
      case "contains": isTrue = text.contains(value)
      case "isequal": isTrue = text == value
      case "startswith": isTrue = text.hasPrefix(value)
      case "isempty": isTrue = text.isEmpty
      default: isTrue = false
      }
      return isTrue != isNegated
    }
  }
}

extension LogRule.Filter {
  /// What is wrong with a selector.
  struct Failure: Error {
    /// As rsyslogd says it.
    var message: String
  }

  /// Reads "*.*;auth,authpriv.none" or "mail.=info;mail.!err".
  static func selector(_ text: Substring) throws(Failure) -> LogRule.Filter {
    var masks = [UInt8](repeating: 0, count: 24)
    for part in text.split(separator: ";") {
      guard let dot = part.lastIndex(of: ".") else { throw Failure(message: "invalid selector \"\(part)\"") }
      var level = part[part.index(after: dot)...]
      let removes = level.hasPrefix("!")
      if removes { level.removeFirst() }
      let isExact = level.hasPrefix("=")
      if isExact { level.removeFirst() }
      let bits: UInt8
      var clears = removes
      if level == "*" {
        bits = 0xFF
      } else if level == "none" {
        (bits, clears) = (0xFF, true)
      } else {
        guard let severity = LogSeverity(name: String(level)) else {
          throw Failure(message: "unknown priority name \"\(level)\"")
        }
        bits = isExact ? 1 << UInt8(severity.rawValue) : UInt8(truncatingIfNeeded: (2 << severity.rawValue) - 1)
      }
      for name in part[..<dot].split(separator: ",") {
        let facilities = LogFacility.allCases.filter {
          name == "*" || $0.name == name || name == "security" && $0 == .auth
        }
        guard !facilities.isEmpty else { throw Failure(message: "unknown facility name \"\(name)\"") }
        for facility in facilities {
          if clears { masks[facility.rawValue] &= ~bits } else { masks[facility.rawValue] |= bits }
        }
      }
    }
    return .selector(masks)
  }
}
