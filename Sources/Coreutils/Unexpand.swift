import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// unexpand(1): spaces become tabs.
struct Unexpand: LineFilterProgram {
  static let name = "unexpand"

  private(set) var files: [String] = []
  private var convertsAll = false
  private var onlyFirst = false
  private var stops = TabStops()

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Write each FILE with tabs instead of the blanks at the starts of lines.

      -a, --all        all blanks, not only the first ones
          --first-only only the first ones (overrides -a)
      -t, --tabs=N     tab stops N columns apart, not 8 (implies -a)
      -t, --tabs=LIST  tab stops at these columns
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      ",0123456789at:", ["tabs": .required, "all": .none, "first-only": .none])
    var obsolete = ""
    while let option = try options.next() {
      switch option.name {
      case "a", "all": convertsAll = true
      case "first-only": onlyFirst = true
      case "t", "tabs":
        convertsAll = true
        try stops.add(option.argument ?? "")
      default: obsolete += option.name
      }
    }
    if !obsolete.isEmpty { try stops.add(obsolete) }
    if onlyFirst { convertsAll = false }
    try stops.finish()
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  func filtered(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var pending: [UInt8] = []
    var column = 0
    var converts = true
    // Whether the blank before was at a tab stop: one blank alone there stays a space.
    var oneBlankBeforeStop = false
    var previousWasBlank = true
    for byte in line {
      guard converts else {
        result.append(byte)
        continue
      }
      let isBlank = byte == 0x20 || byte == 9
      if isBlank {
        guard let next = stops.next(after: column) else {
          converts = false
          result += pending
          pending = []
          result.append(byte)
          continue
        }
        if byte == 9 {
          column = next
          if !pending.isEmpty { pending = pending[0] == 9 || pending.count > 0 ? [9] : pending }
          if pending.isEmpty { pending = [] }
          if oneBlankBeforeStop { result.append(9) }
          pending = []
          oneBlankBeforeStop = false
          result.append(9)
          previousWasBlank = true
          continue
        }
        column += 1
        if !(previousWasBlank && column == next) {
          if column == next { oneBlankBeforeStop = true }
          pending.append(byte)
          previousWasBlank = true
          continue
        }
        // The last of several blanks before a stop.
        pending = [9]
        if oneBlankBeforeStop { pending = [9, 9] }
        result += pending
        pending = []
        oneBlankBeforeStop = false
        previousWasBlank = true
        continue
      }
      result += pending
      pending = []
      oneBlankBeforeStop = false
      if byte == 8 { column = max(0, column - 1) } else { column += 1 }
      previousWasBlank = false
      converts = convertsAll
      result.append(byte)
    }
    return result + pending
  }
}
