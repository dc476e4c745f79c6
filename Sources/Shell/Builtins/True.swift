/// `true` succeeds.
struct TrueBuiltin: Builtin {
  static let name = "true"
  static let synopsis = "true"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 { 0 }
}
