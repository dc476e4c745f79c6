/// `:` does nothing.
struct ColonBuiltin: Builtin {
  static let name = ":"
  static let synopsis = ":"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 { 0 }
}
