/// `false` fails.
struct FalseBuiltin: Builtin {
  static let name = "false"
  static let synopsis = "false"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 { 1 }
}
