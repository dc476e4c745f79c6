/// `builtin` runs a builtin, whatever functions there are.
struct BuiltinBuiltin: Builtin {
  static let name = "builtin"
  static let synopsis = "builtin [shell-builtin [arg ...]]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("") else { return 2 }
    guard let name = options.operands.first else { return 0 }
    guard let builtin = BuiltinTable.find(name, isDash: false), !call.shell.state.disabledBuiltins.contains(name) else {
      try await call.complain("\(name): not a shell builtin")
      return 1
    }
    return try await call.shell.invoke(builtin, options.operands, arrays: call.arrays)
  }
}
