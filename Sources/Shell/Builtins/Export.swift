/// `export` marks variables and functions to be passed to programs.
struct ExportBuiltin: Builtin {
  static let name = "export"
  static let synopsis = "export [-fn] [name[=value] ...] or export -p"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options(call.shell.isDash ? "p" : "aAfnp") else { return 2 }
    let marking = AttributeMarking(
      attribute: .exported, isRemoved: options.has("n"), areFunctions: options.has("f"), call: call)
    if options.operands.isEmpty { return marking.list() }
    return try await marking.mark(options.operands)
  }
}
