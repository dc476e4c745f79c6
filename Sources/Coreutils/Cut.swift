import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// cut(1): columns or fields of lines.
struct Cut: GNUProgram {
  static let name = "cut"

  private var files: [String] = []
  private var ranges = PositionRanges()
  private var cutsFields = false
  private var delimiter: UInt8 = 9
  private var outputDelimiter: [UInt8]?
  private var leavesOutWhole = false
  private var terminator: UInt8 = 10

  static func help(_ name: String) -> String {
    """
    Usage: \(name) OPTION... [FILE]...
    Print parts of the lines of each FILE.

      -b, --bytes=LIST        these bytes
      -c, --characters=LIST   these characters
      -d, --delimiter=DELIM   fields end with DELIM, not TAB
      -f, --fields=LIST       these fields; also lines that have no delimiter, unless -s is given
      -n                      (ignored)
          --complement        all but these bytes, characters or fields
      -s, --only-delimited    leave out lines without delimiter
          --output-delimiter=STRING  put STRING between the parts
      -z, --zero-terminated   lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    LIST is one or several of N, N-, N-M and -M, with commas between them.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "b:c:d:f:nsz",
      [
        "bytes": .required, "characters": .required, "fields": .required, "delimiter": .required,
        "only-delimited": .none, "output-delimiter": .required, "complement": .none, "zero-terminated": .none,
      ])
    var list: String?
    var givenDelimiter: String?
    var complements = false
    while let option = try options.next() {
      switch option.name {
      case "b", "bytes", "c", "characters", "f", "fields":
        if list != nil { throw .usage("only one list may be specified") }
        list = option.argument
        cutsFields = option.name == "f" || option.name == "fields"
      case "d", "delimiter":
        givenDelimiter = option.argument
        let bytes = option.argument?.bytes ?? []
        if bytes.count > 1 { throw .usage("the delimiter must be a single character") }
        delimiter = bytes.first ?? 0
      case "output-delimiter":
        let bytes = option.argument?.bytes ?? []
        outputDelimiter = bytes.isEmpty ? [0] : bytes
      case "s", "only-delimited": leavesOutWhole = true
      case "complement": complements = true
      case "z", "zero-terminated": terminator = 0
      default: break
      }
    }
    guard let list else { throw .usage("you must specify a list of bytes, characters, or fields") }
    if !cutsFields {
      if givenDelimiter != nil {
        throw .usage("an input delimiter may be specified only when operating on fields")
      }
      if leavesOutWhole {
        throw .usage("suppressing non-delimited lines makes sense\n\tonly when operating on fields")
      }
    }
    ranges = try PositionRanges(list, cutsFields: cutsFields)
    if complements { ranges.complement() }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.readEach(files) { file throws(Errno) in
      while var line = try await file.stream.readLine(terminator: terminator) {
        let isComplete = line.last == terminator
        if isComplete { line.removeLast() }
        if var part = cutsFields ? fields(of: line) : bytes(of: line) {
          part.append(terminator)
          try await process.write(part)
        }
        try await process.checkpoint()
      }
    }
  }

  private func bytes(of line: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var isFirst = true
    for range in ranges.ranges {
      guard range.lowerBound <= line.count else { break }
      if !isFirst, let outputDelimiter { result += outputDelimiter }
      isFirst = false
      result += line[(range.lowerBound - 1)..<min(line.count, range.upperBound)]
    }
    return result
  }

  /// The chosen fields; the whole line where it has no delimiter, or nil where such lines are left out.
  private func fields(of line: [UInt8]) -> [UInt8]? {
    // With the delimiter at the line's end, lines themselves are the fields of the input.
    guard line.contains(delimiter) else { return leavesOutWhole ? nil : line }
    var result: [UInt8] = []
    var isFirst = true
    var number = 0
    var start = 0
    var rangeIndex = 0
    while true {
      let end = line[start...].firstIndex(of: delimiter) ?? line.count
      number += 1
      while rangeIndex < ranges.ranges.count, ranges.ranges[rangeIndex].upperBound < number { rangeIndex += 1 }
      if rangeIndex == ranges.ranges.count { break }
      if ranges.ranges[rangeIndex].contains(number) {
        if !isFirst {
          if let outputDelimiter { result += outputDelimiter } else { result.append(delimiter) }
        }
        isFirst = false
        result += line[start..<end]
      }
      if end == line.count { break }
      start = end + 1
    }
    return result
  }
}
