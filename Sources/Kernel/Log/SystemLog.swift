import FileSystem
import Simulation

extension Machine {
  /// Hands a message to the journal and to the system logger (syslog(3)).
  ///
  /// - Parameters:
  ///   - tag: the program: "postfix/smtpd".
  ///   - pid: put behind the tag in brackets.
  package func log(
    _ facility: LogFacility, _ severity: LogSeverity, tag: String, pid: PID?, _ message: String
  ) {
    let entry = LogMessage(time: now, facility: facility, severity: severity, tag: tag, pid: pid, text: message)
    world.withoutNoting {
      Journal.append(entry, on: self)
      withService(SystemLogger.self) { $0.write(entry, on: self) }
    }
  }
}

extension Timestamp {
  /// "2024-05-01T10:20:30.123456+00:00" (RFC 3339), the format of rsyslog's files.
  package var logText: String {
    let civil = CivilTime(self)
    let micros = String(1_000_000 + civil.nanosecond / 1000).dropFirst()
    return "\(civil.year)-\(two(civil.month))-\(two(civil.day))T\(two(civil.hour)):\(two(civil.minute)):"
      + "\(two(civil.second)).\(micros)+00:00"
  }

  /// "May  1 10:20:30", as syslog wrote it for a long time (RFC 3164).
  package var traditionalText: String {
    let civil = CivilTime(self)
    let day = civil.day < 10 ? " \(civil.day)" : "\(civil.day)"
    return "\(civil.monthAbbreviation) \(day) \(two(civil.hour)):\(two(civil.minute)):\(two(civil.second))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
