import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// numfmt(1): numbers to and from sizes that people read.
struct Numfmt: GNUProgram {
  static let name = "numfmt"

  enum Scale: String {
    case none, auto, si, iec
    case iecI = "iec-i"
  }

  enum Rounding: String {
    case up, down, nearest
    case fromZero = "from-zero"
    case towardsZero = "towards-zero"
  }

  private var numbers: [String] = []
  private var delimiter: Character?
  private var fields = PositionRanges()
  private var from = Scale.none
  private var to = Scale.none
  private var fromUnit = 1
  private var toUnit = 1
  private var rounding = Rounding.fromZero
  private var suffix = ""
  private var padding = 0
  private var headerLines = 0
  private var invalid = "abort"
  private var format: NumberFormat?
  private var terminator: UInt8 = 10
  private var isGrouped = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [NUMBER]...
    Rewrite NUMBERs, or those of standard input.

          --debug              (ignored)
      -d, --delimiter=X        X separates fields, not whitespace
          --field=FIELDS       the fields to rewrite (1)
          --format=FORMAT      a floating point FORMAT of printf
          --from=UNIT          the units of the input: none, auto, si, iec, iec-i
          --from-unit=N        the size of an input unit
          --grouping           (the C locale has no groups)
          --header[=N]         leave the first N (1) lines alone
          --invalid=MODE       for invalid numbers: abort, fail, warn, ignore
          --padding=N          N columns; on the left where N is negative
          --round=METHOD       up, down, from-zero, towards-zero, nearest
          --suffix=SUFFIX      SUFFIX behind output, and accepted behind input
          --to=UNIT            the units of the output: none, si, iec, iec-i
          --to-unit=N          the size of an output unit
      -z, --zero-terminated    lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "d:z",
      [
        "from": .required, "from-unit": .required, "to": .required, "to-unit": .required, "round": .required,
        "padding": .required, "suffix": .required, "grouping": .none, "delimiter": .required, "field": .required,
        "debug": .none, "-debug": .none, "header": .optional, "format": .required, "invalid": .required,
        "zero-terminated": .none,
      ])
    fields = try PositionRanges("1", cutsFields: true)
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "from": from = Scale(rawValue: try Numfmt.scale("--from", argument, "none auto si iec iec-i")) ?? .none
      case "to": to = Scale(rawValue: try Numfmt.scale("--to", argument, "none si iec iec-i")) ?? .none
      case "from-unit": fromUnit = try Numfmt.unit(argument)
      case "to-unit": toUnit = try Numfmt.unit(argument)
      case "round":
        let words = ["up", "down", "from-zero", "towards-zero", "nearest"]
        rounding = Rounding(rawValue: try ArgumentChoice("--round", words).parse(argument)) ?? .fromZero
      case "padding":
        guard let number = Int(argument), number != 0 else {
          throw .failure("invalid padding value \(argument.quoted)")
        }
        padding = number
      case "suffix": suffix = argument
      case "grouping": isGrouped = true
      case "d", "delimiter":
        if argument.bytes.count > 1 { throw .failure("the delimiter must be a single character") }
        delimiter = argument.first ?? "\0"
      case "field": fields = try PositionRanges(argument == "-" ? "1-" : argument, cutsFields: true)
      case "header":
        guard let text = option.argument else {
          headerLines = 1
          continue
        }
        guard let number = Int(text), number > 0 else { throw .failure("invalid header value \(text.quoted)") }
        headerLines = number
      case "format": format = try NumberFormat(argument)
      case "invalid":
        invalid = try ArgumentChoice("--invalid", ["abort", "fail", "warn", "ignore"]).parse(argument)
      case "z", "zero-terminated": terminator = 0
      default: break
      }
    }
    numbers = options.operands
    if isGrouped, format != nil { throw .failure("--grouping cannot be combined with --format") }
    if isGrouped, to != .none { throw .failure("grouping cannot be combined with --to") }
  }

  private static func scale(_ option: String, _ text: String, _ words: String) throws(Complaint) -> String {
    try ArgumentChoice(option, words.split(separator: " ").map(String.init)).parse(text)
  }

  private static func unit(_ text: String) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      // "Ki" is 1024, "K" is 1000.
      let isBinary = text.hasSuffix("i")
      let digits = text.filter { $0.isNumber }
      let letters = text.drop { $0.isNumber }
      let value = try NumberArgument.parse(
        isBinary || letters.isEmpty ? digits + letters.prefix(1) : digits + letters + "B", units: "KMGTPEZY0")
      if value <= 0 { throw .invalid }
      return value
    } catch {
      throw .failure("invalid unit size: \(text.quoted)")
    }
  }

  // MARK: Working

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    if !numbers.isEmpty {
      for number in numbers {
        guard try await rewrite(number, process, &status) else { return ExitStatus(2) }
        try await process.write([terminator])
      }
      return status
    }
    var left = headerLines
    while var line = try await process.standardInput.readLine(terminator: terminator) {
      let isComplete = line.last == terminator
      if isComplete { line.removeLast() }
      if left > 0 {
        left -= 1
        try await process.write(line + [terminator])
        continue
      }
      guard try await rewrite(String(lossless: line), process, &status) else { return ExitStatus(2) }
      try await process.write([terminator])
      try await process.checkpoint()
    }
    return status
  }

  /// Rewrites the fields of a line; false when everything shall end.
  private func rewrite(_ line: String, _ process: Process, _ status: inout ExitStatus) async throws(Errno) -> Bool {
    var output = ""
    for (index, piece) in pieces(of: line).enumerated() {
      if index > 0 { output += delimiter.map(String.init) ?? (piece.blanks.isEmpty ? "" : " ") }
      guard fields.contains(index + 1) else {
        output += (delimiter == nil ? String(piece.blanks.dropFirst(index > 0 ? 1 : 0)) : "") + piece.text
        continue
      }
      // A field that was aligned with blanks stays as wide as it was.
      let width =
        padding != 0 || delimiter != nil ? 0 : piece.blanks.utf8.count + piece.text.utf8.count - (index > 0 ? 1 : 0)
      do throws(NumberScaling.Fault) {
        output += try scaled(piece.text, width: piece.blanks.utf8.count > (index > 0 ? 1 : 0) ? width : 0)
      } catch {
        guard invalid == "warn" || invalid == "ignore" || invalid == "fail" else {
          try await process.write(output)
          try await process.report(error.message)
          return false
        }
        if invalid != "ignore" { try await process.report(error.message) }
        if invalid == "fail" { status = ExitStatus(2) }
        output += (delimiter == nil ? String(piece.blanks.dropFirst(index > 0 ? 1 : 0)) : "") + piece.text
      }
    }
    try await process.write(output)
    return true
  }

  private func pieces(of line: String) -> [(blanks: String, text: String)] {
    if let delimiter {
      return line.split(separator: delimiter, omittingEmptySubsequences: false).map { ("", String($0)) }
    }
    var result: [(String, String)] = []
    var rest = Substring(line)
    while !rest.isEmpty {
      let blanks = rest.prefix { $0 == " " || $0 == "\t" || $0 == "\n" }
      rest = rest[blanks.endIndex...]
      let text = rest.prefix { $0 != " " && $0 != "\t" && $0 != "\n" }
      rest = rest[text.endIndex...]
      result.append((String(blanks), String(text)))
    }
    return result.isEmpty ? [("", "")] : result
  }

  private func scaled(_ text: String, width: Int) throws(NumberScaling.Fault) -> String {
    var digits = text
    if !suffix.isEmpty, digits.hasSuffix(suffix), digits != suffix { digits.removeLast(suffix.count) }
    let scaling = NumberScaling(from: from, to: to, rounding: rounding)
    let (value, precision) = try scaling.parse(digits)
    let number = value * LongDouble(fromUnit) / LongDouble(toUnit)
    var result = try scaling.text(number, precision: precision, format: format, original: digits)
    result += suffix
    let columns = padding != 0 ? padding : width
    let missing = max(0, abs(columns) - result.count)
    let fill = String(repeating: " ", count: missing)
    result = columns < 0 ? result + fill : fill + result
    return format.map { $0.prefix + result + $0.suffix } ?? result
  }
}
