/// `eval` runs its arguments as commands.
struct EvalBuiltin: Builtin {
  static let name = "eval"
  static let synopsis = "eval [arg ...]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("") else { return 2 }
    let text = options.operands.joined(separator: " ")
    if text.isEmpty { return 0 }
    let outer = shell.builtinName
    shell.builtinName = nil
    defer { shell.builtinName = outer }
    return try await shell.evaluate(text: text, name: "eval")
  }
}
