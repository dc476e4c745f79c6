import CommandConventions
import FileSystem
import Kernel

/// A command of procps: it shows its whole usage after a wrong option, and knows -V.
protocol ProcpsProgram: GNUProgram {}

extension ProcpsProgram {
  static var version: String? { "\(name) from procps-ng 4.0.2" }
  static func messageName(_ name: String) -> String { Path.lastComponent(name) }
  static func hint(_ name: String) -> String { help(name) }
}
