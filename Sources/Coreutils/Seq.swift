import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// seq(1): numbers from one to another.
struct Seq: GNUProgram {
  static let name = "seq"

  private var separator = "\n"
  private var format: DirectiveFormat?
  private var first = Number(value: 1, text: "1")
  private var step = Number(value: 1, text: "1")
  private var last = Number(value: 1, text: "1")
  private var hasEqualWidth = false

  /// A number and how it was written.
  private struct Number {
    var value: LongDouble
    var text: String
    /// Digits behind the point; nil where they can't be told.
    var precision: Int? = 0
    /// Characters of the number, without those behind the point that `precision` counts.
    var width = 0
  }

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... LAST
      or:  \(name) [OPTION]... FIRST LAST
      or:  \(name) [OPTION]... FIRST INCREMENT LAST
    Print the numbers from FIRST (1) to LAST, in steps of INCREMENT (1).

      -f, --format=FORMAT      print numbers with a floating point FORMAT of printf
      -s, --separator=STRING   put STRING between numbers, not newline
      -w, --equal-width        put zeros in front, so that all are equally wide
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    // A negative number ends the options.
    let arguments = line.arguments
    let end = Seq.optionsEnd(arguments)
    var options = line.replacing(Array(arguments[..<end])).options(
      "+f:s:w", ["equal-width": .none, "format": .required, "separator": .required])
    var formatText: String?
    while let option = try options.next() {
      switch option.name {
      case "f", "format": formatText = option.argument
      case "s", "separator": separator = option.argument ?? ""
      default: hasEqualWidth = true
      }
    }
    let operands = options.operands + arguments[end...]
    guard !operands.isEmpty else { throw .usage("missing operand") }
    if operands.count > 3 { throw .usage("extra operand \(operands[3].quoted)") }
    if let formatText { format = try DirectiveFormat(formatText) }
    if format != nil, hasEqualWidth {
      throw .usage("format string may not be specified when printing equal width strings")
    }
    let numbers = try operands.map { operand throws(Complaint) in try Seq.number(operand) }
    last = numbers[numbers.count - 1]
    if numbers.count > 1 { first = numbers[0] }
    if numbers.count > 2 {
      step = numbers[1]
      if step.value == 0 { throw .usage("invalid Zero increment value: \(operands[1].quoted)") }
    } else if numbers.count == 1 {
      first = try Seq.number("1")
    }
    if numbers.count < 3 { step = try Seq.number("1") }
  }

  /// The index of the first negative number before the operands; the count where there is none.
  private static func optionsEnd(_ arguments: [String]) -> Int {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if isNegativeNumber(argument) { return index }
      if !argument.hasPrefix("-") || argument == "--" || argument == "-" { return arguments.count }
      let takesNext = ["-f", "-s", "-wf", "-ws", "--format", "--separator"].contains(argument)
      index += takesNext ? 2 : 1
    }
    return arguments.count
  }

  private static func isNegativeNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(2))
    return bytes.count == 2 && bytes[0] == UInt8(ascii: "-")
      && (bytes[1] == UInt8(ascii: ".") || (0x30...0x39).contains(bytes[1]))
  }

  private static func number(_ text: String) throws(Complaint) -> Number {
    guard let value = FloatText.parseWhole(text) else {
      throw .usage("invalid floating point argument: \(text.quoted)")
    }
    guard !value.isNaN else { throw .usage("invalid \("not-a-number".quoted) argument: \(text.quoted)") }
    var trimmed = Substring(text)
    while let letter = trimmed.first, letter == " " || letter == "\t" || letter == "+" { trimmed.removeFirst() }
    var number = Number(value: value, text: String(trimmed))
    let lower = trimmed.lowercased()
    if value.isInfinite || lower.contains("x") {
      number.precision = lower.contains("p") || lower.contains(".") || value.isInfinite ? nil : 0
      number.width = trimmed.utf8.count
      if value.isInfinite { number.precision = 0 }
      return number
    }
    measure(lower, &number)
    return number
  }

  /// Finds how wide a decimal number is and how many digits it has behind the point.
  private static func measure(_ text: String, _ number: inout Number) {
    let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    let mantissa = parts[0]
    var width = mantissa.utf8.count
    var precision = 0
    if let point = mantissa.firstIndex(of: ".") {
      precision = mantissa[mantissa.index(after: point)...].utf8.count
      width -= precision + 1
      if width == 0 || mantissa[..<point] == "-" { width += 1 }
    }
    if parts.count == 2, let exponent = Int(parts[1]) {
      if exponent < 0 {
        precision -= exponent
      } else {
        let taken = min(precision, exponent)
        precision -= taken
        width += exponent
      }
    }
    number.precision = precision
    number.width = width
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let bounds = integerBounds { return try await count(bounds, process) }
    let format = chooseFormat()
    var index: LongDouble = 0
    var isFirst = true
    var value = first.value
    while step.value < 0 ? value >= last.value : value <= last.value {
      try await process.write((isFirst ? "" : separator) + format.text(value))
      isFirst = false
      index += 1
      value = first.value + index * step.value
      try await process.checkpoint()
    }
    if !isFirst, step.value < 0 ? value < last.value : value > last.value, isSameAsLast(value, format) {
      try await process.write(separator + format.text(value))
    }
    if !isFirst { try await process.write("\n") }
    return .success
  }

  /// Rounding may have carried the last number just beyond the end.
  private func isSameAsLast(_ value: LongDouble, _ format: DirectiveFormat) -> Bool {
    let text = format.number(value)
    guard let shown = FloatText.parseWhole(text.trimmingSpaces), shown == last.value else { return false }
    let before = format.number(value - step.value)
    return before != text
  }

  /// First, step and last, when all are plain whole numbers.
  private var integerBounds: (first: Int, step: Int, last: Int)? {
    guard format == nil, !hasEqualWidth, let first = Int(self.first.text), let step = Int(self.step.text),
      let last = Int(self.last.text), self.first.text != "-0"
    else { return nil }
    return (first, step, last)
  }

  private func count(_ bounds: (first: Int, step: Int, last: Int), _ process: Process) async throws(Errno)
    -> ExitStatus
  {
    var value = bounds.first
    guard bounds.step > 0 ? value <= bounds.last : value >= bounds.last else { return .success }
    while true {
      try await process.write(String(value))
      let (next, overflow) = value.addingReportingOverflow(bounds.step)
      guard !overflow, bounds.step > 0 ? next <= bounds.last : next >= bounds.last else { break }
      try await process.write(separator)
      value = next
      try await process.checkpoint()
    }
    try await process.write("\n")
    return .success
  }

  private func chooseFormat() -> DirectiveFormat {
    if let format { return format }
    guard let firstPrecision = first.precision, let stepPrecision = step.precision, last.precision != nil else {
      return DirectiveFormat(flags: "", conversion: "g")
    }
    let precision = max(firstPrecision, stepPrecision)
    guard hasEqualWidth else { return DirectiveFormat(flags: ".\(precision)", conversion: "f") }
    let width = max(first.width, last.width) + (precision > 0 ? precision + 1 : 0)
    return DirectiveFormat(flags: "0\(width).\(precision)", conversion: "f")
  }
}
