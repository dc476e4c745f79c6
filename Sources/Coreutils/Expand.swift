import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// expand(1): tabs become spaces.
struct Expand: LineFilterProgram {
  static let name = "expand"

  private(set) var files: [String] = []
  private var onlyInitial = false
  private var stops = TabStops()

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Write each FILE with spaces instead of tabs.

      -i, --initial    only tabs before other characters of a line
      -t, --tabs=N     tab stops N columns apart, not 8
      -t, --tabs=LIST  tab stops at these columns
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("it:0::1::2::3::4::5::6::7::8::9::", ["tabs": .required, "initial": .none])
    while let option = try options.next() {
      switch option.name {
      case "i", "initial": onlyInitial = true
      case "t", "tabs": try stops.add(option.argument ?? "")
      default: try stops.add(option.name + (option.argument ?? ""))
      }
    }
    try stops.finish()
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  func filtered(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(9) else { return line }
    var result: [UInt8] = []
    var column = 0
    var converts = true
    for byte in line {
      if byte == 9, converts {
        let next = stops.next(after: column) ?? column + 1
        result += [UInt8](repeating: 0x20, count: next - column)
        column = next
        continue
      }
      result.append(byte)
      column = byte == 8 ? max(0, column - 1) : column + 1
      if onlyInitial, byte != 0x20, byte != 9 { converts = false }
    }
    return result
  }
}
