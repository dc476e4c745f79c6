/// `typeset` is `declare`.
struct TypesetBuiltin: Builtin {
  static let name = "typeset"
  static let synopsis = "typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    try await Declaration.run(call, isLocal: false)
  }
}
