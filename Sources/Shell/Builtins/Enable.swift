/// `enable` turns builtins on and off.
struct EnableBuiltin: Builtin {
  static let name = "enable"
  static let synopsis = "enable [-a] [-dnps] [-f filename] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("adnpsf:") else { return 2 }
    if options.has("f") || options.has("d") {
      try await shell.writeError("postroom: enable -\(options.has("f") ? "f" : "d") is not simulated\n")
      return 1
    }
    if options.operands.isEmpty {
      for builtin in BuiltinTable.all {
        let isDisabled = shell.state.disabledBuiltins.contains(builtin.name)
        if options.has("s"), !builtin.isSpecial { continue }
        guard options.has("a") || isDisabled == options.has("n") else { continue }
        call.write("enable \(isDisabled ? "-n " : "")\(builtin.name)\n")
      }
      return 0
    }
    var status: Int32 = 0
    for name in options.operands {
      guard BuiltinTable.find(name, isDash: false) != nil else {
        try await call.complain("\(name): not a shell builtin")
        status = 1
        continue
      }
      if options.has("n") {
        shell.state.disabledBuiltins.insert(name)
      } else {
        shell.state.disabledBuiltins.remove(name)
      }
    }
    return status
  }
}
