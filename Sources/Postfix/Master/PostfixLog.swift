import FileSystem
import Kernel
import Simulation

/// Where programs of Postfix log to: syslog, or the file that parameter maillog_file names.
package struct PostfixLog {
  private let machine: Machine
  private let configuration: MainConfiguration
  /// Whether the program writes to the file by itself where postlogd(8) does not listen.
  private let fallsBack: Bool

  package init(_ machine: Machine, _ configuration: MainConfiguration, fallsBack: Bool = false) {
    self.machine = machine
    self.configuration = configuration
    self.fallsBack = fallsBack
  }

  /// Logs a message.
  ///
  /// - Parameters:
  ///   - tag: who says it: "postfix/smtpd".
  ///   - pid: its process.
  /// - Returns: what the program has to write to its own standard output.
  @discardableResult
  package func write(_ message: Message, tag: String, pid: PID) -> String? {
    guard !configuration.text("maillog_file").isEmpty else {
      writeToSyslog(message.severity.logged, message.line, tag: tag, pid: pid)
      return nil
    }
    let host = configuration.text("myhostname")
    return machine.mailSystem(of: configuration) {
      if let postlogd = Postlogd.listener(on: machine) {
        Postlogd.take(message, tag: tag, pid: pid, host: host, by: postlogd)
        postlogd.release()
      } else if fallsBack {
        if isStandardOutput { return line(message, tag: tag, pid: pid, host: host) }
        record(message, tag: tag, pid: pid, host: host)
      }
      return nil
    }
  }

  private var isStandardOutput: Bool { configuration.text("maillog_file") == "/dev/stdout" }

  private func line(_ message: Message, tag: String, pid: PID, host: String) -> String {
    "\(PostfixLog.time(machine.now)) \(host.prefix { $0 != "." }) \(tag)[\(pid)]: \(message.line)\n"
  }

  /// What postlogd(8) does with a message: it follows its own parameters, as of when it was started.
  func record(_ message: Message, tag: String, pid: PID, host: String) {
    let file = configuration.text("maillog_file")
    guard !file.isEmpty else { return writeToSyslog(.info, message.line, tag: tag, pid: pid) }
    let line = line(message, tag: tag, pid: pid, host: host)
    if isStandardOutput { MasterService.print(line, on: machine) } else { append(line, to: file) }
  }

  private func writeToSyslog(_ severity: LogSeverity, _ text: String, tag: String, pid: PID) {
    let facility = LogFacility(name: configuration.text("syslog_facility")) ?? .mail
    machine.log(facility, severity, tag: tag, pid: pid, text)
  }

  /// Makes the file where it is missing.
  func open() {
    let path = configuration.text("maillog_file")
    if !path.isEmpty, !isStandardOutput { try? machine.files.append(path, [], mode: 0o600) }
  }

  /// As long as it runs, postlogd(8) keeps the file open: it goes on with one that has been renamed.
  private func append(_ line: String, to path: String) {
    if let file = machine.service(Postlogd.self)?.file, let inode = machine.inode(file) {
      try? machine.write(file, line.bytes, at: inode.size)
      return
    }
    try? machine.files.append(path, line.bytes, mode: 0o600)
    guard !path.hasPrefix("/dev/"), let file = try? machine.files.status(path).id else { return }
    Postlogd.keepOpen(file, on: machine)
  }

  /// "Nov 22 19:21:40".
  private static func time(_ time: Timestamp) -> String {
    let civil = CivilTime(time)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = civil.day < 10 ? " \(civil.day)" : "\(civil.day)"
    return "\(civil.monthAbbreviation) \(day) \(two(civil.hour)):\(two(civil.minute)):\(two(civil.second))"
  }

  /// The tag of a program: parameter syslog_name, a slash, and the program's name.
  package static func tag(_ program: String, _ configuration: MainConfiguration?) -> String {
    let prefix = configuration?.text("syslog_name") ?? "postfix"
    return prefix.isEmpty ? program : "\(prefix)/\(program)"
  }
}

extension Message.Severity {
  /// The severity for syslog.
  var logged: LogSeverity {
    switch self {
    case .info: .info
    case .warning: .warning
    case .error: .err
    case .fatal, .panic: .crit
    }
  }
}
