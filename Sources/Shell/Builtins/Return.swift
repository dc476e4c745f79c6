/// `return` leaves a function or a sourced file.
struct ReturnBuiltin: Builtin {
  static let name = "return"
  static let synopsis = "return [n]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    var status = shell.statusBeforeTrap ?? shell.state.lastStatus
    let arguments = call.arguments.first == "--" ? Array(call.arguments.dropFirst()) : call.arguments
    if let text = arguments.first {
      if let number = Int(text) {
        status = Int32(truncatingIfNeeded: number & 0xFF)
        if arguments.count > 1 {
          try await call.complain("too many arguments")
          throw .discard(max(shell.state.lastStatus, 1))
        }
      } else {
        try await call.complain(shell.isDash ? "Illegal number: \(text)" : "\(text): numeric argument required")
        if shell.isDash { throw .exit(2) }
        status = 2
      }
    }
    guard shell.callDepth > 0 else {
      if shell.isDash { throw .exit(status) }
      try await call.complain("can only `return' from a function or sourced script")
      return 2
    }
    throw .returned(status)
  }
}
