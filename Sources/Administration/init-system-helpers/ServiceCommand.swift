import CommandConventions
import FileSystem
import Kernel

/// service(8): runs init scripts, and units that have none.
struct ServiceCommand: Program {
  static let name = "service"

  private static let usage =
    "Usage: service < option > | --status-all | [ service_name [ command | --full-restart ] ]\n"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let words = Array(process.arguments.dropFirst())
    switch words.first {
    case nil:
      try await process.writeError(ServiceCommand.usage)
      return .failure
    case "--help", "-h", "--h":
      try await process.write(ServiceCommand.usage)
      return .success
    case "--version", "-V":
      try await process.write("service ver. 1.65.2+deb12u1\n")
      return .success
    case "--status-all": return try await ServiceCommand.showAll(process)
    case let name?:
      let rest = Array(words.dropFirst())
      if rest.first == "--full-restart" {
        _ = try await ServiceCommand.run(name, ["stop"], process)
        return try await ServiceCommand.run(name, ["start"], process)
      }
      return try await ServiceCommand.run(name, rest, process)
    }
  }

  private static func run(_ name: String, _ words: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    let script = "/etc/init.d/" + name
    if let status = try? process.files.status(script), status.isRegular, process.files.mayAccess(.execute, script) {
      return try await process.wait(for: process.spawn(script, [script] + words)).shellStatus
    }
    if case .found(let unit) = Unit.search(Unit.fullName(name), process.machine.files), let verb = words.first {
      return try await process.wait(for: process.spawn("/usr/bin/systemctl", ["systemctl", verb, unit.name]))
        .shellStatus
    }
    try await process.writeError("\(name): unrecognized service\n")
    return .failure
  }

  /// Each init script with a mark: "+" runs, "-" does not, "?" can't say.
  private static func showAll(_ process: Process) async throws(Errno) -> ExitStatus {
    for entry in try process.files.entries(of: "/etc/init.d") where entry.type == .regular {
      let script = "/etc/init.d/" + entry.name
      var mark = entry.name.hasSuffix(".sh") ? "?" : "-"
      if process.machine.world.programs["init.d-" + entry.name] != nil {
        let status = try await process.wait(
          for: process.spawn(script, [script, "status"]) { child in
            let pipe = child.makePipe()
            try? child.duplicate(pipe.writer, as: 1)
            try? child.duplicate(pipe.writer, as: 2)
          }
        ).shellStatus
        mark = status == .success ? "+" : "-"
      }
      try await process.write(" [ \(mark) ]  \(entry.name)\n")
    }
    return .success
  }
}
