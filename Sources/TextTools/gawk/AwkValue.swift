import Patterns

/// A value of awk.
enum AwkValue {
  /// A variable that nobody has set: both "" and 0.
  case unset
  case number(Double)
  case text([UInt8])
  /// Text from outside the program, which counts as a number where it looks like one ("strnum").
  case input([UInt8])
  /// A regular expression on its way to a function.
  case regex(AwkRegex)
  case array(AwkArray)

  static var zero: AwkValue { .number(0) }
  static var one: AwkValue { .number(1) }

  init(_ truth: Bool) {
    self = truth ? .one : .zero
  }

  /// Its value as a number.
  var number: Double {
    switch self {
    case .number(let number): number
    case .unset, .regex, .array: 0
    case .text(let bytes), .input(let bytes): AwkNumber.value(of: bytes)
    }
  }

  /// Whether it is a number, or text from outside that looks like one; its value then.
  var numeric: Double? {
    switch self {
    case .number(let number): number
    case .input(let bytes): AwkNumber.strictValue(of: bytes)
    case .unset: 0
    case .text, .regex, .array: nil
    }
  }

  var isTrue: Bool {
    switch self {
    case .number(let number): number != 0
    case .text(let bytes): !bytes.isEmpty
    case .input(let bytes): AwkNumber.strictValue(of: bytes).map { $0 != 0 } ?? !bytes.isEmpty
    case .unset: false
    case .regex, .array: true
    }
  }
}

/// A regular expression of a program, compiled for both ways to treat case when they are needed.
final class AwkRegex {
  /// As it stands between slashes, or in a string.
  let source: [UInt8]
  private let compiler: AwkRegexCompiler
  private var exact: POSIXRegex?
  private var folded: POSIXRegex?

  init(_ source: [UInt8], _ compiler: AwkRegexCompiler) throws(AwkFailure) {
    self.source = source
    self.compiler = compiler
    exact = try compiler.compile(source, ignoresCase: false)
  }

  func pattern(ignoresCase: Bool) -> POSIXRegex? {
    guard ignoresCase else { return exact }
    if folded == nil { folded = try? compiler.compile(source, ignoresCase: true) }
    return folded ?? exact
  }
}

/// Ends a program with a message.
struct AwkFailure: Error {
  enum Kind {
    /// Behind "fatal: ", with the place in the program.
    case fatal
    /// As it is, behind the program's name.
    case plain
    /// "postroom: awk … is not simulated".
    case notSimulated
  }

  var kind = Kind.fatal
  var message: String
}
