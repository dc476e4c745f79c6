/// `local` declares variables of a function.
struct LocalBuiltin: Builtin {
  static let name = "local"
  static let synopsis = "local [option] name[=value] ..."

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard shell.state.variables.functionScope > 0 else {
      if shell.isDash {
        try await call.complain("not in a function")
        throw .exit(2)
      }
      try await call.complain("can only be used in a function")
      return 1
    }
    return try await Declaration.run(call, isLocal: true)
  }
}
