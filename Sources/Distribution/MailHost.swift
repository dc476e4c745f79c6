import FileSystem
import Kernel
import Postfix
import Simulation

/// A host that a learner can work on: what runs there from the boot on.
struct MailHost: Sendable {
  /// As `host: NAME` and `--host NAME` have it.
  var name: String
  /// Starts its mail system; nil where that is not simulated.
  var startMailSystem: (@Sendable (Machine) -> Void)?

  static let all: [MailHost] = [
    MailHost(name: "exim"),
    MailHost(name: "mail") { PostfixBoot.start(on: $0) },
    MailHost(name: "sm"),
  ]

  static func named(_ name: String) -> MailHost? { all.first { $0.name == name } }

  /// PIDs below are those of what starts before everything else.
  static let firstPID: PID = 354
  private static let loggerPID: PID = 39

  /// What the init system has done when the learner logs in.
  func start(_ machine: Machine) {
    machine.state.daemons[1] = ProcessInfo(
      pid: 1, parent: 0, credentials: .root, command: "systemd", arguments: ["/sbin/init"],
      executable: "/usr/lib/systemd/systemd", startTime: machine.state.bootTime)
    machine.startLogger(pid: MailHost.loggerPID)
    startMailSystem?(machine)
    for log in ["/var/log/mail.log", "/var/log/syslog"] {
      try? machine.files.write(log, [], mode: 0o640)
      try? machine.files.setOwner(log, user: 0, group: machine.group(named: "adm")?.id)
    }
  }
}

extension Machine {
  /// Lets the system logger run.
  func startLogger(pid: PID) {
    state.daemons[pid] = ProcessInfo(
      pid: pid, parent: 1, credentials: .root, command: "rsyslogd",
      arguments: ["/usr/sbin/rsyslogd", "-n", "-iNONE"], executable: "/usr/sbin/rsyslogd", startTime: now)
    try? files.write("/run/rsyslogd.pid", "\(pid)\n".bytes, mode: 0o644)
  }
}
