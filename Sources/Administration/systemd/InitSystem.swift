import FileSystem
import Kernel
import Simulation

/// What systemd(1) knows of the units that it has started.
package struct InitSystem: Service {
  package static let name = "systemd"

  /// The state of one unit.
  struct Entry: Codable, Sendable, Hashable {
    enum Activity: String, Codable, Sendable {
      case active, inactive, failed
    }

    /// A command of the unit that has ended.
    struct Command: Codable, Sendable, Hashable {
      /// "ExecStart"
      var kind: String
      var line: String
      var pid: PID
      var status: Int32
    }

    var activity = Activity.inactive
    var since: Timestamp?
    /// When it last became active.
    var started: Timestamp?
    var commands: [Command] = []
  }

  private(set) var entries: [String: Entry] = [:]

  package static func handle(_ event: ServiceEvent, on machine: Machine) {}

  /// Lets the units be active that have come up with the host.
  package static func start(_ units: [String], on machine: Machine) {
    var manager = InitSystem()
    for name in units {
      manager.entries[name] = Entry(activity: .active, since: machine.now, started: machine.now)
      guard case .found(let unit) = Unit.search(name, machine.files) else { continue }
      for command in unit.preStartCommands.map({ ("ExecStartPre", $0) }) + unit.startCommands.map({ ("ExecStart", $0) })
      where unit.type == "oneshot" || unit.type == "forking" {
        manager.entries[name]?.commands.append(
          Entry.Command(kind: command.0, line: command.1, pid: machine.takePID(), status: 0))
      }
      machine.logSystemd("Starting \(unit.title)...")
      machine.logSystemd("\(unit.type == "oneshot" ? "Finished" : "Started") \(unit.title).")
    }
    machine.setService(manager)
  }

  mutating func change(_ name: String, _ body: (inout Entry) -> Void) {
    body(&entries[name, default: Entry()])
  }
}

/// The services of this target, sorted by name.
package let administrationServices: [any Service.Type] = [InitSystem.self]

/// The daemons by which one sees that a unit runs: `comm` of the first process.
enum UnitProcesses {
  private static let commands = [
    "cron.service": "cron", "exim4.service": "exim4", "postfix@-.service": "master", "rsyslog.service": "rsyslogd",
    "sendmail.service": "sendmail-mta", "ssh.service": "sshd",
  ]

  /// The processes of a unit, the first one being what it stands and falls with; none when it does not run.
  static func of(_ unit: String, on machine: Machine) -> [ProcessInfo] {
    guard let command = commands[unit] else { return [] }
    let all = machine.processInfos()
    guard let first = all.first(where: { $0.command == command && $0.stateLetter != "Z" }) else { return [] }
    return [first] + all.filter { $0.parent == first.pid && $0.service != nil }
  }

  /// Whether a unit lives by a daemon.
  static func hasDaemon(_ unit: String) -> Bool { commands[unit] != nil }

  /// The unit that a message in the journal comes from.
  static func unit(of message: LogMessage) -> String? {
    switch message.tag {
    case _
    where message.tag.hasPrefix("postfix/") || ["postfix", "postmulti", "configure-instance.sh"].contains(message.tag):
      "postfix@-.service"
    case "rsyslogd": "rsyslog.service"
    case "sm-mta", "sendmail", "sm-msp-queue": "sendmail.service"
    case "exim", "exim4": "exim4.service"
    case "cron", "CRON": "cron.service"
    case "systemd": "init.scope"
    default: nil
    }
  }
}

extension Machine {
  /// What the init system has to say.
  func logSystemd(_ text: String) {
    log(.daemon, .info, tag: "systemd", pid: 1, text)
  }
}
