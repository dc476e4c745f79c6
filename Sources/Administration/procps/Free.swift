import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// free(1): how much memory there is.
struct Free: ProcpsProgram {
  static let name = "free"

  private enum Unit {
    case human
    /// Bytes.
    case bytes(Int)
  }

  private var unit = Unit.bytes(1024)
  private var base = 1024
  private var showsTotal = false
  private var showsLowAndHigh = false
  private var isWide = false
  private var interval: Double?
  private var count: Int?

  static func help(_ name: String) -> String {
    """

    Usage:
     free [options]

    Options:
     -b, --bytes         in bytes
         --kilo          in kilobytes
         --mega          in megabytes
         --giga          in gigabytes
         --tera          in terabytes
         --peta          in petabytes
     -k, --kibi          in kibibytes
     -m, --mebi          in mebibytes
     -g, --gibi          in gibibytes
         --tebi          in tebibytes
         --pebi          in pebibytes
     -h, --human         in units that people can read
         --si            use powers of 1000
     -l, --lohi          low and high memory as well
     -t, --total         the sum of RAM and swap as well
     -s N, --seconds N   again every N seconds
     -c N, --count N     again N times
     -w, --wide          buffers and cache apart

         --help     display this help and exit
     -V, --version  output version information and exit

    For more details see free(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "bkmghltvs:c:wV",
      [
        "bytes": .none, "kilo": .none, "mega": .none, "giga": .none, "tera": .none, "peta": .none, "kibi": .none,
        "mebi": .none, "gibi": .none, "tebi": .none, "pebi": .none, "human": .none, "si": .none, "lohi": .none,
        "total": .none, "committed": .none, "seconds": .required, "count": .required, "wide": .none,
      ], versionLetter: "V")
    while let option = try options.next() { try take(option) }
    if !options.operands.isEmpty { throw .usage(nil) }
  }

  private mutating func take(_ option: OptionParser.Option) throws(Complaint) {
    let value = option.argument ?? ""
    switch option.name {
    case "b", "bytes": unit = .bytes(1)
    case "k", "kibi": unit = .bytes(1 << 10)
    case "m", "mebi": unit = .bytes(1 << 20)
    case "g", "gibi": unit = .bytes(1 << 30)
    case "tebi": unit = .bytes(1 << 40)
    case "pebi": unit = .bytes(1 << 50)
    case "kilo": unit = .bytes(1_000)
    case "mega": unit = .bytes(1_000_000)
    case "giga": unit = .bytes(1_000_000_000)
    case "tera": unit = .bytes(1_000_000_000_000)
    case "peta": unit = .bytes(1_000_000_000_000_000)
    case "h", "human": unit = .human
    case "si": base = 1000
    case "l", "lohi": showsLowAndHigh = true
    case "t", "total": showsTotal = true
    case "w", "wide": isWide = true
    case "v", "committed": throw .notSimulated("-v")
    case "s", "seconds":
      guard let seconds = Double(value), seconds > 0 else {
        throw .failure("seconds argument `\(value)' is not positive number")
      }
      interval = seconds
    case "c", "count":
      guard let number = Int(value), number > 0 else { throw .failure("failed to parse count argument: '\(value)'") }
      count = number
      interval = interval ?? 1
    default: break
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var left = count ?? (interval == nil ? 1 : Int.max)
    while true {
      try await process.write(table)
      left -= 1
      guard left > 0, let interval else { return .success }
      try await process.write("\n")
      try await process.standardOutput.flush()
      try await process.sleep(.milliseconds(Int64(interval * 1000)))
    }
  }

  private var table: String {
    let memory = MachineMemory.self
    let used = memory.total - memory.available
    let cache = memory.cached + memory.reclaimable
    var text =
      " ".rightAligned(to: 8)
      + line(["total", "used", "free", "shared"] + (isWide ? ["buffers", "cache"] : ["buff/cache"]) + ["available"])
    let middle = isWide ? [memory.buffers, cache] : [memory.buffers + cache]
    text +=
      "Mem:    " + line(([memory.total, used, memory.free, memory.shared] + middle + [memory.available]).map(size))
    if showsLowAndHigh {
      text += "Low:    " + line([memory.total, memory.total - memory.free, memory.free].map(size))
      text += "High:   " + line([0, 0, 0].map(size))
    }
    text += "Swap:   " + line([0, 0, 0].map(size))
    if showsTotal { text += "Total:  " + line([memory.total, used, memory.free].map(size)) }
    return text
  }

  private func line(_ cells: [String]) -> String {
    cells.map { " " + $0.rightAligned(to: 11) }.joined() + "\n"
  }

  private func size(_ kilobytes: Int) -> String {
    switch unit {
    case .bytes(let size): return String(kilobytes * 1024 / size)
    case .human: return human(Double(kilobytes) * 1024)
    }
  }

  /// At most three digits, or one digit and a decimal.
  private func human(_ bytes: Double) -> String {
    if bytes < 1000 { return "\(Int(bytes))B" }
    var value = bytes
    for letter in ["K", "M", "G", "T", "P"] {
      value /= Double(base)
      let suffix = letter + (base == 1024 ? "i" : "")
      let tenths = Int((value * 10).rounded(.toNearestOrEven))
      if tenths < 100 { return "\(tenths / 10).\(tenths % 10)" + suffix }
      if Int(value) < 1000 { return "\(Int(value))" + suffix }
    }
    return "\(Int(value))P"
  }
}
