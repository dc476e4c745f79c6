import FileSystem
import Kernel
import ShellSyntax
import Simulation

/// set -x and `time`.
extension Shell {
  /// PS4, with its first character repeated for each level of indirection.
  private func tracePrefix() async throws(Unwind) -> String {
    let text = state.variables["PS4"]?.scalar ?? "+ "
    guard !text.isEmpty else { return "" }
    let options = state.options
    state.options.remove(.trace)
    defer { state.options = options }
    let prompt = try await promptString(text)
    guard let first = prompt.unicodeScalars.first else { return "" }
    return String(repeating: String(first), count: isDash ? 0 : traceDepth - 1) + prompt
  }

  /// Prints a line as `set -x` does.
  func traceLine(_ text: String) async throws(Unwind) {
    try await writeTrace(try await tracePrefix() + text + "\n")
  }

  private func writeTrace(_ text: String) async throws(Unwind) {
    if let number = state.variables["BASH_XTRACEFD"]?.scalar.flatMap({ Int($0) }), process.hasDescriptor(number) {
      do throws(Errno) {
        try await process.write(number, text.bytes)
      } catch {
        if process.terminationSignal != nil { throw .killed }
      }
      return
    }
    try await writeError(text)
  }

  /// Prints a simple command, with the assignments before it as they are.
  func trace(_ command: SimpleCommand, _ arguments: [String]) async throws(Unwind) {
    guard isDash else { return try await traceLine(arguments.map { Quoting.traced($0) }.joined(separator: " ")) }
    tracedAssignments += arguments
    try await traceAssignments()
  }

  /// dash prints the assignments of a command on one line with it, or with each other.
  func traceAssignments() async throws(Unwind) {
    guard !tracedAssignments.isEmpty else { return }
    let text = tracedAssignments.joined(separator: " ")
    tracedAssignments = []
    try await traceLine(text)
  }

  func trace(_ assignment: Assignment, _ value: String) async throws(Unwind) {
    if isDash {
      tracedAssignments.append("\(assignment.name)=\(value)")
      return
    }
    let subscripted = assignment.subscripted.map { "[\($0.text)]" } ?? ""
    try await traceLine(
      assignment.name + subscripted + (assignment.isAppending ? "+=" : "=") + tracedValue(value))
  }

  private func tracedValue(_ value: String) -> String {
    value.isEmpty ? "" : Quoting.traced(value)
  }

  func traceFor(_ keyword: String, _ clause: ForClause) async throws(Unwind) {
    guard !isDash else { return }
    let words = clause.words.map { $0.map(\.text).joined(separator: " ") } ?? "\"$@\""
    try await traceLine("\(keyword) \(clause.variable) in \(words)")
  }

  /// What `time` prints.
  func timingReport(since start: Timestamp, isPortable: Bool) -> String {
    let real = max(0, (process.now - start).seconds)
    if isPortable { return "real \(fixed(real, 2))\nuser 0.00\nsys 0.00\n" }
    let format = state.variables["TIMEFORMAT"]?.scalar ?? "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS"
    guard !format.isEmpty else { return "" }
    return TimingFormat.expand(format, real: real, user: 0, system: 0) + "\n"
  }

  private func fixed(_ seconds: Double, _ digits: Int) -> String {
    TimingFormat.number(seconds, digits: digits, isLong: false)
  }
}

/// TIMEFORMAT.
enum TimingFormat {
  static func expand(_ format: String, real: Double, user: Double, system: Double) -> String {
    var result: [UInt8] = []
    let bytes = Array(format.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%"), index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      var digits = 3
      var isLong = false
      if (48...57).contains(bytes[index]) {
        digits = min(3, Int(bytes[index] - 48))
        index += 1
      }
      if index < bytes.count, bytes[index] == UInt8(ascii: "l") {
        isLong = true
        index += 1
      }
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "R"): result += Array(number(real, digits: digits, isLong: isLong).utf8)
      case UInt8(ascii: "U"): result += Array(number(user, digits: digits, isLong: isLong).utf8)
      case UInt8(ascii: "S"): result += Array(number(system, digits: digits, isLong: isLong).utf8)
      case UInt8(ascii: "P"): result += Array("0.00".utf8)
      case UInt8(ascii: "%"): result.append(UInt8(ascii: "%"))
      default: result += [UInt8(ascii: "%"), bytes[index]]
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// "1.234", or "0m1.234s".
  static func number(_ seconds: Double, digits: Int, isLong: Bool) -> String {
    var thousandths = Int((seconds * 1000).rounded(.down))
    var text = ""
    if isLong {
      text = "\(thousandths / 60_000)m"
      thousandths %= 60_000
    }
    text += String(thousandths / 1000)
    if digits > 0 {
      let fraction = String(thousandths % 1000)
      let padded = String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
      text += "." + padded.prefix(digits)
    }
    return isLong ? text + "s" : text
  }
}
