import FileSystem
import Simulation

/// The system logger, rsyslogd(8).
///
/// It reads its configuration when it starts, and keeps the files open that it writes: one that is renamed or
/// removed goes on to get the messages until a SIGHUP.
package struct SystemLogger: Service {
  package static let name = "rsyslogd"

  private let configuration: LogConfiguration
  private let pid: PID
  private(set) var open: [String: FileID] = [:]

  private static let pidFile = "/run/rsyslogd.pid"
  private static let socket = "/dev/log"

  private init(_ configuration: LogConfiguration, pid: PID) {
    self.configuration = configuration
    self.pid = pid
  }

  // MARK: Starting and stopping

  /// Lets the logger run as a daemon.
  ///
  /// - Parameter arguments: its command line.
  /// - Returns: what it complains about in its configuration.
  @discardableResult
  package static func start(
    on machine: Machine, pid: PID, arguments: [String] = ["/usr/sbin/rsyslogd", "-n", "-iNONE"],
    configuration path: String = "/etc/rsyslog.conf"
  ) -> [String] {
    let configuration = LogConfiguration(path, machine.files)
    machine.state.daemons[pid] = ProcessInfo(
      pid: pid, parent: 1, credentials: .root, command: "rsyslogd", arguments: arguments,
      executable: "/usr/sbin/rsyslogd", startTime: machine.now, service: name)
    machine.setService(SystemLogger(configuration, pid: pid))
    var files = machine.files
    files.umask = 0
    try? files.write(pidFile, "\(pid)".bytes, mode: 0o644)
    for path in [socket] + configuration.furtherSockets where !files.exists(path) {
      _ = try? files.make(.socket, at: path, mode: 0o666)
    }
    return configuration.complaints
  }

  /// What is wrong with a configuration, without using it (`rsyslogd -N1`).
  package static func check(_ path: String, on machine: Machine) -> [String] {
    LogConfiguration(path, machine.files).complaints
  }

  /// The process that runs; nil when there is none.
  package static func pid(on machine: Machine) -> PID? {
    machine.service(SystemLogger.self)?.pid
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .signaled(let pid, let signal) = event else { return }
    switch signal {
    case .HUP:
      machine.withService(self) { $0.closeAll(on: machine) }
      machine.log(
        .syslog, .info, tag: "rsyslogd", pid: nil,
        "[origin software=\"rsyslogd\" swVersion=\"8.2302.0\" x-pid=\"\(pid)\" x-info=\"https://www.rsyslog.com\"] "
          + "rsyslogd was HUPed")
    case .TERM, .INT, .QUIT, .KILL: stop(on: machine, cleansUp: signal != .KILL)
    default: break
    }
  }

  private static func stop(on machine: Machine, cleansUp: Bool) {
    guard var logger = machine.service(SystemLogger.self) else { return }
    logger.closeAll(on: machine)
    machine.setService(nil, SystemLogger.self)
    machine.state.daemons[logger.pid] = nil
    guard cleansUp else { return }
    for path in [pidFile, socket] + logger.configuration.furtherSockets { try? machine.files.remove(path) }
  }

  // MARK: Writing

  /// Hands a message to the rules, one after the other.
  mutating func write(_ message: LogMessage, on machine: Machine) {
    guard configuration.readsSockets else { return }
    let line = format(message, machine.state.hostName)
    for rule in configuration.rules where rule.takes(message) {
      for action in rule.actions {
        switch action {
        case .file(let path): append(line, to: path, on: machine)
        case .stop: return
        case .elsewhere: break
        }
      }
    }
  }

  private func format(_ message: LogMessage, _ host: String) -> [UInt8] {
    let time = configuration.hasTraditionalTimes ? message.time.traditionalText : message.time.logText
    return "\(time) \(host) \(message.source): ".bytes + SystemLogger.escapingControls(message.text.bytes) + [10]
  }

  /// A logger that can't write has nobody to tell.
  private mutating func append(_ line: [UInt8], to path: String, on machine: Machine) {
    guard let file = open[path] ?? openFile(path, on: machine), let inode = machine.inode(file) else { return }
    if case .characterDevice = inode.content { return }
    try? machine.write(file, line, at: inode.size)
  }

  private mutating func openFile(_ path: String, on machine: Machine) -> FileID? {
    var files = machine.files
    files.umask = configuration.umask
    if !files.exists(path) {
      guard (try? files.make(.data([]), at: path, mode: configuration.mode)) != nil else { return nil }
      try? files.setOwner(
        path, user: machine.user(named: configuration.owner)?.id, group: machine.group(named: configuration.group)?.id)
    }
    guard let status = try? files.status(path), !status.isDirectory else { return nil }
    machine.noteOpened(status.id)
    open[path] = status.id
    return status.id
  }

  private mutating func closeAll(on machine: Machine) {
    for path in open.keys.sorted() {
      if let file = open[path] { machine.noteClosed(file) }
    }
    open = [:]
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

/// The services of the kernel's own, sorted by name.
package let kernelServices: [any Service.Type] = [SystemLogger.self]
