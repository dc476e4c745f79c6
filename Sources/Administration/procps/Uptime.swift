import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// uptime(1): how long the machine has been running.
struct Uptime: ProcpsProgram {
  static let name = "uptime"

  private var isPretty = false
  private var showsStart = false

  static func help(_ name: String) -> String {
    """

    Usage:
     uptime [options]

    Options:
     -p, --pretty   how long, in words
     -h, --help     display this help and exit
     -s, --since    since when
     -V, --version  output version information and exit

    For more details see uptime(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "phsV", ["pretty": .none, "since": .none], helpLetter: "h", versionLetter: "V")
    while let option = try options.next() {
      if option.name == "p" || option.name == "pretty" { isPretty = true }
      if option.name == "s" || option.name == "since" { showsStart = true }
    }
    if !options.operands.isEmpty { throw .usage(nil) }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if showsStart {
      try await process.write(process.format(process.machine.state.bootTime, "%Y-%m-%d %H:%M:%S") + "\n")
    } else {
      try await process.write((isPretty ? Uptime.words(process) : Uptime.line(process)) + "\n")
    }
    return .success
  }

  private static func seconds(_ process: Process) -> Int {
    Int((process.now - process.machine.state.bootTime).seconds)
  }

  /// " 10:20:30 up 1 day,  2:03,  0 user,  load average: 0.00, 0.00, 0.00"
  static func line(_ process: Process) -> String {
    let seconds = seconds(process)
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60)
    var text = " " + process.format(process.now, "%H:%M:%S") + " up "
    if days > 0 { text += "\(days) day\(days == 1 ? "" : "s"), " }
    text += hours > 0 ? String(hours).rightAligned(to: 2) + ":" + PsValues.two(minutes) + ", " : "\(minutes) min, "
    return text + " 0 user,  load average: 0.00, 0.00, 0.00"
  }

  private static func words(_ process: Process) -> String {
    var rest = seconds(process) / 60
    var parts: [String] = []
    for (unit, size) in [("year", 525_600), ("week", 10_080), ("day", 1440), ("hour", 60), ("minute", 1)] {
      let count = rest / size
      rest %= size
      if count > 0 { parts.append("\(count) \(unit)\(count == 1 ? "" : "s")") }
    }
    return "up " + (parts.isEmpty ? "0 minutes" : parts.joined(separator: ", "))
  }
}
