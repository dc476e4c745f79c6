import FileSystem
import Kernel
import Simulation

/// Where programs of Postfix log to: syslog, or the file that parameter maillog_file names.
package struct PostfixLog {
  private let machine: Machine
  private let configuration: MainConfiguration

  package init(_ machine: Machine, _ configuration: MainConfiguration) {
    self.machine = machine
    self.configuration = configuration
  }

  /// Logs a message.
  ///
  /// - Parameters:
  ///   - tag: who says it: "postfix/smtpd".
  ///   - pid: its process.
  package func write(_ message: Message, tag: String, pid: PID) {
    let file = configuration.text("maillog_file")
    guard file.isEmpty else {
      append("\(PostfixLog.time(machine.now)) \(machine.state.hostName) \(tag)[\(pid)]: \(message.line)\n", to: file)
      return
    }
    let facility = LogFacility(name: configuration.text("syslog_facility")) ?? .mail
    machine.log(facility, message.severity.logged, tag: tag, pid: pid, message.line)
  }

  /// While the mail system runs, postlogd(8) keeps the file open: it goes on with one that has been renamed.
  private func append(_ line: String, to path: String) {
    if let file = machine.service(MasterService.self)?.logFile, let inode = machine.inode(file) {
      try? machine.write(file, line.bytes, at: inode.size)
      return
    }
    try? machine.files.append(path, line.bytes, mode: 0o600)
    guard !path.hasPrefix("/dev/"), let file = try? machine.files.status(path).id else { return }
    let isKept = machine.withService(MasterService.self) { $0.logFile = file } != nil
    if isKept { machine.noteOpened(file) }
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
