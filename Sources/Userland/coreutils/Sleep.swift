import FileSystem
import Kernel
import Simulation

/// sleep(1): does nothing for some time.
struct Sleep: Program {
  static let name = "sleep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard process.arguments.count > 1 else {
      try await process.complain("missing operand")
      try await process.writeError("Try 'sleep --help' for more information.\n")
      return .failure
    }
    var total = 0.0
    for argument in process.arguments.dropFirst() {
      guard let seconds = Sleep.seconds(argument) else {
        try await process.complain("invalid time interval ‘\(argument)’")
        try await process.writeError("Try 'sleep --help' for more information.\n")
        return .failure
      }
      total += seconds
    }
    try await process.sleep(.fractionalSeconds(total))
    return .success
  }

  /// Seconds of "1.5", "2m", "infinity"; nil when it is no time.
  static func seconds(_ text: String) -> Double? {
    var digits = Substring(text)
    var unit = 1.0
    if let last = digits.last, let factor = ["s": 1.0, "m": 60, "h": 3600, "d": 86_400][last] {
      unit = factor
      digits.removeLast()
    }
    guard let number = Double(digits), number >= 0 else { return nil }
    return number * unit
  }
}
