import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// sleep(1): does nothing for some time.
struct Sleep: GNUProgram {
  static let name = "sleep"

  private var operands: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) NUMBER[SUFFIX]...
      or:  \(name) OPTION
    Do nothing for the sum of the times. SUFFIX is s for seconds (default), m minutes, h hours, d days.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    operands = try line.operands()
    if operands.isEmpty { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var total = 0.0
    var isWrong = false
    for operand in operands {
      if let seconds = Sleep.seconds(operand) {
        total += seconds
      } else {
        try await process.report("invalid time interval \(operand.quoted)")
        isWrong = true
      }
    }
    guard !isWrong else {
      try await process.writeError("Try '\(process.programName) --help' for more information.\n")
      return .failure
    }
    try await process.sleep(.fractionalSeconds(total))
    return .success
  }

  /// Seconds of "1.5", "2m", "infinity"; nil when it is no time.
  static func seconds(_ text: String) -> Double? {
    guard let (number, length) = FloatText.parse(text), number >= 0 else { return nil }
    let factors: [Substring: Double] = ["": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let factor = factors[Substring(text.utf8.dropFirst(length))] else { return nil }
    return Double(number) * factor
  }
}
