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
    if call.arguments.first == "-" {
      shell.state.calls[shell.state.calls.count - 1].savedOptions = shell.state.options
      if call.arguments.count == 1 { return 0 }
      return try await Declaration.run(call.passed(to: call.name, Array(call.arguments.dropFirst())), isLocal: true)
    }
    return try await Declaration.run(call, isLocal: true)
  }
}
