import FileSystem
import Kernel
import Simulation

/// `warp`: moves the clock forward; what would happen meanwhile happens.
struct Warp: Program {
  static let name = "warp"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard process.arguments.count == 2, let interval = Warp.interval(process.arguments[1]) else {
      try await process.writeError("usage: warp TIME, such as 90s, 30m, 4h, 5d or 1d12h\n")
      return .usage
    }
    let end = process.now + interval
    if let session = Session.driving(process) {
      session.fastForward = end
      session.hasWarped = true
    }
    try await process.sleep(interval)
    let time = CivilTime(process.now)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    try await process.write(
      "it is \(time.weekdayAbbreviation) \(time.year)-\(two(time.month))-\(two(time.day)) "
        + "\(two(time.hour)):\(two(time.minute)):\(two(time.second)) UTC\n")
    return .success
  }

  /// "1d12h": numbers with units; a number alone counts seconds. Nil where it is none, or more than ten years.
  static func interval(_ text: String) -> TimeInterval? {
    var seconds: Int64 = 0
    var number: Int64?
    for character in text.unicodeScalars {
      if let digit = Int64(String(character)) {
        guard number ?? 0 < 1_000_000_000 else { return nil }
        number = (number ?? 0) * 10 + digit
        continue
      }
      guard let count = number, let unit = units[character] else { return nil }
      seconds += count * unit
      number = nil
    }
    seconds += number ?? 0
    return !text.isEmpty && seconds <= 10 * 366 * 86_400 ? .seconds(seconds) : nil
  }

  private static let units: [Unicode.Scalar: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
}
