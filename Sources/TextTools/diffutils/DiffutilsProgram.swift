import CommandConventions
import Kernel

/// A command of diffutils that reads its options as they are read in the GNU system.
protocol DiffutilsProgram: GNUProgram {}

extension DiffutilsProgram {
  static var version: String? { "\(name) (GNU diffutils) 3.8" }
  static var usageStatus: ExitStatus { ExitStatus(2) }
  static func hint(_ name: String) -> String { "\(name): Try '\(name) --help' for more information.\n" }
}
