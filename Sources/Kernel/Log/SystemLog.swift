import FileSystem
import Simulation

/// Where a message comes from (syslog(3)).
package enum LogFacility: Int, Sendable, CaseIterable {
  case kern = 0
  case user, mail, daemon, auth, syslog, lpr, news, uucp, cron, authpriv, ftp
  case local0 = 16
  case local1, local2, local3, local4, local5, local6, local7

  package var name: String { "\(self)" }
}

/// How bad it is; lower is worse.
package enum LogSeverity: Int, Sendable, CaseIterable, Comparable {
  case emerg = 0
  case alert, crit, err, warning, notice, info, debug

  package var name: String { "\(self)" }

  /// Reads also the names that RFC 5424 gave up: "panic", "error", "warn".
  init?(name: String) {
    let name = ["panic": "emerg", "error": "err", "warn": "warning"][name] ?? name
    guard let found = LogSeverity.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  package static func < (a: LogSeverity, b: LogSeverity) -> Bool { a.rawValue < b.rawValue }
}

/// A rule of rsyslog.conf(5): which messages go to which file.
struct LogRule {
  /// For each facility the least severity that is taken; nil for none.
  private var thresholds: [LogSeverity?] = Array(repeating: nil, count: 24)
  let file: String

  /// Reads a line such as "*.*;auth,authpriv.none    -/var/log/syslog"; nil when it is no such rule.
  init?(_ line: String) {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard words.count >= 2, let target = words.last, target.hasPrefix("/") || target.hasPrefix("-/"),
      words[0].contains(".")
    else { return nil }
    file = String(target.hasPrefix("-") ? target.dropFirst() : target)
    for selector in words[0].split(separator: ";") {
      guard let dot = selector.lastIndex(of: ".") else { return nil }
      let names = selector[..<dot].split(separator: ",")
      let level = selector[selector.index(after: dot)...]
      let threshold: LogSeverity? = level == "*" ? .debug : level == "none" ? nil : LogSeverity(name: String(level))
      for facility in LogFacility.allCases where names.contains("*") || names.contains(where: { $0 == facility.name }) {
        thresholds[facility.rawValue] = threshold
      }
    }
  }

  func takes(_ facility: LogFacility, _ severity: LogSeverity) -> Bool {
    thresholds[facility.rawValue].map { severity <= $0 } ?? false
  }
}

extension Machine {
  /// Hands a message to the system logger; without one running it is lost (syslog(3)).
  ///
  /// - Parameters:
  ///   - tag: the program: "postfix/smtpd".
  ///   - pid: put behind the tag in brackets.
  package func log(
    _ facility: LogFacility, _ severity: LogSeverity, tag: String, pid: PID?, _ message: String
  ) {
    guard state.daemons.values.contains(where: { $0.command == "rsyslogd" }) else { return }
    world.withoutNoting { write(facility, severity, tag: tag, pid: pid, message) }
  }

  /// What rsyslogd does with a message.
  private func write(_ facility: LogFacility, _ severity: LogSeverity, tag: String, pid: PID?, _ message: String) {
    let head = "\(Machine.logTime(now)) \(state.hostName) \(tag)\(pid.map { "[\($0)]" } ?? ""): "
    let line = head.bytes + Machine.escapingControls(message.bytes) + [10]
    var written: Set<String> = []
    var files = self.files
    files.umask = 0o022
    for rule in logRules where rule.takes(facility, severity) && written.insert(rule.file).inserted {
      let isNew = !files.exists(rule.file)
      // A logger that can't write has nobody to tell.
      try? files.append(rule.file, line, mode: 0o640)
      if isNew, let group = group(named: "adm") { try? files.setOwner(rule.file, user: 0, group: group.id) }
    }
  }

  private var logRules: [LogRule] {
    var rules: [LogRule] = []
    var paths = ["/etc/rsyslog.conf"]
    for entry in (try? files.entries(of: "/etc/rsyslog.d")) ?? [] where entry.name.hasSuffix(".conf") {
      paths.append("/etc/rsyslog.d/" + entry.name)
    }
    for path in paths {
      guard let bytes = try? files.read(path) else { continue }
      for line in bytes.split(separator: 10) where line.first != UInt8(ascii: "#") && line.first != UInt8(ascii: "$") {
        if let rule = LogRule(String(lossless: line)) { rules.append(rule) }
      }
    }
    return rules
  }

  /// "2024-05-01T10:20:30.123456+00:00" (RFC 3339), rsyslog's file format.
  static func logTime(_ time: Timestamp) -> String {
    let civil = CivilTime(time)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let micros = String(1_000_000 + civil.nanosecond / 1000).dropFirst()
    return "\(civil.year)-\(two(civil.month))-\(two(civil.day))T\(two(civil.hour)):\(two(civil.minute)):"
      + "\(two(civil.second)).\(micros)+00:00"
  }

  /// Control characters as "#011", as rsyslog writes them.
  private static func escapingControls(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 < 32 || $0 == 127 }) else { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      guard byte < 32 || byte == 127 else { return [byte] }
      return [35] + Array(String(0o1000 + Int(byte), radix: 8).utf8.dropFirst())
    }
  }
}
