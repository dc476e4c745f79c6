import CommandConventions
import FileSystem
import Kernel
import Simulation

/// rsyslogd(8): lets the system logger run, or looks whether its configuration is right.
struct Rsyslogd: Program {
  static let name = "rsyslogd"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "46ACDdef:hi:l:nN:op:qQr:s:S:t:T:u:vwxX:")
    var configuration = "/etc/rsyslog.conf"
    var staysInFront = false
    var checks = false
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "f": configuration = option.argument ?? configuration
        case "n": staysInFront = true
        case "N": checks = true
        case "v":
          try? await process.write("rsyslogd  8.2302.0 (aka 2023.02) compiled with:\n")
          return .success
        default: break
        }
      }
    } catch {
      try await process.complain(error.message)
      return .failure
    }
    if checks { return try await Rsyslogd.check(configuration, process) }
    guard process.credentials.isSuperuser else {
      try await process.writeError("postroom: rsyslogd without the rights of root is not simulated\n")
      return .failure
    }
    if let pid = SystemLogger.pid(on: process.machine) {
      try await process.writeError(
        """
        rsyslogd: pidfile '/run/rsyslogd.pid' and pid \(pid) already exist.
        If you want to run multiple instances of rsyslog, you need to specify
        different pid files for them (-i option).
        rsyslogd: run failed with error -3000 (see rsyslog.h or try https://www.rsyslog.com/e/3000 to learn what \
        that number means)

        """)
      return .failure
    }
    let pid = staysInFront ? process.pid : process.machine.takePID()
    let complaints = SystemLogger.start(
      on: process.machine, pid: pid, arguments: process.arguments, configuration: configuration)
    for complaint in complaints { try await process.complain("\(complaint) [v8.2302.0]") }
    return .success
  }

  private static func check(_ configuration: String, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.complain(
      "version 8.2302.0, config validation run (level 1), master config \(configuration)")
    let complaints = SystemLogger.check(configuration, on: process.machine)
    for complaint in complaints { try await process.complain("\(complaint) [v8.2302.0]") }
    guard complaints.isEmpty else { return .failure }
    try await process.complain("End of config validation run. Bye.")
    return .success
  }
}
