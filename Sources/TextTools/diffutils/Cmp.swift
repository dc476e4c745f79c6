import CommandConventions
import FileSystem
import Kernel

/// cmp(1): tells where two files begin to differ.
struct Cmp: DiffutilsProgram {
  static let name = "cmp"

  private var options = Options()

  private struct Options {
    var showsBytes = false
    var listsAll = false
    var isSilent = false
    var skips = (0, 0)
    var limit = Int.max
    var files = ("", "-")
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var contents: [[UInt8]] = []
    for (path, skip) in [(options.files.0, options.skips.0), (options.files.1, options.skips.1)] {
      do throws(Errno) {
        let bytes = path == "-" ? try await process.readAll(0) : try await process.readFile(path)
        contents.append(Array(bytes.dropFirst(skip).prefix(options.limit)))
      } catch {
        if error == .EINTR { throw error }
        if !options.isSilent { try await process.report(path, error) }
        return ExitStatus(2)
      }
    }
    return try await compare(contents[0], contents[1], options, process)
  }

  private func compare(
    _ first: [UInt8], _ second: [UInt8], _ options: Options, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    if first == second { return .success }
    if options.isSilent { return .failure }
    let common = min(first.count, second.count)
    let differing = (0..<common).first { first[$0] != second[$0] }
    if let place = differing, !options.listsAll {
      let line = first[..<place].count { $0 == 10 } + 1
      var text = "\(options.files.0) \(options.files.1) differ: byte \(place + 1), line \(line)"
      if options.showsBytes {
        text += " is \(octal(first[place])) \(letter(first[place])) \(octal(second[place])) \(letter(second[place]))"
      }
      try await process.write(text + "\n")
      return .failure
    }
    if options.listsAll {
      let width = numberWidth(common, options, process)
      for place in 0..<common where first[place] != second[place] {
        let number = String(place + 1)
        let column = String(repeating: " ", count: max(0, width - number.count)) + number
        if options.showsBytes {
          let mark = letter(first[place])
          let padding = String(repeating: " ", count: max(0, 4 - mark.utf8.count))
          try await process.write(
            "\(column) \(octal(first[place])) \(mark)\(padding) \(octal(second[place])) \(letter(second[place]))\n")
        } else {
          try await process.write("\(column) \(octal(first[place])) \(octal(second[place]))\n")
        }
      }
    }
    guard first.count != second.count else { return .failure }
    let isFirst = first.count < second.count
    let shorter = isFirst ? first : second
    var text = "EOF on \(isFirst ? options.files.0 : options.files.1)"
    if shorter.isEmpty {
      text += " which is empty"
    } else {
      text += " after byte \(shorter.count)"
      if !options.listsAll {
        let lines = shorter.count { $0 == 10 }
        text += shorter.last == 10 ? ", line \(lines)" : ", in line \(lines + 1)"
      }
    }
    try await process.report(text)
    return .failure
  }

  /// Of the places in a list: as wide as the last that there can be, which of a pipe nobody knows.
  private func numberWidth(_ common: Int, _ options: Options, _ process: Process) -> Int {
    let isBounded = [options.files.0, options.files.1].contains { path in
      (try? process.files.status(path == "-" ? "/dev/stdin" : path))?.isRegular == true
    }
    return String(isBounded ? max(common, 1) : options.limit).count
  }

  private func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return String(repeating: " ", count: 3 - digits.count) + digits
  }

  /// A byte as cat -v shows it.
  private func letter(_ byte: UInt8) -> String {
    var text = byte >= 0x80 ? "M-" : ""
    let low = byte & 0x7F
    if low < 32 {
      text += "^" + String(UnicodeScalar(low + 64))
    } else {
      text += low == 127 ? "^?" : String(UnicodeScalar(low))
    }
    return text
  }

  // MARK: Command line

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var given = line.options(
      "bci:ln:sv",
      [
        "print-bytes": .none, "print-chars": .none, "ignore-initial": .required, "verbose": .none, "bytes": .required,
        "silent": .none, "quiet": .none,
      ], versionLetter: "v")
    while let option = try given.next() {
      let text = option.argument ?? ""
      switch option.name {
      case "b", "c", "print-bytes", "print-chars": options.showsBytes = true
      case "i", "ignore-initial":
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let first = Cmp.size(parts[0]), let second = parts.count > 1 ? Cmp.size(parts[1]) : first else {
          throw .usage("invalid --ignore-initial value '\(text)'")
        }
        options.skips = (first, second)
      case "l", "verbose": options.listsAll = true
      case "n", "bytes":
        guard let limit = Cmp.size(text) else { throw .usage("invalid --bytes value '\(text)'") }
        options.limit = limit
      case "s", "silent", "quiet": options.isSilent = true
      default: break
      }
    }
    if options.listsAll, options.isSilent { throw .usage("options -l and -s are incompatible") }
    let operands = given.operands
    guard let first = operands.first else {
      throw .usage("missing operand after '\(line.arguments.last ?? line.programName)'")
    }
    guard operands.count <= 4 else { throw .usage("extra operand '\(operands[4])'") }
    options.files = (first, operands.count > 1 ? operands[1] : "-")
    for (index, text) in operands.dropFirst(2).enumerated() {
      guard let skip = Cmp.size(text) else { throw .usage("invalid --ignore-initial value '\(text)'") }
      if index == 0 { options.skips.0 = skip } else { options.skips.1 = skip }
    }
  }

  /// A number of bytes with a multiplier behind it.
  private static func size(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let value = Int(digits) else { return nil }
    let powers = [
      "": 1, "kB": 1000, "K": 1024, "k": 1024, "MB": 1_000_000, "M": 1 << 20, "GB": 1_000_000_000, "G": 1 << 30,
    ]
    return powers[String(text.dropFirst(digits.count))].flatMap { factor in
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product
    }
  }

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE1 [FILE2 [SKIP1 [SKIP2]]]
    Compare two files byte by byte.

      -b, --print-bytes             show the bytes that differ
      -i, --ignore-initial=SKIP1[:SKIP2]   skip bytes at the start
      -l, --verbose                 all places that differ
      -n, --bytes=LIMIT             compare at most so many bytes
      -s, --quiet, --silent         no output
          --help                    display this help and exit
      -v, --version                 output version information and exit

    """
  }
}
