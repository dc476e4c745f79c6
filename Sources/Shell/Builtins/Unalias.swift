/// `unalias` removes aliases.
struct UnaliasBuiltin: Builtin {
  static let name = "unalias"
  static let synopsis = "unalias [-a] name [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("a") else { return 2 }
    if options.has("a") {
      call.shell.state.aliases = [:]
      return 0
    }
    if options.operands.isEmpty { return call.shell.isDash ? 0 : try await call.usage() }
    var status: Int32 = 0
    for name in options.operands where call.shell.state.aliases.removeValue(forKey: name) == nil {
      if call.shell.isDash {
        try await call.shell.writeError("unalias: \(name) not found\n")
      } else {
        try await call.complain("\(name): not found")
      }
      status = 1
    }
    return status
  }
}
