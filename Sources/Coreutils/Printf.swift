import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// printf(1): prints arguments in a format.
struct Printf: Program {
  static let name = "printf"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var words = Array(process.arguments.dropFirst())
    if words == ["--version"] {
      try await process.write("printf (GNU coreutils) 9.1\n")
      return .success
    }
    if words == ["--help"] {
      try await process.writeError("postroom: printf --help is not simulated\n")
      return .failure
    }
    if words.first == "--" { words.removeFirst() }
    guard let format = words.first else {
      try await process.report("missing operand")
      try await process.writeError("Try '\(process.programName) --help' for more information.\n")
      return .failure
    }
    var printer = FormattedOutput(format: format.bytes, arguments: Array(words.dropFirst()), process: process)
    return try await printer.run()
  }
}

/// A format that is printed again and again until its arguments are used up.
private struct FormattedOutput {
  let format: [UInt8]
  let arguments: [String]
  let process: Process
  private var next = 0
  private var status = ExitStatus.success
  private var isEnded = false

  init(format: [UInt8], arguments: [String], process: Process) {
    self.format = format
    self.arguments = arguments
    self.process = process
  }

  mutating func run() async throws(Errno) -> ExitStatus {
    repeat {
      let before = next
      try await printOnce()
      if isEnded { return status }
      if next == before, next < arguments.count {
        try await process.report("warning: ignoring excess arguments, starting with \(arguments[next].quoted)")
        return status
      }
    } while next < arguments.count
    return status
  }

  private mutating func printOnce() async throws(Errno) {
    var index = 0
    while index < format.count, !isEnded {
      switch format[index] {
      case UInt8(ascii: "\\") where index + 1 < format.count:
        try await process.write(try await escape(format, &index, isArgument: false))
      case UInt8(ascii: "%"):
        let start = index
        var directive = PrintfDirective(format, &index)
        try await print(&directive, Array(format[start..<index]))
      default:
        try await process.write([format[index]])
        index += 1
      }
    }
  }

  /// The bytes of the escape that begins at `index`, which moves behind it.
  private mutating func escape(_ text: [UInt8], _ index: inout Int, isArgument: Bool) async throws(Errno) -> [UInt8] {
    let letter = text[index + 1]
    index += 2
    func digits(_ limit: Int, _ radix: Int) -> Int? {
      var value: Int?
      var count = 0
      while count < limit, index < text.count,
        let digit = Character(Unicode.Scalar(text[index])).hexDigitValue, digit < radix
      {
        value = (value ?? 0) * radix + digit
        index += 1
        count += 1
      }
      return value
    }
    if let plain = FormattedOutput.escapes[letter] { return [plain] }
    switch letter {
    case UInt8(ascii: "c"):
      isEnded = true
      return []
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      if !(isArgument && letter == UInt8(ascii: "0")) { index -= 1 }
      return [UInt8(truncatingIfNeeded: digits(3, 8) ?? 0)]
    case UInt8(ascii: "x"):
      guard let value = digits(2, 16) else { return try await fail("missing hexadecimal number in escape") }
      return [UInt8(value)]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let isLong = letter == UInt8(ascii: "U")
      guard let value = digits(isLong ? 8 : 4, 16) else {
        return try await fail("missing hexadecimal number in escape")
      }
      guard let scalar = Unicode.Scalar(UInt32(value)) else {
        let code = String(value, radix: 16)
        let padding = String(repeating: "0", count: max(0, (isLong ? 8 : 4) - code.utf8.count))
        return try await fail("invalid universal character name \\\(isLong ? "U" : "u")\(padding)\(code)")
      }
      return Array(String(Character(scalar)).utf8)
    default: return [UInt8(ascii: "\\"), letter]
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "e"): 27, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, UInt8(ascii: "\\"): 92,
    UInt8(ascii: "\""): 34,
  ]

  /// A message after which nothing more is printed.
  private mutating func fail(_ message: String) async throws(Errno) -> [UInt8] {
    try await process.report(message)
    status = .failure
    isEnded = true
    return []
  }

  private mutating func argument() -> String? {
    guard next < arguments.count else { return nil }
    next += 1
    return arguments[next - 1]
  }

  private mutating func print(_ directive: inout PrintfDirective, _ source: [UInt8]) async throws(Errno) {
    if source == Array("%%".utf8) { return try await process.write([UInt8(ascii: "%")]) }
    if directive.width == .argument { directive.setWidth(try await integer(argument() ?? "")) }
    if directive.precision == .argument { directive.setPrecision(try await integer(argument() ?? "")) }
    switch directive.conversion {
    case UInt8(ascii: "s"): try await process.write(directive.text((argument() ?? "").bytes))
    case UInt8(ascii: "c"):
      let first = (argument() ?? "").bytes.prefix(1)
      try await process.write(directive.padded(first.isEmpty ? [0] : Array(first)))
    case UInt8(ascii: "b") where source.count == 2: try await printEscaped((argument() ?? "").bytes)
    case UInt8(ascii: "q") where source.count == 2:
      try await process.write(Quoting(.shellEscape, isUTF8: process.isUTF8).quote(argument() ?? ""))
    case UInt8(ascii: "d"), UInt8(ascii: "i"):
      try await process.write(directive.text(try await integer(argument() ?? "")))
    case UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"):
      try await process.write(directive.text(try await unsigned(argument() ?? "")))
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
      UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"):
      try await process.write(directive.text(try await float(argument() ?? "")))
    default:
      _ = try await fail("\(String(lossless: source)): invalid conversion specification")
    }
  }

  /// %b
  private mutating func printEscaped(_ text: [UInt8]) async throws(Errno) {
    var index = 0
    while index < text.count, !isEnded {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
        try await process.write(try await escape(text, &index, isArgument: true))
      } else {
        try await process.write([text[index]])
        index += 1
      }
    }
  }

  // MARK: Numbers

  /// The value of 'x or "x: the code of the character.
  private mutating func characterCode(_ text: String) async throws(Errno) -> Int? {
    guard let mark = text.utf8.first, mark == 39 || mark == 34, text.utf8.count > 1 else { return nil }
    let scalars = text.unicodeScalars.dropFirst()
    let rest = scalars.dropFirst()
    if !rest.isEmpty {
      try await process.report(
        "warning: \(String(rest)): character(s) following character constant have been ignored")
    }
    return scalars.first.map { Int($0.value) }
  }

  private mutating func check(_ text: String, _ isWhole: Bool, _ isOutOfRange: Bool, hasDigits: Bool)
    async throws(Errno)
  {
    if isOutOfRange {
      try await process.report("\(text.quoted): \(Errno.ERANGE.message)")
    } else if !isWhole {
      try await process.report(
        "\(text.quoted): \(hasDigits ? "value not completely converted" : "expected a numeric value")")
    } else {
      return
    }
    status = .failure
  }

  /// Whether a text begins with a number, be it 0.
  private func hasDigits(_ text: String) -> Bool {
    var rest = text.utf8.drop { $0 == 32 || (9...13).contains($0) }
    if let sign = rest.first, sign == 43 || sign == 45 { rest = rest.dropFirst() }
    return rest.first.map { (48...57).contains($0) } ?? false
  }

  private mutating func integer(_ text: String) async throws(Errno) -> Int {
    if text.isEmpty { return 0 }
    if let code = try await characterCode(text) { return code }
    let number = PrintfNumber.integer(text)
    try await check(text, number.isWhole, number.isOutOfRange, hasDigits: hasDigits(text))
    return number.value
  }

  private mutating func unsigned(_ text: String) async throws(Errno) -> UInt {
    if text.isEmpty { return 0 }
    if let code = try await characterCode(text) { return UInt(bitPattern: code) }
    let number = PrintfNumber.unsigned(text)
    try await check(text, number.isWhole, number.isOutOfRange, hasDigits: hasDigits(text))
    return number.value
  }

  private mutating func float(_ text: String) async throws(Errno) -> LongDouble {
    if text.isEmpty { return 0 }
    if let code = try await characterCode(text) { return LongDouble(code) }
    let number = PrintfNumber.float(text)
    try await check(text, number.isWhole, false, hasDigits: number.value != 0 || hasDigits(text))
    return number.value
  }
}
