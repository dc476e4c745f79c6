import FileSystem
import Kernel
import Postfix
import Simulation
import Administration

/// A host that a learner can work on: what runs there from the boot on.
struct MailHost: Sendable {
  /// As `host: NAME` and `--host NAME` have it.
  var name: String
  /// The units that are active when it has come up.
  var units: [String] = ["rsyslog.service"]
  /// Starts its mail system; nil where that is not simulated.
  var startMailSystem: (@Sendable (Machine) -> Void)?

  static let all: [MailHost] = [
    MailHost(name: "exim"),
    MailHost(name: "mail", units: ["rsyslog.service", "postfix@-.service", "postfix.service"]) { machine in
      PostfixBoot.start(on: machine)
    },
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
    SystemLogger.start(on: machine, pid: MailHost.loggerPID)
    startMailSystem?(machine)
    InitSystem.start(units, on: machine)
    for log in ["/var/log/mail.log", "/var/log/syslog"] {
      try? machine.files.write(log, [], mode: 0o640)
      try? machine.files.setOwner(log, user: 0, group: machine.group(named: "adm")?.id)
    }
  }
}
