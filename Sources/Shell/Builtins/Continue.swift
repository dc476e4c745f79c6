/// `continue` goes on with the next turn of a loop.
struct ContinueBuiltin: Builtin {
  static let name = "continue"
  static let synopsis = "continue [n]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let count = try await BreakBuiltin.count(call) else { return 0 }
    throw .continueLoop(count)
  }
}
