/// `readarray` is `mapfile`.
struct ReadarrayBuiltin: Builtin {
  static let name = "readarray"
  static let synopsis =
    "readarray [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    try await MapfileBuiltin().run(call)
  }
}
