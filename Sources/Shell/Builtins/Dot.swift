/// `.` runs the commands of a file in this shell.
struct DotBuiltin: Builtin {
  static let name = "."
  static let synopsis = ". filename [arguments]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    try await SourceBuiltin().run(call)
  }
}
