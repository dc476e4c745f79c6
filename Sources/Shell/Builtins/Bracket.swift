/// `[` evaluates a conditional expression up to a closing bracket.
struct BracketBuiltin: Builtin {
  static let name = "["
  static let synopsis = "[ arg... ]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard call.arguments.last == "]" else {
      try await call.complain(call.shell.isDash ? "missing ]" : "missing `]'")
      return 2
    }
    return try await TestBuiltin().evaluate(Array(call.arguments.dropLast()), call)
  }
}
