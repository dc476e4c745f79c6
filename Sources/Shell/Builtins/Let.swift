/// `let` evaluates arithmetic.
struct LetBuiltin: Builtin {
  static let name = "let"
  static let synopsis = "let arg [arg ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let arguments = call.arguments.first == "--" ? Array(call.arguments.dropFirst()) : call.arguments
    guard !arguments.isEmpty else {
      try await call.complain("expression expected")
      return 1
    }
    var value = 0
    for text in arguments {
      do throws(ArithmeticFailure) {
        value = try await call.shell.evaluateExpanded(text)
      } catch {
        try await call.shell.report(error, in: "let")
        return 1
      }
    }
    return value == 0 ? 1 : 0
  }
}
