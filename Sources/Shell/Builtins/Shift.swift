/// `shift` drops positional parameters.
struct ShiftBuiltin: Builtin {
  static let name = "shift"
  static let synopsis = "shift [n]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let arguments = call.arguments.first == "--" ? Array(call.arguments.dropFirst()) : call.arguments
    var count = 1
    if let text = arguments.first {
      guard let number = Int(text) else {
        if shell.isDash {
          try await call.complain("Illegal number: \(text)")
          throw .exit(2)
        }
        try await call.complain("\(text): numeric argument required")
        return 1
      }
      if arguments.count > 1 {
        try await call.complain("too many arguments")
        throw .discard(max(shell.state.lastStatus, 1))
      }
      count = number
    }
    if count < 0 {
      try await call.complain("\(arguments[0]): shift count out of range")
      return 1
    }
    guard count <= shell.state.positional.count else {
      if shell.isDash {
        try await call.complain("can't shift that many")
        throw .exit(2)
      }
      if shell.isOn(.complainsAboutShift) {
        try await call.complain("\(arguments.first ?? "1"): shift count out of range")
      }
      return 1
    }
    shell.state.positional.removeFirst(count)
    return 0
  }
}
