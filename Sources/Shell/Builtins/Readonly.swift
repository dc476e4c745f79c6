/// `readonly` protects variables and functions.
struct ReadonlyBuiltin: Builtin {
  static let name = "readonly"
  static let synopsis = "readonly [-aAf] [name[=value] ...] or readonly -p"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("aAfp") else { return 2 }
    var marking = AttributeMarking(
      attribute: .readonly, isRemoved: false, areFunctions: options.has("f"), call: call)
    if options.has("a") { marking.others.insert(.indexed) }
    if options.has("A") { marking.others.insert(.associative) }
    if options.operands.isEmpty { return marking.list() }
    return try await marking.mark(options.operands)
  }
}
