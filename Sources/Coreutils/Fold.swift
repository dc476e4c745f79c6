import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// fold(1): breaks long lines.
struct Fold: LineFilterProgram {
  static let name = "fold"

  private(set) var files: [String] = []
  private var countsBytes = false
  private var breaksAtSpaces = false
  private var width = 80

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Break the lines of each FILE so that they fit into 80 columns.

      -b, --bytes         count bytes, not columns
      -s, --spaces        break at spaces
      -w, --width=WIDTH   WIDTH columns, not 80
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "bsw:0::1::2::3::4::5::6::7::8::9::", ["bytes": .none, "spaces": .none, "width": .required])
    while let option = try options.next() {
      switch option.name {
      case "b", "bytes": countsBytes = true
      case "s", "spaces": breaksAtSpaces = true
      case "w", "width": try readWidth(option.argument ?? "")
      default: try readWidth(option.name + (option.argument ?? ""))
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  private mutating func readWidth(_ text: String) throws(Complaint) {
    do throws(NumberArgument.Fault) {
      width = try NumberArgument.parse(text)
      if width < 1 { throw .invalid }
    } catch {
      throw .failure(
        error == .invalid && (Int(text) ?? 1) == 0
          ? "invalid number of columns: \(text.quoted): Numerical result out of range"
          : error.message("invalid number of columns", text))
    }
  }

  private func column(after byte: UInt8, at column: Int) -> Int {
    if countsBytes { return column + 1 }
    switch byte {
    case 8: return max(0, column - 1)
    case 13: return 0
    case 9: return column + 8 - column % 8
    default: return column + 1
    }
  }

  func filtered(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var pending: [UInt8] = []
    var column = 0
    for byte in line {
      if byte == 10 {
        result += pending + [10]
        pending = []
        continue
      }
      var next = self.column(after: byte, at: column)
      while next > width, !pending.isEmpty {
        if breaksAtSpaces, let space = pending.lastIndex(where: { $0 == 0x20 || $0 == 9 }) {
          result += pending[...space] + [10]
          pending.removeSubrange(...space)
          column = pending.reduce(0) { self.column(after: $1, at: $0) }
        } else {
          result += pending + [10]
          pending = []
          column = 0
        }
        next = self.column(after: byte, at: column)
      }
      pending.append(byte)
      column = next
    }
    return result + pending
  }
}
