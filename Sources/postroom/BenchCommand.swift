import ArgumentParser
import Distribution
import Glibc
import Kernel
import Practice
import Simulation

/// `postroom bench`: measures what the learner feels: how long the start takes, a snapshot, a save, commands, and how
/// much memory is in use at the prompt.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure start, snapshots, saving, memory and commands; fails where a limit is exceeded.")

  @Option(help: ArgumentHelp("How often the program is started.", valueName: "count"))
  var starts = 20

  @OptionGroup var content: ContentOption

  func run() throws {
    let folder = try content.folder()
    var hasFailed = false
    func report(_ name: String, _ value: Double, _ unit: String, limit: Double?) {
      let isOver = limit.map { value > $0 } ?? false
      hasFailed = hasFailed || isOver
      let limitText = limit.map { "  (limit \(BenchCommand.text($0)) \(unit))" } ?? ""
      print("\(name): \(BenchCommand.text(value)) \(unit)\(limitText)\(isOver ? "  TOO MUCH" : "")")
    }
    for (name, isFresh) in [("start, fresh world", true), ("start, saved world", false)] {
      let bench = try StartBench(content: folder.path, isFresh: isFresh)
      let samples = try (0..<max(1, starts)).map { _ in try bench.sample() }
      report("\(name), median", BenchCommand.median(samples.map(\.milliseconds)), "ms", limit: 50)
      report("\(name), memory at the prompt", BenchCommand.median(samples.map(\.megabytes)), "MB", limit: 60)
    }
    let world = try BenchCommand.measureWorld(folder)
    report("snapshot", world.snapshot, "µs", limit: 10)
    report("taking the world apart to save it", world.parts, "µs", limit: nil)
    report("what is saved after a small change", world.difference, "µs", limit: nil)
    try TableBench.measure(folder) { report($0, $1, $2, limit: $3) }
    try ConfigurationBench.measure(ScriptBench(folder)) { report($0, $1, $2, limit: $3) }
    if hasFailed { throw ArgumentParser.ExitCode.failure }
  }

  private static func measureWorld(_ folder: ContentFolder) throws -> (
    snapshot: Double, parts: Double, difference: Double
  ) {
    try Simulator().run { simulator in
      let world: World
      do throws(ContentFolder.Failure) {
        world = try Boot(folder).world(running: "mail", on: simulator, at: Timestamp(seconds: 1_767_603_600))
      } catch {
        throw BadContent(error)
      }
      var kept = world.snapshot()
      let snapshot = microseconds(times: 10_000) { kept = world.snapshot() }
      var parts = try WorldParts(kept)
      let taking = try microseconds(times: 200) { parts = try WorldParts(kept, since: (kept, parts)) }
      let machine = world.machine(named: "mail")
      try machine?.files.append("/var/log/mail.log", Array("a line\n".utf8))
      let after = try WorldParts(world.snapshot())
      var size = 0
      let difference = microseconds(times: 200) { size = after.difference(from: parts)?.count ?? 0 }
      print("bytes of a small change: \(size)")
      return (snapshot, taking, difference)
    }
  }

  static func microseconds(times: Int, _ body: () throws -> Void) rethrows -> Double {
    let start = now()
    for _ in 0..<times { try body() }
    return Double(now() - start) / 1000 / Double(times)
  }

  /// Real time in nanoseconds.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
