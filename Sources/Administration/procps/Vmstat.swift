import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// vmstat(8): processes, memory, disks and the processor in one line. The machine is an idle one.
struct Vmstat: ProcpsProgram {
  static let name = "vmstat"

  private var isWide = false
  private var showsActive = false
  private var showsTime = false
  private var repeatsHeader = true
  private var skipsFirst = false
  private var showsForks = false
  private var showsStatistics = false
  private var unit = 1024
  private var delay: Double?
  private var count: Int?

  static func help(_ name: String) -> String {
    """

    Usage:
     \(name) [options] [delay [count]]

    Options:
     -a, --active           active/inactive memory
     -f, --forks            number of forks since boot
     -m, --slabs            slabinfo
     -n, --one-header       do not redisplay header
     -s, --stats            event counter statistics
     -d, --disk             disk statistics
     -D, --disk-sum         summarize disk statistics
     -p, --partition <dev>  partition specific statistics
     -S, --unit <char>      define display unit
     -w, --wide             wide output
     -t, --timestamp        show timestamp
     -y, --no-first         skips first line of output

     -h, --help     display this help and exit
     -V, --version  output version information and exit

    For more details see vmstat(8).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "afmnsdDp:S:wtyhV",
      [
        "active": .none, "forks": .none, "slabs": .none, "one-header": .none, "stats": .none, "disk": .none,
        "disk-sum": .none, "partition": .required, "unit": .required, "wide": .none, "timestamp": .none,
        "no-first": .none,
      ], helpLetter: "h", versionLetter: "V")
    while let option = try options.next() {
      switch option.name {
      case "a", "active": showsActive = true
      case "f", "forks": showsForks = true
      case "n", "one-header": repeatsHeader = false
      case "s", "stats": showsStatistics = true
      case "w", "wide": isWide = true
      case "t", "timestamp": showsTime = true
      case "y", "no-first": skipsFirst = true
      case "S", "unit":
        let units = ["k": 1000, "K": 1024, "m": 1_000_000, "M": 1_048_576]
        guard let chosen = units[option.argument ?? ""] else {
          throw .failure("-S requires k, K, m or M (default is KiB)")
        }
        unit = chosen
      default: throw .notSimulated(option.isLong ? "--\(option.name)" : "-\(option.name)")
      }
    }
    let operands = options.operands
    if operands.count > 2 { throw .usage(nil) }
    for text in operands where Double(text) == nil { throw .failure("failed to parse argument: '\(text)'") }
    delay = operands.first.flatMap { Double($0) }
    count = operands.count > 1 ? Int(operands[1]) : nil
    if delay == 0 { throw .failure("delay must be positive integer") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if showsForks {
      try await process.write("\(String(process.machine.state.lastPID).rightAligned(to: 13)) forks\n")
      return .success
    }
    if showsStatistics {
      try await process.write(statistics(process))
      return .success
    }
    var left = count ?? (delay == nil ? 1 : Int.max)
    var printed = 0
    while left > 0 {
      if printed == 0 || repeatsHeader && printed % 20 == 0 { try await process.write(header) }
      if !(skipsFirst && printed == 0 && delay != nil) { try await process.write(row(process)) }
      try await process.standardOutput.flush()
      printed += 1
      left -= 1
      if left > 0, let delay { try await process.sleep(.fractionalSeconds(delay)) }
    }
    return .success
  }

  private var header: String {
    let stamp = showsTime ? (" -----timestamp-----", "                 UTC") : ("", "")
    let memory = showsActive ? ("inact", "active") : ("buff", "cache")
    if isWide {
      return "--procs-- -----------------------memory---------------------- ---swap-- -----io---- -system-- "
        + "----------cpu----------\(stamp.0)\n   r    b         swpd         free "
        + "\(memory.0.rightAligned(to: 12)) \(memory.1.rightAligned(to: 12))   si   so    bi    bo   in   cs  us  sy"
        + "  id  wa  st  gu\(stamp.1)\n"
    }
    return "procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----\(stamp.0)\n"
      + " r  b   swpd   free \(memory.0.rightAligned(to: 6)) \(memory.1.rightAligned(to: 6))   si   so    bi    bo   in"
      + "   cs us sy id wa st\(stamp.1)\n"
  }

  private func row(_ process: Process) -> String {
    let memory = MachineMemory.self
    let cache = memory.cached + memory.reclaimable
    let sizes = showsActive ? [0, memory.free, cache / 2, cache / 4] : [0, memory.free, memory.buffers, cache]
    let width = isWide ? 12 : 6
    let cells = sizes.map { " " + String($0 * 1024 / unit).rightAligned(to: width) }.joined()
    let stamp = showsTime ? " " + process.format(process.now, "%Y-%m-%d %H:%M:%S") : ""
    if isWide {
      return "   1    0\(cells)    0    0     1     4   38   60   0   0 100   0   0   0\(stamp)\n"
    }
    return " 1  0\(cells)    0    0     1     4   38   60  0  0 100  0  0\(stamp)\n"
  }

  private func statistics(_ process: Process) -> String {
    let memory = MachineMemory.self
    let cache = memory.cached + memory.reclaimable
    let ticks = Int((process.now - process.machine.state.bootTime).seconds * 100)
    let sized = [
      (memory.total, "total memory"), (memory.total - memory.available, "used memory"), (cache / 4, "active memory"),
      (cache / 2, "inactive memory"), (memory.free, "free memory"), (memory.buffers, "buffer memory"),
      (cache, "swap cache"), (0, "total swap"), (0, "used swap"), (0, "free swap"),
    ]
    let letter = unit == 1024 ? "K" : unit == 1000 ? "k" : unit == 1_000_000 ? "m" : "M"
    let counted = [
      (ticks / 500, "non-nice user cpu ticks"), (0, "nice user cpu ticks"), (ticks / 400, "system cpu ticks"),
      (ticks - ticks / 500 - ticks / 400, "idle cpu ticks"), (ticks / 2000, "IO-wait cpu ticks"), (0, "IRQ cpu ticks"),
      (ticks / 5000, "softirq cpu ticks"), (0, "stolen cpu ticks"), (0, "non-nice guest cpu ticks"),
      (0, "nice guest cpu ticks"), (cache, "K paged in"), (ticks / 25, "K paged out"), (0, "pages swapped in"),
      (0, "pages swapped out"), (ticks * 38 / 100, "interrupts"), (ticks * 60 / 100, "CPU context switches"),
      (Int(process.machine.state.bootTime.seconds), "boot time"), (Int(process.machine.state.lastPID), "forks"),
    ]
    return sized.map { "\(String($0 * 1024 / unit).rightAligned(to: 13)) \(letter) \($1)\n" }.joined()
      + counted.map { "\(String($0).rightAligned(to: 13)) \($1)\n" }.joined()
  }
}
