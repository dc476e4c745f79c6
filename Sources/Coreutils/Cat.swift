import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// cat(1): files one after another.
struct Cat: GNUProgram {
  static let name = "cat"

  private var files: [String] = []
  private var style = Style()
  private var state = State()

  /// What to show of the bytes.
  private struct Style {
    var numbersLines = false
    var numbersOnlyFull = false
    var showsEnds = false
    var squeezes = false
    var showsTabs = false
    var showsControls = false

    var isPlain: Bool { !(numbersLines || showsEnds || squeezes || showsTabs || showsControls) }
  }

  /// What goes on from one file to the next.
  private struct State {
    var lineNumber = 0
    var isAtLineStart = true
    var emptyLines = 0
    /// A carriage return whose successor is not known yet.
    var holdsReturn = false
  }

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Print the FILEs one after another; standard input where there is none, or where FILE is -.

      -A, --show-all           the same as -vET
      -b, --number-nonblank    number the lines that are not empty
      -e                       the same as -vE
      -E, --show-ends          put $ at the end of each line
      -n, --number             number all lines
      -s, --squeeze-blank      print no more than one empty line in a row
      -t                       the same as -vT
      -T, --show-tabs          print TAB as ^I
      -u                       (ignored)
      -v, --show-nonprinting   print control characters as ^X and M-X, but not LFD and TAB
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "benstuvAET",
      [
        "number-nonblank": .none, "number": .none, "squeeze-blank": .none, "show-nonprinting": .none,
        "show-ends": .none, "show-tabs": .none, "show-all": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "b", "number-nonblank": (style.numbersLines, style.numbersOnlyFull) = (true, true)
      case "n", "number": style.numbersLines = true
      case "s", "squeeze-blank": style.squeezes = true
      case "v", "show-nonprinting": style.showsControls = true
      case "e": (style.showsEnds, style.showsControls) = (true, true)
      case "E", "show-ends": style.showsEnds = true
      case "t": (style.showsTabs, style.showsControls) = (true, true)
      case "T", "show-tabs": style.showsTabs = true
      case "A", "show-all": (style.showsEnds, style.showsTabs, style.showsControls) = (true, true, true)
      default: break
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let output = try? process.status(of: 1)
    var status = ExitStatus.success
    for name in files {
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        let input = try process.status(of: file.descriptor)
        if let output, output.isRegular, output.id == input.id,
          let place = try? process.seek(file.descriptor, to: .current(0)), place < input.size
        {
          status = try await process.fail("\(name.quotedIfNeeded): input file is output file")
          continue
        }
        try await copy(file, process)
      } catch {
        if error == .EPIPE { throw error }
        try await process.report(name.quotedIfNeeded, error)
        status = .failure
      }
    }
    if state.holdsReturn { try await process.write("\r") }
    return status
  }

  private mutating func copy(_ file: InputFile, _ process: Process) async throws(Errno) {
    while true {
      let chunk = try await process.read(file.descriptor)
      if chunk.isEmpty { return }
      try await process.write(style.isPlain ? chunk : show(chunk))
      // What was typed or comes slowly is shown at once.
      if style.isPlain || process.isTerminal(file.descriptor) { try await process.standardOutput.flush() }
      if process.standardOutput.failure != nil { return }
      try await process.checkpoint()
    }
  }

  /// The bytes of a piece of input as they are shown.
  private mutating func show(_ chunk: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(chunk.count + chunk.count / 4)
    for byte in chunk {
      if byte == 10 {
        endLine(&result)
        continue
      }
      if state.holdsReturn {
        result.append(13)
        state.holdsReturn = false
      }
      if state.isAtLineStart {
        state.isAtLineStart = false
        state.emptyLines = 0
        if style.numbersLines { number(&result) }
      }
      show(byte, &result)
    }
    return result
  }

  private mutating func endLine(_ result: inout [UInt8]) {
    if state.isAtLineStart {
      state.emptyLines += 1
      if style.squeezes, state.emptyLines > 1 { return }
      if style.numbersLines, !style.numbersOnlyFull { number(&result) }
    }
    if state.holdsReturn {
      result += style.showsEnds ? [0x5E, 0x4D] : [13]
      state.holdsReturn = false
    }
    if style.showsEnds { result.append(UInt8(ascii: "$")) }
    result.append(10)
    state.isAtLineStart = true
  }

  private mutating func number(_ result: inout [UInt8]) {
    state.lineNumber += 1
    let digits = String(state.lineNumber)
    result += [UInt8](repeating: 0x20, count: max(0, 6 - digits.utf8.count))
    result += digits.utf8
    result.append(9)
  }

  private mutating func show(_ byte: UInt8, _ result: inout [UInt8]) {
    if byte == 9 {
      result += style.showsTabs ? [0x5E, 0x49] : [9]
    } else if !style.showsControls {
      if byte == 13, style.showsEnds {
        state.holdsReturn = true
      } else {
        result.append(byte)
      }
    } else {
      Cat.showControl(byte, &result)
    }
  }

  /// Control characters as ^X, bytes from 128 on as M-X.
  static func showControl(_ byte: UInt8, _ result: inout [UInt8]) {
    var byte = byte
    if byte >= 128 {
      result += [0x4D, 0x2D]
      byte -= 128
    }
    switch byte {
    case 0..<32: result += [0x5E, byte + 64]
    case 127: result += [0x5E, 0x3F]
    default: result.append(byte)
    }
  }
}
