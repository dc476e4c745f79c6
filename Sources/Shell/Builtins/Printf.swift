import FileSystem
import Kernel
import ShellSyntax
import Simulation
import TextFormat

/// `printf` prints its arguments in a format (POSIX XCU printf).
struct PrintfBuiltin: Builtin {
  static let name = "printf"
  static let synopsis = "printf [-v var] format [arguments]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options(call.shell.isDash ? "" : "v:") else { return 2 }
    guard let format = options.operands.first else { return try await call.usage() }
    let variable = options.argument("v")
    if let variable, !String(variable.prefix { $0 != "[" }).isShellName {
      try await call.complain("`\(variable)': not a valid identifier")
      return 2
    }
    var printer = FormatPrinter(
      format: format.bytes, arguments: Array(options.operands.dropFirst()), call: call, keepsOutput: variable != nil)
    let status = try await printer.print()
    if let variable {
      let text = String(lossless: printer.output.prefix { $0 != 0 })
      return try await call.shell.assign(variable, text) ? status : 1
    }
    call.write(printer.output)
    return status
  }
}

/// Prints a format again and again until its arguments are used up.
struct FormatPrinter {
  private let format: [UInt8]
  private let arguments: [String]
  private let call: BuiltinCall
  private var next = 0
  private(set) var output: [UInt8] = []
  private var status: Int32 = 0
  private var isEnded = false
  private var usedArgument = false
  /// Whether the output is for a variable, and not for standard output.
  private let keepsOutput: Bool

  init(format: [UInt8], arguments: [String], call: BuiltinCall, keepsOutput: Bool) {
    self.format = format
    self.arguments = arguments
    self.call = call
    self.keepsOutput = keepsOutput
  }

  mutating func print() async throws(Unwind) -> Int32 {
    repeat {
      usedArgument = false
      try await printOnce()
    } while !isEnded && usedArgument && next < arguments.count
    return status
  }

  private mutating func printOnce() async throws(Unwind) {
    var index = 0
    while index < format.count, !isEnded {
      let byte = format[index]
      if byte == UInt8(ascii: "\\"), index + 1 < format.count {
        index += 1
        if format[index] == UInt8(ascii: "c"), call.shell.isDash {
          isEnded = true
          return
        }
        try await checkDigits(format, index)
        EscapeSequences.append(format, &index, .format, to: &output)
      } else if byte == UInt8(ascii: "%") {
        let start = index
        var directive = PrintfDirective(
          format, &index, allowsTime: !call.shell.isDash, allowsLengths: !call.shell.isDash)
        try await print(&directive, format[start..<index])
      } else {
        output.append(byte)
        index += 1
      }
    }
  }

  /// Warns of \\x and \\u without a digit.
  private func checkDigits(_ bytes: [UInt8], _ index: Int) async throws(Unwind) {
    guard !call.shell.isDash, "xuU".utf8.contains(bytes[index]) else { return }
    if index + 1 < bytes.count, String(decoding: [bytes[index + 1]], as: UTF8.self).first?.isHexDigit == true { return }
    let kind = bytes[index] == UInt8(ascii: "x") ? "hex" : "unicode"
    try await call.complain("missing \(kind) digit for \\\(String(Unicode.Scalar(bytes[index])))")
  }

  private mutating func argument() -> String? {
    usedArgument = true
    guard next < arguments.count else { return nil }
    next += 1
    return arguments[next - 1]
  }

  private mutating func print(_ directive: inout PrintfDirective, _ source: ArraySlice<UInt8>) async throws(Unwind) {
    if directive.width == .argument { directive.setWidth(try await integer(argument() ?? "")) }
    if directive.precision == .argument { directive.setPrecision(try await integer(argument() ?? "")) }
    if let timeFormat = directive.timeFormat { return try await printTime(directive, timeFormat) }
    switch directive.conversion {
    case UInt8(ascii: "%") where source.count == 2: output.append(UInt8(ascii: "%"))
    case UInt8(ascii: "s"): output += directive.text((argument() ?? "").bytes)
    case UInt8(ascii: "c"): output += directive.padded(Array((argument() ?? "").bytes.prefix(1)).orNull)
    case UInt8(ascii: "b"):
      let text = (argument() ?? "").bytes
      for index in text.indices.dropFirst() where text[index - 1] == UInt8(ascii: "\\") {
        if index < 2 || text[index - 2] != UInt8(ascii: "\\") { try await checkDigits(text, index) }
      }
      let (bytes, ends) = EscapeSequences.decode(text, .echo, octalNeedsZero: false)
      output += directive.text(bytes)
      isEnded = ends
    case UInt8(ascii: "q") where !call.shell.isDash, UInt8(ascii: "Q") where !call.shell.isDash:
      output += directive.text(Quoting.reusable(argument() ?? "").bytes)
    case UInt8(ascii: "d"), UInt8(ascii: "i"): output += directive.text(try await integer(argument() ?? ""))
    case UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"):
      output += directive.text(try await unsigned(argument() ?? ""))
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
      UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"):
      output += directive.text(try await float(argument() ?? ""))
    case UInt8(ascii: "n") where !call.shell.isDash:
      let name = argument() ?? ""
      _ = try await call.shell.assign(name, String(output.count))
    case 0:
      try await problem("`\(String(lossless: source))': missing format character")
      isEnded = true
    default:
      let letter = String(lossless: [directive.conversion])
      try await problem(
        call.shell.isDash ? "%\(letter): invalid directive" : "`\(letter)': invalid format character")
      if call.shell.isDash { status = 2 }
      isEnded = true
    }
  }

  private mutating func problem(_ message: String) async throws(Unwind) {
    status = 1
    writePending()
    try await call.complain(message)
  }

  /// Lets what has been printed come before a message.
  private mutating func writePending() {
    guard !keepsOutput else { return }
    call.write(output)
    output = []
  }

  // MARK: Numbers

  /// The value of 'x or "x: the code of the character.
  private func characterCode(_ text: String) -> Int? {
    guard let first = text.utf8.first, first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") else { return nil }
    guard let scalar = text.unicodeScalars.dropFirst().first else { return 0 }
    if ByteEscape.range.contains(scalar.value) { return Int(scalar.value - ByteEscape.base) }
    return Int(scalar.value)
  }

  private mutating func integer(_ text: String) async throws(Unwind) -> Int {
    if text.isEmpty { return 0 }
    if let code = characterCode(text) { return code }
    let number = PrintfNumber.integer(text)
    if !number.isWhole {
      try await problem(call.shell.isDash ? dashProblem(text, number.value) : "\(text): invalid number")
    } else if number.isOutOfRange {
      try await warnOfRange(text)
    }
    return number.value
  }

  private func dashProblem(_ text: String, _ value: Int) -> String {
    value == 0 && text.utf8.first != 48 ? "\(text): expected numeric value" : "\(text): not completely converted"
  }

  private mutating func warnOfRange(_ text: String) async throws(Unwind) {
    if call.shell.isDash {
      try await problem("\(text): Numerical result out of range")
    } else {
      writePending()
      try await call.complain("warning: \(text): Numerical result out of range")
    }
  }

  private mutating func unsigned(_ text: String) async throws(Unwind) -> UInt {
    if text.isEmpty { return 0 }
    if let code = characterCode(text) { return UInt(bitPattern: code) }
    let number = PrintfNumber.unsigned(text)
    if !number.isWhole {
      try await problem(
        call.shell.isDash ? dashProblem(text, Int(bitPattern: number.value)) : "\(text): invalid number")
    } else if number.isOutOfRange {
      try await warnOfRange(text)
    }
    return number.value
  }

  private mutating func float(_ text: String) async throws(Unwind) -> LongDouble {
    if text.isEmpty { return 0 }
    if let code = characterCode(text) { return LongDouble(code) }
    let number = PrintfNumber.float(text)
    if !number.isWhole {
      try await problem(
        call.shell.isDash ? dashProblem(text, number.value == 0 ? 0 : 1) : "\(text): invalid number")
    }
    return number.value
  }

  /// %(format)T: of now for -1 and no argument, of the shell's start for -2.
  private mutating func printTime(_ directive: PrintfDirective, _ timeFormat: [UInt8]) async throws(Unwind) {
    let text = argument()
    var time = call.shell.process.now
    if let text {
      let value = try await integer(text)
      if value == -2 {
        time = call.shell.process.startTime
      } else if value != -1 {
        time = Timestamp(seconds: Int64(value))
      }
    }
    let format = timeFormat.isEmpty ? "%H:%M:%S" : String(lossless: timeFormat)
    output += directive.text(call.shell.text(of: time, format).bytes)
  }
}

extension [UInt8] {
  /// %c of nothing is a NUL.
  fileprivate var orNull: [UInt8] { isEmpty ? [0] : self }
}
