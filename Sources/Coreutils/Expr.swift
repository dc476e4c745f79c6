import CommandConventions
import FileSystem
import Kernel
import Patterns
import TextFormat

/// expr(1): computes, compares and matches.
struct Expr: Program {
  static let name = "expr"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Expr.name
    var words = Array(process.arguments.dropFirst())
    switch words {
    case ["--help"]:
      try await process.write(Expr.help(process.programName))
      return .success
    case ["--version"]:
      try await process.write("expr (GNU coreutils) 9.1\n")
      return .success
    default: break
    }
    if words.first == "--" { words.removeFirst() }
    guard !words.isEmpty else {
      try await process.report("missing operand")
      try await process.writeError("Try '\(process.programName) --help' for more information.\n")
      return ExitStatus(2)
    }
    var expression = Expression(words: words, isUTF8: process.isUTF8)
    let value: Expression.Value
    do throws(Expression.Fault) {
      value = try expression.evaluate()
    } catch {
      return try await process.fail(error.message, ExitStatus(error.isInternal ? 3 : 2))
    }
    try await process.write(value.text + "\n")
    return value.isNull ? .failure : .success
  }

  private static func help(_ name: String) -> String {
    """
    Usage: \(name) EXPRESSION
      or:  \(name) OPTION
    Print the value of EXPRESSION. Operators, weakest first:

      ARG1 | ARG2       ARG1 if it is neither null nor 0, otherwise ARG2
      ARG1 & ARG2       ARG1 if neither argument is null or 0, otherwise 0
      ARG1 < <= = != >= > ARG2   comparisons
      ARG1 + - ARG2     sum and difference
      ARG1 * / % ARG2   product, quotient and remainder
      STRING : REGEXP   the length of the match, or its first group
      match STRING REGEXP        the same
      substr STRING POS LENGTH   a part of STRING
      index STRING CHARS         where in STRING one of CHARS is
      length STRING              the length of STRING
      + TOKEN           TOKEN as a string, even if it is a keyword
      ( EXPRESSION )    the value of EXPRESSION

          --help        display this help and exit
          --version     output version information and exit

    """
  }
}
