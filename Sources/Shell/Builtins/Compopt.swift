/// `compopt` changes options of completions.
struct CompoptBuiltin: Builtin {
  static let name = "compopt"
  static let synopsis = "compopt [-o|+o option] [-DEI] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("o:DEI", allowsPlus: true) else { return 2 }
    guard !options.operands.isEmpty else {
      try await call.complain("not currently executing completion function")
      return 1
    }
    var status: Int32 = 0
    for name in options.operands {
      guard shell.state.completions[name] != nil else {
        try await call.complain("\(name): no completion specification")
        status = 1
        continue
      }
      for option in options.options where option.letter == "o" {
        if option.isPlus {
          shell.state.completions[name]?.options.remove(option.argument ?? "")
        } else {
          shell.state.completions[name]?.options.insert(option.argument ?? "")
        }
      }
    }
    return status
  }
}
