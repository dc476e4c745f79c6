import CommandConventions
import FileSystem
import Kernel

/// A command of util-linux: it calls itself by its name without directories, and knows -h and -V.
protocol UtilLinuxProgram: GNUProgram {}

extension UtilLinuxProgram {
  static var version: String? { "\(name) from util-linux 2.38.1" }
  static func messageName(_ name: String) -> String { Path.lastComponent(name) }
}

extension GNUCommandLine {
  /// Options of a program that takes -h for help and -V for its version.
  func utilLinuxOptions(_ short: String, _ long: KeyValuePairs<String, OptionParser.Argument> = [:]) -> GNUOptions {
    options(short + "hV", long, helpLetter: "h", versionLetter: "V")
  }
}
